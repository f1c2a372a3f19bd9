// Amounts as people write them: minor units, with the currency's decimals.

/// What ISO 4217 says of currencies.
public enum Currency {
  /// How many decimals amounts of a currency have: 2 of EUR, 0 of JPY, 3 of KWD. A code that the list does not have is
  /// taken for one with 2.
  public static func decimals(of code: String) -> Int {
    if withoutDecimals.contains(code) { return 0 }
    if withThree.contains(code) { return 3 }
    return withFour.contains(code) ? 4 : 2
  }

  /// Whether it can be the code of a currency: three capital letters.
  public static func isCode(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  private static let withoutDecimals: Set<String> = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND",
    "VUV", "XAF", "XOF", "XPF",
  ]
  private static let withThree: Set<String> = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]
  private static let withFour: Set<String> = ["CLF", "UYW"]
}

extension Money: LosslessStringConvertible {
  /// "12.99 EUR", "1299 JPY", "-0.005 KWD".
  public var description: String {
    Self.amountText(minorUnits, of: currency) + (currency.isEmpty ? "" : " \(currency)")
  }

  /// Reads "12.99 EUR", with one blank; nil for anything else, also for what is finer than the currency's minor unit.
  public init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    self.init(String(parts[0]), of: String(parts[1]))
  }

  /// Reads an amount of a currency: 1299 minor units of "12.99" and "EUR". Nil for what is no number, for a currency
  /// that is none, and for what is finer than its minor unit.
  public init?(_ amount: String, of currency: String) {
    guard Currency.isCode(currency),
      let units = ExactDecimal(amount)?.units(scale: Currency.decimals(of: currency))
    else { return nil }
    self.init(currency: currency, minorUnits: units)
  }

  /// The amount without its currency: "12.99" of 1299 minor units of EUR.
  public static func amountText(_ minorUnits: Int64, of currency: String) -> String {
    ExactDecimal.text(minorUnits, scale: Currency.decimals(of: currency))
  }
}
