import PurserClient
import Testing

@testable import PurserCommand

/// What people type, and what it means.
@Suite struct TypedTests {
  /// T-54: quantities are exact integers; semantics 4.0: what is not exact is refused, never rounded.
  @Test(arguments: [
    ("2.5", 3, 2500), ("2.500", 3, 2500), ("2.5000000", 3, 2500), ("0.001", 3, 1), ("-3", 3, -3000),
    ("-0.25", 2, -25), ("10", 0, 10), ("10.00", 0, 10), ("007", 0, 7), ("0", 6, 0),
    ("9223372036854775807", 0, Int64.max), ("-9223372036854775808", 0, Int64.min),
    ("9223372036854.775807", 6, Int64.max),
  ])
  func `a quantity becomes the SKU's integer exactly`(text: String, scale: UInt32, units: Int64)
    throws
  {
    let quantity = try #require(Quantity(argument: text))
    #expect(try quantity.units(of: Sku(code: "FLOUR", unit: "kg", scale: scale)) == units)
  }

  /// T-54
  @Test(arguments: [
    ("2.0005", 3, "2.0005 of FLOUR is not exact: it is counted in kg with 3 decimals"),
    ("0.15", 1, "0.15 of FLOUR is not exact: it is counted in kg with 1 decimal"),
    ("1.5", 0, "1.5 of FLOUR is not exact: it is counted in whole kg"),
    ("9223372036854.775808", 6, nil),
    ("9223372036854775807", 1, "9223372036854775807 of FLOUR is too much to count"),
  ])
  func `a quantity that is not exact is refused`(text: String, scale: UInt32, sentence: String?)
    throws
  {
    guard let sentence else { return #expect(Quantity(argument: text) == nil) }
    let quantity = try #require(Quantity(argument: text))
    #expect(throws: UsageError(sentence)) {
      try quantity.units(of: Sku(code: "FLOUR", unit: "kg", scale: scale))
    }
  }

  @Test(arguments: ["", "-", ".", "1.", ".5", "1e3", "+1", "1,5", "1 ", "0x1", "٣", "--1", "1.2.3"])
  func `what is no quantity is not taken for one`(text: String) {
    #expect(Quantity(argument: text) == nil)
  }

  @Test(arguments: [
    (2500, 3, "2.500"), (-2500, 3, "-2.500"), (1, 3, "0.001"), (-1, 6, "-0.000001"), (0, 2, "0.00"),
    (42, 0, "42"), (Int64.min, 0, "-9223372036854775808"), (Int64.min, 6, "-9223372036854.775808"),
  ])
  func `a quantity is shown with the SKU's decimals`(units: Int64, scale: UInt32, text: String) {
    #expect(Quantity.text(units, scale: scale) == text)
  }

  @Test(arguments: [
    ("15m", 900_000_000), ("90s", 90_000_000), ("1h", 3_600_000_000), ("1h30m", 5_400_000_000),
    ("250ms", 250_000), ("2d", 172_800_000_000), ("315576000000s", 315_576_000_000_000_000),
  ])
  func `reads a length of time`(text: String, microseconds: Int64) {
    #expect(Span(argument: text)?.span == TimeSpan(microseconds: microseconds))
  }

  @Test(arguments: [
    "", "5", "m", "1.5h", "-5m", "0s", "5 m", "5M", "1w", "m5", "315576000001s",
    "99999999999999999999s", "9223372036854775807d",
  ])
  func `what is no length of time is not taken for one`(text: String) {
    #expect(Span(argument: text) == nil)
  }

  @Test(arguments: [
    ("SHIRT-M=2", "SHIRT-M", "2", ""), ("FLOUR=2.5@AMS", "FLOUR", "2.5", "AMS"),
    ("A=B=2", "A=B", "2", ""), ("A@B=2@C@D", "A@B", "2", "C@D"), ("A=1@B=C", "A", "1", "B=C"),
    ("A=-1", "A", "-1", ""),
  ])
  func `reads a line of a claim`(text: String, sku: String, quantity: String, location: String)
    throws
  {
    let line = try #require(ClaimLineArgument(argument: text))
    #expect(line.sku == sku)
    #expect(line.quantity.text == quantity)
    #expect(line.location == location)
  }

  @Test(arguments: ["", "SHIRT-M", "=2", "SHIRT-M=", "SHIRT-M=two", "SHIRT-M=2@", "SHIRT-M=2x"])
  func `what is no line is not taken for one`(text: String) {
    #expect(ClaimLineArgument(argument: text) == nil)
  }

  @Test func `reads what to give back of a line`() {
    let line = LineQuantityArgument(argument: "2=1.5")
    #expect(line?.number == 2)
    #expect(line?.quantity.text == "1.5")
    #expect(
      ["", "2", "0=1", "-1=1", "x=1", "1=x"].allSatisfy {
        LineQuantityArgument(argument: $0) == nil
      }
    )
  }

  @Test func `the contract's choices are words`() {
    #expect(
      Word<LocationKind>.allValueStrings == [
        "warehouse", "store", "third-party", "supplier", "virtual",
      ])
    #expect(Word<LocationKind>(argument: "third-party")?.value == .thirdParty)
    #expect(Word<LocationKind>(argument: "unspecified") == nil)
    #expect(Word<ClaimMode>.allValueStrings == ["all-or-nothing", "partial", "best-effort"])
  }

  @Test(arguments: [
    (0, "0 B"), (1023, "1023 B"), (1024, "1.0 KiB"), (1536, "1.5 KiB"), (1_048_575, "1023.9 KiB"),
    (1_048_576, "1.0 MiB"), (68_719_476_736, "64.0 GiB"), (UInt64.max, "16777215.9 TiB"),
  ])
  func `bytes are shown in units`(bytes: UInt64, text: String) {
    #expect(size(bytes) == text)
  }
}
