import CMessages

/// An instant, to the microsecond: microseconds since 1970-01-01T00:00:00Z.
///
/// On the wire it is google.protobuf.Timestamp; decoding refuses instants before the year 1 or after
/// 9999, and instants finer than a microsecond, because they would not come back as they were sent.
public struct Timestamp: Sendable, Hashable, Comparable {
  public var microseconds: Int64

  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  public static func < (left: Self, right: Self) -> Bool { left.microseconds < right.microseconds }
}

extension Timestamp {
  /// 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z, what google.protobuf.Timestamp may say.
  static let wireSeconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
}

extension Timestamp: WireValue {
  typealias Wire = Google__Protobuf__Timestamp

  static func clear(_ wire: UnsafeMutablePointer<Wire>) { google__protobuf__timestamp__init(wire) }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    let (seconds, nanos) = (wire.pointee.seconds, wire.pointee.nanos)
    guard Self.wireSeconds.contains(seconds) else {
      throw DecodingFailure(field: "seconds", message: "is not in the years 1 to 9999")
    }
    guard (0..<1_000_000_000).contains(nanos) else {
      throw DecodingFailure(field: "nanos", message: "is not 0 to 999999999")
    }
    guard nanos % 1000 == 0 else {
      throw DecodingFailure(field: "nanos", message: "is finer than a microsecond")
    }
    self.init(microseconds: seconds * 1_000_000 + Int64(nanos / 1000))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    // The nanos always count forwards, also before 1970.
    let (quotient, remainder) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
    let isBefore = remainder < 0
    wire.pointee.seconds = isBefore ? quotient - 1 : quotient
    wire.pointee.nanos = Int32(isBefore ? remainder + 1_000_000 : remainder) * 1000
  }
}
