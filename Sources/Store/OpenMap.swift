import Glibc
import LMDB

/// The write transaction that the loop keeps open. Begun and committed on the loop's thread.
///
/// Any LMDB error in it is final, since the transaction's state is unknown afterwards: see `halt`.
final class OpenMap {
  let environment: Environment
  private let databases: [Database]
  private let storage = UnsafeMutablePointer<WriteTransaction>.allocate(capacity: 1)
  /// At a table's number: where the table was last written. The next write is often near.
  private let cursors = UnsafeMutablePointer<Cursor?>.allocate(capacity: 256)
  private let clean: Range<UInt>
  private var isOpen = true

  init(_ environment: Environment, _ tables: TableSet) throws(LMDBError) {
    self.environment = environment
    databases = tables.databases
    // If the kernel does not tell, every page counts as clean: checkpoints come too often, not too late.
    clean = environment.addresses() ?? 0..<UInt.max
    storage.initialize(to: try WriteTransaction(in: environment))
    for number in 0..<256 { (cursors + number).initialize(to: nil) }
  }

  deinit {
    end()
    cursors.deinitialize(count: 256)
    cursors.deallocate()
    storage.deallocate()
  }

  /// Ends the transaction for good, undoing what was not committed. On the loop's thread: whoever drops the map last
  /// may be on another. Twice is fine.
  func end() {
    guard isOpen else { return }
    isOpen = false
    closeCursors()
    storage.deinitialize(count: 1)
  }

  var transaction: WriteTransaction {
    @inline(__always) _read { yield storage.pointee }
  }

  /// Commits, and begins the next at once. Whether it waits for the disk is the environment's setting.
  func commit() throws(LMDBError) {
    closeCursors()
    let ending = storage.move()
    do { try ending.commit() } catch { halt("checkpoint: \(error)") }
    storage.initialize(to: try WriteTransaction(in: environment))
  }

  private func closeCursors() {
    for number in 0..<256 { cursors[number] = nil }
  }

  /// The value of a key. A view, valid until the next write.
  @inline(__always)
  func value(of key: UnsafeRawBufferPointer, in table: UInt8) -> UnsafeRawBufferPointer? {
    do throws(LMDBError) {
      return try transaction.unsafeValue(of: key, in: databases[Int(table)])
    } catch { halt("map: \(error)") }
  }

  /// A place that is about to be written.
  struct Place {
    /// What stands there now: a view, valid until the next write.
    var value: UnsafeRawBufferPointer?
    /// Whether the page is as it was committed, so that a write makes one more page dirty. LMDB does not tell;
    /// but a page that was changed is a copy that stands outside of the map.
    var isClean: Bool
  }

  /// Looks for a key that is about to be written.
  func place(of key: UnsafeRawBufferPointer, in table: UInt8) -> Place {
    openCursor(table)
    do throws(LMDBError) {
      let entry = try cursors[Int(table)]!.seek(key)  // just opened
      if let entry, isSame(entry.key, key) {
        return Place(value: entry.value, isClean: isClean(entry.key))
      }
      if let entry, !isClean(entry.key) { return Place(value: nil, isClean: false) }
      // The neighbor on the right may stand on the next page already.
      let left = try entry == nil ? cursors[Int(table)]!.last() : cursors[Int(table)]!.previous()
      return Place(value: nil, isClean: left.map { isClean($0.key) } ?? true)
    } catch { halt("map: \(error)") }
  }

  /// Writes a value, or deletes.
  func set(_ value: UnsafeRawBufferPointer?, of key: UnsafeRawBufferPointer, in table: UInt8) {
    openCursor(table)
    do throws(LMDBError) {
      if let value {
        try cursors[Int(table)]!.put(value, for: key)
      } else {
        try transaction.delete(key, in: databases[Int(table)])
      }
    } catch { halt("map: \(error)") }
  }

  @inline(__always)
  private func openCursor(_ table: UInt8) {
    if cursors[Int(table)] == nil { reopenCursor(table) }
  }

  private func reopenCursor(_ table: UInt8) {
    do throws(LMDBError) {
      cursors[Int(table)] = try Cursor(over: databases[Int(table)], in: transaction)
    } catch { halt("map: \(error)") }
  }

  @inline(__always)
  private func isSame(_ stored: UnsafeRawBufferPointer, _ key: UnsafeRawBufferPointer) -> Bool {
    // A stored key is never empty, so both have an address.
    stored.count == key.count
      && memcmp(
        stored.baseAddress.unsafelyUnwrapped, key.baseAddress.unsafelyUnwrapped, key.count) == 0
  }

  @inline(__always)
  private func isClean(_ bytes: UnsafeRawBufferPointer) -> Bool {
    clean.contains(UInt(bitPattern: bytes.baseAddress))
  }
}
