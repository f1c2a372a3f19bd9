import Foundation
import TemporaryFolder
import Testing

@testable import PurserDaemon

@Suite struct FoldersTests {
  let folder = TemporaryFolder()

  @Test func `what is missing of a path is made, for nobody else to read`() throws {
    try Folders.make(folder.path + "/a/b/c")
    try Folders.make(folder.path + "/a/b/c")
    for path in ["/a", "/a/b", "/a/b/c"] {
      #expect(try mode(of: folder.path + path) == 0o700)
    }
  }

  @Test func `what can't be made is named`() throws {
    let file = try folder.file("file", "")
    #expect(throws: ConfigurationFailure("\(file)/state can't be made: Not a directory")) {
      try Folders.make(file + "/state")
    }
  }

  /// In /tmp anyone may make a folder; its owner could put another socket in the place of ours.
  @Test func `a socket folder in tmp that belongs to another user is refused`() throws {
    let path = "/tmp/purser-folders-\(UUID().uuidString.prefix(8))"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Folders.makeSocketFolder(of: path + "/purser.sock", user: getuid())
    try Folders.makeSocketFolder(of: path + "/purser.sock", user: getuid())
    let refusal = ConfigurationFailure(
      "\(path) belongs to another user, or others may write there: choose another socket")
    #expect(throws: refusal) {
      try Folders.makeSocketFolder(of: path + "/purser.sock", user: getuid() + 1)
    }
    chmod(path, 0o777)
    #expect(throws: refusal) {
      try Folders.makeSocketFolder(of: path + "/purser.sock", user: getuid())
    }
  }

  @Test func `a link in the place of a socket folder in tmp is refused`() throws {
    let path = "/tmp/purser-folders-\(UUID().uuidString.prefix(8))"
    defer { unlink(path) }
    symlink(folder.path, path)
    #expect(throws: ConfigurationFailure.self) {
      try Folders.makeSocketFolder(of: path + "/purser.sock", user: getuid())
    }
  }

  private func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `a state directory that others may write to is refused`() throws {
    try Folders.requireClosed(folder.path)
    chmod(folder.path, 0o702)
    #expect(
      throws: ConfigurationFailure(
        "\(folder.path) can be written to by others, who could change the shop: chmod o-w \(folder.path)"
      )
    ) { try Folders.requireClosed(folder.path) }
  }

  @Test func `a file where a folder should be is told`() throws {
    let file = try folder.file("state", "")
    #expect(
      throws: ConfigurationFailure("\(file) can't be made: there is a file of that name")
    ) { try Folders.make(file) }
  }
}
