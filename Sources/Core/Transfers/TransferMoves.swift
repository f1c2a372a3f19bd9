import Messages

/// What can be done to a transfer, as callers name it.
enum TransferCommand: CaseIterable {
  case ship
  case receive
  case close
  case cancel

  var name: String { "\(self)" }
}

/// The life of a transfer (semantics 4.6): what may be done in which state. What is not here is refused.
///
/// Which state it is then is said by the command; of `receive` it follows from the lines.
enum TransferMoves {
  static let all: [(from: TransferState, command: TransferCommand)] = [
    (.draft, .ship),
    (.draft, .cancel),
    (.inTransit, .receive),
    (.inTransit, .close),
    (.partReceived, .receive),
    (.partReceived, .close),
    (.received, .close),
  ]
}

extension TransferRow {
  /// - Throws: `transferState`, with what may be done instead.
  func check(_ command: TransferCommand, of id: TransferID) throws(Refusal) {
    let allowed = TransferMoves.all.filter { $0.from == state }.map(\.command)
    guard allowed.contains(command) else {
      throw .transferState(id.sequence, state: "\(state)", allowed: allowed.map(\.name))
    }
  }
}
