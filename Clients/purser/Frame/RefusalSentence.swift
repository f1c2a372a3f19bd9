import PurserClient

extension Session {
  /// A refusal as people are told it, see `sentence(of:currency:)`. The SKU that it counts is asked for, if need be.
  func sentence(of refusal: Refusal) async -> String {
    if let sku = skuCounted(in: refusal.reason, refusal.facts) {
      // Only for its decimals: that it can't be had now is nothing to tell.
      _ = try? await self.sku(sku)
    }
    return sentence(of: refusal, currency: currency)
  }

  /// What is wrong with a row of an import, as people are told it.
  func sentence(of error: RowError) -> String {
    sentence(
      error.reason, Dictionary(error.facts.map { ($0.name, $0.value) }) { $1 },
      daemons: error.message, currency: currency)
  }

  /// A refusal's sentence for people.
  func sentence(of refusal: Refusal, currency: String) -> String {
    sentence(refusal.reason, refusal.facts, daemons: refusal.sentence, currency: currency)
  }

  /// The SKU whose units the daemon's sentence counts; nil if it counts none.
  private func skuCounted(in reason: String, _ facts: [String: String]) -> String? {
    switch reason {
    case "INSUFFICIENT_STOCK", "ON_HAND_MISMATCH": facts["sku"]
    case "QUANTITY_TOO_LARGE":
      facts["line"].flatMap { UInt32($0) }.flatMap { skuOfLine[$0] }
    default: nil
    }
  }

  /// The daemon's sentence counts in the SKU's smallest part and in minor units; where this session knows the SKU's
  /// decimals, or the order's currency, it is built anew from the facts.
  private func sentence(
    _ reason: String, _ facts: [String: String], daemons sentence: String, currency: String
  ) -> String {
    switch reason {
    case "INSUFFICIENT_STOCK":
      guard let sku = facts["sku"], let available = quantity("available", facts, sku),
        let requested = quantity("requested", facts, sku)
      else { return sentence }
      let place = facts["location"].map { $0.isEmpty ? "" : " at \($0)" } ?? ""
      let most = facts["available"] == "0" ? "nothing" : "only \(available)"
      return "Of \(sku)\(place) \(most) can be taken, \(requested) were asked for."
    case "ON_HAND_MISMATCH":
      guard let sku = facts["sku"], let location = facts["location"],
        let expected = quantity("expected", facts, sku), let found = quantity("found", facts, sku)
      else { return sentence }
      return "Of \(sku) at \(location) \(found) are on hand, not \(expected)."
    case "QUANTITY_TOO_LARGE":
      guard let line = facts["line"], let sku = skuCounted(in: reason, facts),
        let available = quantity("available", facts, sku)
      else { return sentence }
      return "Line \(line), of \(sku), has only \(available) left for this."
    case "TOTAL_MISMATCH":
      guard let given = facts["total"].flatMap({ Int64($0) }),
        let computed = facts["computed"].flatMap({ Int64($0) }), !currency.isEmpty
      else { return sentence }
      return "The lines, less discounts, and freight come to "
        + "\(Money(currency: currency, minorUnits: computed)), not to "
        + "\(Money(currency: currency, minorUnits: given))."
    default: return sentence
    }
  }

  /// A fact that is a quantity, with the SKU's decimals; nil if they are not known here.
  private func quantity(_ name: String, _ facts: [String: String], _ sku: String) -> String? {
    guard let units = facts[name].flatMap({ Int64($0) }), let sku = knownSku(sku) else {
      return nil
    }
    return Quantity.text(units, scale: sku.scale)
  }
}
