/// An order's money, in its currency's minor units (semantics 4.0): checked, never rounded twice.
struct OrderAmounts: Equatable {
  var gross: Int64 = 0
  var discount: Int64 = 0
  var freight: Int64 = 0

  init(gross: Int64 = 0, discount: Int64 = 0, freight: Int64 = 0) {
    self.gross = gross
    self.discount = discount
    self.freight = freight
  }

  /// Whoever adds to it checks that it does not overflow.
  var total: Int64 { gross - discount + freight }

  /// Adds a line's.
  ///
  /// - Throws: `amountOverflow`, also if the total would overflow.
  mutating func add(
    gross lineGross: Int64, discount lineDiscount: Int64, at field: @autoclosure () -> String
  ) throws(Refusal) {
    let (gross, grossOverflows) = gross.addingReportingOverflow(lineGross)
    // At most gross, so it can't overflow when gross doesn't.
    let discount = discount &+ lineDiscount
    let (_, totalOverflows) = (gross &- discount).addingReportingOverflow(freight)
    guard !grossOverflows, !totalOverflows else { throw .amountOverflow(at: field()) }
    self.gross = gross
    self.discount = discount
  }

  /// What a quantity comes to at a price for one unit: half-even to the minor unit. `nil` if it has no 64 bits.
  ///
  /// - Parameter scale: decimal places of the quantity, 0 to 6.
  static func gross(of quantity: Int64, at unitPrice: Int64, scale: UInt8) -> Int64? {
    let product = Int128(quantity) * Int128(unitPrice)
    let unit = (0..<scale).reduce(Int128(1)) { power, _ in power * 10 }
    return Int64(exactly: halfEven(product, over: unit))
  }

  /// A quotient of what is not negative, a half to the even neighbor.
  private static func halfEven(_ dividend: Int128, over divisor: Int128) -> Int128 {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let isUp = 2 * remainder > divisor || (2 * remainder == divisor && quotient % 2 == 1)
    return isUp ? quotient + 1 : quotient
  }
}
