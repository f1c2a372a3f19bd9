import ArgumentParser
import PurserClient

/// Which claims a list shows: those in one state, or any.
enum StateFilter: ExpressibleByArgument, Equatable {
  case any
  case only(ClaimState)

  init?(argument: String) {
    if argument == "any" {
      self = .any
    } else if let state = Word<ClaimState>(argument: argument) {
      self = .only(state.value)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String {
    switch self {
    case .any: "any"
    case .only(let state): word(state)
    }
  }

  static var allValueStrings: [String] { Word<ClaimState>.allValueStrings + ["any"] }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  /// As the contract asks for it.
  var state: ClaimState {
    switch self {
    case .any: .unspecified
    case .only(let state): state
    }
  }
}

extension Session {
  func listClaims(_ filter: StateFilter, owner: String, limit: Int?) async throws {
    let daemon = try await daemon
    try await list(rows: \.claims, token: \.nextPageToken, limit: limit) {
      try await daemon.listClaims(ListClaimsRequest(state: filter.state, owner: owner, page: $0))
    } table: {
      PurserCommand.table(of: $0)
    }
  }
}
