import Messages

// How random bytes become calls. A step is a block of bytes that is read against the auditor's present state, so that
// "the newest claim" is whichever it is when its turn comes: a block means something in any list of blocks, and a list
// can be cut down and still be a list of calls. Seeds, the fuzzer and the shrinker all make blocks; this reads them.

/// Makes calls of blocks, one after another.
public struct Steps: Sendable {
  /// Bytes of a block; what a step would read beyond them is zeros.
  public static let blockSize = 24

  /// A way to ask, and how often it comes.
  struct Kind: Sendable {
    var weight: Int
    var call: @Sendable (inout Block, Auditor) -> Call

    init(
      _ weight: Int, _ call: @escaping @Sendable (inout Block, Auditor) -> Call
    ) {
      self.weight = weight
      self.call = call
    }
  }

  static let kinds: [Kind] =
    stockKinds + claimKinds + transferKinds + orderKinds + clockKinds + catalogKinds
  private static let totalWeight = kinds.reduce(0) { $0 + $1.weight }

  /// Tells the ids of several callers apart.
  private let salt: UInt64
  private var issued: UInt64 = 0
  /// Commands that were asked for lately, the newest last: some are asked for again.
  private var recent: [Call] = []

  public init(salt: UInt64 = 0) { self.salt = salt }

  /// The call that a block means now.
  public mutating func call(
    from bytes: some Collection<UInt8>, seeing auditor: Auditor
  ) -> Call {
    var block = Block(bytes)
    // Zeros are the plainest call: an own id, by root, of what comes first.
    let habit = block.next(below: 256)
    var number = (block.next(below: 256) << 8 | block.next(below: 256)) % Self.totalWeight
    let kind = Self.kinds.first { kind in
      number -= kind.weight
      return number < 0
    }
    var call = (kind ?? Self.kinds[0]).call(&block, auditor)
    guard let request = call.request as? any CommandRequest else { return call }
    if habit >= 250, let known = recent.randomElement(by: &block) { return known }
    call = call.with(request, id: id(habit, &block, auditor))
    recent.append(call)
    if recent.count > 8 { recent.removeFirst() }
    return call
  }

  /// Mostly a new UUIDv7 of now.
  private mutating func id(_ habit: Int, _ block: inout Block, _ auditor: Auditor) -> String {
    issued += 1
    let low = 0b10 << 62 | salt << 40 | issued
    func version7(_ time: Int64) -> String {
      Self.text(UInt64(time / 1000) << 16 | 0x7000, low)
    }
    switch habit {
    case 249: return (recent.last?.request as? any CommandRequest)?.requestID ?? ""
    case 248: return ["", "4711", "018f4d5e-7b1a-7c3d-9e2f-0123456789ag"][block.next(below: 3)]
    case 247: return Self.text(issued << 16 | 0x4000, low)  // random, as version 4 is
    case 246:
      return version7(
        min(auditor.now, auditor.wall) - auditor.limits.replyRetention - 1_000_000)
    case 245: return version7(max(auditor.now, auditor.wall) + 86_401_000_000)
    case 244: return version7(auditor.now).uppercased()
    default: return version7(auditor.now)
    }
  }

  /// A UUID in text.
  static func text(_ high: UInt64, _ low: UInt64) -> String {
    let digits = Array(
      [high, low].map { word in
        let hex = String(word, radix: 16)
        return String(repeating: "0", count: 16 - hex.count) + hex
      }.joined())
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
      .joined(separator: "-")
  }
}

extension Call {
  func with<Request: CommandRequest>(_ request: Request, id: String) -> Call {
    var request = request
    request.requestID = id
    var call = self
    call.request = request
    return call
  }
}

/// The bytes of a step, read from the front.
struct Block: Sendable {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: some Collection<UInt8>) { rest = Array(bytes)[...] }

  /// A number from 0 to below `bound`, which is 256 at most; 0 where the bytes are used up.
  mutating func next(below bound: Int) -> Int { Int(rest.popFirst() ?? 0) % bound }

  /// Whether one of `times` came; not where the bytes are used up.
  mutating func oneIn(_ times: Int) -> Bool { next(below: times) == times - 1 }
}

extension Array {
  /// One of the last 256.
  func randomElement(by block: inout Block) -> Element? {
    isEmpty ? nil : self[count - 1 - block.next(below: Swift.min(count, 256))]
  }
}
