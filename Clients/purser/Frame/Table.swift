/// Rows that line up.
///
/// A table that has to fit a width does so if its columns allow it: those that yield are left out, the last first, if it
/// would be too wide otherwise; then those that shrink give way, the widest first, and show "…" where they were cut.
struct Table {
  struct Column {
    enum Alignment {
      case left
      case right
    }

    let title: String
    var alignment = Alignment.left
    var shrinks = false
    var yields = false

    /// Words.
    static func text(_ title: String) -> Self { Self(title: title) }
    /// Words that may be cut.
    static func long(_ title: String) -> Self { Self(title: title, shrinks: true) }
    /// Numbers, which line up at their last digit.
    static func number(_ title: String) -> Self { Self(title: title, alignment: .right) }

    /// The same, left out where there is no room for it.
    var ifThereIsRoom: Self {
      var column = self
      column.yields = true
      return column
    }
  }

  static let shortest = 8

  let columns: [Column]
  var rows: [[String]]

  init(_ columns: [Column], _ rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The table with a line for the titles, if any column has one, and a line a row.
  ///
  /// - Parameter width: how many columns there are; nil cuts nothing.
  func text(width: Int?) -> String {
    let cells = rows.map { $0.map(printable) }
    if let width, let column = columnToLeaveOut(fitting: width, cells) {
      return without(column).text(width: width)
    }
    let widths = widths(of: cells, fitting: width ?? .max)
    let titles = columns.map(\.title)
    let lines = (titles.allSatisfy(\.isEmpty) ? [] : [titles]) + cells
    return lines.map { line($0, widths) + "\n" }.joined()
  }

  /// What is known of one thing, a line a fact.
  static func facts(_ facts: [(String, String)]) -> Self {
    Self([.text(""), .text("")], facts.map { [$0.0, $0.1] })
  }

  /// The same without the columns of these titles in which every row says 0.
  func withoutZeros(in titles: Set<String>) -> Self {
    keeping { index in
      !titles.contains(columns[index].title)
        || rows.contains { $0[index].contains { "123456789".contains($0) } }
    }
  }

  /// The same without the columns of these titles in which no row says anything.
  func withoutBlanks(in titles: Set<String>) -> Self {
    keeping { index in
      !titles.contains(columns[index].title) || rows.contains { !["", "-"].contains($0[index]) }
    }
  }

  private func keeping(_ isKept: (Int) -> Bool) -> Self {
    let kept = columns.indices.filter(isKept)
    return Self(kept.map { columns[$0] }, rows.map { row in kept.map { row[$0] } })
  }

  private func without(_ column: Int) -> Self {
    keeping { $0 != column }
  }

  /// The last column that yields, if the table is too wide with it however the others shrink.
  private func columnToLeaveOut(fitting width: Int, _ cells: [[String]]) -> Int? {
    guard widths(of: cells, fitting: width).reduce(2 * (columns.count - 1), +) > width else {
      return nil
    }
    return columns.lastIndex { $0.yields }
  }

  private func widths(of cells: [[String]], fitting width: Int) -> [Int] {
    var widths = columns.indices.map { index in
      cells.reduce(columns[index].title.count) { max($0, $1[index].count) }
    }
    func isTooWide() -> Bool { widths.reduce(2 * (widths.count - 1), +) > width }
    while isTooWide(),
      let widest = columns.indices.filter({ columns[$0].shrinks && widths[$0] > Self.shortest })
        .max(by: { widths[$0] < widths[$1] })
    {
      widths[widest] -= 1
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let shown = cell.count > widths[index] ? cell.prefix(widths[index] - 1) + "…" : cell
      let blanks = String(repeating: " ", count: widths[index] - shown.count)
      line += columns[index].alignment == .right ? blanks + shown : shown + blanks
      line += "  "
    }
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}

/// Text as a terminal may have it: what a terminal would obey is shown as "·".
func printable(_ text: String) -> String {
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    // Controls, and the invisible marks that turn text around.
    case .control, .format, .lineSeparator, .paragraphSeparator: shown.append("·")
    default: shown.append(scalar)
    }
  }
  return String(shown)
}
