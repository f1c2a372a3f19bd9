import ArgumentParser
import PurserClient

/// A line of an order as people write it: "SHIRT-M=2", "SHIRT-M=2:19.99" with the price of one, "SHIRT-M=2@AMS:19.99"
/// to take it from one location.
struct OrderLineArgument: ExpressibleByArgument, Equatable {
  let line: ClaimLineArgument
  let price: ExactDecimal?

  /// Codes may hold ":" too, so only a number behind the last one is a price.
  init?(argument: String) {
    var rest = argument[...]
    var price: ExactDecimal?
    if let colon = argument.lastIndex(of: ":"),
      let number = ExactDecimal(argument[argument.index(after: colon)...])
    {
      price = number
      rest = argument[..<colon]
    }
    guard let line = ClaimLineArgument(argument: String(rest)) else { return nil }
    self.line = line
    self.price = price
  }
}

extension Session {
  /// The lines as the contract has them, each by its SKU's scale and the order's currency.
  func lines(_ typed: [OrderLineArgument], in currency: String) async throws -> [NewOrderLine] {
    var lines: [NewOrderLine] = []
    for line in typed {
      let claimed = line.line
      let sku = try await sku(claimed.sku)
      lines.append(
        NewOrderLine(
          sku: claimed.sku, quantity: try claimed.quantity.units(of: sku),
          unitPrice: try line.unitPrice(of: sku, in: currency), location: claimed.location))
    }
    return lines
  }
}

extension OrderLineArgument {
  /// What was typed, else the SKU's own price: nothing is given away because nobody said what it costs.
  fileprivate func unitPrice(of sku: Sku, in currency: String) throws(UsageError) -> Int64 {
    if let price { return try minorUnits(price, of: currency) }
    if let units = sku.price(in: currency) { return units }
    let line = "\(sku.code)=\(line.quantity.text)"
    throw UsageError(
      "\(sku.code) has no price in \(currency): give one, such as \(line):4.50, or \(line):0 if it is free"
    )
  }
}

extension Sku {
  /// What one is sold for, in the currency's minor units; nil if it has no price in it.
  func price(in currency: String) -> Int64? {
    price.flatMap { $0.currency == currency ? $0.minorUnits : nil }
  }
}

/// An amount in a currency's minor units.
func minorUnits(_ amount: ExactDecimal, of currency: String) throws(UsageError) -> Int64 {
  let decimals = Currency.decimals(of: currency)
  if let units = amount.units(scale: decimals) { return units }
  throw UsageError(
    amount.decimals > decimals
      ? "\(currency) has \(decimals == 0 ? "no" : "\(decimals)") decimals: an amount has more"
      : "an amount is too much to count")
}
