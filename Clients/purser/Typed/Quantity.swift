import ArgumentParser
import PurserClient

/// A quantity as people write it, exactly: "2.5", "-3".
///
/// It becomes the contract's integer by the SKU's scale, or is refused: nothing is ever rounded.
struct Quantity: ExpressibleByArgument, Equatable {
  /// As it was typed.
  let text: String
  private let number: ExactDecimal

  init?(argument: String) {
    guard let number = ExactDecimal(argument) else { return nil }
    text = argument
    self.number = number
  }

  /// The contract's integer: 2500 of "2.5" of a SKU with scale 3.
  func units(of sku: Sku) throws(UsageError) -> Int64 {
    let scale = Int(sku.scale)
    if let units = number.units(scale: scale) { return units }
    guard number.decimals > scale else {
      throw UsageError("\(text) of \(sku.code) is too much to count")
    }
    let decimals =
      switch scale {
      case 0: "in whole \(sku.unit)"
      case 1: "in \(sku.unit) with 1 decimal"
      default: "in \(sku.unit) with \(scale) decimals"
      }
    throw UsageError("\(text) of \(sku.code) is not exact: it is counted \(decimals)")
  }

  /// How the contract's integer is shown: "2.500" of 2500 with scale 3.
  static func text(_ units: Int64, scale: UInt32) -> String {
    ExactDecimal.text(units, scale: Int(scale))
  }
}
