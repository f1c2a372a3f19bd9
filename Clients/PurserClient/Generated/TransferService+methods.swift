// Generated from purser/v1/transfers.proto by `make protos`. Edit that, not this.

import Messages

extension PurserClient {
  /// Writes a transfer down. Refused: REFERENCE_TOO_LONG, NO_LINES, TOO_MANY_LINES,
  /// UNKNOWN_LOCATION (from, then to), SAME_LOCATION, then per line QUANTITY_NOT_POSITIVE,
  /// UNKNOWN_SKU, SKU_TWICE.
  public func createTransfer(
    _ request: CreateTransferRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> CreateTransferResponse {
    try await command(TransferService.createTransfer, request, timeout: timeout)
  }

  /// Takes all lines from the source into transit, or none. Refused: UNKNOWN_TRANSFER,
  /// TRANSFER_STATE, INSUFFICIENT_STOCK (of a line), QUANTITY_OVERFLOW.
  public func shipTransfer(
    _ request: ShipTransferRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ShipTransferResponse {
    try await command(TransferService.shipTransfer, request, timeout: timeout)
  }

  /// Takes what arrived out of transit, into good stock of the destination: of all lines all that
  /// is in transit, or of named lines a quantity. Refused: TOO_MANY_LINES, UNKNOWN_TRANSFER,
  /// TRANSFER_STATE, then per line QUANTITY_NOT_POSITIVE, UNKNOWN_LINE, LINE_TWICE,
  /// QUANTITY_TOO_LARGE (more than is in transit), QUANTITY_OVERFLOW.
  public func receiveTransfer(
    _ request: ReceiveTransferRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ReceiveTransferResponse {
    try await command(TransferService.receiveTransfer, request, timeout: timeout)
  }

  /// Ends a transfer: what is still in transit is lost. Refused: REASON_TOO_LONG, UNKNOWN_TRANSFER,
  /// TRANSFER_STATE, REASON_MISSING (if anything is lost).
  public func closeTransfer(
    _ request: CloseTransferRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> CloseTransferResponse {
    try await command(TransferService.closeTransfer, request, timeout: timeout)
  }

  /// Gives a draft up. Refused: REASON_MISSING, REASON_TOO_LONG, UNKNOWN_TRANSFER, TRANSFER_STATE.
  public func cancelTransfer(
    _ request: CancelTransferRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> CancelTransferResponse {
    try await command(TransferService.cancelTransfer, request, timeout: timeout)
  }

  /// One transfer with a page of its lines. Refused: UNKNOWN_TRANSFER, PAGE_TOKEN_INVALID.
  public func getTransfer(
    _ request: GetTransferRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> GetTransferResponse {
    try await call(TransferService.getTransfer, request, timeout: timeout)
  }

  /// Transfers without their lines, oldest first. A report. Refused: UNKNOWN_LOCATION,
  /// PAGE_TOKEN_INVALID.
  public func listTransfers(
    _ request: ListTransfersRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ListTransfersResponse {
    try await call(TransferService.listTransfers, request, timeout: timeout)
  }
}
