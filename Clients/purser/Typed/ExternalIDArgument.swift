import ArgumentParser
import PurserClient

/// What another system calls something: "shopify:4711".
struct ExternalIDArgument: ExpressibleByArgument, Equatable {
  let id: ExternalId

  /// The id may hold ":" too, so the first one divides.
  init?(argument: String) {
    let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    id = ExternalId(system: String(parts[0]), id: String(parts[1]))
  }
}
