import Messages

/// What became of something that was said.
enum ChangeOutcome {
  case created
  case updated
  /// It was so already.
  case unchanged
}

extension RowError {
  /// A row's refusal as the answer to an import tells it.
  init(line: UInt32, _ refusal: Refusal) {
    let details = refusal.details
    self.init(
      line: line, reason: details.reason, field: details.field ?? "",
      message: details.sentence.shortened)
  }
}

extension String {
  /// The text, or its beginning: what a caller wrote is told again with what is wrong, and a thousand rows of it must
  /// fit into one answer.
  fileprivate var shortened: String {
    let limit = 400
    guard unicodeScalars.count > limit else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.prefix(limit))) + "…"
  }
}
