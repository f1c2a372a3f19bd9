import Messages

// Semantics 4.12: the key is (principal, request id); the same id with the same method and content gets the stored
// answer, flagged `replayed`; with another it is refused; older than the retention it is refused and never executed.
// Refusals are not stored.

/// A request id, which is the same in capitals.
struct RequestKey: Hashable, Sendable {
  var principal: String
  var high: UInt64
  var low: UInt64

  /// Nil for what is no UUID.
  init?(principal: String, _ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 36 else { return nil }
    var digits: [UInt64] = []
    for (i, byte) in bytes.enumerated() {
      if [8, 13, 18, 23].contains(i) {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      digits.append(UInt64(digit))
    }
    self.principal = principal
    high = digits[..<16].reduce(0) { $0 << 4 | $1 }
    low = digits[16...].reduce(0) { $0 << 4 | $1 }
  }

  /// Of a UUIDv7, when it was made; microseconds.
  var time: Int64? {
    guard high >> 12 & 0xf == 7, low >> 62 == 0b10 else { return nil }
    return Int64(high >> 16) * 1000
  }
}

struct StoredAnswer: Sendable {
  var path: String
  /// Without its id.
  var request: any Message
  var answer: any Message
}

extension Auditor {
  /// What a request's id alone says.
  enum Admission {
    case isNew
    /// It was answered before.
    case isKnown(StoredAnswer)
    case isRefused(Refused)
  }

  func admit<Request: CommandRequest>(
    _ request: Request, _ key: RequestKey, as path: String
  ) -> Admission {
    if let stored = answered[key] {
      guard stored.path == path, stored.request as? Request == request else {
        return .isRefused(Refused("REQUEST_ID_REUSED"))
      }
      return .isKnown(stored)
    }
    if let time = key.time, time <= newestID {
      return isForgotten(key) ? .isRefused(Refused("REQUEST_ID_EXPIRED")) : .isNew
    }
    return caller.mayUseUnorderedIDs ? .isNew : .isRefused(Refused("REQUEST_ID_NOT_ORDERED"))
  }

  /// Whether an answer under this id need not be kept any more: of the clocks, the one that is behind counts.
  func isForgotten(_ key: RequestKey) -> Bool {
    key.time.map { $0 < min(now, wall) - limits.replyRetention } ?? false
  }

  /// No clock that is right makes later ids.
  private var newestID: Int64 { max(now, wall) + 86_400_000_000 }
}
