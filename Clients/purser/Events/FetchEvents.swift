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

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be at least 1.") }
  }

  func perform(in session: Session) async throws {
    let response = try await fetch(from: session.daemon)
    guard globals.output != .jsonl else {
      for event in response.events { session.console.print(jsonText(of: event)) }
      return
    }
    try await session.show(response) { session.text(of: await session.table(of: response.events)) }
  }

  /// The daemon answers as soon as it has something, so it is asked on until there is no more. Only the first time
  /// there may be something to wait for.
  private func fetch(from daemon: PurserClient) async throws(PurserError) -> FetchResponse {
    var request = FetchRequest(afterSequence: after, limit: limit, wait: wait?.span)
    var timeout = daemon.options.timeout + (wait?.duration ?? .zero)
    var whole = FetchResponse(sequence: after)
    while request.limit > 0 {
      let answer = try await daemon.fetch(request, timeout: timeout)
      whole.events += answer.events
      // A command whose events did not fit is gone on with, and is none too many.
      let isMore = answer.nextSkipEvents > 0
      let commands = Set(answer.events.map(\.sequence)).count - (isMore ? 1 : 0)
      request.limit -= min(request.limit, UInt32(commands))
      guard answer.sequence > whole.sequence || isMore else { break }
      whole.sequence = answer.sequence
      request.afterSequence = answer.sequence
      request.skipEvents = answer.nextSkipEvents
      request.wait = nil
      timeout = daemon.options.timeout
    }
    return whole
  }
}
