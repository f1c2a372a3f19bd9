/// Reads a journal's groups in order, across its segments.
///
/// A segment ends where the next one begins: a start copies the groups behind its checkpoint into a fresh
/// segment, and what the older one still holds of them is not read again.
struct JournalReader: ~Copyable {
  let directory: String
  private var file: File?
  private var segmentFirst: UInt64
  private var offset: Int
  /// The group read last, or the place to begin.
  private(set) var link: ChainLink

  /// What stands at the reader's place.
  enum Step {
    case group(Group)
    /// Nothing valid here. `isBlank`: zeros, as in a segment not yet filled; otherwise bytes that are no group.
    case end(isBlank: Bool)
  }

  /// Begins behind a link of the chain: the next group is the one that follows it.
  ///
  /// - Throws: `JournalFailure.compacted` if the journal begins later than that.
  init(directory: String, after link: ChainLink) throws(JournalFailure) {
    self.directory = directory
    self.link = link
    segmentFirst = 0
    offset = 0
    try open(segmentFor: link.sequence + 1)
    try skip(to: link.sequence + 1)
    guard self.link == link else {
      throw .damaged(
        "\(directory): the journal ends at sequence \(self.link.sequence), the map is at \(link.sequence)"
      )
    }
  }

  /// Begins at the group that holds `sequence`, trusting the segment's own first link.
  init(directory: String, at sequence: UInt64) throws(JournalFailure) {
    self.directory = directory
    link = .beginning
    segmentFirst = 0
    offset = 0
    try open(segmentFor: sequence)
    try skip(to: sequence)
  }

  /// Reads the next group if there is one, and goes behind it.
  mutating func next() throws(JournalFailure) -> Step {
    var step = Step.end(isBlank: true)
    if let file {
      step = try Self.group(in: file, at: offset)
      if case .group(let group) = step {
        if group.follows(link) {
          offset += JournalFormat.roundedToSector(group.bytes.count)
          link = group.link
          return step
        }
        step = .end(isBlank: false)
      }
    }
    let following = try JournalSegments.all(in: directory).last { $0 <= link.sequence + 1 }
    guard let following, following > segmentFirst else { return step }
    try open(segmentFor: link.sequence + 1)
    try skip(to: link.sequence + 1)
    return try next()
  }

  /// Whether a valid group stands anywhere behind the reader's place: then what is not valid here is damage, no
  /// torn end, since a group is only written once the one before is on disk.
  func hasGroupsBehind() throws(JournalFailure) -> Bool {
    guard let file else { return false }
    let size = try journal { () throws(SystemFailure) in try file.size() }
    var at = offset + JournalFormat.sector
    while at < size {
      let chunk = try journal { () throws(SystemFailure) in try file.read(1 << 20, at: at) }
      for start in stride(from: 0, to: chunk.count, by: JournalFormat.sector) {
        guard let header = GroupHeader(chunk[start...].prefix(JournalFormat.groupHeaderSize)),
          header.number > link.group
        else { continue }
        if case .group = try Self.group(in: file, at: at + start) { return true }
      }
      if chunk.count < 1 << 20 { break }
      at += chunk.count
    }
    return try JournalSegments.first(in: directory, after: max(segmentFirst, link.sequence)) != nil
  }

  private static func group(in file: File, at offset: Int) throws(JournalFailure) -> Step {
    let head = try journal { () throws(SystemFailure) in
      try file.read(JournalFormat.groupHeaderSize, at: offset)
    }
    guard let header = GroupHeader(head) else { return .end(isBlank: head.allSatisfy { $0 == 0 }) }
    let bytes = try journal { () throws(SystemFailure) in
      try file.read(header.byteCount, at: offset)
    }
    guard let group = Group(header, bytes) else { return .end(isBlank: false) }
    return .group(group)
  }

  private mutating func open(segmentFor sequence: UInt64) throws(JournalFailure) {
    guard let first = try JournalSegments.all(in: directory).last(where: { $0 <= sequence }) else {
      throw .compacted(oldest: try JournalSegments.all(in: directory).first ?? 0)
    }
    let opened = try journal { () throws(SystemFailure) in
      try File(directory + "/" + JournalFormat.segmentName(first), .read)
    }
    let sector = try journal { () throws(SystemFailure) in
      try opened.read(JournalFormat.sector, at: 0)
    }
    segmentFirst = first
    offset = JournalFormat.sector
    guard let header = SegmentHeader(sector) else {
      // Renamed into place, but its header never reached the disk: nothing was written to it.
      guard sector.allSatisfy({ $0 == 0 }) else {
        throw .damaged("\(opened.path): the segment's first sector is not what was written")
      }
      file = nil
      return
    }
    file = opened
    if link == .beginning || first > link.sequence {
      guard link == .beginning || header.previous.sequence == link.sequence else {
        throw .damaged("\(opened.path): begins at \(first), but \(link.sequence + 1) is next")
      }
      if link != .beginning, header.previous != link {
        throw .damaged("\(opened.path): does not continue the chain at sequence \(link.sequence)")
      }
      link = header.previous
    }
  }

  /// Passes the groups before the one that holds `sequence`, by their headers only.
  private mutating func skip(to sequence: UInt64) throws(JournalFailure) {
    guard let file else { return }
    let wanted = link
    var passed: ChainLink?
    while true {
      let head = try journal { () throws(SystemFailure) in
        try file.read(JournalFormat.groupHeaderSize, at: offset)
      }
      guard let header = GroupHeader(head), header.last < sequence else { break }
      let end = offset + header.byteCount - JournalFormat.hashSize
      let hash = try journal { () throws(SystemFailure) in
        try file.read(JournalFormat.hashSize, at: end)
      }
      passed = ChainLink(sequence: header.last, group: header.number, hash: hash)
      offset += JournalFormat.roundedToSector(header.byteCount)
    }
    guard let passed else { return }
    if wanted != .beginning, wanted.sequence == sequence - 1, passed != wanted {
      throw .damaged(
        "\(file.path): the chain at sequence \(passed.sequence) is not the one that was checkpointed"
      )
    }
    link = passed
  }
}

/// Why the journal can't be read from there.
public enum JournalFailure: Error, Sendable, Equatable {
  /// It no longer reaches back so far; it begins with the sequence `oldest`.
  case compacted(oldest: UInt64)
  case damaged(String)
  case system(SystemFailure)
}

extension JournalFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .compacted(let oldest): "the journal begins at sequence \(oldest)"
    case .damaged(let what): what
    case .system(let failure): failure.description
    }
  }
}

func journal<R>(_ body: () throws(SystemFailure) -> R) throws(JournalFailure) -> R {
  do { return try body() } catch { throw .system(error) }
}

/// The segments of a journal by their first sequences.
enum JournalSegments {
  static func all(in directory: String) throws(JournalFailure) -> [UInt64] {
    try journal { () throws(SystemFailure) in
      try File.names(in: directory).compactMap(JournalFormat.firstSequence(ofSegment:)).sorted()
    }
  }

  static func first(
    in directory: String, after sequence: UInt64
  ) throws(JournalFailure) -> UInt64? {
    try all(in: directory).first { $0 > sequence }
  }
}
