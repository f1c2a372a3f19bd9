import ArgumentParser
import PurserClient

struct TransferNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfer", abstract: "Stock on its way from one location to another.",
    discussion: """
      A draft moves nothing; shipping takes stock from its source into transit, receiving takes what
      arrived into the stock of its destination.
      """,
    subcommands: [
      CreateTransfer.self, ShipTransfer.self, ReceiveTransfer.self, CloseTransfer.self,
      CancelTransfer.self, ShowTransfer.self, ListTransfers.self,
    ])
}

func table(of transfers: [Transfer]) -> Table {
  Table(
    [
      .number("ID"), .text("STATE"), .text("FROM"), .text("TO"), .number("LINES").ifThereIsRoom,
      .long("REFERENCE"), .text("SHIPPED"), .text("ARRIVAL").ifThereIsRoom, .long("REASON"),
    ],
    transfers.map {
      [
        "\($0.id)", word($0.state), $0.from, $0.to, "\($0.lineCount)", $0.reference,
        time($0.shipTime), time($0.arrivalTime), $0.reason,
      ]
    }
  ).withoutBlanks(in: ["REFERENCE", "ARRIVAL", "REASON"])
}

extension Session {
  func table(of lines: [TransferLine]) async throws -> Table {
    var rows: [[String]] = []
    for line in lines {
      let scale = try await sku(line.sku).scale
      let quantities = [line.quantity, line.shipped, line.received, line.inTransit, line.lost]
      rows.append(
        ["\(line.number)", line.sku] + quantities.map { Quantity.text($0, scale: scale) })
    }
    return Table(
      [
        .number("LINE"), .text("SKU"), .number("QUANTITY"), .number("SHIPPED"),
        .number("RECEIVED"), .number("IN TRANSIT"), .number("LOST"),
      ], rows
    ).withoutZeros(in: ["SHIPPED", "RECEIVED", "IN TRANSIT", "LOST"])
  }

  /// A transfer with all its lines.
  func transfer(_ id: UInt64) async throws -> GetTransferResponse {
    let daemon = try await daemon
    return try await gather(rows: \.lines, token: \.nextPageToken) {
      try await daemon.getTransfer(GetTransferRequest(transferID: id, lines: $0))
    }
  }

  /// What people read of a command's answer.
  func text(of transfer: Transfer?, replayed: Bool, sequence: UInt64) -> String {
    text(of: PurserCommand.table(of: transfer.rows)) + note(replayed: replayed, sequence: sequence)
  }
}
