/// What was typed makes no sense, which only showed after it was parsed.
struct UsageError: Error, Equatable {
  let sentence: String

  init(_ sentence: String) {
    self.sentence = sentence
  }
}

/// Something outside the daemon went wrong: a file, or a finding that a script must not miss.
struct WorkFailure: Error, Equatable {
  let sentence: String

  init(_ sentence: String) {
    self.sentence = sentence
  }
}
