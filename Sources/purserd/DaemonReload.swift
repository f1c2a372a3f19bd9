import Glibc
import Logging
import Service

/// SIGHUP: reads the settings again, and takes principals and log level from them. What is broken changes nothing.
struct DaemonReload {
  let sources: ConfigurationSources
  let running: DaemonConfiguration
  let systemd: Systemd
  let log: Logger

  func reload(_ daemon: Daemon) async {
    systemd.tellReloading()
    do {
      let configuration = try await sources.read()
      let identities = try Identities(configuration.principals, daemonUser: getuid())
      try await daemon.reload(identities)
      DaemonLog.setLevel(configuration.logLevel)
      for line in identities.lines { log.info("may call: \(line)") }
      let later = Setting.all.filter {
        $0.key != "log_level" && $0.text(configuration) != $0.text(running)
      }
      if !later.isEmpty {
        log.warning("these count at the next start: \(later.map(\.key).joined(separator: ", "))")
      }
      log.notice("settings read again")
      systemd.tellReady("serving")
    } catch {
      log.error("settings not taken, the ones before go on: \(error)")
      systemd.tellReady("serving; the last reload was refused")
    }
  }
}
