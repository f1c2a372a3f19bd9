import ArgumentParser
import PurserClient

struct WatchEvents: Verb {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Show events as they happen, also across restarts: a tail.",
    discussion: """
      Each event is a line: position, time, what happened, to what, who, and the facts, with each
      SKU's decimals; with --output json or jsonl it is the contract's Event. When nobody answers for
      longer than --timeout, it ends. Also called 'purser events tail'.

      EXAMPLES
        purser events watch
        purser events watch --after 0 --count 100 --output jsonl
      """,
    aliases: ["tail"])

  @Option(help: "Begin after this sequence, 0 is the beginning (default: from now on).")
  var after: UInt64?

  @Option(help: "End after so many events.")
  var count: Int?

  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if let count, count < 1 { throw ValidationError("--count must be at least 1.") }
  }

  func perform(in session: Session) async throws {
    let daemon = try await session.daemon
    let start = if let after { after } else { try await daemon.getStatus(.init()).sequence }
    var left = count ?? .max
    for try await answer in daemon.events(after: start, patience: daemon.options.timeout) {
      for event in answer.events {
        session.console.print(
          globals.output == .table ? await session.line(of: event) : jsonText(of: event))
        left -= 1
        if left == 0 { return }
      }
    }
  }
}
