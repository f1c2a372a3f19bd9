import Messages
import Store

extension Core {
  /// Makes firm units ready for work where they lie: all of them, or a quantity of named lines. A line that has nothing
  /// firm allocates 0, and that is no error.
  ///
  /// - Throws: `tooManyLines`, `unknownClaim`, `claimOfOrder`, `notFirm`, then for each line `quantityNotPositive`,
  ///   `unknownLine`, `lineTwice`, `quantityTooLarge`; `quantityOverflow` if all of it has no 64 bits.
  public func allocate(
    _ request: AllocateRequest, in tx: Transaction
  ) throws(Refusal) -> AllocateResponse {
    let (id, claim) = try reservation(request.claimID, request.lines, in: tx)
    var changes: [QuantityChange] = []
    let allocated = try tx.changeLines(of: id, claim, naming: request.lines, having: \.firm) {
      _, line, code, quantity throws(Refusal) in
      try allocate(quantity, of: &line, code, &changes, in: tx)
    }
    if allocated > 0 {
      tx.emit(
        .claimAllocated, on: .claim(id), changes: changes, facts: [("owner", .text(claim.owner))])
    }
    return AllocateResponse(sequence: tx.sequence, allocated: allocated)
  }

  /// The way back: makes allocated units firm again, all of them or a quantity of named lines.
  ///
  /// - Throws: as `Allocate`.
  public func unallocate(
    _ request: UnallocateRequest, in tx: Transaction
  ) throws(Refusal) -> UnallocateResponse {
    let (id, claim) = try reservation(request.claimID, request.lines, in: tx)
    var changes: [QuantityChange] = []
    let unallocated = try tx.changeLines(
      of: id, claim, naming: request.lines, having: \.allocated
    ) { _, line, code, quantity throws(Refusal) in
      try unallocate(quantity, of: &line, code, &changes, in: tx)
    }
    if unallocated > 0 {
      tx.emit(
        .claimUnallocated, on: .claim(id), changes: changes, facts: [("owner", .text(claim.owner))])
    }
    return UnallocateResponse(sequence: tx.sequence, unallocated: unallocated)
  }

  /// The live reservation, of no order, that a request means.
  ///
  /// - Throws: `tooManyLines`, `unknownClaim`, `claimOfOrder`, `notFirm`.
  private func reservation(
    _ claim: UInt64, _ lines: [LineQuantity], in tx: Transaction
  ) throws(Refusal) -> (ClaimID, ClaimRow) {
    guard lines.count <= limits.lines else {
      throw .tooManyLines(lines.count, limit: limits.lines)
    }
    let id = ClaimID(claim)
    let row = try tx.claimOfNoOrder(id)
    guard row.state == .firm else { throw .notFirm(claim: id.sequence) }
    return (id, row)
  }
}
