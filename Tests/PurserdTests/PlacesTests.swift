import Testing

@testable import PurserDaemon

/// The same table stands in PurserClient's tests: daemon and clients must agree.
@Suite struct PlacesTests {
  static let table: [([String: String], UInt32, state: String, socket: String)] = [
    ([:], 0, "/var/lib/purser", "/run/purser/purser.sock"),
    (
      ["STATE_DIRECTORY": "/var/lib/private/purser", "RUNTIME_DIRECTORY": "/run/purser"], 61234,
      "/var/lib/private/purser", "/run/purser/purser.sock"
    ),
    (["STATE_DIRECTORY": "/a:/b"], 0, "/a", "/run/purser/purser.sock"),
    (
      ["HOME": "/home/ada", "XDG_RUNTIME_DIR": "/run/user/1000"], 1000,
      "/home/ada/.local/state/purser", "/run/user/1000/purser/purser.sock"
    ),
    (
      ["HOME": "/home/ada", "XDG_STATE_HOME": "/data/state"], 1000, "/data/state/purser",
      "/tmp/purser-1000/purser.sock"
    ),
    (
      ["HOME": "/home/ada", "XDG_STATE_HOME": "", "XDG_RUNTIME_DIR": ""], 1000,
      "/home/ada/.local/state/purser", "/tmp/purser-1000/purser.sock"
    ),
  ]

  @Test(arguments: table)
  func `systemd, root and a user each have their places`(
    environment: [String: String], user: UInt32, state: String, socket: String
  ) {
    let places = Places(environment: environment, user: user)
    #expect(places.stateDirectory == state)
    #expect(places.socket == socket)
  }
}
