import Glibc
import LMDB

/// Cuts a journal behind a sequence, so that a store starts again whose journal is damaged there.
///
/// To make one looks only: it lists what would be lost. `perform` cuts. Nothing is deleted: what is behind the
/// sequence is moved to a folder `cut-…` inside the journal.
///
/// The sequence must be the end of a whole group, and not below the map's own: what the map holds already can't be
/// taken out of it. To cut at the map's sequence is always possible, even without a journal.
public final class JournalCut {
  /// What a cut takes away, in order.
  public enum Loss: Sendable, Equatable {
    case command(sequence: UInt64, time: Int64, method: String, caller: Caller)
    /// Bytes that are no whole group, or a group whose records can't be read.
    case unreadable(segment: String, from: Int)
  }

  public let directory: String
  /// The last sequence that stays.
  public let sequence: UInt64
  public let losses: [Loss]

  private let lock: DirectoryLock
  private let layout: StoreLayout
  private let store: [UInt8]
  private let link: ChainLink
  /// The segment that holds the cut, and where in it; `nil` if the journal does not even reach the map's sequence.
  private let place: (segment: Segment, offset: Int)?

  /// Looks at the journal of a store that is not running.
  ///
  /// - Throws: in this order, `inUse`, `damaged` (there is no map to go on from), `notCuttable`.
  public init(_ directory: String, at sequence: UInt64, mapSize: Int) throws(StoreFailure) {
    self.directory = directory
    self.sequence = sequence
    layout = StoreLayout(directory)
    lock = try DirectoryLock(directory)
    let checkpoint = try layout.checkpointOfStoppedStore(mapSize: mapSize)
    store = checkpoint.store
    guard sequence >= checkpoint.link.sequence else {
      throw .notCuttable(
        "the map is at sequence \(checkpoint.link.sequence) already, and can't go back to \(sequence)"
      )
    }

    let journal = layout.journal
    if var reader = try? JournalReader(directory: journal, store: store, after: checkpoint.link) {
      while reader.link.sequence < sequence {
        let before = reader.link.sequence
        let step = try storeJournal { () throws(JournalFailure) in try reader.next() }
        guard case .group(let group) = step else {
          throw .notCuttable("the journal can be read up to sequence \(before) only: cut there")
        }
        guard group.last <= sequence else {
          throw .notCuttable(
            "sequences \(group.first) to \(group.last) became durable together: cut at \(before) or at \(group.last)"
          )
        }
      }
      link = reader.link
      place = (reader.segment, reader.offset)
    } else {
      guard sequence == checkpoint.link.sequence else {
        throw .notCuttable(
          "the journal can't be read behind the map's sequence \(checkpoint.link.sequence): cut there"
        )
      }
      link = checkpoint.link
      place = nil
    }
    losses = try Self.losses(in: journal, behind: link, from: place)
  }

  /// Cuts. Returns the folder that now holds what was taken away.
  ///
  /// It can be interrupted anywhere: the store is then as before or as afterwards, and a second cut goes on.
  ///
  /// - Parameter time: names the folder.
  public func perform(at time: Int64) throws(StoreFailure) -> String {
    let journal = layout.journal
    let aside = journal + "/cut-\(time)"
    let kept = try place.map { (place) throws(StoreFailure) in
      (
        place.segment.first,
        try storeJournal { () throws(JournalFailure) in
          try place.segment.bytes(upTo: place.offset)
        }
      )
    }
    // Without a readable place, whatever claims to hold what comes behind the map is in the way.
    let first = kept?.0 ?? sequence + 1
    let bytes = kept?.1 ?? SegmentHeader(store: store, after: link).bytes()
    let all = try storeJournal { () throws(JournalFailure) in
      try JournalSegments.all(in: journal)
    }
    let oldest = kept?.0 ?? all.last { $0 <= sequence + 1 } ?? first
    try storeSystem { () throws(SystemFailure) in
      try File.makeDirectory(aside)
      // From the newest back: an interruption leaves a journal that ends earlier, and no hole.
      for segment in all.reversed() where segment > oldest { try move(segment, to: aside) }
      let path = journal + "/" + JournalFormat.segmentName(first)
      let cut = try File(path + ".new", .create)
      try cut.write(bytes, at: 0)
      try cut.sync()
      if oldest == first {
        // Both names at once, so that the old bytes are never without one.
        let old = aside + "/" + JournalFormat.segmentName(first)
        if File.exists(path) {
          guard Glibc.link(path, old) == 0 || errno == EEXIST else {
            throw SystemFailure("keeping \(path)")
          }
        }
      } else if all.contains(oldest) {
        try move(oldest, to: aside)
      }
      try File.syncDirectory(aside)
      try File.rename(path + ".new", to: path)
      try File.syncDirectory(journal)
    }
    return aside
  }

  private func move(_ segment: UInt64, to aside: String) throws(SystemFailure) {
    let name = JournalFormat.segmentName(segment)
    try File.rename(layout.journal + "/" + name, to: aside + "/" + name)
  }

  /// Goes through everything behind a place, whole or not.
  private static func losses(
    in journal: String, behind link: ChainLink, from place: (segment: Segment, offset: Int)?
  ) throws(StoreFailure) -> [Loss] {
    var losses: [Loss] = []
    var newest = link.group
    let all = try storeJournal { () throws(JournalFailure) in
      try JournalSegments.all(in: journal)
    }
    let oldest = place?.segment.first ?? all.last { $0 <= link.sequence + 1 } ?? 0
    for first in all where first >= oldest {
      let name = JournalFormat.segmentName(first)
      let segment: Segment?
      do throws(JournalFailure) { segment = try Segment(first, in: journal) } catch {
        losses.append(.unreadable(segment: name, from: 0))
        continue
      }
      guard let segment else { continue }
      var offset = first == place?.segment.first ? place?.offset ?? 0 : JournalFormat.sector
      try storeJournal { () throws(JournalFailure) in
        while true {
          let isBlank = try segment.isBlank(from: offset)
          guard let (start, group) = try segment.nextGroup(from: offset, after: newest) else {
            if !isBlank { losses.append(.unreadable(segment: name, from: offset)) }
            return
          }
          if start > offset { losses.append(.unreadable(segment: name, from: offset)) }
          do throws(MalformedRow) {
            for record in try group.records() {
              losses.append(
                .command(
                  sequence: record.sequence, time: record.time, method: record.method,
                  caller: record.caller))
            }
          } catch { losses.append(.unreadable(segment: name, from: start)) }
          newest = group.number
          offset = start + JournalFormat.roundedToSector(group.bytes.count)
        }
      }
    }
    return losses
  }
}

extension StoreLayout {
  /// The checkpoint of a store that nobody runs.
  func checkpointOfStoppedStore(mapSize: Int) throws(StoreFailure) -> Checkpoint {
    guard File.exists(mapDirectory + "/data.mdb") else {
      throw .damaged("\(mapDirectory) holds no map")
    }
    let environment = try openMap(size: mapSize)
    let checkpoints = try storeMap { () throws(LMDBError) in try CheckpointTable(environment) }
    guard let checkpoint = try readCheckpoint(checkpoints, in: environment) else {
      throw .damaged("\(mapDirectory) holds no checkpoint")
    }
    return checkpoint
  }
}
