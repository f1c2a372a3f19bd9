import Testing

@testable import PurserClient

/// User 1000 looks for a daemon; `files` says who owns what is there.
@Suite struct SocketPathTests {
  func find(_ variables: [String: String], _ files: [String: UInt32]) throws(PurserError) -> String
  {
    try SocketPath.find(variable: { variables[$0] }, user: 1000, owner: { files[$0] })
  }

  @Test func `PURSER_SOCKET is taken as it is`() throws {
    #expect(try find(["PURSER_SOCKET": "/srv/p.sock"], [:]) == "/srv/p.sock")
  }

  @Test func `the system's daemon comes first, then the user's own`() throws {
    let own = ["XDG_RUNTIME_DIR": "/run/user/1000"]
    let files: [String: UInt32] = [
      "/run/purser/purser.sock": 0, "/run/user/1000/purser/purser.sock": 1000,
    ]
    #expect(try find(own, files) == "/run/purser/purser.sock")
    #expect(
      try find(own, ["/run/user/1000/purser/purser.sock": 1000])
        == "/run/user/1000/purser/purser.sock")
  }

  @Test func `without a runtime directory the socket is in a folder of the user's own in tmp`()
    throws
  {
    #expect(
      try find([:], ["/tmp/purser-1000/purser.sock": 1000, "/tmp/purser-1000": 1000])
        == "/tmp/purser-1000/purser.sock")
  }

  @Test func `a folder in tmp that somebody else made is not trusted`() {
    #expect(throws: PurserError.self) {
      try find([:], ["/tmp/purser-1000/purser.sock": 1000, "/tmp/purser-1000": 1001])
    }
  }

  @Test func `says what it tried`() {
    let expected = PurserError.unreachable(
      Unanswered(
        reason: "there is no daemon's socket: tried /run/purser/purser.sock, "
          + "/run/user/1000/purser/purser.sock"))
    #expect(throws: expected) { try find(["XDG_RUNTIME_DIR": "/run/user/1000"], [:]) }
  }
}
