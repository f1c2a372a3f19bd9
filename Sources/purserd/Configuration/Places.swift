import Glibc

/// Where a daemon keeps its state and listens, if nobody says otherwise.
///
/// | who starts it | state | socket |
/// |---|---|---|
/// | systemd | `$STATE_DIRECTORY` | `$RUNTIME_DIRECTORY/purser.sock` |
/// | root | `/var/lib/purser` | `/run/purser/purser.sock` |
/// | a user | `$XDG_STATE_HOME/purser`, else `~/.local/state/purser` | `$XDG_RUNTIME_DIR/purser/purser.sock`, else `/tmp/purser-UID/purser.sock` |
///
/// Clients look for the socket by the same rule (`SocketPath` in PurserClient).
struct Places: Equatable {
  var stateDirectory: String
  var socket: String

  init(environment: [String: String], user: UInt32) {
    func variable(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    /// systemd may name several, separated by colons; the first is ours.
    func systemd(_ name: String) -> String? {
      variable(name).flatMap { $0.split(separator: ":").first.map(String.init) }
    }

    stateDirectory =
      systemd("STATE_DIRECTORY")
      ?? (user == 0
        ? "/var/lib/purser"
        : (variable("XDG_STATE_HOME") ?? (variable("HOME") ?? "") + "/.local/state") + "/purser")
    let folder =
      systemd("RUNTIME_DIRECTORY")
      ?? (user == 0
        ? "/run/purser"
        : variable("XDG_RUNTIME_DIR").map { $0 + "/purser" } ?? "/tmp/purser-\(user)")
    socket = folder + "/purser.sock"
  }
}
