import Foundation
import Store

/// What the flush thread says is on disk, kept from the loop until the test hands it on.
package final class HeldFlushes: @unchecked Sendable {
  private let condition = NSCondition()
  private var links: [ChainLink] = []
  private var passOn: (@Sendable (ChainLink) -> Void)?

  /// - Parameter passOn: tells the loop, until `hold`.
  package init(passingOn passOn: (@Sendable (ChainLink) -> Void)? = nil) { self.passOn = passOn }

  /// To be given to `Store.open`.
  package func flushed(_ link: ChainLink) {
    condition.withLock {
      links.append(link)
      passOn?(link)
      condition.signal()
    }
  }

  /// From here on the test hands on what is on disk.
  package func hold() { condition.withLock { passOn = nil } }

  /// Waits for the group that ends with `sequence` or later; those before it are not asked for again.
  package func link(atLeast sequence: UInt64) -> ChainLink {
    condition.withLock {
      while true {
        if let place = links.firstIndex(where: { $0.sequence >= sequence }) {
          links.removeFirst(place)
          return links[0]
        }
        condition.wait()
      }
    }
  }
}
