/// A message of the contract: a plain value that knows its name and its wire form.
///
/// Encoding is canonical: the same content gives the same bytes, whatever field order, explicit defaults
/// or unknown fields the bytes had that a value was decoded from. (`==` is coarser: Swift's strings are
/// equal when they look the same, composed or not. The same question is the same bytes.)
public protocol Message: Sendable, Equatable {
  /// The full proto name, such as "purser.v1.ReserveRequest".
  static var fullName: String { get }

  /// The message with every field at its default.
  init()

  /// Reads a message from its wire form. The value keeps nothing of the bytes or of the arena.
  ///
  /// Unknown fields are ignored.
  ///
  /// - Throws: `DecodingFailure` for bytes that are no such message, text that is not UTF-8 or holds a
  ///   NUL, unknown enum numbers, instants and spans out of range or finer than a microsecond, and
  ///   messages that need more memory than the arena's limit.
  init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure)

  /// Writes the wire form into the arena. The bytes are valid until the arena's next reset, and only as
  /// long as something keeps the arena: `encode` sees to that.
  func packed(in arena: Arena) -> UnsafeRawBufferPointer
}

extension Message {
  /// Hands the wire form to `body`. The bytes lie in the arena and are valid only in `body`.
  @inlinable
  public func encode<R, E: Error>(
    in arena: Arena, _ body: (UnsafeRawBufferPointer) throws(E) -> R
  ) throws(E) -> R {
    // Swift may release the arena after its last use, and the bytes lie in it.
    defer { withExtendedLifetime(arena) {} }
    return try body(packed(in: arena))
  }

  /// Reads a message from its wire form, with an arena of its own: for tests and rare calls.
  public init(decoding bytes: [UInt8]) throws(DecodingFailure) {
    let arena = Arena(capacity: 4096)
    let result: Result<Self, DecodingFailure> = bytes.withUnsafeBytes { raw in
      do throws(DecodingFailure) {
        return .success(try Self(decoding: raw, in: arena))
      } catch {
        return .failure(error)
      }
    }
    self = try result.get()
  }

  /// The wire form, made with an arena of its own: for tests and rare calls.
  public func encoded() -> [UInt8] {
    encode(in: Arena(capacity: 4096)) { Array($0) }
  }
}

/// A command: a message with the id that makes asking twice safe.
public protocol CommandRequest: Message {
  /// A UUID in text form, a UUIDv7 by convention. The same id with the same content gets the stored
  /// answer.
  var requestID: String { get set }
}
