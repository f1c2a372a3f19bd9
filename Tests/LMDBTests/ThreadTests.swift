import Foundation
import LMDB
import TemporaryFolder
import Testing

/// LMDB's write lock belongs to the thread that took it.
@Suite struct ThreadTests {
  /// Dropped on another thread, a transaction is left alone: to end it there once made a later unlock on the first
  /// thread read memory that was unmapped.
  @Test func `a write transaction that is dropped on another thread keeps its environment`() throws
  {
    let folder = TemporaryFolder()
    let options = Environment.Options(mapSize: 1 << 20)
    do {
      let environment = try Environment(directory: folder.path, options: options)
      final class Holder: @unchecked Sendable {
        var transaction: WriteTransaction?
        init(_ transaction: consuming WriteTransaction) { self.transaction = consume transaction }
      }
      let holder = Holder(try WriteTransaction(in: environment))
      let isDropped = DispatchSemaphore(value: 0)
      Thread.detachNewThread {
        holder.transaction = nil
        isDropped.signal()
      }
      isDropped.wait()
    }
    let failure = #expect(throws: LMDBError.self) {
      _ = try Environment(directory: folder.path, options: options)
    }
    #expect(failure?.code == EBUSY)
  }
}
