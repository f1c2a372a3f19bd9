import Messages
import Store

/// A SKU as a change makes it: judged, and not written yet.
struct JudgedSku {
  var known: KnownSku?
  var row: SkuRow
  /// Those of its external ids that stand for nothing yet.
  var newIDs: [ExternalIDKey] = []

  /// A SKU that is there.
  struct KnownSku {
    var id: SkuID
    var row: SkuRow
  }
}

extension Core {
  /// The SKU that a code stands for, if any.
  func knownSku(_ code: String, in tx: Transaction) throws(Refusal) -> JudgedSku.KnownSku? {
    guard Text.isCode(code), let entry = try tx.stored(code, in: Tables.skuCodes) else {
      return nil
    }
    return .init(id: entry.id, row: try tx.required(entry.id, in: Tables.skus))
  }

  /// Judges what is said of a SKU, whatever way it came in, and writes nothing.
  ///
  /// - Parameter known: the SKU that it is said of; `nil` makes a new one.
  /// - Parameter path: what stands before the change's fields in the request, such as "sku.".
  /// - Throws: `textTooLong`, `unitMissing`, `scaleOutOfRange`, `measureNegative`, `currencyInvalid` and
  ///   `amountNegative` (cost, then price), `unitFixed`, `tooManyExternalIDs`, then for each external id `codeInvalid`,
  ///   `externalIDTaken`.
  func judge(
    _ change: SkuChange, of known: JudgedSku.KnownSku?, at path: String, in tx: Transaction
  ) throws(Refusal) -> JudgedSku {
    var row = known?.row ?? SkuRow(code: change.code, createTime: tx.now)
    row.description = change.description ?? row.description
    row.unit = change.unit ?? row.unit
    row.isActive = change.status == .unspecified ? row.isActive : change.status == .active
    row.weightGrams = change.weightGrams ?? row.weightGrams
    row.dimensions = change.dimensions ?? row.dimensions
    row.cost = change.cost ?? row.cost
    row.price = change.price ?? row.price

    guard !Text.isTooLong(row.description) else {
      throw .textTooLong(reason: .description, at: path + "description")
    }
    guard Text.isCode(row.unit) else { throw .unitMissing(at: path + "unit") }
    if let scale = change.scale {
      guard scale <= 6 else { throw .scaleOutOfRange(scale, at: path + "scale") }
      row.scale = UInt8(scale)
    }
    try row.checkMeasures(at: path)
    try row.cost?.check(at: path + "cost")
    try row.price?.check(at: path + "price")
    if let before = known?.row {
      guard Text.isSame(row.unit, before.unit) else {
        throw .unitFixed(sku: row.code, at: path + "unit")
      }
      guard row.scale == before.scale else {
        throw .unitFixed(sku: row.code, at: path + "scale")
      }
    }
    let newIDs = try newIDs(change.externalIDs, of: known?.id, at: path, in: tx)
    return JudgedSku(known: known, row: row, newIDs: newIDs)
  }

  /// Those of a SKU's external ids that stand for nothing yet.
  private func newIDs(
    _ ids: [ExternalId], of sku: SkuID?, at path: String, in tx: Transaction
  ) throws(Refusal) -> [ExternalIDKey] {
    guard ids.count <= limits.externalIDsPerChange else {
      throw .tooManyExternalIDs(
        ids.count, limit: limits.externalIDsPerChange, at: path + "external_ids")
    }
    let thing = sku.map { MappedThing(kind: .sku, number: $0.number) }
    var newIDs: [ExternalIDKey] = []
    for (i, id) in ids.enumerated() {
      let field = "\(path)external_ids[\(i)]"
      let key = ExternalIDKey(kind: .sku, system: id.system, id: id.id)
      try key.check(system: field + ".system", id: field + ".id")
      guard try tx.isNew(key, for: thing, at: field), !newIDs.contains(where: key.isSame) else {
        continue
      }
      newIDs.append(key)
    }
    return newIDs
  }

  /// Writes a SKU as it was judged, and tells what changed.
  func write(_ judged: JudgedSku, in tx: Transaction) throws(Refusal) -> ChangeOutcome {
    let row = judged.row
    guard let known = judged.known else {
      let id = SkuID(number: try tx.nextNumber(of: Counter.skus))
      tx.put(row, for: id, in: Tables.skus)
      tx.put(row.entry(id), for: row.code, in: Tables.skuCodes)
      tx.emit(
        .skuCreated, on: .sku(row.code),
        facts: [("unit", .text(row.unit)), ("scale", .integer(Int64(row.scale)))] + row.facts)
      try tx.map(judged.newIDs, to: MappedThing(kind: .sku, number: id.number), as: row.code)
      return .created
    }
    let changes = row.facts.changes(from: known.row.facts)
    if !changes.isEmpty {
      tx.put(row, for: known.id, in: Tables.skus)
      tx.put(row.entry(known.id), for: row.code, in: Tables.skuCodes)
      tx.emit(.skuUpdated, on: .sku(row.code), facts: changes)
    }
    try tx.map(judged.newIDs, to: MappedThing(kind: .sku, number: known.id.number), as: row.code)
    return changes.isEmpty && judged.newIDs.isEmpty ? .unchanged : .updated
  }
}

extension SkuRow {
  /// - Throws: `measureNegative`.
  fileprivate func checkMeasures(at path: String) throws(Refusal) {
    for (field, value) in [
      ("weight_grams", weightGrams),
      ("dimensions.length_millimeters", dimensions.lengthMillimeters),
      ("dimensions.width_millimeters", dimensions.widthMillimeters),
      ("dimensions.height_millimeters", dimensions.heightMillimeters),
    ] {
      guard value >= 0 else { throw .measureNegative(at: path + field) }
    }
  }
}

extension Money {
  /// - Throws: `currencyInvalid`, `amountNegative`.
  fileprivate func check(at path: String) throws(Refusal) {
    guard Text.isCurrency(currency) else { throw .currencyInvalid(at: path + ".currency") }
    guard minorUnits >= 0 else { throw .amountNegative(at: path + ".minor_units") }
  }
}
