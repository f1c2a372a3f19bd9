@testable import Store

/// Watches the flush thread's groups, and can hold it behind one: what is submitted meanwhile waits.
final class FlushObserver: @unchecked Sendable {
  private let gate = Gate()
  private var links: [ChainLink] = []
  private var isHeld = false

  /// To be given to `Store.open`.
  func flushed(_ link: ChainLink) {
    gate.lock()
    links.append(link)
    gate.signal()
    while isHeld { gate.wait() }
    gate.unlock()
  }

  func hold() { gate.withLock { isHeld = true } }

  func release() {
    gate.withLock { isHeld = false }
    gate.signal()
  }

  /// Waits for so many groups in all.
  func groups(_ count: Int) -> [ChainLink] {
    gate.lock()
    defer { gate.unlock() }
    while links.count < count { gate.wait() }
    return links
  }
}
