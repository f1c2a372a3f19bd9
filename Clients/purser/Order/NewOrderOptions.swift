import ArgumentParser
import PurserClient

/// What `order place` takes: a file with an order, or its parts.
struct NewOrderOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("What is ordered.", valueName: "order-line"))
  var lines: [OrderLineArgument] = []

  @Option(
    help: ArgumentHelp("The order as JSON; - reads the input.", valueName: "path"),
    completion: .file(extensions: ["json"]))
  var file: String?

  @Option(help: ArgumentHelp("The channel that it comes from.", valueName: "code"))
  var channel: String?

  @Option(help: "What the channel calls it.")
  var id: String?

  @Option(help: "Of all its amounts: EUR, JPY.")
  var currency: String?

  @Option(help: "Who buys, as the channel knows them: no name, and no e-mail address.")
  var customer: String?

  @Option(help: "What was promised: standard, express.")
  var service: String?

  @Option(help: "What the customer pays for freight.")
  var freight: Amount?

  @Option(help: "What it must all come to.")
  var total: Amount?

  @Option(help: ArgumentHelp("When it was ordered (default: now).", valueName: "time"))
  var orderedAt: Instant?

  func validate() throws {
    guard file == nil else { return }
    if channel == nil { throw ValidationError("--channel names the channel that it comes from.") }
    if id == nil { throw ValidationError("--id is what the channel calls the order.") }
    if currency == nil { throw ValidationError("--currency is missing, such as EUR.") }
  }

  /// The file's order, with what was typed over it.
  func order(shippedTo shipTo: ShipToOptions, in session: Session) async throws -> NewOrder {
    var order = try file.map { try read($0, in: session) } ?? NewOrder()
    if let channel { order.channel = channel }
    if let id { order.channelOrderID = id }
    if let currency { order.currency = currency }
    session.currency = order.currency
    if let customer { order.customer = customer }
    if let service { order.service = service }
    if let freight { order.freight = try minorUnits(freight.number, of: order.currency) }
    if let total { order.total = try minorUnits(total.number, of: order.currency) }
    if let orderedAt { order.orderTime = orderedAt.timestamp }
    order.shipTo = try shipTo.address(over: order.shipTo)
    // Only now is the daemon asked.
    if !lines.isEmpty { order.lines = try await session.lines(lines, in: order.currency) }
    return order
  }

  private func read(_ path: String, in session: Session) throws -> NewOrder {
    let bytes = path == "-" ? try session.console.readAll() : try contents(of: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UsageError("\(path) is not UTF-8")
    }
    do {
      return try NewOrder(json: text)
    } catch {
      throw UsageError("\(path) is no order: \(error)")
    }
  }
}

/// Where an order goes. What is left out is not known.
struct ShipToOptions: ParsableArguments {
  @Option(help: "Who gets it.")
  var shipToName: String?

  @Option(help: "Of a company.")
  var shipToCompany: String?

  @Option(help: "Street and number.")
  var shipToStreet: String?

  @Option(help: "A second line.")
  var shipToStreet2: String?

  @Option(help: "City.")
  var shipToCity: String?

  @Option(help: "State or province.")
  var shipToRegion: String?

  @Option(help: "Postal code.")
  var shipToPostalCode: String?

  @Option(help: "ISO 3166, two capital letters: NL; an address has one.")
  var shipToCountry: String?

  @Option(help: "E-mail address.")
  var shipToEmail: String?

  @Option(help: "Telephone number.")
  var shipToPhone: String?

  /// The address with what was typed over it; nil if there is none at all.
  func address(over known: Address?) throws(UsageError) -> Address? {
    var address = known ?? Address()
    for (part, typed) in parts { if let typed { address[keyPath: part] = typed } }
    if known == nil && address == Address() { return nil }
    guard !address.country.isEmpty else {
      throw UsageError("--ship-to-country is missing: two capital letters such as NL")
    }
    return address
  }

  private var parts: [(WritableKeyPath<Address, String>, String?)] {
    [
      (\.name, shipToName), (\.company, shipToCompany), (\.street, shipToStreet),
      (\.street2, shipToStreet2), (\.city, shipToCity), (\.region, shipToRegion),
      (\.postalCode, shipToPostalCode), (\.country, shipToCountry), (\.email, shipToEmail),
      (\.phone, shipToPhone),
    ]
  }
}

/// How an order that is placed claims its stock.
struct AcceptanceOptions: ParsableArguments {
  @Option(help: "What becomes of it if there is too little.")
  var mode = Word(AcceptMode.allOrNothing)

  @OptionGroup var takeover: TakeoverOptions

  @Flag(help: "Leave it placed, claiming nothing, until somebody accepts it.")
  var withoutAcceptance = false

  var isDefault: Bool { mode.value == .allOrNothing && takeover.hold == nil && !withoutAcceptance }
}

/// The hold whose stock an order takes over.
struct TakeoverOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A hold whose stock it takes over.", valueName: "id"))
  var hold: UInt64?

  @Option(help: "The hold's owner.")
  var holdOwner: String?

  func validate() throws {
    if hold != nil, holdOwner == nil {
      throw ValidationError("--hold-owner names the owner of the hold that it takes over.")
    }
    if hold == nil, holdOwner != nil {
      throw ValidationError("--hold names the hold that it takes over.")
    }
  }

  var reference: HoldReference? {
    hold.map { HoldReference(claimID: $0, owner: holdOwner ?? "") }
  }
}
