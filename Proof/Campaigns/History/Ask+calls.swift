import Messages
import PurserClient

/// An answer as it came over the wire.
struct Reply: Sendable {
  var told: Told
  var sequence: UInt64?
  var isReplay = false
  var bytes: [UInt8] = []
}

extension Ask {
  static let skus = ["SKU-0", "SKU-1", "SKU-2", "SKU-3"]
  static let location = "AMS"
  static let channel = "WEB"
  static let owner = "cart"

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
      let response = try await purser.receive(
        ReceiveRequest(
          requestID: id, sku: Self.skus[sku], location: Self.location, quantity: quantity))
      return Reply(response, .position(Told.Stock(response.position)))
    case .adjust(let sku, let change):
      let response = try await purser.adjust(
        AdjustRequest(
          requestID: id, sku: Self.skus[sku], location: Self.location, change: change,
          reason: "count"))
      return Reply(response, .position(Told.Stock(response.position)))
    case .reserve(let lines):
      let response = try await purser.reserve(
        ReserveRequest(
          requestID: id, owner: Self.owner, channel: Self.channel, lines: lines.map(\.message)))
      return Reply(response, .claimed(response.claimID, expires: nil))
    case .hold(let lines, let milliseconds):
      let response = try await purser.hold(
        HoldRequest(
          requestID: id, owner: Self.owner, channel: Self.channel, lines: lines.map(\.message),
          ttl: .milliseconds(milliseconds)))
      return Reply(
        response, .claimed(response.claimID, expires: response.expireTime?.microseconds ?? 0))
    case .confirm(let claim):
      let response = try await purser.confirm(
        ConfirmRequest(requestID: id, claimID: claim, owner: Self.owner))
      return Reply(response, .moved(0, Told.State(response.claim?.state)))
    case .release(let claim):
      let response = try await purser.release(ReleaseRequest(requestID: id, claimID: claim))
      return Reply(response, .moved(response.released, Told.State(response.claim?.state)))
    case .allocate(let claim):
      let response = try await purser.allocate(AllocateRequest(requestID: id, claimID: claim))
      return Reply(response, .moved(response.allocated, nil))
    case .advance(let milliseconds):
      let response = try await purser.advanceClock(
        AdvanceClockRequest(requestID: id, by: .milliseconds(milliseconds)))
      return Reply(response, .time(response.time?.microseconds ?? 0))
    case .position(let sku):
      let response = try await purser.getPositions(GetPositionsRequest(sku: Self.skus[sku]))
      return Reply(response, .position(Told.Stock(response.positions.first)))
    case .available(let sku):
      let response = try await purser.getAvailability(
        GetAvailabilityRequest(channel: Self.channel, sku: Self.skus[sku]))
      return Reply(response, .available(response.available))
    case .claim(let claim):
      let response = try await purser.getClaim(GetClaimRequest(claimID: claim))
      let state = Told.State(response.claim?.state) ?? .released
      return Reply(response, .claim(state, response.lines.map(Told.ClaimedLine.init)))
    }
  }
}

extension Reply {
  fileprivate init(_ response: some CommandResponse, _ told: Told) {
    self.init(
      told: told, sequence: response.sequence, isReplay: response.replayed,
      bytes: response.encoded())
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

extension Ask.Line {
  fileprivate var message: ClaimRequestLine {
    ClaimRequestLine(sku: Ask.skus[sku], quantity: quantity)
  }
}

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
