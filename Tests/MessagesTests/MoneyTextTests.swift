import Messages
import Testing

/// Amounts as people write them (semantics 4.0: minor units, exact).
@Suite struct MoneyTextTests {
  static let amounts: [(String, Int64, String)] = [
    ("EUR", 1299, "12.99"), ("EUR", 0, "0.00"), ("EUR", 5, "0.05"), ("EUR", -5, "-0.05"),
    ("USD", -1299, "-12.99"), ("JPY", 1299, "1299"), ("KRW", 0, "0"), ("ISK", -7, "-7"),
    ("KWD", 1299, "1.299"), ("BHD", 1, "0.001"), ("CLF", 12_345, "1.2345"), ("XTS", 100, "1.00"),
    ("EUR", .max, "92233720368547758.07"), ("EUR", .min, "-92233720368547758.08"),
    ("JPY", .min, "-9223372036854775808"),
  ]

  @Test(arguments: amounts)
  func `writes and reads amounts`(currency: String, minorUnits: Int64, amount: String) {
    let money = Money(currency: currency, minorUnits: minorUnits)
    #expect(money.description == "\(amount) \(currency)")
    #expect(Money("\(amount) \(currency)") == money)
    #expect(Money.amountText(minorUnits, of: currency) == amount)
    #expect(Money(amount, of: currency) == money)
  }

  @Test(arguments: [
    ("12 EUR", 1200), ("12.9 EUR", 1290), ("12.9900 EUR", 1299), ("007 EUR", 700),
    ("-0.10 EUR", -10), ("-0 EUR", 0), ("12.00 JPY", 12),
  ])
  func `reads what is the same amount`(text: String, minorUnits: Int64) {
    #expect(Money(text)?.minorUnits == minorUnits)
  }

  @Test(arguments: [
    "", "12.99", "EUR", "EUR 12.99", "12.99EUR", "12.99  EUR", " 12.99 EUR", "12.99 EUR ",
    "12.99 eur", "12.99 EURO", "12.99 €", "12.999 EUR", "12.5 JPY", "1.2999 KWD", "12,99 EUR",
    "1,299.00 EUR", "+1 EUR", "1e2 EUR", ".5 EUR", "1. EUR", "- EUR", "--1 EUR", "0x1 EUR",
    "١ EUR", "92233720368547758.08 EUR", "9223372036854775808 JPY",
  ])
  func `refuses what is no amount`(text: String) {
    #expect(Money(text) == nil)
  }

  @Test func `an amount without a currency has two decimals`() {
    #expect("\(Money(minorUnits: 1299))" == "12.99")
  }
}
