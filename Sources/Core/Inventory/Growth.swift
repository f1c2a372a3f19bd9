import Messages
import Store

// What a command on a claim may put into the map, known before it runs: the store refuses what does not fit, because
// in the open transaction a full map is final. Bounds, not estimates; a row that may stand far from the others counts
// with a page of its own (`Command.Growth`).

extension Core {
  /// The bytes that `Hold` or `Reserve` of these lines may put.
  ///
  /// A unit lies in one place, so a line has no more placements than units.
  public func growth(of lines: [ClaimRequestLine]) -> Int {
    // What has more lines is refused before it puts anything.
    guard lines.count <= limits.lines else { return 0 }
    let most = Int64(network.mostLocationsOfAChannel)
    return lines.reduce(Growth.claim) { sum, line in
      let placements = line.location.isEmpty ? min(max(line.quantity, 0), most) : 1
      return sum + Growth.line + Int(placements) * Growth.placement
    }
  }

  /// The bytes that `Confirm`, `Extend`, `Allocate`, `Unallocate` or `Release` of a claim may put: all of its lines written again, at the places
  /// where they lie, or where they could be claimed anew. 0 for a claim that is not there.
  ///
  /// Costs a look at each of the claim's lines.
  ///
  /// - Throws: `dataLoss`, as the command itself would.
  public func growth(ofClaim id: UInt64, in tx: Transaction) throws(Refusal) -> Int {
    let id = ClaimID(id)
    guard try tx.stored(id, in: Tables.claims) != nil else { return 0 }
    let most = Int64(network.mostLocationsOfAChannel)
    var sum = Growth.claim
    try tx.visit(Tables.claimLines, from: ClaimLineKey(of: id, number: 1)) { key, line in
      guard key.document == id else { return false }
      let placements = max(line.placements.count, Int(min(line.expired, most)))
      sum += Growth.line + placements * Growth.placement
      return true
    }
    return sum
  }
}

private enum Growth {
  /// A claim's row, its owner's index, its timer, and the answer but for its lines.
  static let claim = 5 * mapPage
  /// A line's row, its part of the answer, and the page of its SKU's positions.
  static let line = mapPage + 640
  /// A place in a line's row, a position's row, and a row of the index by expiry: among all the position's holds,
  /// where it was and where it will be.
  static let placement = 2 * mapPage + 256
}
