import Messages

/// All that a client knows of the shop's state: what its own commands have done, by their answers.
struct Ledger: Sendable {
  /// Good stock that it brought and took, by SKU and location.
  var good: [Place: Int64] = [:]
  /// Claims and orders that it may still do something with, and those that it is done with.
  var claims: [LedgerClaim] = []
  var orders: [LedgerOrder] = []
  var endedClaims: [LedgerClaim] = []
  var endedOrders: [LedgerOrder] = []
  /// Its commands that were executed, in their order.
  var executed: [Executed] = []

  struct Place: Sendable, Hashable {
    let sku: String
    let location: String
  }

  struct Executed: Sendable {
    let sequence: UInt64
    let requestID: String
    /// Whether it did anything, and so has events.
    let hasEvents: Bool
  }

  /// Adds what is claimed of each SKU.
  func addClaimed(to sums: inout [String: Claimed]) {
    for claim in claims + endedClaims {
      for line in claim.lines {
        sums[line.sku, default: Claimed()].held += line.held
        sums[line.sku, default: Claimed()].reserved += line.firm
        sums[line.sku, default: Claimed()].allocated += line.allocated
      }
    }
    for order in orders + endedOrders {
      for line in order.lines {
        sums[line.sku, default: Claimed()].reserved += line.reserved
        sums[line.sku, default: Claimed()].allocated += line.allocated
      }
    }
  }

  /// What claims stock of a SKU, over all locations.
  struct Claimed: Sendable, Equatable {
    var held: Int64 = 0
    var reserved: Int64 = 0
    var allocated: Int64 = 0
  }
}
