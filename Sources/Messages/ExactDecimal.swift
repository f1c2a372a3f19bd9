/// A decimal number as people write it, exactly: "2.5", "-3". It becomes an integer of a given number of decimals, or
/// is refused: nothing is ever rounded, and no floating point is near.
public struct ExactDecimal: Sendable, Equatable {
  /// The number without its point and without zeros at the end of its fraction: 25 of "2.50".
  private let digits: Int64
  /// How many decimals it needs: 1 for "2.50".
  public let decimals: Int

  /// Reads digits, a minus before them and a point among them, if there are; nil for anything else: no "+", no
  /// "1e3", no ".5", no "1.", no separators of thousands.
  public init?(_ text: some StringProtocol) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    var fraction = parts.count > 1 ? parts[1] : ""
    while fraction.last == "0" { fraction.removeLast() }
    guard let digits = Int64((isNegative ? "-" : "") + parts[0] + fraction) else { return nil }
    self.digits = digits
    decimals = fraction.count
  }

  /// The number times 10 to the power of `scale`: 2500 of "2.5" with scale 3. Nil if that is no whole number, see
  /// ``decimals``, or has no 64 bits.
  public func units(scale: Int) -> Int64? {
    guard scale >= decimals else { return nil }
    var units = digits
    for _ in decimals..<scale {
      let (product, overflow) = units.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      units = product
    }
    return units
  }

  /// How such an integer is written: "2.500" of 2500 with scale 3.
  public static func text(_ units: Int64, scale: Int) -> String {
    guard scale > 0 else { return "\(units)" }
    var digits = "\(units.magnitude)"
    if digits.count <= scale {
      digits = String(repeating: "0", count: scale + 1 - digits.count) + digits
    }
    return (units < 0 ? "-" : "") + digits.dropLast(scale) + "." + digits.suffix(scale)
  }
}
