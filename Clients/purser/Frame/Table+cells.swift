import PurserClient

/// An instant as tables show it, to the second: `--output json` has the rest. "-" where there is none.
func time(_ timestamp: Timestamp?) -> String {
  guard let timestamp else { return "-" }
  let second: Int64 = 1_000_000
  let part = (timestamp.microseconds % second + second) % second
  return "\(Timestamp(microseconds: timestamp.microseconds - part))"
}

extension Optional {
  /// One row for a table, or none.
  var rows: [Wrapped] { map { [$0] } ?? [] }
}

/// Who did something: the principal, and the person it acted for.
func who(_ principal: String, for actor: String) -> String {
  actor.isEmpty ? principal : "\(principal)/\(actor)"
}
