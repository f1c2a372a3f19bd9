import Messages

/// A place in a list, and the question it belongs to.
///
/// The token is opaque text: a digest of the question and the last key that was sent. A token of another question
/// is refused; a page begins behind its key, whatever was added or removed meanwhile.
struct Paging {
  let size: Int
  /// The last key of the page before, or zeros.
  let after: Place
  private let question: UInt64

  /// A key in a list, as two numbers.
  struct Place: Equatable {
    var major: UInt64
    var minor: UInt32 = 0
  }

  static let defaultSize = 100
  static let largestSize = 1000

  /// Reads what a caller asks for.
  ///
  /// - Parameter question: the method's name and its filters; what differs here is another question.
  init(_ page: Page?, question: String...) throws(Refusal) {
    let asked = Int(page?.size ?? 0)
    size = asked == 0 ? Self.defaultSize : min(asked, Self.largestSize)
    self.question = TextDigest(question).value
    guard let token = page?.token, !token.isEmpty else {
      after = Place(major: 0)
      return
    }
    guard let words = Self.words(of: token), words.0 == self.question else {
      throw .pageTokenInvalid
    }
    after = Place(major: words.1, minor: words.2)
  }

  /// The token of the page that begins behind a key.
  func token(after place: Place) -> String {
    Self.digits(question, 16) + Self.digits(place.major, 16) + Self.digits(UInt64(place.minor), 8)
  }

  private static func digits(_ value: UInt64, _ count: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: count - text.count) + text
  }

  private static func words(of token: String) -> (UInt64, UInt64, UInt32)? {
    let text = Array(token.utf8)
    guard text.count == 40, text.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
      return nil
    }
    func part(_ range: Range<Int>) -> Substring {
      Substring(decoding: text[range], as: UTF8.self)
    }
    guard let question = UInt64(part(0..<16), radix: 16),
      let major = UInt64(part(16..<32), radix: 16), let minor = UInt32(part(32..<40), radix: 16)
    else { return nil }
    return (question, major, minor)
  }
}

/// A digest of text that is the same in every run (FNV-1a): for keys and tokens, not against forgery.
struct TextDigest {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ parts: [String]) {
    for part in parts {
      add(part)
      add(byte: 0)
    }
  }

  init(_ text: String) { add(text) }

  private mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte: byte) }
  }

  private mutating func add(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}

/// A walk through a list, row by row, until a page is full or too much was looked at.
struct PageWalk {
  /// Rows that one page looks at: a filter that fits few must not hold a snapshot for ever.
  static let mostRows = 50_000
  /// Bytes of a page's rows, about, where rows can be large: an answer is one frame, and that holds 4 MiB.
  static let mostBytes = 2 << 20

  private let paging: Paging
  private var taken = 0
  private var looked = 0
  private var bytes = 0
  private var last: Paging.Place
  /// Of the page behind this one; empty if there is none.
  private(set) var nextPageToken = ""

  init(_ paging: Paging) {
    self.paging = paging
    last = paging.after
  }

  /// Goes to the next row, which begins behind the page before; says whether to go on.
  ///
  /// - Parameter size: bytes that the row has in the answer, at most, where that can be many.
  mutating func step<E: Error>(
    to place: Paging.Place, isWanted: Bool, size: Int = 0, _ take: () throws(E) -> Void
  ) throws(E) -> Bool {
    // A walk begins at the last key of the page before, if that is still there.
    if place == paging.after { return true }
    let isFull = taken == paging.size || (taken > 0 && bytes + size > Self.mostBytes)
    guard looked < Self.mostRows, !isFull || !isWanted else {
      nextPageToken = paging.token(after: last)
      return false
    }
    looked += 1
    last = place
    if isWanted {
      taken += 1
      bytes += size
      try take()
    }
    return true
  }
}
