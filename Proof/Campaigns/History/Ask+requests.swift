import Auditor
import Messages
import PurserClient

// What is asked, as messages of the contract.

extension Ask {
  static let skus = ["SKU-0", "SKU-1", "SKU-2", "SKU-3"]
  static let location = "AMS"
  static let channel = "WEB"
  static let owner = "cart"

  static func receive(_ id: String, _ sku: Int, _ quantity: Int64) -> ReceiveRequest {
    ReceiveRequest(requestID: id, sku: skus[sku], location: location, quantity: quantity)
  }

  static func adjust(_ id: String, _ sku: Int, _ change: Int64) -> AdjustRequest {
    AdjustRequest(
      requestID: id, sku: skus[sku], location: location, change: change, reason: "count")
  }

  static func reserve(_ id: String, _ lines: [Line]) -> ReserveRequest {
    ReserveRequest(requestID: id, owner: owner, channel: channel, lines: lines.map(\.message))
  }

  static func hold(_ id: String, _ lines: [Line], _ milliseconds: Int64) -> HoldRequest {
    HoldRequest(
      requestID: id, owner: owner, channel: channel, lines: lines.map(\.message),
      ttl: .milliseconds(milliseconds))
  }

  static func confirm(_ id: String, _ claim: UInt64) -> ConfirmRequest {
    ConfirmRequest(requestID: id, claimID: claim, owner: owner)
  }

  static func advance(_ id: String, _ milliseconds: Int64) -> AdvanceClockRequest {
    AdvanceClockRequest(requestID: id, by: .milliseconds(milliseconds))
  }

  static func available(_ sku: Int) -> GetAvailabilityRequest {
    GetAvailabilityRequest(channel: channel, sku: skus[sku])
  }

  /// The same for the auditor.
  func call(_ id: String, by caller: Caller) -> Call {
    switch self {
    case .receive(let sku, let quantity):
      Call(InventoryService.receive, Self.receive(id, sku, quantity), by: caller)
    case .adjust(let sku, let change):
      Call(InventoryService.adjust, Self.adjust(id, sku, change), by: caller)
    case .reserve(let lines): Call(ClaimService.reserve, Self.reserve(id, lines), by: caller)
    case .hold(let lines, let milliseconds):
      Call(ClaimService.hold, Self.hold(id, lines, milliseconds), by: caller)
    case .confirm(let claim): Call(ClaimService.confirm, Self.confirm(id, claim), by: caller)
    case .release(let claim):
      Call(ClaimService.release, ReleaseRequest(requestID: id, claimID: claim), by: caller)
    case .allocate(let claim):
      Call(ClaimService.allocate, AllocateRequest(requestID: id, claimID: claim), by: caller)
    case .advance(let milliseconds):
      Call(AdminService.advanceClock, Self.advance(id, milliseconds), by: caller)
    case .position(let sku):
      Call(InventoryService.getPositions, GetPositionsRequest(sku: Self.skus[sku]), by: caller)
    case .available(let sku):
      Call(InventoryService.getAvailability, Self.available(sku), by: caller)
    case .claim(let claim):
      Call(ClaimService.getClaim, GetClaimRequest(claimID: claim), by: caller)
    }
  }
}

extension Ask.Line {
  fileprivate var message: ClaimRequestLine {
    ClaimRequestLine(sku: Ask.skus[sku], quantity: quantity)
  }
}
