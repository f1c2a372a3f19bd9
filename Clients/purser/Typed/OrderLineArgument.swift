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
      lines.append(
        NewOrderLine(
          sku: claimed.sku, quantity: try claimed.quantity.units(of: await sku(claimed.sku)),
          unitPrice: try line.price.map { try minorUnits($0, of: currency) } ?? 0,
          location: claimed.location))
    }
    return lines
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
