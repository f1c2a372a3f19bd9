import Foundation
import TemporaryFolder
import Testing

@testable import PurserDaemon

/// The real program, from its first line to its exit code.
@Suite struct RunTests {
  let folder = TemporaryFolder()

  func arguments(_ more: String...) throws -> [String] {
    let configuration = folder.path + "/purser.yaml"
    if !FileManager.default.fileExists(atPath: configuration) {
      _ = try folder.file("purser.yaml", "")
    }
    return [
      "run", "--config", configuration, "--socket", folder.path + "/p.sock",
      "--state-directory", folder.path + "/state",
    ] + more
  }

  /// Ready only after recovery; a reload says so and is over; a stop is announced; the end is clean.
  @Test func `it tells systemd of its whole life`() throws {
    let systemd = NotifySocket(folder.path + "/notify")
    let program = try Program(
      arguments(),
      environment: ["NOTIFY_SOCKET": systemd.path, "WATCHDOG_USEC": "50000"])
    #expect(systemd.next(with: "READY=1") == ["READY=1", "STATUS=serving"])
    #expect(systemd.next(with: "WATCHDOG=1") == ["WATCHDOG=1"])
    #expect(systemd.next(with: "WATCHDOG=1") == ["WATCHDOG=1"])

    kill(program.process.processIdentifier, SIGHUP)
    #expect(systemd.next(with: "RELOADING=1")?.last?.hasPrefix("MONOTONIC_USEC=") == true)
    #expect(systemd.next(with: "READY=1") != nil)

    kill(program.process.processIdentifier, SIGTERM)
    #expect(systemd.next(with: "STOPPING=1") != nil)
    let (text, code) = program.end()
    #expect(code == 0)
    for line in [
      "purserd \(Purserd.version) with the state in \(folder.path)/state",
      "recovered: epoch 1, sequence 0, nothing to replay", "listening on \(folder.path)/p.sock",
      "may call: root (uid 0) is admin", "ready in ", "settings read again",
      "stopped: everything is on disk",
    ] { #expect(text.contains(line), "\(text)") }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/p.sock"))
  }

  /// Callers of a socket that systemd listens on are never refused.
  @Test func `it takes the socket that systemd listens on`() throws {
    guard access("/usr/bin/systemd-socket-activate", X_OK) == 0 else {
      return print("SKIPPED: systemd-socket-activate is missing: apt-get install systemd")
    }
    let systemd = NotifySocket(folder.path + "/notify")
    let path = folder.path + "/activated.sock"
    let program = try Program(
      arguments(),
      environment: [:],
      wrapper: [
        "systemd-socket-activate", "-l", path, "--fdname=purser", "-E",
        "NOTIFY_SOCKET=\(systemd.path)", "-E", "SWIFT_BACKTRACE=enable=no",
      ])
    // systemd-socket-activate starts it at the first connection; until it listens there is none to make.
    let caller = try connect(to: path, while: { program.process.isRunning })
    defer { close(caller) }
    #expect(systemd.next(with: "READY=1") != nil)
    kill(program.process.processIdentifier, SIGTERM)
    #expect(systemd.next(with: "STOPPING=1") != nil)
    let (text, code) = program.end()
    #expect(code == 0, "\(text)")
    #expect(text.contains("listening on \(path), handed over by systemd"), "\(text)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/p.sock"))
  }

  /// A broken file changes nothing; the next good one counts.
  @Test func `a reload with a broken file keeps the settings of before`() throws {
    let systemd = NotifySocket(folder.path + "/notify")
    let program = try Program(
      arguments(), environment: ["NOTIFY_SOCKET": systemd.path])
    #expect(systemd.next(with: "READY=1") != nil)
    _ = try folder.file(
      "purser.yaml", "principals:\n  web:\n    users: [\"1000\"]\n    roles: [boss]\n")
    kill(program.process.processIdentifier, SIGHUP)
    #expect(
      systemd.next(with: "READY=1") == ["READY=1", "STATUS=serving; the last reload was refused"])
    _ = try folder.file(
      "purser.yaml",
      "map_size: 1GiB\nprincipals:\n  web:\n    users: [\"1000\"]\n    roles: [clerk]\n")
    kill(program.process.processIdentifier, SIGHUP)
    #expect(systemd.next(with: "READY=1") == ["READY=1", "STATUS=serving"])
    kill(program.process.processIdentifier, SIGTERM)
    let text = program.end().text
    #expect(
      text.contains(
        "settings not taken, the ones before go on: principals.web.roles: there is no role boss"))
    #expect(text.contains("may call: web (uid 1000) is clerk"))
    #expect(text.contains("these count at the next start: map_size"))
  }

  @Test func `a wrong configuration ends with 78 and says all that is wrong`() throws {
    _ = try folder.file("purser.yaml", "mapsize: 1GiB\nclock: sundial\n")
    let (text, code) = try Program(arguments()).end()
    #expect(code == 78)
    #expect(
      text.hasPrefix("purserd: \(folder.path)/purser.yaml:1: mapsize: there is no such setting"))
  }

  @Test func `a user that nobody has ends with 78`() throws {
    _ = try folder.file(
      "purser.yaml", "principals:\n  web:\n    users: [no-such-user-here]\n    roles: [clerk]\n")
    let (text, code) = try Program(arguments()).end()
    #expect(code == 78)
    #expect(
      text.contains("principals.web.users: there is no user no-such-user-here on this machine"))
  }

  @Test func `a second daemon on the same state ends with 75`() throws {
    let systemd = NotifySocket(folder.path + "/notify")
    let first = try Program(arguments(), environment: ["NOTIFY_SOCKET": systemd.path])
    #expect(systemd.next(with: "READY=1") != nil)
    let (text, code) = try Program(
      [
        "run", "--config", folder.path + "/purser.yaml", "--socket", folder.path + "/q.sock",
        "--state-directory", folder.path + "/state",
      ]
    ).end()
    #expect(code == 75)
    #expect(
      text.contains("is in use by another purserd (process \(first.process.processIdentifier))"),
      "\(text)")
    kill(first.process.processIdentifier, SIGINT)
    #expect(first.end().code == 0)
  }

  @Test func `a manual clock and a state directory of the real one do not go together`() throws {
    let systemd = NotifySocket(folder.path + "/notify")
    let first = try Program(arguments(), environment: ["NOTIFY_SOCKET": systemd.path])
    #expect(systemd.next(with: "READY=1") != nil)
    kill(first.process.processIdentifier, SIGTERM)
    #expect(first.end().code == 0)
    let (text, code) = try Program(arguments("--clock", "manual")).end()
    #expect(code == 78)
    #expect(text.contains("a manual clock needs a state directory of its own"), "\(text)")
  }

  @Test func `wrong usage ends with 64`() throws {
    #expect(try Program(["--no-such-flag"]).end().code == 64)
    #expect(try Program(arguments("--set", "map_size")).end().code == 64)
  }

  @Test func `check-config shows what a start would take, and who may call`() throws {
    let (text, code) = try Program(
      ["check-config"] + arguments("--map-size", "2GiB").dropFirst()
    ).end()
    #expect(code == 0)
    #expect(text.contains("\nmap_size: 2GiB\n"))
    #expect(text.contains("# root (uid 0) is admin\n"))
  }

  private func connect(to path: String, while isRunning: () -> Bool) throws -> CInt {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    while isRunning() {
      let descriptor = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
      let result = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
      }
      if result == 0 { return descriptor }
      close(descriptor)
      sched_yield()
    }
    throw POSIXError(.ECONNREFUSED)
  }
}
