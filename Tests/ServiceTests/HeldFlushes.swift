import Foundation
import Store

/// What the flush thread says is on disk, kept from the loop until the test hands it on.
final class HeldFlushes: @unchecked Sendable {
  private let condition = NSCondition()
  private var links: [ChainLink] = []
  private var passOn: (@Sendable (ChainLink) -> Void)?

  /// - Parameter passOn: tells the loop, until `hold`.
  init(passingOn passOn: (@Sendable (ChainLink) -> Void)? = nil) { self.passOn = passOn }

  /// To be given to `Store.open`.
  func flushed(_ link: ChainLink) {
    condition.withLock {
      links.append(link)
      passOn?(link)
      condition.signal()
    }
  }

  /// From here on the test hands on what is on disk.
  func hold() { condition.withLock { passOn = nil } }

  /// Waits for the group that ends with `sequence` or later.
  func link(atLeast sequence: UInt64) -> ChainLink {
    condition.withLock {
      while true {
        if let link = links.first(where: { $0.sequence >= sequence }) { return link }
        condition.wait()
      }
    }
  }
}
