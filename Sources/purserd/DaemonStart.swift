import Glibc
import Logging
import NIOCore
import Service

/// The way from a configuration to a daemon that serves, with a line in the log for each step.
struct DaemonStart: Sendable {
  let configuration: DaemonConfiguration
  let environment: [String: String]
  let systemd: Systemd
  let log: Logger

  func result() async -> Result<Daemon, any Error> {
    do { return .success(try await start()) } catch { return .failure(error) }
  }

  private func start() async throws -> Daemon {
    let identities = try Identities(configuration.principals, daemonUser: getuid())
    let inherited = try InheritedSockets.take(environment: environment)
    try Folders.make(configuration.stateDirectory)
    try Folders.requireClosed(configuration.stateDirectory)
    if inherited.isEmpty {
      try Folders.makeSocketFolder(of: configuration.socket, user: getuid())
    }
    Self.raiseDescriptorLimit()

    let patience = StartPatience(systemd: systemd, directory: configuration.stateDirectory)
    let asking = Task { await patience.keep() }
    defer { asking.cancel() }
    let daemon = try await Daemon(configuration, identities: identities, log: log)
    report(daemon.recovered)

    try await daemon.serve(
      inherited: inherited, socket: configuration.socket, mode: configuration.socketMode)
    if let interval = Systemd.watchdogMicroseconds(environment: environment) {
      let systemd = systemd
      daemon.watch(every: max(1, interval / 2)) { systemd.tell("WATCHDOG=1") }
    }
    for line in identities.lines { log.info("may call: \(line)") }
    if inherited.isEmpty {
      log.info("listening on \(configuration.socket)")
    } else {
      for descriptor in inherited {
        log.info("listening on \(InheritedSockets.path(of: descriptor)), handed over by systemd")
      }
    }
    return daemon
  }

  private func report(_ recovered: Daemon.Recovered) {
    let replayed =
      switch recovered.replayedCommands {
      case 0: "nothing to replay"
      case 1: "1 command replayed"
      case let count: "\(count) commands replayed"
      }
    log.info(
      "recovered: epoch \(recovered.epoch), sequence \(recovered.sequence), \(replayed)",
      metadata: recovered.sequence == 0 ? nil : ["chain_head": "\(recovered.chainHead)"])
    if recovered.isTornTailCut {
      log.warning(
        "the journal ended in a group that was not whole: it was never acknowledged, and is cut")
    }
    if configuration.clock == .manual {
      log.warning("the clock is manual: time stands until `purser admin clock advance` moves it")
    }
  }

  /// A descriptor a connection: take what the machine gives.
  private static func raiseDescriptorLimit() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
