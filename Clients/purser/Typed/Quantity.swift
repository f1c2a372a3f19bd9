import ArgumentParser
import PurserClient

/// A quantity as people write it, exactly: "2.5", "-3".
///
/// It becomes the contract's integer by the SKU's scale, or is refused: nothing is ever rounded.
struct Quantity: ExpressibleByArgument, Equatable {
  /// As it was typed.
  let text: String
  /// The number without its point and without zeros at the end of its fraction: 25 of "2.50".
  private let digits: Int64
  /// How many of them are after the point: 1 of "2.50".
  private let places: Int

  init?(argument: String) {
    text = argument
    let isNegative = argument.hasPrefix("-")
    let parts = argument.dropFirst(isNegative ? 1 : 0).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole.allSatisfy(\.isDigit) else { return nil }
    var fraction = parts.count > 1 ? parts[1] : ""
    guard parts.count == 1 || !fraction.isEmpty, fraction.allSatisfy(\.isDigit) else { return nil }
    while fraction.last == "0" { fraction.removeLast() }
    guard let digits = Int64((isNegative ? "-" : "") + whole + fraction) else { return nil }
    self.digits = digits
    places = fraction.count
  }

  /// The contract's integer: 2500 of "2.5" of a SKU with scale 3.
  func units(of sku: Sku) throws(UsageError) -> Int64 {
    let missing = Int(sku.scale) - places
    guard missing >= 0 else {
      let decimals =
        switch sku.scale {
        case 0: "in whole \(sku.unit)"
        case 1: "in \(sku.unit) with 1 decimal"
        default: "in \(sku.unit) with \(sku.scale) decimals"
        }
      throw UsageError("\(text) of \(sku.code) is not exact: it is counted \(decimals)")
    }
    var units = digits
    for _ in 0..<missing {
      let (product, overflow) = units.multipliedReportingOverflow(by: 10)
      guard !overflow else { throw UsageError("\(text) of \(sku.code) is too much to count") }
      units = product
    }
    return units
  }

  /// How the contract's integer is shown: "2.500" of 2500 with scale 3.
  static func text(_ units: Int64, scale: UInt32) -> String {
    guard scale > 0 else { return "\(units)" }
    var digits = "\(units.magnitude)"
    if digits.count <= scale {
      digits = String(repeating: "0", count: Int(scale) + 1 - digits.count) + digits
    }
    return (units < 0 ? "-" : "") + digits.dropLast(Int(scale)) + "." + digits.suffix(Int(scale))
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
