import ArgumentParser

/// A word that is no noun, or no verb of its noun, which ArgumentParser only counts among "unexpected arguments".
enum UnknownWord {
  /// "there is no 'stok': did you mean 'stock'?"; nil if all nouns and verbs are known.
  static func sentence(in arguments: [String]) -> String? {
    var command: any ParsableCommand.Type = Purser.self
    var path: [String] = []
    for word in arguments {
      let children = command.configuration.subcommands
      guard !children.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
      guard let child = children.first(where: { names(of: $0).contains(word) }) else {
        return sentence(path, word, known: children.flatMap { names(of: $0) })
      }
      command = child
      path.append(word)
    }
    return nil
  }

  private static func names(of command: any ParsableCommand.Type) -> [String] {
    (command.configuration.commandName.map { [$0] } ?? []) + command.configuration.aliases
  }

  private static func sentence(_ path: [String], _ word: String, known: [String]) -> String {
    func quoted(_ last: String) -> String { "'\((path + [last]).joined(separator: " "))'" }
    let near = known.map { ($0, distance(word, $0)) }.min { $0.1 < $1.1 }
    // A word of which most is another is no slip.
    if let (name, distance) = near, distance <= 2, 2 * distance <= name.count {
      return "there is no \(quoted(word)): did you mean \(quoted(name))?"
    }
    let help = (["purser"] + path + ["--help"]).joined(separator: " ")
    return "there is no \(quoted(word)): '\(help)' shows what there is"
  }

  /// How many letters must be changed, put in or left out to make one word of the other.
  private static func distance(_ word: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (index, letter) in word.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, otherLetter) in other.enumerated() {
        let changed = diagonal + (letter == otherLetter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
