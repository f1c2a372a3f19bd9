import Messages
import Store

// What a command on a transfer may put into the map: see `growth(of:)` of claims.

extension Core {
  /// The bytes that `CreateTransfer` of so many lines may put.
  public func growth(ofTransferLines count: Int) -> Int {
    // What has more lines is refused before it puts anything.
    guard count <= limits.lines else { return 0 }
    return Growth.transfer + count * Growth.newLine
  }

  /// The bytes that a command on a transfer may put: all of its lines written again, with what they move. 0 for a
  /// transfer that is not there.
  ///
  /// - Throws: `dataLoss`, as the command itself would.
  public func growth(ofTransfer id: UInt64, in tx: Transaction) throws(Refusal) -> Int {
    guard let transfer = try tx.stored(TransferID(id), in: Tables.transfers) else { return 0 }
    return Growth.transfer + Int(transfer.lineCount) * Growth.movedLine
  }
}

private enum Growth {
  /// A transfer's row, the answer and its reply.
  static let transfer = 4 * mapPage
  /// A line's row: a transfer's lines stand together, and are written in their order.
  static let newLine = 256
  /// A line's row, and a page each for its position, the ledger and what is in transit, with what the event tells.
  static let movedLine = 3 * mapPage + 4096
}
