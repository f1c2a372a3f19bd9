/// Walks a whole journal, and proves every group: its checksums, its hash, and that it continues the one before.
///
/// Whoever changes a byte of the log breaks a hash; whoever repairs that hash breaks the next group's; whoever
/// rewrites everything behind a place ends at another head. So compare the head with one that was noted elsewhere
/// (the log, a backup's manifest).
public struct ChainAudit: Sendable, Equatable {
  /// Something that is not as it was written.
  public struct Finding: Sendable, Equatable {
    /// The file's name.
    public var segment: String
    /// The group that is damaged or missing, and its first sequence.
    public var group: UInt64
    public var sequence: UInt64
    public var what: What

    public enum What: String, Sendable {
      /// The first sector is not what was written: nothing in this segment can be proved.
      case header = "the segment's header is damaged"
      /// No whole group, though there is one behind it, or it was on disk.
      case damagedGroup = "the group is not what was written"
      /// A whole group, but its previous hash, number or sequence is not the one before it.
      case brokenLink = "the group does not continue the one before it"
      /// A whole group with right hashes, whose records are not.
      case records = "the group's records can't be read"
      /// The segment begins later than the one before it ended.
      case gap = "groups are missing before the segment"
    }
  }

  public var groups: UInt64 = 0
  /// The first and the last sequence that were proved; 0 if there are none.
  public var first: UInt64 = 0
  public var last: UInt64 = 0
  /// The hash of the last proved group, in hex.
  public var head = ""
  public var findings: [Finding] = []
  /// Where the head that was looked for stands; `nil` if no group has that hash.
  public var soughtSequence: UInt64?

  /// Audits a journal. It reads files only, so it can run beside the store, on any thread.
  ///
  /// - Parameters:
  ///   - durable: the end of what is known to be on disk: less than that is a finding. 0 if nothing is known.
  ///   - sought: a head to look for, in hex.
  public init(
    _ journal: String, durable: UInt64 = 0, seeking sought: String? = nil
  ) throws(JournalFailure) {
    var link: ChainLink?
    for first in try JournalSegments.all(in: journal) {
      try audit(first, in: journal, &link, seeking: sought)
    }
    head = link.map { hexadecimal($0.hash) } ?? ""
    last = link?.sequence ?? 0
    if last < durable, findings.isEmpty {
      note(.damagedGroup, in: try JournalSegments.all(in: journal).last ?? 0, behind: link)
    }
  }

  private mutating func audit(
    _ first: UInt64, in journal: String, _ link: inout ChainLink?, seeking sought: String?
  ) throws(JournalFailure) {
    let segment: Segment
    do throws(JournalFailure) {
      // Blank: it has a name only, nothing was written to it yet.
      guard let opened = try Segment(first, in: journal) else { return }
      segment = opened
    } catch {
      guard case .damaged = error else { throw error }
      return findings.append(
        Finding(
          segment: JournalFormat.segmentName(first), group: (link?.group ?? 0) + 1, sequence: first,
          what: .header))
    }

    var offset = JournalFormat.sector
    if let before = link, segment.header.previous.sequence <= before.sequence {
      // A start copied the tail behind its checkpoint into a fresh segment: what stands there already, again.
      let (found, place) = try segment.place(before: before.sequence + 1)
      if found == before {
        offset = place
      } else {
        note(.brokenLink, in: first, behind: segment.header.previous)
        link = segment.header.previous
      }
    } else if let before = link {
      // What was damaged at the end of the segment before is missing here, too.
      if !findings.contains(where: { $0.sequence == before.sequence + 1 }) {
        note(.gap, in: first, behind: before)
      }
      link = segment.header.previous
    } else {
      // A journal that goes on behind a backup, or whose history is gone, begins with the head before it.
      link = segment.header.previous
      if link?.group ?? 0 > 0, hexadecimal(segment.header.previous.hash) == sought {
        soughtSequence = segment.header.previous.sequence
      }
    }

    while let before = link {
      if case .group(let group) = try segment.group(at: offset) {
        if !group.follows(before) { note(.brokenLink, in: first, behind: before) }
        prove(group, in: first, seeking: sought)
        link = group.link
        offset += JournalFormat.roundedToSector(group.bytes.count)
        continue
      }
      // A torn end is no finding: nothing whole stands behind it, and a start cut it.
      guard let (start, group) = try segment.nextGroup(from: offset, after: before.group) else {
        return
      }
      note(.damagedGroup, in: first, behind: before)
      link = ChainLink(
        sequence: group.first - 1, group: group.number - 1, hash: group.previousHash)
      offset = start
    }
  }

  private mutating func prove(_ group: Group, in segment: UInt64, seeking sought: String?) {
    groups += 1
    if first == 0 { first = group.first }
    if let sought, hexadecimal(group.hash) == sought { soughtSequence = group.last }
    do throws(MalformedRow) {
      var next = group.first
      for record in try group.records() {
        guard record.sequence == next, next <= group.last else { throw MalformedRow() }
        next += 1
      }
      guard next == group.last + 1 else { throw MalformedRow() }
    } catch {
      findings.append(
        Finding(
          segment: JournalFormat.segmentName(segment), group: group.number, sequence: group.first,
          what: .records))
    }
  }

  private mutating func note(_ what: Finding.What, in segment: UInt64, behind link: ChainLink?) {
    findings.append(
      Finding(
        segment: JournalFormat.segmentName(segment), group: (link?.group ?? 0) + 1,
        sequence: (link?.sequence ?? 0) + 1, what: what))
  }
}
