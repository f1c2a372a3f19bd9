import Messages
import Store

extension Core {
  /// Says by what id another system knows a SKU, a location or a channel (MD-02). An id stands for one thing for ever;
  /// what was said already is answered again, and changes nothing.
  ///
  /// - Throws: `kindMissing`, `codeInvalid` (system, then external id), `unknownSKU`, `unknownLocation` or
  ///   `unknownChannel`, `externalIDTaken`.
  public func mapExternalId(
    _ request: MapExternalIdRequest, in tx: Transaction
  ) throws(Refusal) -> MapExternalIdResponse {
    let kind = try MappedKind(request.kind)
    let id = ExternalIDKey(kind: kind, system: request.system, id: request.externalID)
    try id.check(system: "system", id: "external_id")
    let thing = try tx.thing(kind, request.code, at: "code")
    if try tx.isNew(id, for: thing, at: "external_id") {
      try tx.map([id], to: thing, as: request.code)
    }
    return MapExternalIdResponse(sequence: tx.sequence)
  }

  /// What another system's id stands for.
  ///
  /// - Throws: `kindMissing`, `unknownExternalID`.
  public func resolveExternalId(
    _ request: ResolveExternalIdRequest, in tx: Transaction
  ) throws(Refusal) -> ResolveExternalIdResponse {
    let kind = try MappedKind(request.kind)
    let id = ExternalIDKey(kind: kind, system: request.system, id: request.externalID)
    // What is no code is in no table, and could be longer than a key may be.
    guard id.isValid, let row = try tx.stored(id, in: Tables.externalIDs) else {
      throw .unknownExternalID(system: request.system, id: request.externalID)
    }
    let code = try tx.code(of: MappedThing(kind: kind, number: row.thing))
    return ResolveExternalIdResponse(sequence: tx.sequence, code: code)
  }
}

extension ExternalIDKey {
  var isValid: Bool {
    Text.isCode(system, limit: TextLength.system) && Text.isCode(id)
  }

  /// - Throws: `codeInvalid`.
  func check(
    system systemField: @autoclosure () -> String, id idField: @autoclosure () -> String
  ) throws(Refusal) {
    guard Text.isCode(system, limit: TextLength.system) else {
      throw .codeInvalid(at: systemField(), limit: TextLength.system)
    }
    guard Text.isCode(id) else { throw .codeInvalid(at: idField()) }
  }
}

extension Transaction {
  /// Whether an id stands for nothing yet; not so if it stands for this thing already.
  ///
  /// - Parameter thing: `nil` for one that is not there yet.
  /// - Throws: `externalIDTaken`.
  func isNew(
    _ id: ExternalIDKey, for thing: MappedThing?, at field: @autoclosure () -> String
  ) throws(Refusal) -> Bool {
    guard let row = try stored(id, in: Tables.externalIDs) else { return true }
    let holder = MappedThing(kind: id.kind, number: row.thing)
    guard holder == thing else {
      throw .externalIDTaken(
        system: id.system, id: id.id, by: try code(of: holder), at: field())
    }
    return false
  }

  /// Has new ids stand for a thing, and tells so.
  func map(_ ids: [ExternalIDKey], to thing: MappedThing, as code: String) throws(Refusal) {
    guard !ids.isEmpty else { return }
    for id in ids {
      let place = try nextNumber(of: Counter.externalIDs)
      put(ExternalIDRow(thing: thing.number, place: place), for: id, in: Tables.externalIDs)
      put(
        ExternalIDPlaceRow(system: id.system, id: id.id),
        for: ExternalIDPlace(thing: thing, place: place), in: Tables.externalIDPlaces)
    }
    emit(
      .externalIDMapped, on: thing.kind.entity(code),
      facts: ids.map { ("external_id[\($0.system)]", .text($0.id)) })
  }
}

extension MappedKind {
  fileprivate func entity(_ code: String) -> Entity {
    switch self {
    case .sku: .sku(code)
    case .location: .location(code)
    case .channel: .channel(code)
    }
  }
}

extension Reading where Self: ~Copyable {
  /// The thing that a code stands for.
  ///
  /// - Throws: `unknownSKU`, `unknownLocation` or `unknownChannel`.
  func thing(
    _ kind: MappedKind, _ code: String, at field: @autoclosure () -> String
  ) throws(Refusal) -> MappedThing {
    let number: UInt32
    switch kind {
    case .sku: number = try sku(code, at: field()).number
    case .location:
      guard let id = try id(of: code, in: Tables.locationCodes) else {
        throw .unknownLocation(code, at: field())
      }
      number = id.number
    case .channel:
      guard let id = try id(of: code, in: Tables.channelCodes) else {
        throw .unknownChannel(code, at: field())
      }
      number = id.number
    }
    return MappedThing(kind: kind, number: number)
  }

  private func id<ID: InternedID>(
    of code: String, in codes: Table<String, ID>
  ) throws(Refusal) -> ID? {
    // What is no code is in no table, and could be longer than a key may be.
    Text.isCode(code) ? try stored(code, in: codes) : nil
  }

  /// The code of a thing that an id stands for.
  func code(of thing: MappedThing) throws(Refusal) -> String {
    switch thing.kind {
    case .sku: try required(SkuID(number: thing.number), in: Tables.skus).code
    case .location: try required(LocationID(number: thing.number), in: Tables.locations).code
    case .channel: try required(ChannelID(number: thing.number), in: Tables.channels).code
    }
  }
}
