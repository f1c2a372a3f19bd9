import Messages
import Testing

/// Instants and time spans as people write them.
@Suite struct TimeTextTests {
  static let instants: [(Int64, String)] = [
    (0, "1970-01-01T00:00:00Z"),
    (-1, "1969-12-31T23:59:59.999999Z"),
    (1_500_000, "1970-01-01T00:00:01.500Z"),
    (951_782_400_000_000, "2000-02-29T00:00:00Z"),
    (1_772_357_400_250_000, "2026-03-01T09:30:00.250Z"),
    (-62_135_596_800_000_000, "0001-01-01T00:00:00Z"),
    (253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z"),
  ]

  @Test(arguments: instants)
  func `writes and reads instants`(microseconds: Int64, text: String) {
    #expect(Timestamp(microseconds: microseconds).description == text)
    #expect(Timestamp(text) == Timestamp(microseconds: microseconds))
  }

  @Test func `reads offsets, small letters and long fractions`() {
    #expect(Timestamp("2026-03-01T11:30:00.25+02:00") == Timestamp("2026-03-01T09:30:00.250Z"))
    #expect(Timestamp("2026-02-28t23:30:00-10:00") == Timestamp("2026-03-01T09:30:00Z"))
    #expect(Timestamp("1970-01-01t00:00:00.000001000z") == Timestamp(microseconds: 1))
  }

  @Test(arguments: [
    "", "2026-03-01", "2026-03-01T09:30:00", "2026-03-01 09:30:00Z", "2026-02-29T00:00:00Z",
    "1900-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-04-31T00:00:00Z",
    "2026-03-01T24:00:00Z", "2026-03-01T00:60:00Z", "2026-12-31T23:59:60Z", "2026-03-01T00:00:00.Z",
    "2026-03-01T00:00:00.0000001Z", "2026-03-01T00:00:00.0000000000Z", "2026-03-01T00:00:00+2:00",
    "2026-03-01T00:00:00Z ", "0000-12-31T23:59:59Z", "9999-12-31T23:59:59-00:01",
    "٢٠٢٦-03-01T00:00:00Z",
  ])
  func `refuses what is no instant`(text: String) {
    #expect(Timestamp(text) == nil)
  }

  static let spans: [(Int64, String)] = [
    (0, "0s"), (1_500_000, "1.500s"), (-1_500_000, "-1.500s"), (-1, "-0.000001s"),
    (900_000_000, "900s"), (315_576_000_000_000_000, "315576000000s"),
  ]

  @Test(arguments: spans)
  func `writes and reads time spans`(microseconds: Int64, text: String) {
    #expect(TimeSpan(microseconds: microseconds).description == text)
    #expect(TimeSpan(text) == TimeSpan(microseconds: microseconds))
  }

  @Test(arguments: [
    "", "s", "1", "1 s", "1.s", ".5s", "+1s", "--1s", "1e3s", "1.0000001s", "1m", "315576000001s",
    "9999999999999s",
  ])
  func `refuses what is no time span`(text: String) {
    #expect(TimeSpan(text) == nil)
  }

  @Test func `orders instants and time spans`() {
    #expect(Timestamp(microseconds: -1) < Timestamp(microseconds: 0))
    #expect(TimeSpan.milliseconds(999) < .seconds(1))
    #expect(TimeSpan.minutes(15) == .seconds(900))
  }
}
