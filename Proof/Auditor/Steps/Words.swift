import Messages

/// What steps name: few things, so that they meet, and now and then something that is not there.
extension Block {
  static let skus = ["A", "B", "C"]
  static let locations = ["N1", "N2", "N3", "SHUT"]
  static let channels = ["WEB", "STALL", "SHOP"]
  static let owners = ["cart-1", "cart-2", "cart-3"]
  static let root = Caller("root", mayUseUnorderedIDs: true)
  static let web = Caller("web")

  mutating func caller() -> Caller {
    switch next(below: 16) {
    case 13, 14: return Self.web
    case 15: return Caller("root", actor: "anna", mayUseUnorderedIDs: true)
    default: return Self.root
    }
  }

  mutating func sku() -> String { word(Self.skus, orRarely: "GLOVES") }
  mutating func location() -> String { word(Self.locations, orRarely: "MARS") }
  mutating func channel() -> String { word(Self.channels, orRarely: "MOON") }

  mutating func owner() -> String {
    let word = word(Self.owners, orRarely: "")
    return word
  }

  private mutating func word(_ words: [String], orRarely other: String) -> String {
    let number = next(below: 256)
    return number >= 252 ? other : words[number % words.count]
  }

  /// Small, mostly; now and then none, or as many as there can be.
  mutating func quantity(_ most: Int = 9) -> Int64 {
    let number = next(below: 256)
    switch number {
    case 255: return 0
    case 254: return -1
    case 253: return .max
    case 252: return .max - Int64(next(below: 32))
    case 251: return .min
    default: return Int64(1 + number % most)
    }
  }

  /// Why: never missing where it must be there, but rarely.
  mutating func reason(_ usual: String = "counted") -> String {
    switch next(below: 256) {
    case 255: ""
    case 254: String(repeating: "x", count: 257)
    case 253: String(repeating: "é", count: 256)
    default: usual
    }
  }

  mutating func reference() -> String {
    switch next(below: 256) {
    case 255: String(repeating: "x", count: 257)
    case 192...254: "note-7"
    default: ""
    }
  }

  /// A page, mostly a small one; sometimes it goes on from one that was told.
  mutating func page(_ auditor: Auditor, _ question: String) -> Page? {
    switch next(below: 16) {
    case 0...5: return nil
    case 6...13:
      let mark = auditor.pages.marks.last { $0.question == question }
      return Page(size: UInt32(1 + next(below: 5)), token: mark?.token ?? "")
    case 14: return Page(size: UInt32(next(below: 4)))
    default: return Page(token: auditor.pages.marks.last?.token ?? "no token")
    }
  }

  /// Lines that a command names of a document: none (all of them) half of the time.
  mutating func named(_ auditor: Auditor, of count: Int) -> [LineQuantity] {
    guard next(below: 2) == 1 else { return [] }
    if oneIn(64) {
      return Array(repeating: LineQuantity(number: 9), count: auditor.limits.lines + 1)
    }
    return (0...next(below: 2)).map { _ in
      LineQuantity(
        number: UInt32(oneIn(24) ? next(below: 2) * 9 : 1 + next(below: max(1, min(count, 250)))),
        quantity: quantity(5))
    }
  }

  /// One of the newest documents; rarely one that is not there.
  mutating func document(_ ids: [UInt64], _ isWanted: (UInt64) -> Bool) -> UInt64 {
    if oneIn(40) { return next(below: 2) == 0 ? 0 : 1 << 40 }
    let newest = ids.suffix(24)
    let wanted = newest.filter(isWanted)
    // Mostly one that the command fits.
    let candidates = wanted.isEmpty || oneIn(5) ? Array(newest) : wanted
    return candidates.randomElement(by: &self) ?? 1
  }
}
