import Messages
import PurserClient

/// The answer of a command, as every one has it.
protocol CommandResponse: Message {
  var sequence: UInt64 { get set }
  var replayed: Bool { get set }
}

extension ReceiveResponse: CommandResponse {}
extension AdjustResponse: CommandResponse {}
extension HoldResponse: CommandResponse {}
extension ExtendResponse: CommandResponse {}
extension ConfirmResponse: CommandResponse {}
extension ReserveResponse: CommandResponse {}
extension ReleaseResponse: CommandResponse {}
extension AllocateResponse: CommandResponse {}
extension UnallocateResponse: CommandResponse {}
extension PlaceOrderResponse: CommandResponse {}
extension ReserveOrderResponse: CommandResponse {}
extension AllocateOrderResponse: CommandResponse {}
extension UnallocateOrderResponse: CommandResponse {}
extension CancelOrderResponse: CommandResponse {}

/// A method of the client: `PurserClient.hold`.
typealias ClientMethod<Request, Response> =
  @Sendable (PurserClient) -> (Request, Duration?) async throws(PurserError) -> Response

/// A command that was answered: sent again, it must be answered alike.
protocol PastCommand: Sendable {
  func sendAgain(by purser: PurserClient) async throws(PurserError) -> Difference?
}

/// What two answers say that must be one.
struct Difference: Sendable {
  let description: String
}

struct Answered<Request: CommandRequest, Response: CommandResponse>: PastCommand {
  let request: Request
  let response: Response
  let method: ClientMethod<Request, Response>

  func sendAgain(by purser: PurserClient) async throws(PurserError) -> Difference? {
    let again = try await method(purser)(request, nil)
    var expected = response
    expected.replayed = true
    guard again != expected else { return nil }
    return Difference(
      description: "\(request)\n  was answered: \(expected)\n  and sent again: \(again)")
  }
}
