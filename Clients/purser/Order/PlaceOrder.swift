import ArgumentParser
import PurserClient

struct PlaceOrder: Verb {
  static let configuration = CommandConfiguration(
    commandName: "place", abstract: "Take an order, and claim the stock of all its lines.",
    discussion: """
      A line is SKU=QUANTITY, then @LOCATION to take it from there, then :PRICE of one, in the
      order's currency. Without a price the SKU's own is taken, if it has one in this currency; :0
      is free.

      Or the whole order comes from --file: the contract's NewOrder as JSON, in which quantities are
      integers in the SKU's smallest part and amounts in minor units. Options beside it take the
      place of what the file says; lines can't be given beside it.

      The same order of the same channel again is the same order: nothing is done twice.

      EXAMPLES
        purser order place --channel WEB --id 1043 --currency EUR SHIRT-M=2:19.99 SOCKS=1:4.50
        purser order place --channel WEB --id 1044 --currency EUR FLOUR=2.5@AMS:1.20 --freight 4.95
        purser order place --channel WEB --id 1045 --currency EUR SOCKS=1 --hold 42 --hold-owner c7
        purser order place --file order.json
      """)

  @OptionGroup(title: "THE ORDER") var header: NewOrderOptions

  @OptionGroup(title: "WHERE IT GOES") var shipTo: ShipToOptions

  @OptionGroup(title: "HOW IT IS ACCEPTED") var acceptance: AcceptanceOptions

  @Flag(help: "Write it down without placing it: it claims nothing.")
  var draft = false

  @Flag(
    name: [.customLong("dry-run"), .customLong("validate-only")],
    help: "Check it as if it were placed, and do nothing.")
  var isRehearsal = false

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    guard header.file == nil || header.lines.isEmpty else {
      throw ValidationError("Give lines or --file, not both.")
    }
    guard header.file != nil || !header.lines.isEmpty else {
      throw ValidationError("Give lines such as SHIRT-M=2:19.99, or an order with --file.")
    }
    guard !draft || acceptance.isDefault else {
      throw ValidationError(
        "A draft claims nothing: give --mode, --hold and --without-acceptance to place-draft.")
    }
  }

  func perform(in session: Session) async throws {
    let order = try await header.order(shippedTo: shipTo, in: session)
    if draft {
      let response = try await session.daemon.draftOrder(
        DraftOrderRequest(requestID: request.id, order: order, validateOnly: isRehearsal))
      try await session.show(response) {
        try await session.text(
          of: response.order, replayed: response.replayed, sequence: response.sequence)
          + note(existing: response.existing)
      }
    } else {
      let response = try await session.daemon.placeOrder(
        PlaceOrderRequest(
          requestID: request.id, order: order, mode: acceptance.mode.value,
          withoutAcceptance: acceptance.withoutAcceptance, hold: acceptance.takeover.reference,
          validateOnly: isRehearsal))
      try await session.show(response) {
        try await session.text(
          of: response.order, shortfalls: response.shortfalls, replayed: response.replayed,
          sequence: response.sequence) + note(existing: response.existing)
      }
    }
  }

  private func note(existing: Bool) -> String {
    if existing { return "\nThe channel has given this order before: nothing was done.\n" }
    return isRehearsal ? "\nOnly checked: nothing was done, and the id is nobody's.\n" : ""
  }

  func advice(after refusal: Refusal) -> String? { Advice.claimingLess(refusal) }
}
