import PurserClient

extension Session {
  /// A refusal as people are told it, see `sentence(of:currency:)`. The SKU that it counts is asked for, if need be.
  func sentence(of refusal: Refusal) async -> String {
    if let sku = skuCounted(in: refusal) {
      // Only for its decimals: that it can't be had now is nothing to tell.
      _ = try? await self.sku(sku)
    }
    return sentence(of: refusal, currency: currency)
  }

  /// The SKU whose units the daemon's sentence counts; nil if it counts none.
  private func skuCounted(in refusal: Refusal) -> String? {
    switch refusal.reason {
    case "INSUFFICIENT_STOCK", "ON_HAND_MISMATCH": refusal.facts["sku"]
    case "QUANTITY_TOO_LARGE":
      refusal.facts["line"].flatMap { UInt32($0) }.flatMap { skuOfLine[$0] }
    default: nil
    }
  }

  /// A refusal's sentence for people. The daemon's counts in the SKU's smallest part and in minor units; where this
  /// session knows the SKU's decimals, or the order's currency, it is built anew from the facts.
  func sentence(of refusal: Refusal, currency: String) -> String {
    switch refusal.reason {
    case "INSUFFICIENT_STOCK":
      guard let sku = refusal.facts["sku"], let available = quantity("available", refusal, sku),
        let requested = quantity("requested", refusal, sku)
      else { return refusal.sentence }
      let place = refusal.facts["location"].map { $0.isEmpty ? "" : " at \($0)" } ?? ""
      let most = refusal.facts["available"] == "0" ? "nothing" : "only \(available)"
      return "Of \(sku)\(place) \(most) can be taken, \(requested) were asked for."
    case "ON_HAND_MISMATCH":
      guard let sku = refusal.facts["sku"], let location = refusal.facts["location"],
        let expected = quantity("expected", refusal, sku),
        let found = quantity("found", refusal, sku)
      else { return refusal.sentence }
      return "Of \(sku) at \(location) \(found) are on hand, not \(expected)."
    case "QUANTITY_TOO_LARGE":
      guard let line = refusal.facts["line"], let sku = skuCounted(in: refusal),
        let available = quantity("available", refusal, sku)
      else { return refusal.sentence }
      return "Line \(line), of \(sku), has only \(available) left for this."
    case "TOTAL_MISMATCH":
      guard let given = refusal.facts["total"].flatMap({ Int64($0) }),
        let computed = refusal.facts["computed"].flatMap({ Int64($0) }), !currency.isEmpty
      else { return refusal.sentence }
      return "The lines, less discounts, and freight come to "
        + "\(Money(currency: currency, minorUnits: computed)), not to "
        + "\(Money(currency: currency, minorUnits: given))."
    default:
      return refusal.sentence
    }
  }

  /// A fact that is a quantity, with the SKU's decimals; nil if they are not known here.
  private func quantity(_ name: String, _ refusal: Refusal, _ sku: String) -> String? {
    guard let units = refusal.facts[name].flatMap({ Int64($0) }), let sku = knownSku(sku) else {
      return nil
    }
    return Quantity.text(units, scale: sku.scale)
  }
}
