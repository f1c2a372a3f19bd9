import Foundation
import Store

/// What the flush thread says is on disk, kept from the loop until the test hands it on.
final class HeldFlushes: @unchecked Sendable {
  private let condition = NSCondition()
  private var links: [ChainLink] = []

  /// To be given to `Store.open`.
  func flushed(_ link: ChainLink) {
    condition.withLock {
      links.append(link)
      condition.signal()
    }
  }

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
