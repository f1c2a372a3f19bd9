import Messages
import NIOCore

/// Sizes as people write them: `4096`, `64KiB`, `64GiB`.
enum SizeText {
  private static let units: [(suffix: String, size: Int)] = [
    ("TiB", 1 << 40), ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10), ("", 1),
  ]

  /// Bytes; nil for what is no size.
  static func parse(_ text: String) -> Int? { parseAmount(text, units) }

  static func format(_ bytes: Int) -> String { formatAmount(bytes, units) }
}

/// Lengths of time as people write them: `50ms`, `5s`, `10m`, `2h`, `7d`.
enum DurationText {
  private static let units: [(suffix: String, size: Int)] = [
    ("d", 86_400_000_000), ("h", 3_600_000_000), ("m", 60_000_000), ("s", 1_000_000),
    ("ms", 1000), ("us", 1),
  ]

  /// Microseconds; nil for what is no length of time. A number without a unit is none.
  static func parse(_ text: String) -> Int64? { parseAmount(text, units).map(Int64.init) }

  static func format(_ microseconds: Int64) -> String { formatAmount(Int(microseconds), units) }
}

/// A whole number and a unit, of which none is the ending of a longer one's digits: digits end where the unit begins.
private func parseAmount(_ text: String, _ units: [(suffix: String, size: Int)]) -> Int? {
  let digits = text.prefix { ("0"..."9").contains($0) }
  guard let number = Int(digits),
    let unit = units.first(where: { $0.suffix == text.dropFirst(digits.count) })
  else { return nil }
  let (amount, overflow) = number.multipliedReportingOverflow(by: unit.size)
  return overflow ? nil : amount
}

private func formatAmount(_ amount: Int, _ units: [(suffix: String, size: Int)]) -> String {
  // The smallest unit is 1, so one always fits.
  let unit = units.first { amount >= $0.size && amount % $0.size == 0 } ?? units[units.count - 1]
  return "\(amount / unit.size)\(unit.suffix)"
}

/// Lengths of time of the modules below, as far as settings care.
protocol SettableDuration {
  init(inMicroseconds microseconds: Int64)
  var inMicroseconds: Int64 { get }
}

extension TimeSpan: SettableDuration {
  init(inMicroseconds microseconds: Int64) { self.init(microseconds: microseconds) }
  var inMicroseconds: Int64 { microseconds }
}

extension TimeAmount: SettableDuration {
  init(inMicroseconds microseconds: Int64) { self = .microseconds(microseconds) }
  var inMicroseconds: Int64 { nanoseconds / 1000 }
}
