import Testing

@testable import PurserDaemon

@Suite struct AmountTests {
  @Test(arguments: [
    ("4096", 4096), ("1KiB", 1024), ("64MiB", 67_108_864), ("64GiB", 68_719_476_736),
    ("1TiB", 1_099_511_627_776), ("0", 0),
  ])
  func `a size is a whole number with a binary unit`(text: String, bytes: Int) {
    #expect(SizeText.parse(text) == bytes)
    #expect(SizeText.parse(SizeText.format(bytes)) == bytes)
  }

  @Test(arguments: [
    "", "KiB", "1.5MiB", "64 GiB", "64GB", "64gib", "-1", "+1", "9999999999TiB", "1KiB ", "٣",
  ])
  func `what only looks like a size is none`(text: String) {
    #expect(SizeText.parse(text) == nil)
  }

  @Test(arguments: [
    ("50ms", Int64(50_000)), ("1s", 1_000_000), ("10m", 600_000_000), ("2h", 7_200_000_000),
    ("7d", 604_800_000_000), ("250us", 250),
  ])
  func `a length of time has a unit`(text: String, microseconds: Int64) {
    #expect(DurationText.parse(text) == microseconds)
    #expect(DurationText.format(microseconds) == text)
  }

  @Test(arguments: ["", "5", "s", "1.5s", "5 s", "5min", "-5s", "999999999999999d"])
  func `what only looks like a length of time is none`(text: String) {
    #expect(DurationText.parse(text) == nil)
  }
}
