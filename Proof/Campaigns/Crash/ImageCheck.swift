import Core
import Foundation
import Glibc
import LMDB
import Messages
import Store

/// What a store that came out of an image was found to be.
enum Verdict: String, Sendable {
  case good
  /// Something that was acknowledged is not there.
  case lost
  /// Something is there that was never executed, or not as it was executed.
  case invented
  /// It does not start, does not hold together, or does not work.
  case broken
}

struct CheckedImage: Sendable {
  var verdict: Verdict
  var detail: String

  static let good = CheckedImage(verdict: .good, detail: "")
}

/// Opens images as a start would, and compares what is there with what must be.
struct ImageCheck {
  let recording: CrashRecording
  private let core = Core()

  /// - Parameter image: the folder that the disk's contents were written to.
  func check(_ image: String, cutAt place: Int) -> CheckedImage {
    let store = recording.timeline.phase(at: place)?.store ?? CrashRecording.store
    let isRestoring = recording.timeline.phase(at: place)?.activity == .restore
    do {
      if isRestoring { return try checkRestoring(image + "/" + store, place) }
      return try checkStore(image + "/" + store, store, place)
    } catch let bad as Bad {
      return bad.image
    } catch {
      return CheckedImage(verdict: .broken, detail: "\(error)")
    }
  }

  private struct Bad: Error {
    var image: CheckedImage

    init(_ verdict: Verdict, _ detail: String) {
      image = CheckedImage(verdict: verdict, detail: detail)
    }
  }

  private func open(_ folder: String) throws -> Store {
    var options = Store.Options()
    options.mapSize = recording.manifest.settings.mapSize
    options.segmentSize = recording.manifest.settings.segmentSize
    options.journalRetention = recording.manifest.settings.journalRetention
    options.replyRetention = recording.manifest.settings.replyRetention
    options.isManualClock = true
    return try Store.open(folder, tables: Tables.all, options: options) { _ in }
  }

  private func checkStore(_ folder: String, _ name: String, _ place: Int) throws -> CheckedImage {
    guard let history = recording.histories[name],
      let acknowledgements = recording.acknowledgements[name]
    else { throw Finding("the recording has no store \(name)") }
    let sequence = try firstStart(folder, history, acknowledgements.highest(before: place), place)
    try secondStart(folder, sequence + 1)
    return .good
  }

  /// Opens what the power cut left, and does one more command. The store is dropped then, as a kill leaves it.
  private func firstStart(
    _ folder: String, _ history: JournalHistory, _ acknowledged: UInt64, _ place: Int
  ) throws -> UInt64 {
    let store: Store
    do { store = try open(folder) } catch { throw Bad(.broken, "the start is refused: \(error)") }
    let sequence = store.transaction.executedSequence
    guard sequence >= acknowledged else {
      throw Bad(.lost, "it is at sequence \(sequence), but \(acknowledged) was acknowledged")
    }
    let written = history.last(before: place)
    guard sequence <= written else {
      throw Bad(.invented, "it is at sequence \(sequence), but only \(written) was executed")
    }
    try compareRows(store, history, sequence, place)
    try verify(store, folder, sequence)
    try add(to: store, behind: sequence)
    return sequence
  }

  /// Every row is the one that the journal of the whole run left at that sequence.
  private func compareRows(
    _ store: Store, _ history: JournalHistory, _ sequence: UInt64, _ place: Int
  ) throws {
    guard let expected = history.digest(at: sequence, before: place) else {
      throw Bad(.invented, "it is at sequence \(sequence), which was not executed")
    }
    let found = try store.snapshots.read { (snapshot) throws(StoreFailure) in
      var digest = RowDigest()
      try snapshot.forEachStoredRow { digest.add($0, $1, $2) }
      return digest
    }
    guard found != expected else { return }
    throw Bad(
      .invented,
      "at sequence \(sequence) it holds \(found), not \(expected): "
        + (try difference(store, history.rows(at: sequence, before: place))))
  }

  private func difference(_ store: Store, _ expected: JournalHistory.Rows) throws -> String {
    var rest = expected
    var lines: [String] = []
    try store.snapshots.read { (snapshot) throws(StoreFailure) in
      try snapshot.forEachStoredRow { table, key, value in
        let row = JournalHistory.RowKey(table: table, key: Array(key))
        let wanted = rest.removeValue(forKey: row)
        guard wanted.map({ !$0.elementsEqual(value) }) ?? true else { return }
        lines.append(
          "table \(table), key \(hex(key)): \(wanted == nil ? "too many" : "other bytes")")
      }
    }
    lines += rest.keys.map { "table \($0.table), key \(hex($0.key)): missing" }
    return lines.sorted().prefix(5).joined(separator: "; ") + " (\(lines.count) rows)"
  }

  /// The command that was added is there after another start, and every byte is as it was written.
  private func secondStart(_ folder: String, _ sequence: UInt64) throws {
    let store: Store
    do { store = try open(folder) } catch {
      throw Bad(.broken, "the second start is refused: \(error)")
    }
    let found = store.transaction.executedSequence
    guard found == sequence else {
      throw Bad(.lost, "after another start it is at sequence \(found), not \(sequence)")
    }
    store.beginTurn()
    let response = try store.look { (transaction) throws(Refusal) in
      try core.getSku(GetSkuRequest(code: Self.code), in: transaction)
    }
    guard response.sku?.code == Self.code else {
      throw Bad(.lost, "the command after the start is gone after another start")
    }
    try verifyBytes(store, folder, sequence)
  }

  private static let code = "AFTER-THE-CUT"

  private func add(to store: Store, behind sequence: UInt64) throws {
    let core = Core()
    store.beginTurn()
    try store.look { (transaction) throws(Refusal) in try core.load(from: transaction) }
    let command = Command(
      caller: Caller(principal: "proof"), method: "CatalogService/CreateSku", requestID: nil)
    let outcome = store.perform(command) { (transaction, _) throws(Refusal) in
      _ = try core.createSku(CreateSkuRequest(code: Self.code), in: transaction)
    }
    guard case .executed(sequence + 1) = outcome else {
      throw Bad(.broken, "one more command ends so: \(outcome)")
    }
    store.endTurn(isLone: true)
    guard store.isDurable(sequence + 1) else {
      throw Bad(.broken, "one more command does not reach the disk")
    }
  }

  /// What the business says of its rows, and what the rows and the chain say of themselves.
  private func verify(_ store: Store, _ folder: String, _ sequence: UInt64) throws {
    var first: Snapshot.Difference?
    try store.snapshots.read { (snapshot) throws(Refusal) in
      try Core.verify(snapshot) { if first == nil { first = $0 } }
    }
    if let first { throw Bad(.broken, "verify finds \(first)") }
    try verifyBytes(store, folder, sequence)
  }

  private func verifyBytes(_ store: Store, _ folder: String, _ sequence: UInt64) throws {
    var first: Snapshot.Difference?
    try store.snapshots.read { (snapshot) throws(StoreFailure) in
      _ = try snapshot.verifyRows { if first == nil { first = $0 } }
    }
    if let first { throw Bad(.broken, "verify finds \(first)") }
    let audit = try ChainAudit(folder + "/journal", durable: sequence)
    guard audit.findings.isEmpty else {
      throw Bad(
        .broken, "the audit finds \(audit.findings[0]) and \(audit.findings.count - 1) more")
    }
    guard audit.last == sequence else {
      throw Bad(.broken, "the chain ends at sequence \(audit.last), not \(sequence)")
    }
  }

  /// A restore was interrupted. What may be: nothing at all, where a start would begin a new shop; a store that a start
  /// refuses, and a new restore completes; the whole backup. What may not: an empty shop beside a restore's traces.
  private func checkRestoring(_ folder: String, _ place: Int) throws -> CheckedImage {
    guard let sequence = recording.timeline.restoredSequence else {
      throw Finding("the recording restores nothing")
    }
    let traces = Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .subtracting(["lock"])
    do {
      let store = try open(folder)
      let found = store.transaction.executedSequence
      if found == 0, sequence > 0, traces.isEmpty { return .good }
      guard found == sequence else {
        throw Bad(
          .broken,
          "half a restore is served: it is at sequence \(found), the backup at \(sequence), traces \(traces.sorted())"
        )
      }
    } catch is StoreFailure {
      do {
        _ = try Restore.restore(
          recording.backup, to: folder, tables: Tables.all,
          mapSize: recording.manifest.settings.mapSize)
      } catch {
        throw Bad(
          .broken, "neither a start nor a new restore takes it: \(error), traces \(traces.sorted())"
        )
      }
    }
    return try checkStore(folder, CrashRecording.restored, place)
  }
}

private func hex(_ bytes: some Sequence<UInt8>) -> String {
  bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
}
