import Auditor

/// What happened where in a log: which of its stores was at what, and when it made checkpoints and new segments.
struct Timeline: Sendable {
  /// What a run was at, by marks in its log.
  enum Activity: String, CaseIterable, Sendable {
    /// From nothing to the first answer.
    case creation
    case work
    /// Work, and a backup beside it.
    case backup
    /// From a start on what a kill, a stop or a power cut left to its first answer.
    case recovery
    case stop
    /// `purserd restore`, until it says that it is done.
    case restore
    /// Of a store that was restored.
    case firstStart = "first start"
    /// Nobody runs.
    case rest
  }

  struct Phase: Sendable {
    var activity: Activity
    var store: String
    var places: Range<Int>
  }

  private(set) var phases: [Phase] = []
  /// From a checkpoint's first page to the end of what brings it to disk.
  private(set) var checkpoints: [ClosedRange<Int>] = []
  /// The part of those behind the meta page: the newest commit may be there in part.
  private(set) var unsyncedMetas: [ClosedRange<Int>] = []
  /// From a segment's new name to the end of the first sync of a group in it.
  private(set) var segmentChanges: [ClosedRange<Int>] = []
  /// From the first byte of new keys of persons to the sync of the header that counts them.
  private(set) var keyGrowth: [ClosedRange<Int>] = []
  /// The sequence of the backup that was restored.
  private(set) var restoredSequence: UInt64?
  private let count: Int
  /// The map's first bytes, which say what counts.
  private static let metaPages = 8192
  private var targets: [[ClosedRange<Int>]] = []

  /// A mark's text: what begins, and in which store; of a restore the sequence, too.
  static func mark(_ activity: Activity, in store: String, sequence: UInt64? = nil) -> String {
    "\(activity.rawValue)|\(store)|\(sequence.map(String.init) ?? "")"
  }

  init(_ log: RecordedLog) throws(Finding) {
    count = log.records.count
    try readMarks(log)
    findWrites(log)
    targets = targetedRanges
  }

  private mutating func readMarks(_ log: RecordedLog) throws(Finding) {
    var begun: (activity: Activity, store: String, place: Int)?
    for (place, record) in log.records.enumerated() where record.kind == .mark {
      let parts = log.text(place).split(separator: "|", omittingEmptySubsequences: false)
      guard parts.count == 3, let activity = Activity(rawValue: String(parts[0])) else {
        throw Finding("the log has a mark that nobody knows: \(log.text(place))")
      }
      if let begun {
        phases.append(
          Phase(activity: begun.activity, store: begun.store, places: begun.place..<place))
      }
      begun = (activity, String(parts[1]), place)
      if activity == .restore { restoredSequence = UInt64(parts[2]) }
    }
    if let begun {
      phases.append(
        Phase(activity: begun.activity, store: begun.store, places: begun.place..<(count + 1)))
    }
  }

  private mutating func findWrites(_ log: RecordedLog) {
    struct Handle: Hashable {
      var process: Int32
      var descriptor: Int32
    }
    var names: [Handle: (path: String, isSynced: Bool)] = [:]
    var pages: Int?
    var meta: Int?
    var segment: Int?
    var keys: Int?
    for (place, record) in log.records.enumerated() {
      let handle = Handle(process: record.process, descriptor: record.descriptor)
      switch record.kind {
      case .end where log.records[record.begin].kind == .open && record.a >= 0:
        let flags = RecordedLog.OpenFlags(rawValue: log.records[record.begin].flags)
        names[Handle(process: record.process, descriptor: Int32(record.a))] = (
          log.text(record.begin), flags.contains(.dsync)
        )
      case .write:
        guard let name = names[handle] else { continue }
        if name.path.hasSuffix("/map/data.mdb") {
          if pages == nil { pages = place }
          if record.a < Self.metaPages {
            if name.isSynced, record.end < count {
              checkpoints.append((pages ?? place)...record.end)
              pages = nil
            } else {
              meta = place
            }
          }
        } else if name.path.hasSuffix("/person_keys"), keys == nil {
          keys = place
        }
      case .rename where log.text(place).hasSuffix(".journal"):
        segment = place
      case .sync where record.end < count:
        guard let path = names[handle]?.path else { continue }
        if path.hasSuffix("/map/data.mdb"), let begun = meta {
          checkpoints.append((pages ?? begun)...record.end)
          unsyncedMetas.append(begun...record.end)
          (pages, meta) = (nil, nil)
        }
        if let begun = segment, path.hasSuffix(".journal") || path.hasSuffix("/journal/spare") {
          segmentChanges.append(begun...record.end)
          segment = nil
        } else if let begun = keys, path.hasSuffix("/person_keys"),
          log.records[..<place].last(where: {
            $0.kind == .write && $0.descriptor == record.descriptor
          })?.a == 0
        {
          keyGrowth.append(begun...record.end)
          keys = nil
        }
      default: break
      }
    }
  }

  /// The places at which a store was at anything.
  func places(of store: String) -> Range<Int> {
    let places = phases.filter { $0.store == store }.map(\.places)
    return (places.first?.lowerBound ?? 0)..<min(count, places.last?.upperBound ?? 0)
  }

  func phase(at place: Int) -> Phase? { phases.last { $0.places.lowerBound <= place } }

  /// What a cut at a place hit, for the summary.
  func moments(at place: Int) -> [String] {
    var moments: [String] = []
    let activity = phase(at: place)?.activity ?? .rest
    if activity == .work || activity == .backup || activity == .stop {
      moments.append(checkpointMoment(at: place) + " a checkpoint")
    }
    if activity != .work, activity != .rest { moments.append(activity.rawValue) }
    if segmentChanges.contains(where: { isCut($0, at: place) }) { moments.append("segment change") }
    if keyGrowth.contains(where: { isCut($0, at: place) }) { moments.append("new keys") }
    return moments
  }

  /// Whether a cut is inside: a range's first record was played, its last was not.
  private func isCut(_ range: ClosedRange<Int>, at place: Int) -> Bool {
    range.lowerBound < place && place <= range.upperBound
  }

  /// Between two checkpoints, the nearer one counts.
  private func checkpointMoment(at place: Int) -> String {
    let next = checkpoints.first { $0.upperBound >= place }
    if let next, isCut(next, at: place) { return "in" }
    let before = checkpoints.last { $0.upperBound < place }.map { place - $0.upperBound } ?? .max
    let after = next.map { $0.lowerBound - place } ?? .max
    return before < after ? "after" : "before"
  }

  /// Kinds of ranges that a cut is aimed at.
  private var targetedRanges: [[ClosedRange<Int>]] {
    let busy = Activity.allCases.filter { $0 != .work && $0 != .rest }.map { activity in
      phases.filter { $0.activity == activity && $0.places.count > 2 }.map {
        $0.places.lowerBound...$0.places.upperBound - 1
      }
    }
    return ([checkpoints, unsyncedMetas, segmentChanges, keyGrowth] + busy).filter { !$0.isEmpty }
  }

  /// A place to cut at: half of the images are cut anywhere, the others in turn where something is going on.
  func place(ofImage image: Int, _ random: inout SplitMix) -> Int {
    guard !targets.isEmpty, image % 2 == 1 else { return 1 + random.next(below: count) }
    let ranges = targets[image / 2 % targets.count]
    let range = ranges[random.next(below: ranges.count)]
    return range.lowerBound + 1 + random.next(below: max(1, range.count - 1))
  }
}
