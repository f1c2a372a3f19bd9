import Glibc
import TemporaryFolder
import Testing

@testable import PurserDaemon

@Suite struct SystemdTests {
  let folder = TemporaryFolder()

  @Test func `a message is its lines`() {
    let socket = NotifySocket(folder.path + "/notify")
    let systemd = Systemd(environment: ["NOTIFY_SOCKET": socket.path])
    systemd.tellReady("serving")
    #expect(socket.next() == ["READY=1", "STATUS=serving"])
    systemd.tellReloading()
    let reloading = socket.next()
    #expect(reloading?.first == "RELOADING=1")
    #expect(reloading?.last?.hasPrefix("MONOTONIC_USEC=") == true)
  }

  @Test func `an abstract name is a name too`() {
    let socket = NotifySocket("@purserd-test-\(getpid())")
    Systemd(environment: ["NOTIFY_SOCKET": socket.path]).tell("WATCHDOG=1")
    #expect(socket.next() == ["WATCHDOG=1"])
  }

  @Test func `without systemd nothing happens`() {
    for environment in [[:], ["NOTIFY_SOCKET": ""], ["NOTIFY_SOCKET": "/nobody/listens"]] {
      Systemd(environment: environment).tell("READY=1")
    }
  }

  @Test func `the watchdog is for the process that it names`() {
    let own = "\(getpid())"
    #expect(
      Systemd.watchdogMicroseconds(
        environment: ["WATCHDOG_USEC": "10000000", "WATCHDOG_PID": own]) == 10_000_000)
    #expect(
      Systemd.watchdogMicroseconds(environment: ["WATCHDOG_USEC": "5"]) == 5)
    #expect(
      Systemd.watchdogMicroseconds(
        environment: ["WATCHDOG_USEC": "10000000", "WATCHDOG_PID": "1"]) == nil)
    #expect(Systemd.watchdogMicroseconds(environment: ["WATCHDOG_USEC": "soon"]) == nil)
  }

  @Test func `descriptors are for the process that systemd names`() throws {
    #expect(
      try InheritedSockets.take(environment: ["LISTEN_PID": "1", "LISTEN_FDS": "1"]) == [])
    #expect(try InheritedSockets.take(environment: [:]) == [])
  }

  /// Recovery blocks the loop; beside it systemd hears that something is done.
  @Test func `while a start works, systemd is asked to wait on`() {
    let socket = NotifySocket(folder.path + "/notify")
    let patience = StartPatience(
      systemd: Systemd(environment: ["NOTIFY_SOCKET": socket.path]), directory: "/srv/shop",
      interval: .milliseconds(1))
    let asking = Task { await patience.keep() }
    defer { asking.cancel() }
    let lines = socket.next(with: "EXTEND_TIMEOUT_USEC=30000000")
    #expect(lines?.last?.hasPrefix("STATUS=recovering /srv/shop, for ") == true)
  }
}
