import ArgumentParser
import PurserClient

/// A length of time as people write it: "90s", "15m", "1h30m", "250ms", "2d".
struct Span: ExpressibleByArgument, Equatable {
  let span: TimeSpan

  init?(argument: String) {
    var rest = argument[...]
    var total: Int64 = 0
    repeat {
      let number = rest.prefix { ("0"..."9").contains($0) }
      rest = rest.dropFirst(number.count)
      let unit = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(unit.count)
      guard let count = Int64(number), let size = Self.units[String(unit)] else { return nil }
      let (part, overflow) = count.multipliedReportingOverflow(by: size)
      let (sum, overflow2) = total.addingReportingOverflow(part)
      guard !overflow, !overflow2 else { return nil }
      total = sum
    } while !rest.isEmpty
    guard total > 0, total <= Self.longest else { return nil }
    span = TimeSpan(microseconds: total)
  }

  var duration: Duration { .microseconds(span.microseconds) }

  /// 10,000 years, what the contract can say.
  private static let longest: Int64 = 315_576_000_000 * 1_000_000

  private static let units: [String: Int64] = [
    "ms": 1000, "s": 1_000_000, "m": 60_000_000, "h": 3_600_000_000, "d": 86_400_000_000,
  ]
}

/// An instant as people write it: RFC 3339, "2026-03-01T09:30:00Z".
struct Instant: ExpressibleByArgument, Equatable {
  let timestamp: Timestamp

  init?(argument: String) {
    guard let timestamp = Timestamp(argument) else { return nil }
    self.timestamp = timestamp
  }
}
