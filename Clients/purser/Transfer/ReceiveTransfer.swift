import ArgumentParser
import PurserClient

struct ReceiveTransfer: Verb {
  static let configuration = CommandConfiguration(
    commandName: "receive", abstract: "Take what arrived into the destination's good stock.",
    discussion: """
      Without --line all that is in transit has arrived.

      EXAMPLES
        purser transfer receive 42
        purser transfer receive 42 --line 1=4 --line 2=2.5
      """)

  @Argument(help: "The transfer's id.")
  var id: UInt64

  @Option(
    name: .customLong("line"),
    help: ArgumentHelp(
      "Only this much of this line arrived; once for each.", valueName: "number=quantity"))
  var lines: [LineQuantityArgument] = []

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let arrived = try await session.lines(lines, of: "transfer \(id)") {
      try await session.transfer(id).lines.map { ($0.number, $0.sku) }
    }
    let response = try await session.daemon.receiveTransfer(
      ReceiveTransferRequest(requestID: request.id, transferID: id, lines: arrived))
    try await session.show(response) {
      session.text(
        of: response.transfer, replayed: response.replayed, sequence: response.sequence)
    }
  }
}
