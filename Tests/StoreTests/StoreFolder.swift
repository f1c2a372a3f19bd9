import TemporaryFolder

@testable import Store

/// Where the parts of a store stand, and a copy of them.
extension TemporaryFolder {
  /// A copy of a store's folder, as a power cut or a kill would leave it.
  convenience init(copyOf folder: TemporaryFolder) throws {
    self.init()
    for part in ["map", "journal"] {
      guard File.exists(folder.path + "/" + part) else { continue }
      try File.makeDirectory(path + "/" + part)
      for name in try File.names(in: folder.path + "/" + part) where !name.hasPrefix("spare") {
        try Bytes.copy("\(folder.path)/\(part)/\(name)", to: "\(path)/\(part)/\(name)")
      }
    }
    if File.exists(folder.keys) { try Bytes.copy(folder.keys, to: keys) }
  }

  var journal: String { path + "/journal" }
  var map: String { path + "/map/data.mdb" }
  var keys: String { path + "/person_keys" }

  /// The journal's segments by first sequence.
  var segments: [UInt64] {
    get throws { try JournalSegments.all(in: journal) }
  }

  func segment(_ first: UInt64) -> String { journal + "/" + JournalFormat.segmentName(first) }

  /// Where the groups of a segment stand.
  func groups(in first: UInt64) throws -> [(header: GroupHeader, range: Range<Int>)] {
    let bytes = try Bytes.read(segment(first))
    var groups: [(GroupHeader, Range<Int>)] = []
    var at = 512
    while let header = GroupHeader(bytes[at...].prefix(96)) {
      groups.append((header, at..<(at + header.byteCount)))
      at += (header.byteCount + 511) / 512 * 512
      if at >= bytes.count { break }
    }
    return groups
  }
}

/// Files as a whole.
enum Bytes {
  static func read(_ path: String) throws -> [UInt8] {
    let file = try File(path, .read)
    return try file.read(try file.size(), at: 0)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    try File(path, .create).write(bytes, at: 0)
  }

  static func copy(_ from: String, to: String) throws { try write(try read(from), to: to) }

  static func change(_ path: String, _ change: (inout [UInt8]) throws -> Void) throws {
    var bytes = try read(path)
    try change(&bytes)
    try write(bytes, to: path)
  }

  /// Flips a bit in every place where `pattern` stands; says how many there were.
  static func flip(_ pattern: [UInt8], in path: String) throws -> Int {
    var found = 0
    try change(path) { bytes in
      var at = 0
      while let first = bytes[at...].firstIndex(of: pattern[0]) {
        at = first + 1
        guard first + pattern.count <= bytes.count,
          bytes[first..<(first + pattern.count)].elementsEqual(pattern)
        else { continue }
        bytes[first] ^= 1
        found += 1
      }
    }
    return found
  }
}
