import PurserClient

/// What a client of these campaigns asks for, and what it does to the stock that lies there.
enum BookedCommand: Sendable {
  case createLocation(String)
  case createChannel(String, location: String)
  case createSKU(String)
  case receive(String, Int64)
  case reserve([ClaimRequestLine])
  case hold([ClaimRequestLine])
  case release(claim: UInt64, [ClaimRequestLine], wasHold: Bool)
  case place(String, [ClaimRequestLine])
  case cancel(order: UInt64, [ClaimRequestLine])

  static let location = "AMS"
  static let channel = "WEB"

  /// What came back: the bytes of the answer but for `replayed`, and the number of what was made.
  struct Answer: Sendable, Equatable {
    var bytes: [UInt8]
    var number: UInt64 = 0
    var isReplayed: Bool
  }

  /// Gives the command under a request id.
  func send(
    to client: PurserClient, id: String, owner: String
  ) async throws(PurserError) -> Answer {
    switch self {
    case .createLocation(let code):
      var answer = try await client.createLocation(
        CreateLocationRequest(requestID: id, code: code, kind: .warehouse))
      return Answer(&answer, \.replayed)
    case .createChannel(let code, let location):
      var answer = try await client.createChannel(
        CreateChannelRequest(requestID: id, code: code, kind: .storefront, locations: [location]))
      return Answer(&answer, \.replayed)
    case .createSKU(let code):
      var answer = try await client.createSku(CreateSkuRequest(requestID: id, code: code))
      return Answer(&answer, \.replayed)
    case .receive(let sku, let quantity):
      var answer = try await client.receive(
        ReceiveRequest(
          requestID: id, sku: sku, location: Self.location, quantity: quantity))
      return Answer(&answer, \.replayed)
    case .reserve(let lines):
      var answer = try await client.reserve(
        ReserveRequest(
          requestID: id, owner: owner, channel: Self.channel, lines: lines, mode: .allOrNothing))
      let claim = answer.claimID
      return Answer(&answer, \.replayed, claim)
    case .hold(let lines):
      // A cart of its own: one owner may have a hundred holds and no more.
      var answer = try await client.hold(
        HoldRequest(
          requestID: id, owner: "\(owner)/\(id)", channel: Self.channel, lines: lines,
          ttl: .seconds(20 * 3600), mode: .allOrNothing))
      let claim = answer.claimID
      return Answer(&answer, \.replayed, claim)
    case .release(let claim, _, _):
      var answer = try await client.release(ReleaseRequest(requestID: id, claimID: claim))
      return Answer(&answer, \.replayed)
    case .place(let number, let lines):
      var answer = try await client.placeOrder(
        PlaceOrderRequest(requestID: id, order: Self.order(number, lines)))
      let order = answer.order?.id ?? 0
      return Answer(&answer, \.replayed, order)
    case .cancel(let order, _):
      var answer = try await client.cancelOrder(
        CancelOrderRequest(requestID: id, orderID: order, reason: "changed their mind"))
      return Answer(&answer, \.replayed)
    }
  }

  /// Each order is another person's, so that keys of persons are used, too.
  private static func order(_ number: String, _ lines: [ClaimRequestLine]) -> NewOrder {
    NewOrder(
      channel: channel, channelOrderID: number, currency: "EUR",
      lines: lines.map { NewOrderLine(sku: $0.sku, quantity: $0.quantity, unitPrice: 1995) },
      shipTo: Address(
        name: "Customer \(number)", street: "Long Street \(number)", city: "Utrecht",
        postalCode: "3511 AA", country: "NL", email: "\(number)@example.com"))
  }
}

extension BookedCommand.Answer {
  fileprivate init<Response: Message>(
    _ response: inout Response, _ replayed: WritableKeyPath<Response, Bool>, _ number: UInt64 = 0
  ) {
    let isReplayed = response[keyPath: replayed]
    response[keyPath: replayed] = false
    self.init(bytes: response.encoded(), number: number, isReplayed: isReplayed)
  }
}

/// What lies there of a few SKUs, as far as one client changes it.
struct Shelf: Sendable, Equatable, CustomStringConvertible {
  struct Amounts: Sendable, Equatable {
    var onHand: Int64 = 0
    var held: Int64 = 0
    var reserved: Int64 = 0
  }

  /// By SKU; one that does not exist is not there.
  var amounts: [String: Amounts] = [:]

  mutating func apply(_ command: BookedCommand) {
    switch command {
    case .createLocation, .createChannel: break
    case .createSKU(let sku): amounts[sku] = Amounts()
    case .receive(let sku, let quantity): amounts[sku, default: Amounts()].onHand += quantity
    case .reserve(let lines), .place(_, let lines): add(lines, \.reserved, 1)
    case .hold(let lines): add(lines, \.held, 1)
    case .release(_, let lines, let wasHold): add(lines, wasHold ? \.held : \.reserved, -1)
    case .cancel(_, let lines): add(lines, \.reserved, -1)
    }
  }

  private mutating func add(
    _ lines: [ClaimRequestLine], _ amount: WritableKeyPath<Amounts, Int64>, _ sign: Int64
  ) {
    for line in lines {
      amounts[line.sku, default: Amounts()][keyPath: amount] += sign * line.quantity
    }
  }

  var description: String {
    amounts.keys.sorted().map { sku in
      let it = amounts[sku] ?? Amounts()
      return "\(sku) on hand \(it.onHand), held \(it.held), reserved \(it.reserved)"
    }.joined(separator: "; ")
  }
}
