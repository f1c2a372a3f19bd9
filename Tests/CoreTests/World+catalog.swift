import Messages
import Store

@testable import Core
@testable import Store

extension World {
  // MARK: What is said of the catalog

  @discardableResult
  func update(_ change: SkuChange) throws(Refusal) -> Sku? {
    try run { (core, tx) throws(Refusal) in
      try core.updateSku(UpdateSkuRequest(sku: change), in: tx)
    }.sku
  }

  @discardableResult
  func update(_ change: LocationChange) throws(Refusal) -> Location? {
    try run { (core, tx) throws(Refusal) in
      try core.updateLocation(UpdateLocationRequest(location: change), in: tx)
    }.location
  }

  @discardableResult
  func update(_ change: ChannelChange) throws(Refusal) -> Channel? {
    try run { (core, tx) throws(Refusal) in
      try core.updateChannel(UpdateChannelRequest(channel: change), in: tx)
    }.channel
  }

  func sku(_ code: String) throws(Refusal) -> Sku? {
    try look { (core, tx) throws(Refusal) in
      try core.getSku(GetSkuRequest(code: code), in: tx)
    }.sku
  }

  func location(_ code: String) throws(Refusal) -> Location? {
    try look { (core, tx) throws(Refusal) in
      try core.getLocation(GetLocationRequest(code: code), in: tx)
    }.location
  }

  func channel(_ code: String) throws(Refusal) -> Channel? {
    try look { (core, tx) throws(Refusal) in
      try core.getChannel(GetChannelRequest(code: code), in: tx)
    }.channel
  }

  // MARK: Imports: lines are numbered from 1

  /// - Parameter isRehearsed: whether nothing is to happen (`validate_only`).
  @discardableResult
  func importSkus(
    _ changes: [SkuChange], isRehearsed: Bool = false
  ) throws(Refusal) -> ImportResult {
    let rows = changes.enumerated().map {
      Messages.SkuRow(line: UInt32($0.offset + 1), sku: $0.element)
    }
    return try execute(isRehearsed) { (core, tx) throws(Refusal) in
      try core.importSkus(ImportSkusRequest(rows: rows), in: tx)
    }.result ?? ImportResult()
  }

  @discardableResult
  func importLocations(
    _ changes: [LocationChange], isRehearsed: Bool = false
  ) throws(Refusal) -> ImportResult {
    let rows = changes.enumerated().map {
      Messages.LocationRow(line: UInt32($0.offset + 1), location: $0.element)
    }
    return try execute(isRehearsed) { (core, tx) throws(Refusal) in
      try core.importLocations(ImportLocationsRequest(rows: rows), in: tx)
    }.result ?? ImportResult()
  }

  @discardableResult
  func importChannels(
    _ changes: [ChannelChange], isRehearsed: Bool = false
  ) throws(Refusal) -> ImportResult {
    let rows = changes.enumerated().map {
      Messages.ChannelRow(line: UInt32($0.offset + 1), channel: $0.element)
    }
    return try execute(isRehearsed) { (core, tx) throws(Refusal) in
      try core.importChannels(ImportChannelsRequest(rows: rows), in: tx)
    }.result ?? ImportResult()
  }

  private func execute<Response>(
    _ isRehearsed: Bool, _ body: (Core, Transaction) throws(Refusal) -> Response
  ) throws(Refusal) -> Response {
    guard isRehearsed else { return try run(body) }
    store.beginTurn()
    var response: Response?
    let outcome: CommandOutcome<Refusal> = store.perform(
      Command(caller: caller, method: "Test/Rehearse", requestID: nil, isRehearsal: true)
    ) { (tx, _) throws(Refusal) in response = try body(core, tx) }
    switch outcome {
    case .rehearsed: return response.unsafelyUnwrapped
    case .refused(let refusal, _): throw refusal
    case .executed, .replayed, .rejected:
      preconditionFailure("the store did not rehearse a test's command")
    }
  }

  // MARK: External ids

  func map(
    _ system: String, _ id: String, to code: String, as kind: ExternalKind = .sku
  ) throws(Refusal) {
    try run { (core, tx) throws(Refusal) in
      try core.mapExternalId(
        MapExternalIdRequest(kind: kind, system: system, externalID: id, code: code), in: tx)
    }
  }

  func resolve(
    _ system: String, _ id: String, as kind: ExternalKind = .sku
  ) throws(Refusal) -> String {
    try look { (core, tx) throws(Refusal) in
      try core.resolveExternalId(
        ResolveExternalIdRequest(kind: kind, system: system, externalID: id), in: tx)
    }.code
  }

  // MARK: What is stored

  /// Count and digest of each of the business's tables: alike if and only if every row is, to the command that wrote
  /// it.
  var totals: [TableTotals] {
    Tables.all.map { store.transaction.totals[Int($0.number)] }
  }

  /// The events that were told since a sequence, each as one line.
  func told(since sequence: UInt64) throws -> [String] {
    try events(after: sequence).map { event in
      "\(event.kind) \(event.entity) "
        + event.facts.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
    }
  }
}
