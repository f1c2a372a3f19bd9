import Core
import Messages
import Store
import TTRPC

/// What callers are told when something is refused: a gRPC code, a sentence for people, and details for programs.
extension Status {
  /// A status with `google.rpc.ErrorInfo`: reason, domain `purser`, facts.
  static func refused(
    _ code: Code, _ reason: String, _ sentence: String, facts: [(String, String)] = [],
    more details: [[UInt8]] = []
  ) -> Status {
    let info = ErrorInfo(
      reason: reason, domain: "purser",
      metadata: facts.map { ErrorInfo.MetadataEntry(key: $0.0, value: $0.1) })
    return Status(code, sentence, details: [packedAsAny(info)] + details)
  }

  static func malformed(_ failure: DecodingFailure) -> Status {
    let violation = BadRequest.FieldViolation(
      field: failure.field, description: failure.message)
    return .refused(
      .invalidArgument, "MESSAGE_MALFORMED", "the request can't be read: \(failure)",
      more: [packedAsAny(BadRequest(fieldViolations: [violation]))])
  }

  static let requestIDInvalid = Status.refused(
    .invalidArgument, "REQUEST_ID_INVALID",
    "a command needs a request_id: a UUID in text form, best a UUIDv7",
    more: [
      packedAsAny(
        BadRequest(fieldViolations: [
          BadRequest.FieldViolation(field: "request_id", description: "is no UUID")
        ]))
    ])

  static func unknownPeer(_ peer: PeerCredentials) -> Status {
    .refused(
      .permissionDenied, "PEER_UNKNOWN",
      "user \(peer.uid) is no principal of this purserd: an admin adds it under `principals` in the configuration",
      facts: [("uid", "\(peer.uid)"), ("gid", "\(peer.gid)")])
  }

  static func notPermitted(_ principal: Principal, _ route: Route) -> Status {
    let needed = Role.allCases.filter { route.roles.contains(Roles($0)) }.map(\.rawValue)
    return .refused(
      .permissionDenied, "ROLE_MISSING",
      "\(principal.name) may not call \(route.method): it needs one of the roles \(needed.joined(separator: ", "))",
      facts: [("principal", principal.name), ("method", route.method)])
  }

  static func mayNotActForOthers(_ principal: Principal) -> Status {
    .refused(
      .permissionDenied, "ACT_FOR_MISSING",
      "\(principal.name) may not name an actor: the configuration does not give it `act_for`",
      facts: [("principal", principal.name)])
  }

  static func ahead(_ sequence: UInt64, of executed: UInt64) -> Status {
    .refused(
      .outOfRange, "POSITION_AHEAD",
      "nothing has happened after sequence \(executed) yet, and \(sequence) was asked for: is it another store's?",
      facts: [("sequence", "\(executed)")])
  }

  static func quarantined(_ route: Route) -> Status {
    .refused(
      .failedPrecondition, "REQUEST_QUARANTINED",
      "this very request of \(route.method) ended a purserd less than an hour ago: it is not executed again until then; report it, and ask for something else",
      facts: [("method", route.method)])
  }

  static let deadlineExceeded = Status(
    .deadlineExceeded, "the deadline passed before the call was executed")

  static func rejected(_ rejection: Rejection) -> Status {
    switch rejection {
    case .requestIDReused:
      .refused(
        .invalidArgument, "REQUEST_ID_REUSED",
        "this request_id was used for another request: a new request needs a new id")
    case .requestIDExpired:
      .refused(
        .failedPrecondition, "REQUEST_ID_EXPIRED",
        "this request_id is older than the retention of answers: whether it was executed can't be said any more; look, and ask with a new id"
      )
    case .requestIDNotOrdered:
      .refused(
        .invalidArgument, "REQUEST_ID_NOT_ORDERED",
        "this request_id is not time-ordered: make it a UUIDv7, with a clock that is right")
    case .outOfRoom(let room):
      .refused(
        .resourceExhausted, room == .out ? "ROOM_OUT" : "ROOM_LOW",
        room == .out
          ? "the store is full: only reads are answered until an admin makes room"
          : "the store is almost full: only what gives stock back is executed until an admin makes room",
        more: [packedAsAny(RetryInfo(retryDelay: .seconds(30)))])
    case .damaged(let row): .damaged(row)
    }
  }

  static func damaged(_ row: DamagedRow) -> Status {
    .refused(
      .dataLoss, "ROW_DAMAGED",
      "a row of \(row.table) is damaged and is not served: an admin runs `purser admin verify` and restores a backup",
      facts: [("table", row.table), ("key", row.key)])
  }
}
