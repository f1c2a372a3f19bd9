import ArgumentParser
import PurserClient

struct AvailableStock: Verb {
  static let configuration = CommandConfiguration(
    commandName: "available", abstract: "Show what a channel may still promise now of a SKU.",
    discussion: """
      AVAILABLE may be taken; PUBLISHED is what is to be told outside: less by the channel's buffer.

      EXAMPLES
        purser stock available SHIRT-M --channel WEB
        purser stock available SHIRT-M --channel WEB --owner cart-7
      """)

  @Argument(help: "The SKU's code.")
  var sku: String

  @Option(help: ArgumentHelp("The channel that sells.", valueName: "code"))
  var channel: String

  @Option(help: "Count this owner's own live holds as available to it.")
  var owner = ""

  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.getAvailability(
      GetAvailabilityRequest(channel: channel, sku: sku, owner: owner))
    try await session.show(response) {
      let scale = try await session.sku(sku).scale
      return session.text(
        of: Table(
          [.text("SKU"), .text("CHANNEL"), .number("AVAILABLE"), .number("PUBLISHED")],
          [
            [
              sku, channel, Quantity.text(response.available, scale: scale),
              Quantity.text(response.published, scale: scale),
            ]
          ]))
    }
  }
}
