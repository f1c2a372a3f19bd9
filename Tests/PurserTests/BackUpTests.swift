import FakeDaemon
import Foundation
import PurserClient
import Testing

@testable import PurserCommand

/// A backup of six bytes in two pieces, and a folder to write it to.
@Suite(.timeLimit(.minutes(1))) final class BackUpTests {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "purser-backup-\(UUID())", directoryHint: .isDirectory)
  var file: String { folder.appending(path: "shop.backup").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// SHA-256 of "abcdef".
  static let sum = "bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721"

  static func pieces(byteCount: UInt64 = 6, sha256: String = sum) -> [[UInt8]] {
    [
      BackupResponse(sequence: 42, piece: Array("abc".utf8)),
      BackupResponse(sequence: 42, piece: Array("def".utf8)),
      BackupResponse(
        sequence: 42,
        seal: BackupSeal(byteCount: byteCount, sha256: sha256, chainHead: "ab12")),
    ].map { $0.encoded() }
  }

  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func `writes what the daemon sealed, for the owner's eyes only`() async throws {
    let (ended, _) = try await type("admin backup \(file)") { _ in .stream(Self.pieces()) }
    #expect(
      ended
        == Ended(
          outcome: .done,
          out: """
            file        \(file)
            sequence    42
            size        6 B
            sha256      \(Self.sum)
            chain head  ab12

            """))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "abcdef")
    #expect(try files() == ["shop.backup"])
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `replaces a file only when told to`() async throws {
    try "old".write(toFile: file, atomically: false, encoding: .utf8)
    let (ended, calls) = try await type("admin backup \(file)") { _ in .stream(Self.pieces()) }
    #expect(
      ended
        == Ended(
          outcome: .usage,
          error: "purser: \(file) exists: take another name, or replace it with --force\n"))
    #expect(calls.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "old")

    let (forced, _) = try await type("admin backup \(file) --force -o jsonl") { _ in
      .stream(Self.pieces())
    }
    #expect(
      forced.out == #"{"file":"\#(file)","sequence":"42","byteCount":"6","sha256":"\#(Self.sum)","#
        + #""chainHead":"ab12"}"# + "\n")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "abcdef")
  }

  /// Each leaves no file at all, and the old one as it was.
  @Test(arguments: [
    (FakeDaemon.Answer.stream(pieces(byteCount: 7)), Outcome.failed, "the backup has 6 bytes"),
    (
      .stream(pieces(sha256: "00")), .failed, "the backup's SHA-256 is \(sum), and its seal says 00"
    ),
    (.stream(Array(pieces().dropLast())), .failed, "the daemon ended the backup without its seal"),
    (.brokenStream(Array(pieces().dropLast())), .unreachable, "the connection broke"),
    (.refusal(.permissionDenied, "NOT_ALLOWED", "you may not"), .refused, "you may not"),
  ])
  func `a backup that is not whole does not count`(
    answer: FakeDaemon.Answer, outcome: Outcome, sentence: String
  ) async throws {
    try "old".write(toFile: file, atomically: false, encoding: .utf8)
    let (ended, _) = try await type("admin backup \(file) --force") { _ in answer }
    #expect(ended.outcome == outcome)
    #expect(ended.error.hasPrefix("purser: \(sentence)"))
    #expect(try files() == ["shop.backup"])
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "old")
  }

  @Test func `a folder that is not there is told`() async throws {
    let (ended, _) = try await type("admin backup \(folder.path)/none/shop.backup") { _ in
      .stream(Self.pieces())
    }
    #expect(
      ended
        == Ended(
          outcome: .failed,
          error: "purser: can't create \(folder.path)/none/shop.backup.new: "
            + "No such file or directory\n"))
  }
}
