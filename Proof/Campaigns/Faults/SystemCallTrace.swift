import Foundation

/// What `strace -f -y` wrote down: where errors were injected, and what was sent afterwards.
struct SystemCallTrace {
  /// A call that was made to fail, and the file it was for.
  struct Hit: Equatable, CustomStringConvertible {
    var call: String
    var file: String

    var description: String { "\(call) of \(file)" }

    /// Whether the daemon may go on: a connection, its log, or a segment that was being made ahead of use and is
    /// made again when it is needed.
    var isHarmless: Bool {
      file.hasSuffix("/spare.new") || file.hasSuffix("/journal/spare") || !file.contains("/state")
    }
  }

  private(set) var hits: [Hit] = []
  /// What went to a connection behind the first failure that is final.
  private(set) var sentAfterwards: [String] = []

  init(_ path: String) throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    /// At a thread's number: the call that has not come back yet.
    var open: [Substring: Hit] = [:]
    for line in text.split(separator: "\n") {
      guard let space = line.firstIndex(of: " ") else { continue }
      let thread = line[..<space]
      let rest = line[space...].drop { $0 == " " }
      let isResumed = rest.hasPrefix("<... ")
      let hit: Hit
      if isResumed {
        guard let begun = open.removeValue(forKey: thread) else { continue }
        hit = begun
      } else {
        hit = Hit(call: String(rest.prefix { $0 != "(" }), file: Self.file(in: rest))
      }
      if rest.hasSuffix("<unfinished ...>") {
        open[thread] = hit
        continue
      }
      if rest.hasSuffix("(INJECTED)") {
        hits.append(hit)
      } else if hits.contains(where: { !$0.isHarmless }), hit.call.hasPrefix("write"),
        hit.file.hasPrefix("UNIX") || hit.file.hasPrefix("socket"), !rest.contains(" = -1 ")
      {
        sentAfterwards.append(String(line))
      }
    }
  }

  /// The first thing in angle brackets (a descriptor's file) or, without one, in quotes (a path).
  private static func file(in call: Substring) -> String {
    let arguments = call.drop { $0 != "(" }
    let mark = arguments.firstIndex { $0 == "<" || $0 == "\"" }
    guard let mark else { return "" }
    let end: Character = arguments[mark] == "<" ? ">" : "\""
    return String(arguments[arguments.index(after: mark)...].prefix { $0 != end })
  }
}
