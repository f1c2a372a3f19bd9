/// A column of a file to import, as its help tells it.
struct ImportColumn {
  let name: String
  /// Whether a file without it makes no sense.
  let isRequired: Bool
  let meaning: String

  static func required(_ name: String, _ meaning: String) -> Self {
    Self(name: name, isRequired: true, meaning: meaning)
  }

  static func optional(_ name: String, _ meaning: String) -> Self {
    Self(name: name, isRequired: false, meaning: meaning)
  }
}

extension [ImportColumn] {
  /// The first line of a file that has them all.
  var header: String { map(\.name).joined(separator: ",") }

  /// A line a column.
  var help: String {
    let width = map(\.name.count).max() ?? 0
    let lines = map { column in
      let blanks = String(repeating: " ", count: width - column.name.count + 2)
      return "  \(column.name)\(column.isRequired ? "*" : " ")\(blanks)\(column.meaning)"
    }
    return "COLUMNS (* must be there)\n" + lines.joined(separator: "\n")
  }
}

/// What the help of imports says of their files.
let fileHelp = """
  CSV as RFC 4180 has it, UTF-8, with a header; or JSON Lines, an object with these names a line,
  if the name ends in .jsonl or .ndjson or --format says so. "-" reads the input. An empty cell
  leaves the thing as it is.
  """

/// What it says of how they are taken.
let takingHelp = """
  The whole file is checked first, and everything that is wrong with it is told with its line;
  only if nothing is, it is written. With --partial what is right is taken anyway. What is so
  already is found and changes nothing: if an import was interrupted, the same command again
  finishes it. A daemon that is gone is waited for: 60s, or as long as --timeout says.
  """

/// Lines as help sets them off.
func indented(_ text: String) -> String {
  text.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
}
