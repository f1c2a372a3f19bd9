import Core
import Foundation
import Glibc
import Store
import TemporaryFolder

/// Opens one damaged store after another, as a daemon would, and says what it served of each.
///
/// It runs in a process of its own: what a damage does to LMDB may end it.
public final class DamageWorker {
  private let pristine: Damage.Files
  private let whole: ServedShop
  /// Every row that ever stood in a place, by the journal.
  private let former: [ServedShop.RowPlace: Set<[UInt8]>]
  private let folder: TemporaryFolder

  /// - Parameters:
  ///   - shop: the directory of a closed, undamaged store.
  ///   - parent: where the damaged copies are made.
  public init(shop: String, in parent: String) throws {
    pristine = try StoreFiles.read(shop)
    folder = TemporaryFolder("purser-damage", in: parent)
    StoreFiles.write(pristine, to: folder.path)
    let store = try Store.open(
      folder.path, tables: Tables.all, options: DamageShop.options, flushed: { _ in })
    let core = Core()
    try store.look { (tx) throws(Refusal) in try core.load(from: tx) }
    whole = try ServedShop(of: store, core)
    former = try ServedShop.formerRows(of: store)
    store.close()
  }

  /// Damages the store by a seed, opens it, and compares all that it serves with what the whole one served.
  public func judge(seed: UInt64) throws -> DamageOutcome {
    var files = pristine
    let damage = Damage(seed: seed, to: &files)
    guard StoreFiles.firstDifference(files, pristine) != nil else {
      return DamageOutcome(.noEffect, "\(damage)")
    }
    StoreFiles.write(files, to: folder.path)
    let store: Store
    do throws(StoreFailure) {
      store = try Store.open(
        folder.path, tables: Tables.all, options: DamageShop.options, flushed: { _ in })
    } catch {
      return try refusal("\(error)", damage, files)
    }
    defer { store.close() }
    let core = Core()
    store.beginTurn()
    do throws(Refusal) {
      try store.look { (tx) throws(Refusal) in try core.load(from: tx) }
    } catch {
      guard case .dataLoss(let table, let key) = error else {
        return DamageOutcome(.wrong, "\(damage): the start is refused for \(error)")
      }
      return DamageOutcome(.startRefused, "\(damage): row \(key) of \(table) is damaged")
    }
    var comparison = Comparison(whole: whole, former: former)
    comparison.compareRows(of: store)
    comparison.compareAnswers(of: store, core)
    comparison.compareReplies(of: store)
    comparison.compareHistory(of: store)
    comparison.verify(store)
    return comparison.outcome(ofDamage: damage.description)
  }

  /// A start that is refused says what is damaged, and has changed nothing.
  private func refusal(
    _ sentence: String, _ damage: Damage, _ files: Damage.Files
  ) throws -> DamageOutcome {
    let names = ["map", "journal", "person_keys", "row"]
    guard names.contains(where: { sentence.contains($0) }) else {
      return DamageOutcome(.wrong, "\(damage): the refusal names nothing: \(sentence)")
    }
    let after = try StoreFiles.read(folder.path)
    if let changed = StoreFiles.firstDifference(
      StoreFiles.withoutMetas(files), StoreFiles.withoutMetas(after))
    {
      return DamageOutcome(
        .wrong, "\(damage): the start is refused, and \(changed) was changed: \(sentence)")
    }
    return DamageOutcome(.startRefused, "\(damage): \(sentence)")
  }
}

/// What came of one damage.
public struct DamageOutcome: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case noEffect = "no effect"
    case startRefused = "start refused"
    case rowRefused = "row refused"
    case historyRefused = "history refused"
    case foundByVerify = "found by verify"
    /// A page shows what stood there before: right in itself, and old. Found by `verify`.
    case outdated = "old rows, found by verify"
    case endedWithSentence = "process ended with a sentence"
    case endedBySignal = "process ended by a signal"
    case wrong = "wrong"
  }

  public let kind: Kind
  public let detail: String

  init(_ kind: Kind, _ detail: String) {
    self.kind = kind
    self.detail = detail
  }
}

/// A store's files as bytes, by their paths in its directory.
enum StoreFiles {
  static func read(_ directory: String) throws -> Damage.Files {
    var files: Damage.Files = [:]
    let journal = names(in: directory + "/journal").filter { $0.hasSuffix(".journal") }
    for path in ["map/data.mdb", "person_keys"] + journal.map({ "journal/" + $0 }) {
      files[path] = try bytes(of: directory + "/" + path)
    }
    return files
  }

  /// Without the map's first pages: a start makes the last commit but one the newest, whatever it finds then.
  static func withoutMetas(_ files: Damage.Files) -> Damage.Files {
    var files = files
    files["map/data.mdb"] = files["map/data.mdb"].map { Array($0.dropFirst(8192)) }
    return files
  }

  /// The first file that is not the same in both.
  static func firstDifference(_ files: Damage.Files, _ others: Damage.Files) -> String? {
    files.keys.sorted().first { path in
      guard let a = files[path], let b = others[path], a.count == b.count else { return true }
      return a.withUnsafeBytes { a in
        b.withUnsafeBytes { b in
          guard let first = a.baseAddress, let second = b.baseAddress else { return false }
          return memcmp(first, second, a.count) != 0
        }
      }
    }
  }

  /// Puts a store's files into a directory, and nothing else.
  static func write(_ files: Damage.Files, to directory: String) {
    for folder in ["map", "journal"] {
      for name in names(in: directory + "/" + folder) where name != "spare" {
        unlink("\(directory)/\(folder)/\(name)")
      }
      mkdir(directory + "/" + folder, 0o700)
    }
    for (path, bytes) in files {
      let file = open(directory + "/" + path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
      precondition(file >= 0, "\(directory)/\(path) can't be made")
      let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      precondition(written == bytes.count, "\(directory)/\(path) can't be written")
      close(file)
    }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Finding("\(path) can't be read")
    }
    return [UInt8](bytes)
  }

  private static func names(in directory: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []).sorted()
  }
}
