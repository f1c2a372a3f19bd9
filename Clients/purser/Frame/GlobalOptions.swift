import ArgumentParser
import PurserClient

/// What every verb takes.
struct GlobalOptions: ParsableArguments {
  @Option(name: [.short, .long], help: "How to show the answer: table, json or jsonl.")
  var output: OutputFormat = .table

  @Option(help: ArgumentHelp("The daemon's socket.", valueName: "path"))
  var socket: String?

  @Option(help: "What a call may take, such as 500ms, 30s or 2m (default: 10s, for imports 60s).")
  var timeout: Span?

  @Option(help: ArgumentHelp("The person to act for, if you may.", valueName: "name"))
  var actor: String?
}

/// What every verb that changes something takes.
struct RequestOptions: ParsableArguments {
  @Option(
    name: .customLong("request-id"),
    help: ArgumentHelp(
      "A UUIDv7 of your own: the same command under the same id is done once.", valueName: "uuid"),
    transform: RequestOptions.uuid)
  var id: String = ""

  /// A script's empty variable must not pass for "any id": then nothing would protect it from doing it twice.
  private static func uuid(_ text: String) throws -> String {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12], groups.joined().allSatisfy(\.isHexDigit)
    else { throw ValidationError("a request id is a UUID, such as \(RequestID.next())") }
    return text
  }
}

/// What every list takes.
struct ListOptions: ParsableArguments {
  // A negative number is a value that is wrong, not an option.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Show at most so many.", valueName: "count"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
  }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case table
  /// One value, over several lines.
  case json
  /// A line a row, or a line an answer.
  case jsonl

  /// What a command line asks for that could not be parsed as a whole.
  init(in arguments: [String]) {
    self = .table
    for (option, value) in zip(arguments, arguments.dropFirst() + [""]) {
      let asked =
        ["--output", "-o"].contains(option)
        ? value : option.hasPrefix("--output=") ? String(option.dropFirst("--output=".count)) : ""
      if let format = Self(rawValue: asked) { self = format }
    }
  }
}
