import ArgumentParser
import PurserClient

struct FetchEvents: Verb {
  static let configuration = CommandConfiguration(
    commandName: "fetch", abstract: "Show the events after a position.",
    discussion: """
      EXAMPLES
        purser events fetch
        purser events fetch --after 1042 --limit 10 --wait 20s
      """)

  @Option(help: "Begin after this sequence; 0 is the beginning.")
  var after: UInt64 = 0

  @Option(help: "At most so many commands' events, up to 1000.")
  var limit: UInt32 = 100

  @Option(help: "How long to wait for the first event, up to 30s.")
  var wait: Span?

  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let daemon = try await session.daemon
    let response = try await daemon.fetch(
      FetchRequest(afterSequence: after, limit: limit, wait: wait?.span),
      timeout: daemon.options.timeout + (wait?.duration ?? .zero))
    guard globals.output != .jsonl else {
      for event in response.events { session.console.print(jsonText(of: event)) }
      return
    }
    try await session.show(response) { table(of: response.events).text }
  }
}
