import Messages
import Store

extension Core {
  /// Other systems' ids, of one thing or of all of a kind: things in the order of their creation, and their ids in the
  /// order in which they were said.
  ///
  /// - Throws: `kindMissing`, `unknownSKU`, `unknownLocation` or `unknownChannel`, `pageTokenInvalid`.
  public static func listExternalIds(
    _ request: ListExternalIdsRequest, in reading: borrowing some Reading & ~Copyable
  ) throws(Refusal) -> ListExternalIdsResponse {
    let kind = try MappedKind(request.kind)
    let only = request.code.isEmpty ? nil : try reading.thing(kind, request.code, at: "code")
    let paging = try Paging(request.page, question: "ListExternalIds", "\(kind)", request.code)
    var response = ListExternalIdsResponse(sequence: reading.sequence)
    var walk = PageWalk(paging)
    let start = only?.number ?? UInt32(truncatingIfNeeded: paging.after.major)
    let first = ExternalIDPlace(
      thing: MappedThing(kind: kind, number: start), place: paging.after.minor)
    var thing = MappedThing(kind: kind, number: 0)
    var code = ""
    try reading.visit(Tables.externalIDPlaces, from: first) { key, row throws(Refusal) in
      guard key.thing.kind == kind, only == nil || key.thing == only else { return false }
      let place = Paging.Place(major: UInt64(key.thing.number), minor: key.place)
      return try walk.step(to: place, isWanted: true) { () throws(Refusal) in
        if key.thing != thing {
          thing = key.thing
          code = try reading.code(of: thing)
        }
        response.mappings.append(
          ExternalMapping(code: code, externalID: ExternalId(system: row.system, id: row.id)))
      }
    }
    response.nextPageToken = walk.nextPageToken
    return response
  }
}
