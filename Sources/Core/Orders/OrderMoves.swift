import Messages

/// What can be done to an order, as callers and the timeline name it.
enum OrderCommand: UInt8, CaseIterable {
  case draft = 1
  case place = 2
  case discard = 3
  case accept = 4
  case reject = 5
  case reserve = 6
  case allocate = 7
  case unallocate = 8
  case cancel = 9

  var name: String { "\(self)" }
}

/// The life of an order (semantics 4.6): what may be done in which state, and what it is then. What is not here is
/// refused.
///
/// That the last unit is canceled makes an order canceled: that follows from its lines and is no move.
enum OrderMoves {
  static let all: [(from: OrderState, command: OrderCommand, to: OrderState)] = [
    (.draft, .place, .placed),
    (.draft, .discard, .discarded),
    (.placed, .accept, .accepted),
    (.placed, .reject, .rejected),
    (.placed, .cancel, .placed),
    (.accepted, .reserve, .accepted),
    (.accepted, .allocate, .accepted),
    (.accepted, .unallocate, .accepted),
    (.accepted, .cancel, .accepted),
  ]

  static func target(of command: OrderCommand, in state: OrderState) -> OrderState? {
    all.first { $0.from == state && $0.command == command }?.to
  }

  static func allowed(in state: OrderState) -> [String] {
    all.filter { $0.from == state }.map(\.command.name)
  }
}

extension OrderRow {
  /// - Throws: `orderState`, with what may be done instead.
  func check(_ command: OrderCommand, of id: OrderID) throws(Refusal) {
    guard OrderMoves.target(of: command, in: state) != nil else {
      throw .orderState(
        id.sequence, state: "\(state)", allowed: OrderMoves.allowed(in: state))
    }
  }

  /// Takes the state that a command leads to.
  mutating func move(by command: OrderCommand) {
    guard let to = OrderMoves.target(of: command, in: decision) else {
      preconditionFailure("an order is moved only where its state was checked")
    }
    decision = to
  }
}
