/// Everything that happened, in order, from the journal's segments: what event streams and audits read.
///
/// It reads files only, so it can be used on any thread; it never reads beyond what is on disk. To begin costs a
/// walk over the headers of one segment.
public struct JournalFeed: ~Copyable {
  private var reader: JournalReader
  private var after: UInt64

  /// Begins behind a sequence.
  ///
  /// - Throws: `JournalFailure.compacted` if the journal no longer reaches back so far.
  public init(_ directory: String, after sequence: UInt64) throws(JournalFailure) {
    reader = try JournalReader(directory: directory, at: sequence + 1)
    after = sequence
  }

  /// The last sequence that was returned, or the place to begin.
  public var sequence: UInt64 { after }

  /// The next group's records, if the disk holds it; empty otherwise.
  ///
  /// - Parameter durable: the end of what is on disk, always the end of a group.
  public mutating func next(upTo durable: UInt64) throws(JournalFailure) -> [JournalRecord] {
    while after < durable {
      guard case .group(let group) = try reader.next() else {
        throw .damaged("sequence \(after + 1) can't be read, though it is on disk")
      }
      guard group.last > after else { continue }
      let records: [JournalRecord]
      do throws(MalformedRow) { records = try group.records() } catch {
        throw .damaged("group \(group.number) holds what this purserd can't read")
      }
      let wanted = records.filter { $0.sequence > after }
      after = group.last
      return wanted
    }
    return []
  }
}
