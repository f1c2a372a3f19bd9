import Auditor
import Messages
import PurserClient

/// The small model and the Auditor, side by side: the one judges what the checkers compare, the other every field of
/// every answer that is no refusal.
struct AuditedShop: Judge {
  private(set) var small: SmallShop
  private var auditor: Auditor

  /// Opens the daemon's shop with a few units of each SKU.
  ///
  /// - Parameter stock: by the number of the SKU.
  init(opening purser: PurserClient, stock: [Int64]) async throws {
    let now = try await purser.getStatus(GetStatusRequest()).time?.microseconds ?? 0
    var limits = Auditor.Limits()
    limits.shortestTTL = 1000
    limits.holdsPerOwner = 10_000
    auditor = Auditor(start: now, limits: limits)
    small = SmallShop(stock: stock.map { Told.Stock(good: $0) }, now: now)

    let location = CreateLocationRequest(
      requestID: RequestID.next(), code: Ask.location, kind: .warehouse)
    try audit(CatalogService.createLocation, location, try await purser.createLocation(location))
    let channel = CreateChannelRequest(
      requestID: RequestID.next(), code: Ask.channel, kind: .storefront, locations: [Ask.location])
    try audit(CatalogService.createChannel, channel, try await purser.createChannel(channel))
    for (i, quantity) in stock.enumerated() {
      let sku = CreateSkuRequest(requestID: RequestID.next(), code: Ask.skus[i])
      try audit(CatalogService.createSku, sku, try await purser.createSku(sku))
      let receipt = Ask.receive(RequestID.next(), i, quantity)
      try audit(InventoryService.receive, receipt, try await purser.receive(receipt))
    }
  }

  private mutating func audit<Request: Message, Response: Message>(
    _ method: Messages.Method<Request, Response>, _ request: Request, _ response: Response
  ) throws {
    let call = Call(method, request, by: Self.caller)
    if let difference = auditor.judge(call, .response(response.encoded())) {
      throw Finding("\(call)\n  the auditor \(difference)")
    }
  }

  mutating func judge(_ operation: Operation) -> String? {
    if let difference = small.judge(operation) { return difference }
    guard !operation.isRefused else { return nil }
    let call = operation.ask.call(operation.requestID, by: Self.caller)
    return auditor.judge(call, .response(operation.answer)).map { "the auditor \($0)" }
  }

  private static let caller = Caller("root", mayUseUnorderedIDs: true)
}
