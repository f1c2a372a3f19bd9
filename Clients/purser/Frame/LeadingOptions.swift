/// Options that every verb takes may also stand before the noun, as many write them: `purser --socket X sku list`.
enum LeadingOptions {
  private static let names = ["--output", "-o", "--socket", "--timeout", "--actor"]

  /// The same command line with such options behind the verb, where the parser looks for them.
  static func behindTheVerb(_ arguments: [String]) -> [String] {
    var rest = arguments[...]
    var options: [String] = []
    while let first = rest.first {
      if names.contains(first) {
        options += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if names.contains(where: { $0.hasPrefix("--") && first.hasPrefix($0 + "=") }) {
        options.append(first)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    guard !options.isEmpty, !rest.isEmpty else { return arguments }
    // Behind "--" there are only arguments.
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return rest[..<end] + options + rest[end...]
  }
}
