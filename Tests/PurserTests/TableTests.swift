import Testing

@testable import PurserCommand

@Suite struct TableTests {
  @Test func `words line up left, numbers right, and no line ends in blanks`() {
    let table = Table(
      [.text("CODE"), .number("FREE"), .long("NAME")],
      [["SHIRT-M", "8", "Shirt"], ["S", "1000", ""]])
    #expect(
      table.text(width: 100) == """
        CODE     FREE  NAME
        SHIRT-M     8  Shirt
        S        1000

        """)
  }

  @Test func `long words give way so that a line has 100 columns`() {
    let table = Table(
      [.text("CODE"), .long("NAME"), .long("WHY")],
      [["A", String(repeating: "n", count: 90), String(repeating: "w", count: 60)]])
    let lines = table.text(width: 100).split(separator: "\n")
    #expect(
      lines[1]
        == "A     " + String(repeating: "n", count: 45) + "…  " + String(repeating: "w", count: 45)
        + "…")
    #expect(lines[1].count == 100)
  }

  @Test func `columns that yield go where there is no room, the last first`() {
    let table = Table(
      [.text("A"), .text("B").ifThereIsRoom, .text("C").ifThereIsRoom, .long("WHY")],
      [["aaaa", "bbbb", "cccc", String(repeating: "w", count: 20)]])
    #expect(
      table.text(width: nil) == "A     B     C     WHY\naaaa  bbbb  cccc  wwwwwwwwwwwwwwwwwwww\n")
    #expect(table.text(width: 26) == "A     B     C     WHY\naaaa  bbbb  cccc  wwwwwww…\n")
    #expect(table.text(width: 25) == "A     B     WHY\naaaa  bbbb  wwwwwwwwwwww…\n")
    #expect(table.text(width: 16) == "A     WHY\naaaa  wwwwwwwww…\n")
  }

  @Test func `codes never give way`() {
    let code = String(repeating: "c", count: 64)
    let text = Table([.text("A"), .text("B")], [[code, code]]).text(width: 100)
    #expect(text.hasSuffix("\(code)  \(code)\n"))
  }

  @Test func `columns in which nothing is are left out where the table says so`() {
    let table = Table([.text("SKU"), .number("GOOD"), .number("HELD")], [["A", "0.000", "0.000"]])
    #expect(
      table.withoutZeros(in: ["HELD"]).text(width: 100) == """
        SKU   GOOD
        A    0.000

        """)
  }

  @Test func `what a terminal would obey is not passed on`() {
    let text = Table([.text("NAME")], [["a\u{1B}[2Jb\nc\u{202E}d"]]).text(width: 100)
    #expect(text == "NAME\na·[2Jb·c·d\n")
  }
}
