import Foundation
import Glibc

/// What a recorder wrote (`Proof/Recorder/include/recorder.h` says how): the calls of one or several processes, in
/// order. A place in the log is a record's number.
struct RecordedLog: Sendable {
  enum Kind: UInt8 {
    case start = 1
    case end, open, close, write, truncate, allocate, sync, rename, unlink, mkdir, rmdir
    case accept, send, receive, mark, settle
  }

  struct OpenFlags: OptionSet {
    var rawValue: UInt8
    static let created = Self(rawValue: 1)
    static let truncated = Self(rawValue: 2)
    static let dsync = Self(rawValue: 4)
    static let directory = Self(rawValue: 8)
  }

  struct Record: Sendable {
    var kind: Kind
    var flags: UInt8
    var process: Int32
    var descriptor: Int32
    var call: UInt64
    var a: Int64
    var b: Int64
    /// Where its bytes stand in the log.
    var payload: Range<Int>
    /// Of a call: where it returned, and what.
    var end = Int.max
    var result: Int64 = -1
    /// Of an end: the call that ended here.
    var begin = -1
  }

  let bytes: [UInt8]
  private(set) var records: [Record] = []

  static let headerSize = 40

  init(_ bytes: [UInt8]) throws(Finding) {
    self.bytes = bytes
    var at = 0
    var open: [CallKey: Int] = [:]
    while at < bytes.count {
      guard bytes.count - at >= Self.headerSize else { throw Finding("the recorder's log is torn") }
      let header = at
      func field<T: FixedWidthInteger>(_ offset: Int, _ type: T.Type) -> T {
        bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: header + offset, as: T.self) }
      }
      let size = Int(field(0, UInt32.self))
      guard size >= Self.headerSize, at + size <= bytes.count,
        let kind = Kind(rawValue: bytes[at + 4])
      else { throw Finding("the recorder's log has an unknown record at byte \(at)") }
      var record = Record(
        kind: kind, flags: bytes[at + 5], process: field(8, Int32.self),
        descriptor: field(12, Int32.self), call: field(16, UInt64.self), a: field(24, Int64.self),
        b: field(32, Int64.self), payload: (at + Self.headerSize)..<(at + size))
      let key = CallKey(process: record.process, call: record.call)
      switch kind {
      case .end, .settle:
        guard let begin = open.removeValue(forKey: key) else {
          throw Finding("the recorder's log ends a call that never began")
        }
        record.begin = begin
        records[begin].end = records.count
        records[begin].result = record.a
      case .open, .write, .truncate, .allocate, .sync, .rename, .unlink, .mkdir, .rmdir, .send:
        open[key] = records.count
      case .start, .close, .accept, .receive, .mark: break
      }
      records.append(record)
      at += size
    }
  }

  init(contentsOf path: String) throws {
    try self.init([UInt8](Data(contentsOf: URL(filePath: path))))
  }

  /// Two processes may number their calls alike.
  private struct CallKey: Hashable {
    var process: Int32
    var call: UInt64
  }

  func payload(_ place: Int) -> ArraySlice<UInt8> { bytes[records[place].payload] }

  func text(_ place: Int) -> String { String(decoding: payload(place), as: UTF8.self) }

  /// Calls that no end was noted for: a kill came between.
  var unfinished: [Int] {
    records.indices.filter { place in
      switch records[place].kind {
      case .open, .write, .truncate, .allocate, .sync, .rename, .unlink, .mkdir, .rmdir, .send:
        records[place].end == .max
      default: false
      }
    }
  }
}

/// Appends records to a log beside the recorder: marks, and how calls ended that a kill interrupted.
struct LogWriter {
  let path: String

  func mark(_ text: String) throws { try append(.mark, payload: Array(text.utf8)) }

  /// - Parameter like: the call that is settled.
  func settle(
    _ like: RecordedLog.Record, result: Int64, fileSize: Int64 = -1, _ payload: [UInt8] = []
  ) throws {
    try append(
      .settle, process: like.process, call: like.call, a: result, b: fileSize, payload: payload)
  }

  /// Takes off what is no whole record at the end. The recorder notes a call before it is made: this one never was.
  func dropTornRecord() throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    var end = 0
    while bytes.count - end >= RecordedLog.headerSize {
      let size = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: end, as: UInt32.self) }
      guard Int(size) <= bytes.count - end else { break }
      end += Int(size)
    }
    guard end == bytes.count || truncate(path, off_t(end)) == 0 else {
      throw Finding("\(path) can't be cut: \(String(cString: strerror(errno)))")
    }
  }

  private func append(
    _ kind: RecordedLog.Kind, process: Int32 = 0, call: UInt64 = 0, a: Int64 = 0, b: Int64 = 0,
    payload: [UInt8]
  ) throws {
    var record: [UInt8] = []
    func put(_ value: some FixedWidthInteger) { withUnsafeBytes(of: value) { record += $0 } }
    put(UInt32(RecordedLog.headerSize + payload.count))
    put(kind.rawValue)
    put(UInt8(0))
    put(UInt16(0))
    put(process)
    put(Int32(-1))
    put(call)
    put(a)
    put(b)
    record += payload
    // One write to a file that is appended to: the recorder may write between two, but not into one.
    let file = Glibc.open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw Finding("\(path) can't be opened: \(String(cString: strerror(errno)))")
    }
    defer { Glibc.close(file) }
    guard Glibc.write(file, record, record.count) == record.count else {
      throw Finding("\(path) can't be written: \(String(cString: strerror(errno)))")
    }
  }
}
