/// Why a whole number that is written as one can't be taken: its place has no room for it.
enum OutOfReach: String {
  case tooLarge = "too large"
  case tooSmall = "too small"

  /// - Parameter text: what could not be read; nil if it is no whole number either.
  init?(_ text: some StringProtocol) {
    let digits = text.drop { $0 == "-" }
    guard digits.count >= text.count - 1, !digits.isEmpty,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    self = digits.count == text.count ? .tooLarge : .tooSmall
  }
}
