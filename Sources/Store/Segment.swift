/// One file of the journal, open for reading.
struct Segment {
  let first: UInt64
  let header: SegmentHeader
  private let file: File

  var path: String { file.path }

  /// Opens a segment; `nil` if it is blank: renamed into place, but its header never reached the disk, so nothing
  /// that counts was written to it.
  init?(_ first: UInt64, in directory: String) throws(JournalFailure) {
    let file = try journal { () throws(SystemFailure) in
      try File(directory + "/" + JournalFormat.segmentName(first), .read)
    }
    let sector = try journal { () throws(SystemFailure) in
      try file.read(JournalFormat.sector, at: 0)
    }
    guard let header = SegmentHeader(sector), header.first == first else {
      if SegmentHeader.isOfNewerFormat(sector) { throw .newerFormat(file.path) }
      guard sector.allSatisfy({ $0 == 0 }) else {
        throw .damaged("\(file.path): the segment's first sector is not what was written")
      }
      return nil
    }
    self.first = first
    self.header = header
    self.file = file
  }

  /// The newest segment that begins at a sequence or before, blank ones aside.
  static func newest(
    in directory: String, atOrBefore sequence: UInt64
  ) throws(JournalFailure) -> Segment? {
    for first in try JournalSegments.all(in: directory).reversed() where first <= sequence {
      if let segment = try Segment(first, in: directory) { return segment }
    }
    return nil
  }

  /// Reads what stands at a sector: a group that is whole in itself, or something else.
  func group(at offset: Int) throws(JournalFailure) -> JournalReader.Step {
    let head = try journal { () throws(SystemFailure) in
      try file.read(JournalFormat.groupHeaderSize, at: offset)
    }
    guard let header = GroupHeader(head) else {
      // No torn end: it must not be cut.
      if GroupHeader.isOfNewerFormat(head) { throw .newerFormat("\(file.path), byte \(offset),") }
      return .end(isBlank: head.allSatisfy { $0 == 0 })
    }
    let bytes = try journal { () throws(SystemFailure) in
      try file.read(header.byteCount, at: offset)
    }
    guard let group = Group(header, bytes) else { return .end(isBlank: false) }
    return .group(group)
  }

  /// Where the group that holds `sequence` begins, or would, and the link before it. Goes by headers only.
  func place(before sequence: UInt64) throws(JournalFailure) -> (ChainLink, Int) {
    var link = header.previous
    var offset = JournalFormat.sector
    while true {
      let head = try journal { () throws(SystemFailure) in
        try file.read(JournalFormat.groupHeaderSize, at: offset)
      }
      guard let header = GroupHeader(head), header.number == link.group + 1,
        header.first == link.sequence + 1, header.last < sequence
      else { return (link, offset) }
      let end = offset + header.byteCount - JournalFormat.hashSize
      let hash = try journal { () throws(SystemFailure) in
        try file.read(JournalFormat.hashSize, at: end)
      }
      link = ChainLink(sequence: header.last, group: header.number, hash: hash)
      offset += JournalFormat.roundedToSector(header.byteCount)
    }
  }

  /// The next whole group at `offset` or behind it whose number is above `number`, and where it stands.
  func nextGroup(
    from offset: Int, after number: UInt64
  ) throws(JournalFailure) -> (offset: Int, group: Group)? {
    let piece = 1 << 20
    var at = offset
    while true {
      let chunk = try journal { () throws(SystemFailure) in try file.read(piece, at: at) }
      for start in stride(from: 0, to: chunk.count, by: JournalFormat.sector) {
        guard chunk.count - start >= JournalFormat.groupHeaderSize,
          chunk[start] == UInt8(truncatingIfNeeded: JournalFormat.groupMagic),
          let header = GroupHeader(chunk[start...]), header.number > number,
          case .group(let group) = try group(at: at + start)
        else { continue }
        return (at + start, group)
      }
      if chunk.count < piece { return nil }
      at += chunk.count
    }
  }

  /// Whether nothing was written from `offset` on.
  func isBlank(from offset: Int) throws(JournalFailure) -> Bool {
    let piece = 1 << 20
    var at = offset
    while true {
      let chunk = try journal { () throws(SystemFailure) in try file.read(piece, at: at) }
      guard chunk.allSatisfy({ $0 == 0 }) else { return false }
      if chunk.count < piece { return true }
      at += chunk.count
    }
  }

  /// The segment's first bytes, header and all.
  func bytes(upTo offset: Int) throws(JournalFailure) -> [UInt8] {
    try journal { () throws(SystemFailure) in try file.read(offset, at: 0) }
  }
}
