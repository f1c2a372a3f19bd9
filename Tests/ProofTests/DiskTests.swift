import Auditor
import Foundation
import Testing

@testable import Campaigns

/// The rules of what a power cut may leave, on logs written by hand. A row names calls, and every disk that may be left
/// behind them: no other may be, and each must come up.
@Suite struct DiskTests {
  /// A disk is told by its files with their sectors (a letter each, `.` for zeros) and its folders.
  static let rows: [(rule: String, calls: [DiskCall], left: Set<String>)] = [
    (
      "nothing holds a file that nobody synced",
      [.create("f"), .write("f", "A")],
      ["", "f=", "f=.", "f=A"]
    ),
    (
      "a sync of a file says nothing of its name",
      [.create("f"), .write("f", "A"), .sync("f")],
      ["", "f=A"]
    ),
    (
      "a sync of the directory holds the name, and says nothing of the bytes",
      [.create("f"), .write("f", "A"), .syncFolder("")],
      ["f=", "f=.", "f=A"]
    ),
    ("both hold the file", synced("A"), ["f=A"]),
    (
      "each sector of a later write is there or not",
      synced("AA") + [.write("f", "BB")],
      ["f=AA", "f=BA", "f=AB", "f=BB"]
    ),
    (
      "of two writes to a sector, the last that is there counts",
      synced("A") + [.write("f", "B"), .write("f", "C")],
      ["f=A", "f=B", "f=C"]
    ),
    (
      "writes are not kept in order",
      synced("AA") + [.write("f", "B"), .write("f", "C", at: 1)],
      ["f=AA", "f=BA", "f=AC", "f=BC"]
    ),
    (
      "a sync covers what was written before it began",
      synced("A") + [.write("f", "B"), .beginSync("f"), .write("f", "C"), .end("sync", 0)],
      ["f=B", "f=C"]
    ),
    (
      "a sync does not cover a write that had not returned when it began",
      synced("A") + [.beginWrite("f", "B"), .beginSync("f"), .end("write", 512), .end("sync", 0)],
      ["f=A", "f=B"]
    ),
    (
      "a sync that has not returned holds nothing",
      synced("A") + [.write("f", "B"), .beginSync("f")],
      ["f=A", "f=B"]
    ),
    (
      "a sync that failed holds nothing",
      synced("A") + [.write("f", "B"), .beginSync("f"), .end("sync", -1)],
      ["f=A", "f=B"]
    ),
    (
      "a write through O_DSYNC is there when it returned; what was written before it is not",
      synced("AA") + [.write("f", "C", at: 1), .openSynced("f"), .write("f", "B")],
      ["f=BA", "f=BC"]
    ),
    (
      "a write through O_DSYNC may be there before it returned",
      synced("A") + [.openSynced("f"), .beginWrite("f", "B")],
      ["f=A", "f=B"]
    ),
    (
      "a sector that is on the disk is not undone by an earlier write to it",
      synced("A") + [.beginWrite("f", "B"), .write("f", "C"), .sync("f"), .end("write", 512)],
      ["f=C"]
    ),
    (
      "a file grows in order",
      synced("A") + [.write("f", "B", at: 1), .write("f", "C", at: 2)],
      ["f=A", "f=AB", "f=A.", "f=ABC", "f=A.C", "f=AB.", "f=A.."]
    ),
    (
      "a file is cut by coin, and what was behind the cut is gone with it",
      synced("AB") + [.truncate("f", 0), .write("f", "C")],
      ["f=AB", "f=CB", "f=", "f=.", "f=C"]
    ),
    (
      "names come in order",
      [.create("a"), .create("b")],
      ["", "a=", "a= b="]
    ),
    (
      "the names of each directory come in an order of their own",
      [.makeFolder("d"), .syncFolder(""), .create("a"), .create("d/b")],
      ["d/", "a= d/", "d/ d/b=", "a= d/ d/b="]
    ),
    (
      "a folder that nobody synced hides what is in it",
      [.makeFolder("d"), .create("d/f"), .write("d/f", "A"), .sync("d/f"), .syncFolder("d")],
      ["", "d/ d/f=A"]
    ),
    (
      "a rename takes the place of a file at once",
      synced("A") + [
        .create("n"), .write("n", "B"), .sync("n"), .rename("n", "f"),
      ],
      ["f=A", "f=A n=B", "f=B"]
    ),
    (
      "a rename that is synced is there",
      synced("A") + [
        .create("n"), .write("n", "B"), .sync("n"), .rename("n", "f"), .syncFolder(""),
      ],
      ["f=B"]
    ),
    (
      "a rename between two folders is in both or in neither",
      synced("A") + [.makeFolder("d"), .syncFolder(""), .rename("f", "d/f")],
      ["d/ f=A", "d/ d/f=A"]
    ),
    (
      "a sync of one of two folders holds a rename between them",
      synced("A") + [.makeFolder("d"), .syncFolder(""), .rename("f", "d/f"), .syncFolder("d")],
      ["d/ d/f=A"]
    ),
    ("a file that was deleted may come back", synced("A") + [.delete("f")], ["f=A", ""]),
    (
      "a file that was deleted is gone once that is synced",
      synced("A") + [.delete("f"), .syncFolder("")], [""]
    ),
    (
      "a call that failed did nothing",
      synced("A") + [.failedDelete("f")], ["f=A"]
    ),
  ]

  /// A file that is on the disk, name and all.
  private static func synced(_ sectors: String) -> [DiskCall] {
    [.create("f"), .write("f", sectors), .sync("f"), .syncFolder("")]
  }

  @Test(arguments: rows.indices)
  func `a power cut leaves what it may, and nothing else`(row: Int) throws {
    let (rule, calls, left) = Self.rows[row]
    let log = try LogByHand(calls).log
    let disk = Disk(log)
    try disk.play(upTo: log.records.count)
    let found = Set((0..<600).map { Self.tell(disk.cut(SplitMix(seed: $0))) })
    #expect(found == left, "\(rule)")
  }

  /// What is played step by step is what is played at once, and a seed is an image.
  @Test func `an image follows from the log, the cut and the seed`() throws {
    let calls: [DiskCall] = Self.rows.flatMap { row in
      row.calls.map { $0.renamed("\(row.rule.utf8.count)-") }
    }.filter { $0.isWhole }
    let log = try LogByHand(calls).log
    let stepped = Disk(log)
    for place in stride(from: 0, through: log.records.count, by: 7) {
      try stepped.play(upTo: place)
      let once = Disk(log)
      try once.play(upTo: place)
      for seed in 0..<5 {
        let image = once.cut(SplitMix(seed: UInt64(seed)))
        #expect(stepped.cut(SplitMix(seed: UInt64(seed))) == image)
        #expect(once.cut(SplitMix(seed: UInt64(seed))) == image)
      }
    }
  }

  /// A kill came between a call and its end; the files told how it had gone.
  @Test func `a write that a kill interrupted is what the files say`() throws {
    var hand = try LogByHand(Self.synced("AA") + [.beginWrite("f", "BB")])
    try hand.settle(
      "write", result: 512, fileSize: 1024, [UInt8](repeating: UInt8(ascii: "B"), count: 512))
    let log = try hand.log
    let disk = Disk(log)
    try disk.play(upTo: log.records.count)
    let content = try #require(disk.node("f")?.content)
    #expect(content.bytes[0] == UInt8(ascii: "B"))
    #expect(
      Set((0..<600).map { Self.tell(disk.cut(SplitMix(seed: $0))) }).isSuperset(of: [
        "f=AA", "f=BA",
      ]))
  }

  static func tell(_ contents: FolderContents) -> String {
    let files = contents.files.map { path, bytes in
      path + "="
        + stride(from: 0, to: bytes.count, by: 512).map {
          bytes[$0] == 0 ? "." : String(UnicodeScalar(bytes[$0]))
        }.joined()
    }
    return (files + contents.folders.map { $0 + "/" }).sorted().joined(separator: " ")
  }
}

/// A call as a row of the table names it.
enum DiskCall {
  case create(String)
  case openSynced(String)
  case write(String, String, at: Int = 0)
  case beginWrite(String, String)
  case truncate(String, Int)
  case sync(String)
  case syncFolder(String)
  case beginSync(String)
  case end(String, Int64)
  case makeFolder(String)
  case rename(String, String)
  case delete(String)
  case failedDelete(String)

  /// Whether it begins and ends here.
  var isWhole: Bool {
    switch self {
    case .beginWrite, .beginSync, .end, .openSynced: false
    default: true
    }
  }

  /// The same on another file.
  func renamed(_ prefix: String) -> DiskCall {
    func new(_ name: String) -> String {
      name.isEmpty ? "" : name.split(separator: "/").map { prefix + $0 }.joined(separator: "/")
    }
    return switch self {
    case .create(let name): .create(new(name))
    case .openSynced(let name): .openSynced(new(name))
    case .write(let name, let sectors, let at): .write(new(name), sectors, at: at)
    case .beginWrite(let name, let sectors): .beginWrite(new(name), sectors)
    case .truncate(let name, let size): .truncate(new(name), size)
    case .sync(let name): .sync(new(name))
    case .syncFolder(let name): .syncFolder(new(name))
    case .beginSync(let name): .beginSync(new(name))
    case .end: self
    case .makeFolder(let name): .makeFolder(new(name))
    case .rename(let old, let to): .rename(new(old), new(to))
    case .delete(let name): .delete(new(name))
    case .failedDelete(let name): .failedDelete(new(name))
    }
  }
}

/// Writes the log that a recorder would of some calls.
struct LogByHand {
  private var bytes: [UInt8] = []
  private var calls: UInt64 = 0
  private var descriptors: [String: Int32] = [:]
  /// Calls that have not returned, by what they do.
  private var open: [String: UInt64] = [:]

  init(_ calls: [DiskCall]) throws {
    put(.start)
    for call in calls { make(call) }
  }

  var log: RecordedLog { get throws { try RecordedLog(bytes) } }

  private mutating func make(_ call: DiskCall) {
    switch call {
    case .create(let name): openFile(name, [.created])
    case .openSynced(let name): openFile(name, [.dsync])
    case .write(let name, let sectors, let at): perform(.write, name, a: at * 512, fill(sectors))
    case .beginWrite(let name, let sectors):
      open["write"] = begin(.write, descriptors[name] ?? -1, a: 0, fill(sectors))
    case .truncate(let name, let size): perform(.truncate, name, a: size, [], result: 0)
    case .sync(let name): perform(.sync, name, result: 0)
    case .syncFolder(let name):
      let path = name.isEmpty ? "." : name
      let call = begin(.open, -1, flags: [.directory], a: 0, Array(path.utf8))
      end(call, 90)
      end(begin(.sync, 90, a: 0, []), 0)
      put(.close, descriptor: 90)
    case .beginSync(let name): open["sync"] = begin(.sync, descriptors[name] ?? -1, a: 0, [])
    case .end(let what, let result): end(open.removeValue(forKey: what) ?? 0, result)
    case .makeFolder(let name): end(begin(.mkdir, -1, a: 0, Array(name.utf8)), 0)
    case .rename(let old, let new):
      end(begin(.rename, -1, a: 0, Array(old.utf8) + [0] + Array(new.utf8)), 0)
    case .delete(let name): end(begin(.unlink, -1, a: 0, Array(name.utf8)), 0)
    case .failedDelete(let name): end(begin(.unlink, -1, a: 0, Array(name.utf8)), -1)
    }
  }

  private mutating func openFile(_ name: String, _ flags: RecordedLog.OpenFlags) {
    let call = begin(.open, -1, flags: flags, a: 0, Array(name.utf8))
    let descriptor = Int32(100 + descriptors.count + (flags.contains(.dsync) ? 500 : 0))
    descriptors[name] = descriptor
    end(call, Int64(descriptor))
  }

  private func fill(_ sectors: String) -> [UInt8] {
    sectors.utf8.flatMap { [UInt8](repeating: $0, count: 512) }
  }

  private mutating func perform(
    _ kind: RecordedLog.Kind, _ name: String, a: Int = 0, _ payload: [UInt8] = [],
    result: Int? = nil
  ) {
    end(begin(kind, descriptors[name] ?? -1, a: a, payload), Int64(result ?? payload.count))
  }

  private mutating func begin(
    _ kind: RecordedLog.Kind, _ descriptor: Int32, flags: RecordedLog.OpenFlags = [], a: Int,
    _ payload: [UInt8]
  ) -> UInt64 {
    calls += 1
    put(kind, flags: flags.rawValue, descriptor: descriptor, call: calls, a: Int64(a), payload)
    return calls
  }

  private mutating func end(_ call: UInt64, _ result: Int64) { put(.end, call: call, a: result) }

  mutating func settle(_ what: String, result: Int64, fileSize: Int64, _ found: [UInt8]) throws {
    put(.settle, call: try #require(open[what]), a: result, b: fileSize, found)
  }

  private mutating func put(
    _ kind: RecordedLog.Kind, flags: UInt8 = 0, descriptor: Int32 = -1, call: UInt64 = 0,
    a: Int64 = 0,
    b: Int64 = 0, _ payload: [UInt8] = []
  ) {
    func append(_ value: some FixedWidthInteger) { withUnsafeBytes(of: value) { bytes += $0 } }
    append(UInt32(40 + payload.count))
    append(kind.rawValue)
    append(flags)
    append(UInt16(0))
    append(Int32(7))
    append(descriptor)
    append(call)
    append(a)
    append(b)
    bytes += payload
  }
}
