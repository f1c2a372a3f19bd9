import Messages
import Store

extension Core {
  /// One claim with a page of its lines.
  ///
  /// - Throws: `unknownClaim`, `pageTokenInvalid`.
  public func getClaim(
    _ request: GetClaimRequest, in tx: Transaction
  ) throws(Refusal) -> GetClaimResponse {
    let id = ClaimID(request.claimID)
    let claim = try tx.claim(id)
    let (rows, nextPageToken) = try tx.lines(
      of: id, in: Tables.claimLines, request.lines, question: "GetClaim"
    ) { _, line in sizeOfLine(line.placements.count) }
    var response = GetClaimResponse(
      sequence: tx.sequence, claim: message(claim, id: id), nextPageToken: nextPageToken)
    for (number, line) in rows {
      let code = try tx.required(line.sku, in: Tables.skus).code
      response.lines.append(message(line, number: number, sku: code))
    }
    return response
  }

  /// Bytes that a line with so many placements has in an answer, at most: codes have four bytes a character.
  func sizeOfLine(_ placements: Int) -> Int {
    512 + placements * (4 * TextLength.code + 32)
  }

  private func message(_ line: ClaimLineRow, number: UInt32, sku: String) -> ClaimLine {
    ClaimLine(
      number: number, sku: sku, requested: line.requested, held: line.held, firm: line.firm,
      released: line.released, expired: line.expired, unclaimed: line.unclaimed,
      placements: line.placements.map {
        ClaimPlacement(
          location: code(of: $0.location), quantity: $0.quantity, allocated: $0.allocated)
      }, allocated: line.allocated)
  }
}
