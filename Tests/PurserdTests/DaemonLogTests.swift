import Logging
import Testing

@testable import PurserDaemon

@Suite struct DaemonLogTests {
  @Test(arguments: [
    (Logger.Level.debug, "<7>"), (.info, "<6>"), (.notice, "<5>"), (.warning, "<4>"),
    (.error, "<3>"), (.critical, "<2>"),
  ])
  func `the journal reads a priority first`(level: Logger.Level, prefix: String) {
    let line = DaemonLog.line(level, "words", [:], isForJournal: true, time: 0)
    #expect(line == prefix + "words\n")
  }

  @Test func `elsewhere a line begins with time and level, and facts end it in order`() {
    let line = DaemonLog.line(
      .warning, "words", ["b": "2", "a": "1"], isForJournal: false, time: 86_400)
    #expect(line == "1970-01-02T00:00:00Z WARNING words a=1 b=2\n")
  }

  /// A name from outside can't begin a record of its own.
  @Test func `a line break in a message makes no second line`() {
    let line = DaemonLog.line(
      .error, "no user a\n<2>stopping", ["x": "y\r\nz"], isForJournal: true, time: 0)
    #expect(line == "<3>no user a <2>stopping x=y z\n")
  }
}
