import Messages

extension Steps {
  static let transferKinds: [Kind] = [
    Kind(26) { block, auditor in
      let lines: [TransferRequestLine] =
        switch block.next(below: 64) {
        case 63: []
        case 62: Array(repeating: TransferRequestLine(), count: auditor.limits.lines + 1)
        case let number:
          (0...number % 2).map { _ in
            TransferRequestLine(sku: block.sku(), quantity: block.quantity(5))
          }
        }
      return Call(
        TransferService.createTransfer,
        CreateTransferRequest(
          from: block.location(), to: block.location(), lines: lines,
          reference: block.reference(), arrivalTime: time(&block, auditor)), by: block.caller())
    },
    Kind(26) { block, auditor in
      Call(
        TransferService.shipTransfer,
        ShipTransferRequest(
          transferID: transfer(&block, auditor, [.draft]), arrivalTime: time(&block, auditor)),
        by: block.caller())
    },
    Kind(26) { block, auditor in
      let id = transfer(&block, auditor, [.inTransit, .partReceived])
      return Call(
        TransferService.receiveTransfer,
        ReceiveTransferRequest(
          transferID: id,
          lines: block.named(auditor, of: auditor.transfers.all[id]?.lines.count ?? 1)),
        by: block.caller())
    },
    Kind(10) { block, auditor in
      Call(
        TransferService.closeTransfer,
        CloseTransferRequest(
          transferID: transfer(&block, auditor, [.inTransit, .partReceived, .received]),
          reason: block.next(below: 3) == 0 ? "" : block.reason("lost")), by: block.caller())
    },
    Kind(5) { block, auditor in
      Call(
        TransferService.cancelTransfer,
        CancelTransferRequest(
          transferID: transfer(&block, auditor, [.draft]), reason: block.reason("not needed")),
        by: block.caller())
    },
    Kind(20) { block, auditor in
      let id = transfer(&block, auditor, [])
      return Call(
        TransferService.getTransfer,
        GetTransferRequest(transferID: id, lines: block.page(auditor, "transfer \(id)")),
        by: block.caller())
    },
    Kind(4) { block, auditor in
      let state = TransferState(rawValue: Int32(block.next(below: 7))) ?? .unspecified
      let location = block.next(below: 2) == 0 ? "" : block.location()
      return Call(
        TransferService.listTransfers,
        ListTransfersRequest(
          state: state, location: location,
          page: block.page(auditor, "transfers \(state) \(location)")), by: block.caller())
    },
  ]

  private static func transfer(
    _ block: inout Block, _ auditor: Auditor, _ states: [TransferState]
  ) -> UInt64 {
    block.document(auditor.transfers.ids) { id in
      auditor.transfers.all[id].map { states.contains($0.header.state) } ?? false
    }
  }

  private static func time(_ block: inout Block, _ auditor: Auditor) -> Timestamp? {
    block.next(below: 3) == 0
      ? Timestamp(microseconds: auditor.now + Int64(block.next(below: 9)) * 3_600_000_000) : nil
  }
}
