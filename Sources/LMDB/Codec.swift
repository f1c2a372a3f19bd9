/// A key that can stand in a table: its bytes order as its values do.
public protocol TableKey: Sendable {
  func write(to writer: inout KeyWriter)
  /// Reads what `write` wrote; `nil` if the bytes are something else.
  init?(from reader: inout KeyReader)
}

extension TableKey {
  /// The key's bytes, for the length of the closure.
  @inlinable
  public func withBytes<R: ~Copyable, E: Error>(
    _ body: (UnsafeRawBufferPointer) throws(E) -> R
  ) throws(E) -> R {
    var writer = KeyWriter()
    write(to: &writer)
    // Not withUnsafeBytes(of:) on a copy: the key's storage must not move while LMDB reads it.
    return try writer.withBytes(body)
  }

  @inlinable
  public init?(bytes: UnsafeRawBufferPointer) {
    var reader = KeyReader(bytes)
    self.init(from: &reader)
    guard reader.isAtEnd else { return nil }
  }
}

/// Writes the parts of a key, most significant first. Integers are big-endian, so that bytes order as numbers do.
///
/// LMDB takes keys of 1 to 511 bytes. Of a longer one the first 512 bytes are kept: no table can hold them, so a
/// look finds nothing, a seek goes where the whole key would, and a put is refused with `MDB_BAD_VALSIZE`.
public struct KeyWriter: ~Copyable {
  @usableFromInline static let capacity = 512

  @usableFromInline var storage: InlineArray<64, UInt64> = InlineArray(repeating: 0)
  @usableFromInline var count = 0

  @inlinable init() {}

  @inlinable
  public mutating func append<T: FixedWidthInteger & UnsignedInteger>(_ value: T) {
    let at = count
    guard at + MemoryLayout<T>.size <= Self.capacity else {
      return withUnsafeBytes(of: value.bigEndian) { append(bytes: $0) }
    }
    withUnsafeMutableBytes(of: &storage) {
      $0.storeBytes(of: value.bigEndian, toByteOffset: at, as: T.self)
    }
    count += MemoryLayout<T>.size
  }

  /// Appends a signed integer so that negative ones order first.
  @inlinable
  public mutating func append(_ value: Int64) {
    append(UInt64(bitPattern: value) ^ (1 << 63))
  }

  /// Appends text as its UTF-8. Its end is not marked: put it last, or after `terminated` text.
  @inlinable
  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in append(bytes: UnsafeRawBufferPointer(utf8)) }
  }

  /// Appends text and the zero byte that ends it, so that "a" orders before "ab" whatever follows.
  @inlinable
  public mutating func append(terminated text: String) {
    append(text)
    append(UInt8(0))
  }

  @inlinable
  public mutating func append(bytes: UnsafeRawBufferPointer) {
    let at = count
    let size = min(bytes.count, Self.capacity - at)
    withUnsafeMutableBytes(of: &storage) {
      UnsafeMutableRawBufferPointer(rebasing: $0[at...])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<size]))
    }
    count += size
  }

  @inlinable
  mutating func withBytes<R: ~Copyable, E: Error>(
    _ body: (UnsafeRawBufferPointer) throws(E) -> R
  ) throws(E) -> R {
    let count = count
    return try withUnsafeBytes(of: &storage) { (bytes) throws(E) -> R in
      try body(UnsafeRawBufferPointer(rebasing: bytes[..<count]))
    }
  }
}

/// Reads the parts of a key in the order in which they were written.
public struct KeyReader {
  @usableFromInline var rest: UnsafeRawBufferPointer

  @inlinable
  public init(_ bytes: UnsafeRawBufferPointer) { rest = bytes }

  @inlinable public var isAtEnd: Bool { rest.isEmpty }

  @inlinable
  public mutating func integer<T: FixedWidthInteger & UnsignedInteger>(_ type: T.Type) -> T? {
    let size = MemoryLayout<T>.size
    guard rest.count >= size else { return nil }
    let value = T(bigEndian: rest.loadUnaligned(as: T.self))
    rest = UnsafeRawBufferPointer(rebasing: rest[size...])
    return value
  }

  @inlinable
  public mutating func signed() -> Int64? {
    integer(UInt64.self).map { Int64(bitPattern: $0 ^ (1 << 63)) }
  }

  /// The rest of the key as text.
  @inlinable
  public mutating func text() -> String? {
    defer { rest = UnsafeRawBufferPointer(start: nil, count: 0) }
    return String(validating: rest, as: UTF8.self)
  }

  /// Text up to the zero byte that ends it.
  @inlinable
  public mutating func terminatedText() -> String? {
    guard let end = rest.firstIndex(of: 0) else { return nil }
    let text = String(validating: rest[..<end], as: UTF8.self)
    rest = UnsafeRawBufferPointer(rebasing: rest[(end + 1)...])
    return text
  }
}

extension UInt32: TableKey {
  @inlinable public func write(to writer: inout KeyWriter) { writer.append(self) }
  @inlinable public init?(from reader: inout KeyReader) {
    guard let value = reader.integer(UInt32.self) else { return nil }
    self = value
  }
}

extension UInt64: TableKey {
  @inlinable public func write(to writer: inout KeyWriter) { writer.append(self) }
  @inlinable public init?(from reader: inout KeyReader) {
    guard let value = reader.integer(UInt64.self) else { return nil }
    self = value
  }
}

extension String: TableKey {
  @inlinable public func write(to writer: inout KeyWriter) { writer.append(self) }
  @inlinable public init?(from reader: inout KeyReader) {
    guard let value = reader.text() else { return nil }
    self = value
  }
}
