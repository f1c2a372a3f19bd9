// Instants and time spans as people write them, and as the proto3 JSON mapping does.

extension Timestamp: LosslessStringConvertible {
  /// RFC 3339 in UTC, with 0, 3 or 6 digits of a second: "2026-03-01T09:30:00.250Z".
  public var description: String {
    let (seconds, fraction) = floorDivide(microseconds, 1_000_000)
    let (days, secondOfDay) = floorDivide(seconds, 86_400)
    let date = CivilDate(daysSince1970: days)
    let time = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60]
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T"
      + time.map { padded($0, 2) }.joined(separator: ":") + fractionText(fraction) + "Z"
  }

  /// Reads RFC 3339 with "Z" or an offset, in the years 1 to 9999; nil for anything else, also for
  /// what is finer than a microsecond and for a leap second.
  public init?(_ text: String) {
    var scanner = DigitScanner(text)
    guard let year = scanner.number(4), scanner.accept("-"), let month = scanner.number(2),
      scanner.accept("-"), let day = scanner.number(2), scanner.accept("T") || scanner.accept("t"),
      let hour = scanner.number(2), scanner.accept(":"), let minute = scanner.number(2),
      scanner.accept(":"), let second = scanner.number(2), hour < 24, minute < 60, second < 60,
      let fraction = scanner.fraction(), let offset = scanner.offset(), scanner.isAtEnd,
      let days = CivilDate(year: year, month: month, day: day).daysSince1970
    else { return nil }
    let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset
    guard Self.wireSeconds.contains(seconds) else { return nil }
    self.init(microseconds: seconds * 1_000_000 + fraction)
  }
}

extension TimeSpan: LosslessStringConvertible {
  /// Seconds, with 0, 3 or 6 digits of one: "-1.500s".
  public var description: String {
    let size = microseconds.magnitude
    return (microseconds < 0 ? "-" : "") + "\(size / 1_000_000)"
      + fractionText(Int64(size % 1_000_000)) + "s"
  }

  /// Reads "90s" or "-1.5s"; nil for anything else, also for what is finer than a microsecond or
  /// longer than 10,000 years.
  public init?(_ text: String) {
    var scanner = DigitScanner(text)
    let isNegative = scanner.accept("-")
    guard let seconds = scanner.number(1...12), seconds <= Self.wireSeconds.upperBound,
      let fraction = scanner.fraction(), scanner.accept("s"), scanner.isAtEnd
    else { return nil }
    let size = seconds * 1_000_000 + fraction
    self.init(microseconds: isNegative ? -size : size)
  }
}

/// A date of the Gregorian calendar, also before it was introduced.
private struct CivilDate {
  var year: Int64
  var month: Int64
  var day: Int64

  init(year: Int64, month: Int64, day: Int64) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  // Both ways count in eras of 400 years (146,097 days) that begin on the 1st of March, so that the leap day
  // is the last of its year (Howard Hinnant, "chrono-compatible low-level date algorithms").
  init(daysSince1970 days: Int64) {
    let (era, dayOfEra) = floorDivide(days + 719_468, 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Nil for a date that is in no calendar.
  var daysSince1970: Int64? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let shiftedYear = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = floorDivide(shiftedYear, 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + dayOfEra - 719_468
    let back = CivilDate(daysSince1970: days)
    return back.month == month && back.day == day ? days : nil
  }
}

/// Reads what has a fixed number of digits, character by character.
private struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text[...].utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  mutating func number(_ count: Int) -> Int64? { number(count...count) }

  mutating func number(_ counts: ClosedRange<Int>) -> Int64? {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard counts.contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
  }

  /// ".25" in microseconds; 0 where there is none. Digits beyond the sixth must be 0.
  mutating func fraction() -> Int64? {
    guard accept(".") else { return 0 }
    let count = rest.prefix { (0x30...0x39).contains($0) }.count
    guard
      let nanos = number(1...9).map({ (0..<(9 - count)).reduce($0) { value, _ in value * 10 } }),
      nanos % 1000 == 0
    else { return nil }
    return nanos / 1000
  }

  /// "Z" or "+02:00" in seconds.
  mutating func offset() -> Int64? {
    if accept("Z") || accept("z") { return 0 }
    let isWest = accept("-")
    guard isWest || accept("+"), let hours = number(2), accept(":"), let minutes = number(2),
      hours < 24, minutes < 60
    else { return nil }
    return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}

private func floorDivide(_ value: Int64, _ divisor: Int64) -> (quotient: Int64, rest: Int64) {
  let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
  return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
}

private func padded(_ value: Int64, _ width: Int) -> String {
  let digits = "\(value)"
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// "", ".250" or ".250001".
private func fractionText(_ microseconds: Int64) -> String {
  if microseconds == 0 { return "" }
  return microseconds % 1000 == 0
    ? "." + padded(microseconds / 1000, 3) : "." + padded(microseconds, 6)
}
