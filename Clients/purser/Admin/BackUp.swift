import ArgumentParser
import PurserClient

struct BackUp: Verb {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Write a whole, verified copy of the state to a file.",
    discussion: """
      The daemon verifies its copy before it sends it. The file is written beside its place and
      moved there only when its bytes and their SHA-256 are as the daemon sealed them. Bring it
      back with 'purserd restore FILE'.

      EXAMPLE
        purser admin backup purser-monday.backup
      """)

  @Argument(help: "The file to write, readable by you alone.")
  var file: String

  @Flag(help: "Replace the file if there is one.")
  var force = false

  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    guard force || !BackupFile.exists(file) else {
      throw UsageError("\(file) exists: take another name, or replace it with --force")
    }
    let answers = try await session.daemon.backup(BackupRequest())
    var progress = Progress(session)
    var backup = try BackupFile(replacing: file)
    var sealed: BackupResponse?
    do {
      for try await answer in answers {
        try backup.append(answer.piece)
        progress.show(backup.byteCount)
        if answer.seal != nil { sealed = answer }
      }
      guard let sealed, let seal = sealed.seal else {
        throw WorkFailure("the daemon ended the backup without its seal")
      }
      try backup.finish(seal)
      progress.end()
      report(sealed.sequence, seal, in: session)
    } catch {
      progress.end()
      backup.discard()
      throw error
    }
  }

  private func report(_ sequence: UInt64, _ seal: BackupSeal, in session: Session) {
    session.show(
      [
        JSONValue.Member("file", .string(file)),
        JSONValue.Member("sequence", .string("\(sequence)")),
        JSONValue.Member("byteCount", .string("\(seal.byteCount)")),
        JSONValue.Member("sha256", .string(seal.sha256)),
        JSONValue.Member("chainHead", .string(seal.chainHead)),
      ],
      session.text(
        of: .facts([
          ("file", file), ("sequence", "\(sequence)"), ("size", size(seal.byteCount)),
          ("sha256", seal.sha256), ("chain head", seal.chainHead),
        ])))
  }
}

/// A line on a terminal that says how far it is; on anything else, nothing.
private struct Progress {
  let console: Console
  let isShown: Bool
  private var shown: UInt64 = 0

  init(_ session: Session) {
    console = session.console
    isShown = session.console.isWatched && session.globals.output == .table
  }

  mutating func show(_ bytes: UInt64) {
    guard isShown, bytes - shown >= 1 << 20 else { return }
    shown = bytes
    console.writeError(Array("\r\(size(bytes))  ".utf8))
  }

  /// Leaves an empty line.
  func end() {
    guard isShown, shown > 0 else { return }
    console.writeError(Array(("\r" + String(repeating: " ", count: 20) + "\r").utf8))
  }
}
