import Messages
import Store

extension Core {
  /// Transfers without their lines, oldest first. A page looks at a bounded number of transfers, so it may be shorter
  /// than asked for, or empty, and still be followed by another.
  ///
  /// - Throws: `unknownLocation`, `pageTokenInvalid`.
  public static func listTransfers(
    _ request: ListTransfersRequest, in reading: borrowing some Reading & ~Copyable
  ) throws(Refusal) -> ListTransfersResponse {
    let location = try request.location.isEmpty ? nil : reading.location(request.location)
    let paging = try Paging(
      request.page, question: "ListTransfers", "\(request.state.rawValue)", request.location)
    var rows: [(TransferID, TransferRow)] = []
    var walk = PageWalk(paging)
    try reading.visit(Tables.transfers, from: TransferID(paging.after.major)) {
      id, row throws(Refusal) in
      let isWanted =
        (request.state == .unspecified || row.state == request.state)
        && (location == nil || row.from == location || row.to == location)
      return walk.step(to: Paging.Place(major: id.sequence), isWanted: isWanted) {
        rows.append((id, row))
      }
    }

    var codes = LocationCodes()
    var response = ListTransfersResponse(
      sequence: reading.sequence, nextPageToken: walk.nextPageToken)
    for (id, row) in rows {
      let from = try codes.code(of: row.from, in: reading)
      let to = try codes.code(of: row.to, in: reading)
      response.transfers.append(row.message(id: id, from: from, to: to))
    }
    return response
  }
}
