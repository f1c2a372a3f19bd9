import Core
import Messages
import Store

/// What a damaged store serves, beside what the whole one served.
struct Comparison {
  private let whole: ServedShop
  private let former: [ServedShop.RowPlace: Set<[UInt8]>]
  /// Rows that were refused, and the answers that were refused for them.
  private var refused = 0
  /// Rows that are not found.
  private var hidden = 0
  /// Rows that show what stood there before.
  private var outdated = 0
  private var isHistoryRefused = false
  var differences: [String] = []
  /// Answers that are not the whole shop's: right only if rows are hidden or old.
  private var otherAnswers: [String] = []
  private var wrong: [String] = []

  init(whole: ServedShop, former: [ServedShop.RowPlace: Set<[UInt8]>]) {
    self.whole = whole
    self.former = former
  }

  /// Looks for every row by its key, and walks over every table.
  mutating func compareRows(of store: Store) {
    var found: Set<ServedShop.RowPlace> = []
    for (place, bytes) in whole.rows {
      do throws(DamagedRow) {
        let row = try store.look { (tx) throws(DamagedRow) in
          try tx.row(of: RawKey(place.key), in: RawTables.named(place.table))
        }
        guard let row else {
          hidden += 1
          continue
        }
        take(row.bytes, bytes, at: place)
        found.insert(place)
      } catch { refused += 1 }
    }
    for table in RawTables.all {
      var seen: Set<ServedShop.RowPlace> = []  // a page that stands twice shows its rows twice
      do throws(ScanFailure<Never>) {
        try store.look { (tx) throws(ScanFailure<Never>) in
          try tx.forEach(in: table, from: RawKey([0])) { key, row in
            let place = ServedShop.RowPlace(table: table.declaration.name, key: key.bytes)
            seen.insert(place)
            take(row.bytes, whole.rows[place], at: place)
            return true
          }
        }
        hidden += found.count { $0.table == table.declaration.name && !seen.contains($0) }
      } catch { refused += 1 }
    }
  }

  mutating func take(
    _ served: [UInt8], _ expected: [UInt8]?, at place: ServedShop.RowPlace
  ) {
    if served == expected { return }
    if former[place]?.contains(served) == true {
      outdated += 1
    } else {
      wrong.append("row \(place.key) of \(place.table) is served with other bytes")
    }
  }

  mutating func compareAnswers(of store: Store, _ core: Core) {
    for (question, answer) in whole.answers {
      do throws(Refusal) {
        let served = try store.look { (tx) throws(Refusal) in try question.answer(core, tx) }
        if served != answer { otherAnswers.append("\(question) is answered otherwise") }
      } catch {
        if case .dataLoss = error {
          refused += 1
        } else {
          otherAnswers.append("\(question) is refused: \(error)")
        }
      }
    }
  }

  /// Asks again what was answered once: never may it be done again.
  mutating func compareReplies(of store: Store) {
    struct Executed: Error {}
    for (request, expected) in whole.replies {
      store.beginTurn()
      let outcome: CommandOutcome<Executed> = store.perform(request.command) {
        (_, _) throws(Executed) in throw Executed()
      }
      switch outcome {
      case .replayed:
        if !store.reply.bytes.elementsEqual(expected) {
          otherAnswers.append("request \(request.id) is answered otherwise")
        }
      case .rejected(.damaged, _): refused += 1
      case .refused: otherAnswers.append("request \(request.id) would be done again")
      case .rejected(let why, _): otherAnswers.append("request \(request.id) is refused: \(why)")
      case .executed, .rehearsed: wrong.append("request \(request.id) was done again")
      }
    }
  }

  /// Reads every event, up to the first that can't be read.
  mutating func compareHistory(of store: Store) {
    do {
      var feed = try JournalFeed(store.journalDirectory, after: 0)
      while feed.sequence < store.durable.sequence {
        for record in try feed.next(upTo: store.durable.sequence) {
          if whole.history[record.sequence] != ServedShop.bytes(of: record) {
            wrong.append("the events of sequence \(record.sequence) are served with other content")
          }
        }
      }
    } catch { isHistoryRefused = true }
  }

  /// What `verify` says: the rows, and what follows from them.
  mutating func verify(_ store: Store) {
    var found: [String] = []
    func report(_ difference: Snapshot.Difference) {
      found.append("\(difference.rule) \(difference.table) \(difference.key)")
    }
    do {
      try store.snapshots.read { snapshot in
        _ = try snapshot.verifyRows(report)
        do throws(Refusal) { try Core.verify(snapshot, report: report) } catch {
          found.append("\(error)")
        }
      }
    } catch { found.append("\(error)") }
    differences = found
  }

  func outcome(ofDamage damage: String) -> DamageOutcome {
    let seen =
      "\(damage): \(refused) refused, \(hidden) hidden, \(outdated) old; verify: \(differences.prefix(3)) (\(differences.count))"
    if let wrong = wrong.first { return DamageOutcome(.wrong, "\(wrong); \(seen)") }
    let isAffected = refused + hidden + outdated > 0
    if isAffected, differences.isEmpty {
      return DamageOutcome(.wrong, "verify finds nothing; \(seen)")
    }
    if hidden + outdated == 0, let other = otherAnswers.first {
      return DamageOutcome(.wrong, "no row is hidden, and \(other); \(seen)")
    }
    if refused > 0 { return DamageOutcome(.rowRefused, seen) }
    if outdated > 0 { return DamageOutcome(.outdated, seen) }
    if !differences.isEmpty { return DamageOutcome(.foundByVerify, seen) }
    if isHistoryRefused { return DamageOutcome(.historyRefused, seen) }
    return DamageOutcome(.noEffect, seen)
  }
}
