import DaemonProcess
import Foundation
import Glibc
import PurserClient

/// State directories that purserd must not take: each is refused with a sentence that says what, where and what to do,
/// with an exit code after which systemd does not start it again where only a person can help, and nothing in it is
/// changed.
extension Fault {
  static let refusedStarts = Fault(
    name: "refused-starts",
    promise: """
      read-only, foreign, too open, taken, missing, newer or another clock's: the start is refused in a sentence, \
      with the exit code that systemd knows, and no byte is changed
      """
  ) { run in
    let folder = StateFolder()
    let whole = folder.path
    let daemon = try Daemon(configuration: Injection.configuration, stateDirectory: whole)
    let client = try await daemon.start().waiting(Daemon.patience)
    var book = Bookkeeper("A", seed: run.seed)
    try await book.work(80, client)
    try await daemon.stop()

    var skipped: [String] = []
    for refused in RefusedStart.all {
      run.progress.show("refused-starts: \(refused.name)")
      if refused.needsRoot, getuid() != 0 {
        skipped.append(refused.name)
        continue
      }
      do { try await refused.run(whole, folder.parent + "/copy") } catch let finding as Finding {
        throw Finding("\(refused.name): \(finding)")
      }
    }
    try await taken(whole, book)
    try await requireRecovered(whole, [book], configuration: Injection.configuration)
    let notRun = skipped.isEmpty ? "" : "; NOT RUN without root: \(skipped.joined(separator: ", "))"
    return "\(RefusedStart.all.count - skipped.count + 1) kinds refused\(notRun)"
  }

  /// A second purserd on the same directory.
  private static func taken(_ state: String, _ book: Bookkeeper) async throws {
    let first = try Daemon(configuration: Injection.configuration, stateDirectory: state)
    let client = try await first.start().waiting(Daemon.patience)
    let second = try Daemon(configuration: Injection.configuration, stateDirectory: state)
    try second.launch()
    let code = try await second.exitCode("when its directory is in use")
    guard code == 75, second.log.contains("in use"), second.log.contains("stop it first") else {
      throw Finding("a second purserd on one directory ends with \(code):\n\(second.log)")
    }
    try await book.look(client)
    try await first.stop()
  }
}

/// One kind of directory that is refused.
private struct RefusedStart {
  let name: String
  /// As `sysexits.h` numbers them: 65 damaged, 77 not allowed, 78 configuration.
  let code: Int32
  /// What the sentence must hold.
  let words: [String]
  /// Root passes by all modes: the daemon then runs as a user who is nobody else.
  var asNobody = false
  var needsRoot = false
  var isManualClock = false
  /// Makes a copy of a good directory bad.
  let spoil: @Sendable (String) throws -> Void

  /// A user that no one is.
  static let nobody: uid_t = 65_533

  func run(_ whole: String, _ state: String) async throws {
    try? FileManager.default.removeItem(atPath: state)
    try FileManager.default.copyItem(atPath: whole, toPath: state)
    let changesUser = asNobody && getuid() == 0
    if changesUser { try Self.give(state, to: Self.nobody) }
    try spoil(state)
    let before = try Self.bytes(in: state)
    let daemon = try Daemon(
      isManualClock: isManualClock, configuration: Injection.configuration,
      wrapper: changesUser
        ? [
          "setpriv", "--reuid=\(Self.nobody)", "--regid=\(Self.nobody)", "--clear-groups",
        ] : [], stateDirectory: state)
    if changesUser { try Self.give(daemon.folder.path, to: Self.nobody) }
    try daemon.launch()
    let found = try await daemon.exitCode("on such a directory")
    if found == 126 || found == 127 {
      throw NotPossible(why: "another user can't run the program that was built here")
    }
    guard found == code else { throw Finding("exit code \(found), not \(code):\n\(daemon.log)") }
    for word in words where !daemon.log.contains(word) {
      throw Finding("the sentence does not say \"\(word)\":\n\(daemon.log)")
    }
    let after = try Self.bytes(in: state)
    let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    guard changed.isEmpty else {
      throw Finding("it was refused, and yet changed \(changed.sorted()):\n\(daemon.log)")
    }
    _ = chmod(state, 0o700)
    try FileManager.default.removeItem(atPath: state)
  }

  static let all: [RefusedStart] = [
    RefusedStart(
      name: "a read-only directory", code: 77, words: ["Permission denied", "/copy", "chown"],
      asNobody: true
    ) { state in
      for part in ["", "/map", "/journal"] { _ = chmod(state + part, 0o500) }
    },
    RefusedStart(
      name: "an unwritable map", code: 77, words: ["map/data.mdb", "Permission denied", "chown"],
      asNobody: true
    ) { _ = chmod($0 + "/map/data.mdb", 0o400) },
    RefusedStart(
      name: "unreadable keys", code: 77, words: ["person_keys", "Permission denied", "chown"],
      asNobody: true
    ) { _ = chmod($0 + "/person_keys", 0) },
    RefusedStart(
      name: "a lock file of root's", code: 77,
      words: ["map/lock.mdb", "Permission denied", "chown"],
      asNobody: true, needsRoot: true
    ) { state in
      _ = chown(state + "/map/lock.mdb", 0, 0)
      _ = chmod(state + "/map/lock.mdb", 0o600)
    },
    RefusedStart(
      name: "a directory that others may write to", code: 78, words: ["/copy", "others", "chmod"]
    ) { _ = chmod($0, 0o777) },
    RefusedStart(
      name: "a missing directory that can't be made", code: 78, words: ["/copy", "can't be made"],
      asNobody: true
    ) { state in
      try FileManager.default.removeItem(atPath: state)
      try Data().write(to: URL(filePath: state))
    },
    RefusedStart(
      name: "the other clock's directory", code: 78, words: ["/copy", "real clock"],
      isManualClock: true
    ) { _ in },
    RefusedStart(
      name: "a checkpoint of a newer format", code: 78, words: ["/copy/map", "newer format"]
    ) { state in
      try newer(state + "/map/data.mdb") { bytes in
        // The row of the key "checkpoint" begins with its format, and a checksum ends it.
        let key = Array("checkpoint".utf8)
        var count = 0
        for at in 0..<(bytes.count - 600) where bytes[at..<(at + key.count)].elementsEqual(key) {
          let row = at + key.count
          let size = Int(bytes[at - 8]) | Int(bytes[at - 7]) << 8
          guard size > 100, row + size <= bytes.count, bytes[row] == 1 else { continue }
          bytes[row] = 2
          seal(&bytes, row..<(row + size))
          count += 1
        }
        return count
      }
    },
    RefusedStart(
      name: "a segment of a newer format", code: 78, words: ["/copy/journal/", "newer format"]
    ) { state in
      let names = try FileManager.default.contentsOfDirectory(atPath: state + "/journal")
      for name in names where name.hasSuffix(".journal") {
        try newer(state + "/journal/" + name) { bytes in
          bytes[8] = 2
          seal(&bytes, 0..<512)
          return 1
        }
      }
    },
    RefusedStart(
      name: "keys of a newer format", code: 78, words: ["/copy/person_keys", "newer format"]
    ) { state in
      try newer(state + "/person_keys") { bytes in
        bytes[7] += 1
        seal(&bytes, 0..<512)
        return 1
      }
    },
  ]

  /// Writes a file as a later version would; `change` says how many places there were.
  private static func newer(_ path: String, _ change: (inout [UInt8]) -> Int) throws {
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    guard change(&bytes) > 0 else { throw Finding("\(path) is not laid out as expected") }
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    try handle.write(contentsOf: bytes)
    try handle.close()
  }

  /// Writes a CRC-32C into the last four bytes of a range.
  private static func seal(_ bytes: inout [UInt8], _ range: Range<Int>) {
    var crc: UInt32 = ~0
    for byte in bytes[range.lowerBound..<(range.upperBound - 4)] {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 != 0 ? crc >> 1 ^ 0x82F6_3B78 : crc >> 1 }
    }
    for index in 0..<4 {
      bytes[range.upperBound - 4 + index] = UInt8(truncatingIfNeeded: ~crc >> UInt32(8 * index))
    }
  }

  private static func give(_ path: String, to user: uid_t) throws {
    _ = chown(path, user, user)
    let names = FileManager.default.enumerator(atPath: path)
    while let name = names?.nextObject() as? String { _ = chown(path + "/" + name, user, user) }
  }

  /// Every file's bytes. Who holds the directory writes that down, LMDB keeps its readers in a file, and the spare
  /// segment is not in use: none of them says anything about the shop.
  private static func bytes(in state: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let names = FileManager.default.enumerator(atPath: state)
    while let name = names?.nextObject() as? String {
      guard !["lock", "map/lock.mdb", "journal/spare"].contains(name) else { continue }
      let bytes = FileManager.default.contents(atPath: state + "/" + name) ?? Data()
      // A start makes the last commit but one the newest, whatever it finds then: the first pages say which that is.
      files[name] = name == "map/data.mdb" ? bytes.dropFirst(8192) : bytes
    }
    return files
  }
}
