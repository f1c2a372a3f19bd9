import Core
import Messages
import Store

extension Routes {
  static let transfers: [Route] = [
    .command(
      TransferService.createTransfer, .only([.stocker]),
      growth: { dispatcher, request in
        .grows(bytes: dispatcher.core.growth(ofTransferLines: request.lines.count))
      }
    ) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.createTransfer(request, in: transaction)
    },
    .command(
      TransferService.shipTransfer, .only([.stocker]),
      growth: { dispatcher, request throws(Refusal) in
        .grows(bytes: try dispatcher.growth(ofTransfer: request.transferID))
      }
    ) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.shipTransfer(request, by: caller, in: transaction)
    },
    .command(
      TransferService.receiveTransfer, .only([.stocker]),
      growth: { dispatcher, request throws(Refusal) in
        .grows(bytes: try dispatcher.growth(ofTransfer: request.transferID))
      }
    ) {
      dispatcher, request, caller, transaction throws(Refusal) in
      try dispatcher.core.receiveTransfer(request, by: caller, in: transaction)
    },
    .command(
      TransferService.closeTransfer, .only([.stocker]),
      growth: { dispatcher, request throws(Refusal) in
        .grows(bytes: try dispatcher.growth(ofTransfer: request.transferID))
      }
    ) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.closeTransfer(request, in: transaction)
    },
    .command(TransferService.cancelTransfer, .only([.stocker])) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.cancelTransfer(request, in: transaction)
    },
    .query(TransferService.getTransfer, .anyRole) {
      dispatcher, request, transaction throws(Refusal) in
      try dispatcher.core.getTransfer(request, in: transaction)
    },
    .report(TransferService.listTransfers, .anyRole, minSequence: \.minSequence) {
      request, snapshot throws(Refusal) in try Core.listTransfers(request, in: snapshot)
    },
  ]
}

extension Dispatcher {
  /// What a command on a transfer may put.
  fileprivate func growth(ofTransfer id: UInt64) throws(Refusal) -> Int {
    try store.look { (transaction) throws(Refusal) in
      try core.growth(ofTransfer: id, in: transaction)
    }
  }
}
