import Messages
import Store

@testable import Core

extension World {
  @discardableResult
  func damage(
    _ quantity: Int64, _ sku: String = "SHIRT-M", at location: String = "AMS",
    reason: String = "torn"
  ) throws(Refusal) -> Position? {
    try run { (core, tx) throws(Refusal) in
      try core.damage(
        DamageRequest(sku: sku, location: location, quantity: quantity, reason: reason),
        by: caller, in: tx)
    }.position
  }

  @discardableResult
  func undamage(
    _ quantity: Int64, _ sku: String = "SHIRT-M", at location: String = "AMS",
    reason: String = "mended"
  ) throws(Refusal) -> Position? {
    try run { (core, tx) throws(Refusal) in
      try core.undamage(
        UndamageRequest(sku: sku, location: location, quantity: quantity, reason: reason),
        by: caller, in: tx)
    }.position
  }

  @discardableResult
  func setOnHand(
    _ onHand: Int64, expected: Int64?, _ sku: String = "SHIRT-M", at location: String = "AMS",
    reason: String = "feed"
  ) throws(Refusal) -> Position? {
    try run { (core, tx) throws(Refusal) in
      try core.setOnHand(
        SetOnHandRequest(
          sku: sku, location: location, expected: expected, onHand: onHand, reason: reason),
        by: caller, in: tx)
    }.position
  }

  @discardableResult
  func importStock(
    _ rows: [StockRow], reason: String = "", reference: String = ""
  ) throws(Refusal) -> ImportResult? {
    try run { (core, tx) throws(Refusal) in
      try core.importStock(
        ImportStockRequest(rows: rows, reason: reason, reference: reference), by: caller, in: tx)
    }.result
  }

  @discardableResult
  func allocate(
    _ claim: UInt64, _ lines: [LineQuantity] = []
  ) throws(Refusal) -> Int64 {
    try run { (core, tx) throws(Refusal) in
      try core.allocate(AllocateRequest(claimID: claim, lines: lines), in: tx)
    }.allocated
  }

  @discardableResult
  func unallocate(
    _ claim: UInt64, _ lines: [LineQuantity] = []
  ) throws(Refusal) -> Int64 {
    try run { (core, tx) throws(Refusal) in
      try core.unallocate(UnallocateRequest(claimID: claim, lines: lines), in: tx)
    }.unallocated
  }

  @discardableResult
  func createTransfer(
    _ lines: [TransferRequestLine], from: String = "AMS", to: String = "ROT",
    reference: String = "", arrivalTime: Timestamp? = nil
  ) throws(Refusal) -> Transfer {
    try run { (core, tx) throws(Refusal) in
      try core.createTransfer(
        CreateTransferRequest(
          from: from, to: to, lines: lines, reference: reference, arrivalTime: arrivalTime),
        in: tx)
    }.transfer ?? Transfer()
  }

  @discardableResult
  func ship(
    _ transfer: UInt64, arrivalTime: Timestamp? = nil
  ) throws(Refusal) -> Transfer {
    try run { (core, tx) throws(Refusal) in
      try core.shipTransfer(
        ShipTransferRequest(transferID: transfer, arrivalTime: arrivalTime), by: caller, in: tx)
    }.transfer ?? Transfer()
  }

  @discardableResult
  func receive(
    transfer: UInt64, _ lines: [LineQuantity] = []
  ) throws(Refusal) -> Transfer {
    try run { (core, tx) throws(Refusal) in
      try core.receiveTransfer(
        ReceiveTransferRequest(transferID: transfer, lines: lines), by: caller, in: tx)
    }.transfer ?? Transfer()
  }

  @discardableResult
  func close(transfer: UInt64, reason: String = "") throws(Refusal) -> Transfer {
    try run { (core, tx) throws(Refusal) in
      try core.closeTransfer(
        CloseTransferRequest(transferID: transfer, reason: reason), in: tx)
    }.transfer ?? Transfer()
  }

  @discardableResult
  func cancel(transfer: UInt64, reason: String = "not needed") throws(Refusal) -> Transfer {
    try run { (core, tx) throws(Refusal) in
      try core.cancelTransfer(
        CancelTransferRequest(transferID: transfer, reason: reason), in: tx)
    }.transfer ?? Transfer()
  }

  func transfer(_ id: UInt64, lines: Page? = nil) throws(Refusal) -> GetTransferResponse {
    try look { (core, tx) throws(Refusal) in
      try core.getTransfer(GetTransferRequest(transferID: id, lines: lines), in: tx)
    }
  }

  /// What the ledger says of a SKU, as short as a test reads it: "AMS damaged good -2 = 8".
  func ledger(_ sku: String = "SHIRT-M", at location: String = "") throws -> [String] {
    try report { (snapshot) throws(Refusal) in
      try Core.listStockLedger(
        ListStockLedgerRequest(sku: sku, location: location), in: snapshot)
    }.entries.map {
      "\($0.location) \($0.kind) \($0.bucket) \($0.change > 0 ? "+" : "")\($0.change) = \($0.after)"
    }
  }

  /// What the events after a sequence say of quantities: "transferShipped good[SHIRT-M AMS] -2".
  func quantityFacts(after sequence: UInt64) throws -> [String] {
    try events(after: sequence).flatMap { event in
      event.facts.filter { $0.name.hasSuffix("]") }.map { "\(event.kind) \($0.name) \($0.value)" }
    }
  }

  /// A SKU is sold no more.
  func stopSelling(_ sku: String = "SHIRT-M") throws(Refusal) {
    try run { (core, tx) throws(Refusal) in
      _ = try core.updateSku(
        UpdateSkuRequest(sku: SkuChange(code: sku, status: .inactive)), in: tx)
    }
  }
}

/// A line of a transfer.
func moved(_ quantity: Int64, _ sku: String = "SHIRT-M") -> TransferRequestLine {
  TransferRequestLine(sku: sku, quantity: quantity)
}

/// So much of a line.
func some(_ quantity: Int64, of line: UInt32 = 1) -> LineQuantity {
  LineQuantity(number: line, quantity: quantity)
}
