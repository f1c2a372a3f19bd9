import Auditor

/// One thing that a bad disk did to the files of a closed store, drawn by seed.
struct Damage: CustomStringConvertible {
  /// The files of a store by their paths in its directory.
  typealias Files = [String: [UInt8]]

  let description: String

  private static let page = 4096
  private static let sector = 512

  /// Damages files; says what was done.
  init(seed: UInt64, to files: inout Files) {
    var random = SplitMix(seed: seed)
    let names = files.keys.sorted()
    let path = Self.file(among: names, &random)
    var bytes = files[path] ?? []
    let what: String
    switch random.next(below: 20) {
    case 0..<6: what = Self.flip(&bytes, Self.place(in: bytes, path, &random), &random)
    case 6..<10: what = Self.overwrite(&bytes, Self.place(in: bytes, path, &random), &random)
    case 10..<12: what = Self.zero(&bytes, Self.place(in: bytes, path, &random), Self.sector)
    case 12..<14: what = Self.zero(&bytes, Self.place(in: bytes, path, &random), Self.page)
    case 14..<16: what = Self.swapPages(&bytes, &random)
    case 16..<18: what = Self.repeatPage(&bytes, &random)
    case 18..<19: what = Self.repeatSector(&bytes, &random)
    default: what = Self.truncate(&bytes, &random)
    }
    files[path] = bytes
    description = "\(path): \(what)"
  }

  /// The map most often; it has no checksums of its own.
  private static func file(among names: [String], _ random: inout SplitMix) -> String {
    let wanted =
      switch random.next(below: 10) {
      case 0..<6: "map/"
      case 6..<8: "journal/"
      case 8..<9: "person_keys"
      default: ""
      }
    let fitting = names.filter { $0.hasPrefix(wanted) }
    return fitting[random.next(below: fitting.count)]
  }

  /// Anywhere, or where it hurts: headers of files, pages and groups, pointers to pages.
  private static func place(
    in bytes: [UInt8], _ path: String, _ random: inout SplitMix
  ) -> Int {
    guard !bytes.isEmpty else { return 0 }
    let anywhere = random.next(below: bytes.count)
    guard random.oneIn(2) else { return anywhere }
    if path.hasPrefix("map/") { return placeInMap(bytes, &random) }
    if path.hasPrefix("journal/") { return placeInJournal(bytes, &random) }
    return random.next(below: min(bytes.count, 2 * page))  // the header and the first keys
  }

  /// The meta pages, a page that leads to others, a page's header with its offsets, or a page's first or last row.
  private static func placeInMap(_ bytes: [UInt8], _ random: inout SplitMix) -> Int {
    let pages = bytes.count / page
    guard pages > 2 else { return 0 }
    let branches = (2..<pages).filter { bytes[$0 * page + 10] & 1 != 0 }
    switch random.next(below: 4) {
    case 0: return random.next(below: 2) * page + random.next(below: 160)
    case 1 where !branches.isEmpty:
      return branches[random.next(below: branches.count)] * page + random.next(below: page)
    case 2: return random.next(below: pages) * page + random.next(below: 64)
    default: return random.next(below: pages) * page + page - 1 - random.next(below: 256)
    }
  }

  /// The segment's header, or one of a group.
  private static func placeInJournal(_ bytes: [UInt8], _ random: inout SplitMix) -> Int {
    let groups = stride(from: sector, to: bytes.count - 4, by: sector).filter {
      bytes[$0..<($0 + 4)].elementsEqual("PGRP".utf8)
    }
    guard !groups.isEmpty, !random.oneIn(4) else { return random.next(below: 80) }
    return groups[random.next(below: groups.count)] + random.next(below: 96)
  }

  // MARK: What is done

  private static func flip(_ bytes: inout [UInt8], _ at: Int, _ random: inout SplitMix) -> String {
    guard !bytes.isEmpty else { return "nothing, it is empty" }
    let bit = random.next(below: 8)
    bytes[at] ^= 1 << UInt8(bit)
    return "bit \(bit) of byte \(at) flipped"
  }

  private static func overwrite(
    _ bytes: inout [UInt8], _ at: Int, _ random: inout SplitMix
  ) -> String {
    let end = min(bytes.count, at + 1 + random.next(below: 64))
    for index in at..<end { bytes[index] = UInt8(truncatingIfNeeded: random.next()) }
    return "bytes \(at)..<\(end) are noise"
  }

  private static func zero(_ bytes: inout [UInt8], _ at: Int, _ size: Int) -> String {
    let start = at / size * size
    let end = min(bytes.count, start + size)
    for index in start..<end { bytes[index] = 0 }
    return "bytes \(start)..<\(end) are zeros"
  }

  private static func swapPages(_ bytes: inout [UInt8], _ random: inout SplitMix) -> String {
    let count = bytes.count / page
    guard count > 1 else { return "nothing, it has no two pages" }
    let (a, b) = (random.next(below: count) * page, random.next(below: count) * page)
    for index in 0..<page { bytes.swapAt(a + index, b + index) }
    return "pages \(a / page) and \(b / page) are swapped"
  }

  private static func repeatPage(_ bytes: inout [UInt8], _ random: inout SplitMix) -> String {
    repeatPiece(&bytes, page, "page", &random)
  }

  private static func repeatSector(_ bytes: inout [UInt8], _ random: inout SplitMix) -> String {
    repeatPiece(&bytes, sector, "sector", &random)
  }

  private static func repeatPiece(
    _ bytes: inout [UInt8], _ size: Int, _ name: String, _ random: inout SplitMix
  ) -> String {
    let count = bytes.count / size
    guard count > 1 else { return "nothing, it has no two \(name)s" }
    let (a, b) = (random.next(below: count), random.next(below: count))
    let piece = Array(bytes[(a * size)..<((a + 1) * size)])
    bytes.replaceSubrange((b * size)..<((b + 1) * size), with: piece)
    return "\(name) \(b) shows \(name) \(a)"
  }

  private static func truncate(_ bytes: inout [UInt8], _ random: inout SplitMix) -> String {
    let kept =
      random.oneIn(2)
      ? random.next(below: bytes.count + 1)
      : random.next(below: bytes.count / page + 1) * page
    bytes.removeSubrange(min(kept, bytes.count)...)
    return "cut off at \(kept)"
  }
}
