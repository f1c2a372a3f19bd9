import ArgumentParser
import Glibc
import Logging
import Messages
import NIOCore
import Service
import UnixSignals

/// `purserd run`: the daemon in the foreground, until SIGTERM or SIGINT.
struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the daemon in the foreground (the default).",
    discussion: """
      SIGTERM and SIGINT stop it when the calls in flight are answered. SIGHUP reads the settings again: \
      principals and log level count at once, the others at the next start. Under systemd it takes the socket that \
      systemd listens on, says when it is ready, and feeds the watchdog.
      """)

  @OptionGroup var options: ConfigurationOptions

  func run() async throws {
    // stderr may be a pipe whose reader is gone; that must not end the shop.
    signal(SIGPIPE, SIG_IGN)
    let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint, .sighup)
    let (events, report) = AsyncStream<Event>.makeStream()
    let listening = Task {
      for await signal in signals { report.yield(.signal(signal)) }
    }
    defer { listening.cancel() }

    let started = ContinuousClock.now
    let sources = options.sources
    let systemd = Systemd(environment: sources.environment)
    let configuration = try await explain { try await sources.read() }
    DaemonLog.setLevel(configuration.logLevel)
    let environment = sources.environment
    let log = Logger(label: "purserd") { _ in DaemonLog(environment: environment) }
    log.info("purserd \(Purserd.version) with the state in \(configuration.stateDirectory)")

    let start = DaemonStart(
      configuration: configuration, environment: environment, systemd: systemd, log: log)
    Task { report.yield(.started(await start.result())) }

    var daemon: Daemon?
    for await event in events {
      switch event {
      case .started(let result):
        daemon = try await explain { try result.get() }
        let milliseconds = (ContinuousClock.now - started) / .milliseconds(1)
        log.notice("ready in \(Int(milliseconds)) ms")
        systemd.tellReady("serving")
      case .signal(.sighup):
        guard let daemon else { continue }  // it has just read them
        await DaemonReload(sources: sources, running: configuration, systemd: systemd, log: log)
          .reload(daemon)
      case .signal(let signal):
        guard let daemon else {
          log.notice("\(signal) before it was ready: nothing was served, nothing is lost")
          return
        }
        log.notice("\(signal): finishing the calls in flight")
        systemd.tellStopping("finishing the calls in flight")
        let deadline = NIODeadline.now() + .microseconds(configuration.drainDeadline.microseconds)
        try await explain { try await daemon.stop(deadline: deadline) }
        log.notice("stopped: everything is on disk")
        return
      }
    }
  }

  private enum Event: Sendable {
    case started(Result<Daemon, any Error>)
    case signal(UnixSignal)
  }
}
