/// Reads a journal's groups in order, across its segments.
///
/// A segment ends where the next one begins: a start copies the groups behind its checkpoint into a fresh
/// segment, and what the older one still holds of them is not read again.
struct JournalReader {
  let directory: String
  private(set) var segment: Segment
  private(set) var offset: Int
  /// The group read last, or the place to begin.
  private(set) var link: ChainLink

  /// What stands at the reader's place.
  enum Step {
    case group(Group)
    /// Nothing valid here. `isBlank`: zeros, as in a segment not yet filled; otherwise bytes that are no group.
    case end(isBlank: Bool)
  }

  /// Begins behind a link of a store's chain: the next group is the one that follows it.
  ///
  /// - Throws: `JournalFailure.compacted` if the journal begins later than that.
  init(directory: String, store: [UInt8], after link: ChainLink) throws(JournalFailure) {
    try self.init(directory: directory, at: link.sequence + 1)
    guard segment.header.store == store else {
      throw .damaged("\(segment.path): belongs to another store than the map")
    }
    guard self.link.sequence == link.sequence else {
      throw .damaged(
        "\(segment.path): the journal ends at sequence \(self.link.sequence), the map is at \(link.sequence)"
      )
    }
    guard self.link == link else {
      throw .damaged(
        "\(segment.path): the chain at sequence \(link.sequence) is not the one that was checkpointed"
      )
    }
  }

  /// Begins at the group that holds `sequence`, trusting the segment's own first link.
  init(directory: String, at sequence: UInt64) throws(JournalFailure) {
    self.directory = directory
    guard let segment = try Segment.newest(in: directory, atOrBefore: sequence) else {
      throw .compacted(oldest: try JournalSegments.all(in: directory).first ?? 0)
    }
    self.segment = segment
    (link, offset) = try segment.place(before: sequence)
  }

  /// Reads the next group if there is one, and goes behind it.
  mutating func next() throws(JournalFailure) -> Step {
    let step = try nextHere()
    if case .group = step { return step }
    // By name, also if it is the same one: a start may have put a fresh segment in its place.
    guard let other = try Segment.newest(in: directory, atOrBefore: link.sequence + 1) else {
      return step
    }
    let (found, place) = try other.place(before: link.sequence + 1)
    guard found == link else {
      // A start was interrupted after it had copied the tail: what it would have deleted may hold less.
      guard found.sequence == link.sequence else { return step }
      throw .damaged("\(other.path): does not continue the chain at sequence \(link.sequence)")
    }
    segment = other
    offset = place
    return try nextHere()
  }

  private mutating func nextHere() throws(JournalFailure) -> Step {
    let step = try segment.group(at: offset)
    guard case .group(let group) = step else { return step }
    guard group.follows(link) else { return .end(isBlank: false) }
    offset += JournalFormat.roundedToSector(group.bytes.count)
    link = group.link
    return step
  }

  /// Whether a valid group stands anywhere behind the reader's place: then what is not valid here is damage, no
  /// torn end, since a group is only written once the one before is on disk.
  func hasGroupsBehind() throws(JournalFailure) -> Bool {
    if try segment.nextGroup(from: offset, after: link.group) != nil { return true }
    // A segment is named when all before it is on disk.
    return try JournalSegments.all(in: directory).contains { $0 > link.sequence + 1 }
  }
}

/// Why the journal can't be read from there.
public enum JournalFailure: Error, Sendable, Equatable {
  /// It no longer reaches back so far; it begins with the sequence `oldest`.
  case compacted(oldest: UInt64)
  case damaged(String)
  /// A newer purserd wrote it.
  case newerFormat(String)
  case system(SystemFailure)
}

extension JournalFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .compacted(let oldest): "the journal begins at sequence \(oldest)"
    case .damaged(let what): what
    case .newerFormat(let what): "\(what) is of a newer format"
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
}
