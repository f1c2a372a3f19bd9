import ArgumentParser
import PurserClient

struct ImportOrders: Verb {
  /// Such a file, as the help shows it.
  static let example = """
    channel,channel_order_id,currency,ship_to_country,sku,quantity,unit_price
    WEB,1043,EUR,NL,SHIRT-M,2,19.99
    WEB,1043,,,FLOUR,2.5,1.20
    WEB,1044,EUR,DE,SHIRT-M,1,19.99
    """

  static let configuration = CommandConfiguration(
    commandName: "orders", abstract: "Place orders, a row a line.",
    discussion: """
      \(OrderColumns.all.help)

      A FILE
      \(indented(example))

      CSV as RFC 4180 has it, UTF-8, with a header. The rows of one order adjoin; what is of the order
      as a whole may stand on its first row only. Or JSON Lines, if the name ends in .jsonl or .ndjson
      or --format says so: an order a line, the contract's NewOrder, in which quantities are integers
      in the SKU's smallest part and amounts in minor units. "-" reads the input.

      \(takingHelp)

      The check looks at each order by itself, against the stock that there is now: what orders of
      the file take from each other only shows when they are placed. Of a file for which there is
      too little in all, the orders that come first are placed and the others refused.

      Several orders are placed at a time: where stock is short, who comes first is open, unless
      --at-a-time is 1.

      EXAMPLES
        purser import orders orders.csv --dry-run
        purser import orders orders.jsonl --mode partial
        purser import orders orders.csv --without-acceptance --at-a-time 1
        purser import orders --template
      """)

  @Option(help: "What becomes of an order if there is too little.")
  var mode = Word(AcceptMode.allOrNothing)

  @Flag(help: "Leave them placed, claiming nothing, until somebody accepts them.")
  var withoutAcceptance = false

  @Option(help: "How many orders are on their way at a time, 1 to 64.")
  var atATime = 16

  @OptionGroup var options: ImportOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    guard (1...64).contains(atATime) else {
      throw ValidationError("--at-a-time takes a whole number from 1 to 64.")
    }
  }

  func perform(in session: Session) async throws {
    if options.template { return session.console.print(OrderColumns.all.header) }
    let sheet = try await sheet(in: session)
    var tally = OrderTally(orderCount: sheet.orderCount, faults: sheet.faults)
    if !options.partial {
      try await place(sheet.orders, validateOnly: true, &tally, in: session)
    }
    if !options.isRehearsal && (options.partial || tally.faults.isEmpty) {
      tally.begin()
      try await place(sheet.orders, validateOnly: false, &tally, in: session)
    }
    try session.show(tally, options)
  }

  private func sheet(in session: Session) async throws -> OrderSheet {
    let bytes = try options.bytes(on: session.console)
    guard options.formatOfFile == .csv else { return OrderSheet(jsonLines: bytes) }
    let file = ImportFile(bytes, .csv, columns: OrderColumns.all)
    return OrderSheet(file, try await session.skus(Set(file.rows.compactMap { $0.cells["sku"] })))
  }

  private func place(
    _ orders: [FileOrder], validateOnly: Bool, _ tally: inout OrderTally, in session: Session
  ) async throws {
    let (daemon, patience) = (try await session.daemon, session.patience)
    let (mode, withoutAcceptance) = (mode.value, withoutAcceptance)
    let title = validateOnly ? "checking" : "placing"
    do {
      try await ProgressBar.shown(in: session, title, of: "orders", count: orders.count) {
        progress in
        try await inFlight(atATime, orders) { order in
          try await Placement(
            daemon, order, mode, withoutAcceptance: withoutAcceptance, validateOnly: validateOnly,
            timeout: patience)
        } each: { order, placement in
          tally.add(placement, order, session)
          await progress.advance()
        }
      }
    } catch let error as PurserError {
      let written = "\(tally.placed + tally.existing) of \(tally.orderCount) orders"
      throw try ImportInterrupted(error, options, written: validateOnly ? nil : written)
    }
  }
}

/// What became of one order.
enum Placement {
  case placed
  case existing
  case refused(Refusal)

  /// Places it, or only asks.
  init(
    _ daemon: PurserClient, _ order: FileOrder, _ mode: AcceptMode, withoutAcceptance: Bool,
    validateOnly: Bool, timeout: Duration
  ) async throws(PurserError) {
    do throws(PurserError) {
      let answer = try await daemon.placeOrder(
        PlaceOrderRequest(
          order: order.order, mode: mode, withoutAcceptance: withoutAcceptance,
          validateOnly: validateOnly), timeout: timeout)
      self = answer.existing ? .existing : .placed
    } catch {
      // What is refused to the caller, not to the order, ends the import.
      guard case .refused(let refusal) = error, refusal.code != .permissionDenied,
        refusal.code != .unauthenticated
      else { throw error }
      self = .refused(refusal)
    }
  }
}
