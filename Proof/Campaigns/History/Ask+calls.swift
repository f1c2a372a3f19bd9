import Messages
import PurserClient

/// An answer as it came over the wire.
struct Reply: Sendable {
  var told: Told
  var sequence: UInt64?
  var isReplay = false
  /// The whole answer, without the flag.
  var bytes: [UInt8] = []
}

extension Ask {
  /// Asks the daemon. A refusal is an answer; what is thrown is none.
  func send(by purser: PurserClient, id: String) async throws(PurserError) -> Reply {
    do throws(PurserError) { return try await call(purser, id) } catch {
      guard case .refused(let refusal) = error else { throw error }
      return Reply(told: .refused(Self.words(of: refusal)))
    }
  }

  private static func words(of refusal: Refusal) -> String {
    guard refusal.reason == "INSUFFICIENT_STOCK" else { return refusal.reason }
    let sku = skus.firstIndex { $0 == refusal.facts["sku"] } ?? -1
    return "INSUFFICIENT_STOCK \(sku) \(refusal.facts["available"] ?? "?")"
  }

  private func call(_ purser: PurserClient, _ id: String) async throws(PurserError) -> Reply {
    switch self {
    case .receive(let sku, let quantity):
      let response = try await purser.receive(Self.receive(id, sku, quantity))
      return Reply(response, .position(Told.Stock(response.position)))
    case .adjust(let sku, let change):
      let response = try await purser.adjust(Self.adjust(id, sku, change))
      return Reply(response, .position(Told.Stock(response.position)))
    case .reserve(let lines):
      let response = try await purser.reserve(Self.reserve(id, lines))
      return Reply(response, .claimed(response.claimID, expires: nil))
    case .hold(let lines, let milliseconds):
      let response = try await purser.hold(Self.hold(id, lines, milliseconds))
      return Reply(
        response, .claimed(response.claimID, expires: response.expireTime?.microseconds ?? 0))
    case .confirm(let claim):
      let response = try await purser.confirm(Self.confirm(id, claim))
      return Reply(response, .moved(0, Told.State(response.claim?.state)))
    case .release(let claim):
      let response = try await purser.release(ReleaseRequest(requestID: id, claimID: claim))
      return Reply(response, .moved(response.released, Told.State(response.claim?.state)))
    case .allocate(let claim):
      let response = try await purser.allocate(AllocateRequest(requestID: id, claimID: claim))
      return Reply(response, .moved(response.allocated, nil))
    case .advance(let milliseconds):
      let response = try await purser.advanceClock(Self.advance(id, milliseconds))
      return Reply(response, .time(response.time?.microseconds ?? 0))
    case .position(let sku):
      let response = try await purser.getPositions(GetPositionsRequest(sku: Self.skus[sku]))
      return Reply(response, .position(Told.Stock(response.positions.first)))
    case .available(let sku):
      let response = try await purser.getAvailability(Self.available(sku))
      return Reply(response, .available(response.available))
    case .claim(let claim):
      let response = try await purser.getClaim(GetClaimRequest(claimID: claim))
      let state = Told.State(response.claim?.state) ?? .released
      return Reply(response, .claim(state, response.lines.map(Told.ClaimedLine.init)))
    }
  }
}

extension Reply {
  fileprivate init<Response: CommandResponse>(_ response: Response, _ told: Told) {
    var first = response
    first.replayed = false
    self.init(
      told: told, sequence: response.sequence, isReplay: response.replayed, bytes: first.encoded())
  }

  fileprivate init(_ response: GetPositionsResponse, _ told: Told) {
    self.init(told: told, sequence: response.sequence, bytes: response.encoded())
  }

  fileprivate init(_ response: GetAvailabilityResponse, _ told: Told) {
    self.init(told: told, sequence: response.sequence, bytes: response.encoded())
  }

  fileprivate init(_ response: GetClaimResponse, _ told: Told) {
    self.init(told: told, sequence: response.sequence, bytes: response.encoded())
  }
}

extension AdvanceClockResponse: CommandResponse {}

extension Told.Stock {
  fileprivate init(_ position: Position?) {
    good = position?.good ?? 0
    held = position?.held ?? 0
    reserved = position?.reserved ?? 0
    allocated = position?.allocated ?? 0
  }
}

extension Told.State {
  fileprivate init?(_ state: ClaimState?) {
    switch state {
    case .held: self = .held
    case .firm: self = .firm
    case .released: self = .released
    case .expired: self = .expired
    case .unspecified, nil: return nil
    }
  }
}

extension Told.ClaimedLine {
  fileprivate init(_ line: ClaimLine) {
    sku = Ask.skus.firstIndex(of: line.sku) ?? -1
    (requested, held, firm) = (line.requested, line.held, line.firm)
    (allocated, released, expired) = (line.allocated, line.released, line.expired)
  }
}
