import Messages
import Store

extension Core {
  /// Claims without their lines, oldest first.
  ///
  /// A hold whose time has come counts as expired, whether or not the loop came to it before the snapshot. A page
  /// looks at a bounded number of claims, so it may be shorter than asked for, or empty, and still be followed by
  /// another.
  ///
  /// - Throws: `pageTokenInvalid`.
  public static func listClaims(
    _ request: ListClaimsRequest, in reading: borrowing some Reading & ~Copyable
  ) throws(Refusal) -> ListClaimsResponse {
    let paging = try Paging(
      request.page, question: "ListClaims", "\(request.state.rawValue)", request.owner)
    let now = reading.now
    var rows: [(ClaimID, ClaimRow)] = []
    var walk = PageWalk(paging)
    try reading.visit(Tables.claims, from: ClaimID(paging.after.major)) {
      id, row throws(Refusal) in
      var row = row
      if row.isDue(at: now) { row.state = .expired }
      let isWanted =
        (request.state == .unspecified || row.state == request.state)
        && (request.owner.isEmpty || Text.isSame(row.owner, request.owner))
      return walk.step(to: Paging.Place(major: id.sequence), isWanted: isWanted) {
        rows.append((id, row))
      }
    }

    var response = ListClaimsResponse(
      sequence: reading.sequence, nextPageToken: walk.nextPageToken)
    for (id, row) in rows {
      let channel = try reading.required(row.channel, in: Tables.channels)
      response.claims.append(row.message(id: id, channel: channel.code))
    }
    return response
  }
}
