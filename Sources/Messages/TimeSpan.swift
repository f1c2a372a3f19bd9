import CMessages

/// A length of time, to the microsecond; negative is backwards.
///
/// On the wire it is google.protobuf.Duration; decoding refuses more than 10,000 years either way, parts
/// of different sign, and lengths finer than a microsecond.
public struct TimeSpan: Sendable, Hashable, Comparable {
  public var microseconds: Int64

  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  public static let zero = Self(microseconds: 0)

  public static func milliseconds(_ count: Int64) -> Self { Self(microseconds: count * 1000) }
  public static func seconds(_ count: Int64) -> Self { Self(microseconds: count * 1_000_000) }
  public static func minutes(_ count: Int64) -> Self { .seconds(count * 60) }

  public static func < (left: Self, right: Self) -> Bool { left.microseconds < right.microseconds }
}

extension TimeSpan {
  /// What google.protobuf.Duration may say: 10,000 years either way.
  static let wireSeconds: ClosedRange<Int64> = -315_576_000_000...315_576_000_000
}

extension TimeSpan: WireValue {
  typealias Wire = Google__Protobuf__Duration

  static func clear(_ wire: UnsafeMutablePointer<Wire>) { google__protobuf__duration__init(wire) }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    let (seconds, nanos) = (wire.pointee.seconds, wire.pointee.nanos)
    guard Self.wireSeconds.contains(seconds) else {
      throw DecodingFailure(field: "seconds", message: "is more than 10000 years")
    }
    guard (-999_999_999...999_999_999).contains(nanos) else {
      throw DecodingFailure(field: "nanos", message: "is a second or more")
    }
    guard seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0) else {
      throw DecodingFailure(field: "nanos", message: "differs in sign from seconds")
    }
    guard nanos % 1000 == 0 else {
      throw DecodingFailure(field: "nanos", message: "is finer than a microsecond")
    }
    self.init(microseconds: seconds * 1_000_000 + Int64(nanos / 1000))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.seconds = microseconds / 1_000_000
    wire.pointee.nanos = Int32(microseconds % 1_000_000) * 1000
  }
}
