import ArgumentParser
import PurserClient

struct CreateTransfer: Verb {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: "Write a transfer down: it moves nothing yet.",
    discussion: """
      EXAMPLES
        purser transfer create --from AMS --to BER SHIRT-M=5 SOCKS=20
        purser transfer create --from AMS --to BER FLOUR=2.5 --reference TR-17
      """)

  @Option(help: ArgumentHelp("Where it lies.", valueName: "code"))
  var from: String

  @Option(help: ArgumentHelp("Where it goes.", valueName: "code"))
  var to: String

  @Option(help: "The document that it goes by.")
  var reference = ""

  @Option(help: ArgumentHelp("When it should arrive.", valueName: "time"))
  var arrival: Instant?

  @Argument(help: ArgumentHelp("What goes: SKU=QUANTITY.", valueName: "transfer-line"))
  var lines: [TransferLineArgument]

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    var requested: [TransferRequestLine] = []
    for line in lines {
      let units = try line.quantity.units(of: await session.sku(line.sku))
      requested.append(TransferRequestLine(sku: line.sku, quantity: units))
    }
    let response = try await session.daemon.createTransfer(
      CreateTransferRequest(
        requestID: request.id, from: from, to: to, lines: requested, reference: reference,
        arrivalTime: arrival?.timestamp))
    try await session.show(response) {
      session.text(
        of: response.transfer, replayed: response.replayed, sequence: response.sequence)
    }
  }
}

/// A line of a transfer as people write it: "SHIRT-M=2".
struct TransferLineArgument: ExpressibleByArgument, Equatable {
  let sku: String
  let quantity: Quantity

  init?(argument: String) {
    guard let line = ClaimLineArgument(argument: argument), line.location.isEmpty else {
      return nil
    }
    (sku, quantity) = (line.sku, line.quantity)
  }
}
