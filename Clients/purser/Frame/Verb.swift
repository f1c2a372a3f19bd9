import ArgumentParser
import PurserClient

/// Something that can be done: parsed by ArgumentParser, performed in a session.
protocol Verb: ParsableCommand {
  var globals: GlobalOptions { get }

  /// - Throws: `UsageError`, `PurserError`, or whatever else stands in the way; `Complaint` tells people.
  func perform(in session: Session) async throws

  /// What to try after a refusal, where this verb knows better than `Advice`.
  func advice(after refusal: Refusal) -> String?
}

extension Verb {
  func advice(after refusal: Refusal) -> String? { nil }
}
