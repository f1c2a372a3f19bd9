/// Writes groups and waits for the disk: on its own thread, or at once on the caller's.
///
/// The loop hands over what it executed; what is handed over while a flush runs becomes one group together. A
/// failed flush ends the process: no answer leaves that might not be on disk.
final class Flusher: @unchecked Sendable {
  private let gate = Gate()
  private let journal: Journal
  private var inbox = RecordWriter()
  private var outbox = RecordWriter()
  private var isBusy = false
  private var isClosed = false
  private var hasEnded = false
  private var lastExtent: (bytes: Int, first: UInt64)
  private let flushed: @Sendable (ChainLink) -> Void

  /// - Parameter flushed: called on the flush thread after each of its groups.
  init(journal: Journal, flushed: @escaping @Sendable (ChainLink) -> Void) {
    self.journal = journal
    self.flushed = flushed
    lastExtent = journal.extent
    startThread(name: "journal flush") { [self] in run() }
  }

  /// Hands records to the flush thread, and empties the writer.
  func submit(_ records: inout RecordWriter) {
    gate.lock()
    if inbox.isEmpty { swap(&inbox, &records) } else { inbox.append(records) }
    gate.unlock()
    records.removeAll()
    gate.signal()
  }

  /// Flushes records on this thread, behind everything that was submitted, and empties the writer.
  func flush(_ records: inout RecordWriter) -> ChainLink {
    gate.lock()
    while isBusy || !inbox.isEmpty { gate.wait() }
    isBusy = true  // keeps the flush thread away from the journal
    gate.unlock()
    if !records.isEmpty { append(records) }
    records.removeAll()
    gate.lock()
    let link = journal.link
    isBusy = false
    gate.unlock()
    // Nobody waits: work for the flush thread comes from this thread, with a signal of its own. To wake it here
    // would cost a lone caller two switches for each of its commands.
    return link
  }

  /// Lets go of history that neither recovery nor the retention needs. Returns the files to delete.
  func releaseHistory(before sequence: UInt64) -> [String] {
    // Only the loop hands over, and it is here: what is being flushed ends soon.
    gate.withLock {
      while isBusy || !inbox.isEmpty { gate.wait() }
      return journal.releaseHistory(before: sequence)
    }
  }

  /// Bytes in all segments of the journal, and the first sequence of the oldest, as of the last flush.
  var extent: (bytes: Int, first: UInt64) {
    gate.withLock { isBusy ? lastExtent : journal.extent }
  }

  /// Ends the thread when what was submitted is on disk, and waits for that. Twice is fine.
  func close() {
    gate.lock()
    isClosed = true
    gate.signal()
    while !hasEnded { gate.wait() }
    gate.unlock()
    journal.close()
  }

  private func run() {
    gate.lock()
    while true {
      while isBusy || (inbox.isEmpty && !isClosed) { gate.wait() }
      if inbox.isEmpty { break }
      swap(&inbox, &outbox)
      lastExtent = journal.extent
      isBusy = true
      gate.unlock()
      append(outbox)
      outbox.removeAll()
      let link = journal.link
      gate.lock()
      isBusy = false
      gate.signal()
      gate.unlock()
      flushed(link)
      gate.lock()
    }
    hasEnded = true
    gate.signal()
    gate.unlock()
  }

  private func append(_ records: borrowing RecordWriter) {
    do { try journal.append(records) } catch { halt("journal: \(error)") }
  }
}
