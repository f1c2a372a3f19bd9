import ArgumentParser
import PurserClient

/// An order as people name it: by its id here, "42", or by what its channel calls it, "WEB/1043".
enum OrderName: ExpressibleByArgument, Equatable {
  case id(UInt64)
  case ofChannel(String, id: String)

  init?(argument: String) {
    if let id = UInt64(argument) {
      self = .id(id)
      return
    }
    let parts = argument.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    self = .ofChannel(String(parts[0]), id: String(parts[1]))
  }
}

extension Session {
  /// The order's id here: asked for where the channel's name of it was given.
  func id(of order: OrderName) async throws -> UInt64 {
    switch order {
    case .id(let id): return id
    case .ofChannel(let channel, let id):
      let answer = try await daemon.findOrder(
        FindOrderRequest(channel: channel, channelOrderID: id))
      guard let order = answer.order else {
        throw PurserError.protocolViolation("the answer to FindOrder has no order")
      }
      return order.id
    }
  }
}
