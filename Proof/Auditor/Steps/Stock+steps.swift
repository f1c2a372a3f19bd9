import Messages

extension Steps {
  static let stockKinds: [Kind] = [
    Kind(70) { block, _ in
      Call(
        InventoryService.receive,
        ReceiveRequest(
          sku: block.sku(), location: block.location(), quantity: block.quantity(12),
          reason: block.reason(""), reference: block.reference()), by: block.caller())
    },
    Kind(30) { block, _ in
      let isMore = block.next(below: 3) == 0
      let quantity = block.quantity(6)
      return Call(
        InventoryService.adjust,
        AdjustRequest(
          sku: block.sku(), location: block.location(),
          change: isMore || quantity == .min ? quantity : -quantity, reason: block.reason(),
          reference: block.reference()), by: block.caller())
    },
    Kind(20) { block, _ in
      Call(
        InventoryService.damage,
        DamageRequest(
          sku: block.sku(), location: block.location(), quantity: block.quantity(4),
          reason: block.reason("torn"), reference: block.reference()), by: block.caller())
    },
    Kind(16) { block, _ in
      Call(
        InventoryService.undamage,
        UndamageRequest(
          sku: block.sku(), location: block.location(), quantity: block.quantity(4),
          reason: block.reason("mended"), reference: block.reference()), by: block.caller())
    },
    Kind(24) { block, auditor in
      let (sku, location) = (block.sku(), block.location())
      let onHand = auditor.stock[sku, location].onHand
      return Call(
        InventoryService.setOnHand,
        SetOnHandRequest(
          sku: sku, location: location, expected: expected(onHand, &block),
          onHand: wanted(onHand, &block), reason: block.reason("feed"),
          reference: block.reference()), by: block.caller())
    },
    Kind(12) { block, auditor in
      if block.oneIn(64) {
        return Call(
          InventoryService.importStock,
          ImportStockRequest(
            rows: Array(repeating: StockRow(), count: auditor.limits.importRows + 1)),
          by: block.caller())
      }
      let isRehearsal = block.oneIn(5)
      let rows = (0...block.next(below: 3)).map { i in
        let (sku, location) = (block.sku(), block.location())
        let onHand = auditor.stock[sku, location].onHand
        return StockRow(
          line: UInt32(i + 2), sku: sku, location: location, quantity: wanted(onHand, &block),
          expected: block.next(below: 4) == 0 ? nil : expected(onHand, &block))
      }
      return Call(
        InventoryService.importStock,
        ImportStockRequest(
          rows: rows, reason: block.reason(""), reference: block.reference(),
          validateOnly: isRehearsal), by: block.caller())
    },
    Kind(60) { block, _ in
      Call(
        InventoryService.getPositions,
        GetPositionsRequest(
          sku: block.sku(), location: block.next(below: 2) == 0 ? "" : block.location()),
        by: block.caller())
    },
    Kind(60) { block, _ in
      Call(
        InventoryService.getAvailability,
        GetAvailabilityRequest(
          channel: block.channel(), sku: block.sku(),
          owner: block.next(below: 2) == 0 ? "" : block.owner()), by: block.caller())
    },
    Kind(6) { block, auditor in
      let sku = block.sku()
      let location = block.next(below: 2) == 0 ? "" : block.location()
      return Call(
        InventoryService.listStockLedger,
        ListStockLedgerRequest(
          sku: sku, location: location, page: block.page(auditor, "ledger \(sku) \(location)")),
        by: block.caller())
    },
  ]

  /// What a caller believes to be on hand: mostly what is.
  private static func expected(_ onHand: Int64, _ block: inout Block) -> Int64? {
    switch block.next(below: 32) {
    case 31: nil
    case 30: onHand ^ 1
    default: onHand
    }
  }

  /// What is to be on hand: something near what is.
  private static func wanted(_ onHand: Int64, _ block: inout Block) -> Int64 {
    switch block.next(below: 64) {
    case 63: -1
    case 62: .max
    case 61: 0
    case 56...60: onHand
    case let number: max(0, Int64(clamping: Int128(onHand) + Int128(number % 11 - 5)))
    }
  }
}
