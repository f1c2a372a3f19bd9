/// A row that can stand in a table: a fixed order of fields, integers little-endian.
public protocol TableRow: Sendable {
  func write(to writer: inout RowWriter)
  /// Reads what `write` wrote, or throws `MalformedRow`.
  init(from reader: inout RowReader) throws(MalformedRow)
}

/// The bytes of a row are not what its type writes.
public struct MalformedRow: Error, Sendable, Equatable {
  public init() {}
}

/// Writes the fields of a row into a buffer that is kept from row to row.
public struct RowWriter: ~Copyable {
  /// What an emptied writer keeps at most: one huge import must not hold its memory for good.
  public static let keptCapacity = 1 << 20

  @usableFromInline var storage: UnsafeMutableRawBufferPointer
  @usableFromInline var length = 0

  @inlinable public var count: Int { length }
  /// How much fits before the buffer has to grow.
  @inlinable public var capacity: Int { storage.count }

  public init(capacity: Int = 4096) {
    storage = .allocate(byteCount: capacity, alignment: 16)
  }

  deinit { storage.deallocate() }

  /// What was written so far; valid until the next write.
  @inlinable
  public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: storage[..<count]) }

  @inlinable
  public mutating func removeAll() {
    length = 0
    if storage.count > Self.keptCapacity { shrink() }
  }

  @usableFromInline
  mutating func shrink() {
    storage.deallocate()
    storage = .allocate(byteCount: Self.keptCapacity, alignment: 16)
  }

  /// Room for `size` more bytes, counted as written.
  @inlinable
  public mutating func extend(by size: Int) -> UnsafeMutableRawPointer {
    if length + size > storage.count { grow(to: length + size) }
    defer { length += size }
    return storage.baseAddress.unsafelyUnwrapped + length  // allocated with a capacity above zero
  }

  @usableFromInline
  mutating func grow(to size: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(size, storage.count * 2), alignment: 16)
    larger.copyMemory(from: bytes)
    storage.deallocate()
    storage = larger
  }

  @inlinable
  public mutating func append<T: FixedWidthInteger>(_ value: T) {
    extend(by: MemoryLayout<T>.size).storeBytes(of: value.littleEndian, as: T.self)
  }

  @inlinable
  public mutating func append(_ value: Bool) { append(UInt8(value ? 1 : 0)) }

  /// Appends bytes as they are; their number must be known to the reader.
  @inlinable
  public mutating func append(bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    extend(by: bytes.count).copyMemory(from: source, byteCount: bytes.count)
  }

  /// Appends a length (32 bits) and so many bytes.
  @inlinable
  public mutating func append(counted bytes: UnsafeRawBufferPointer) {
    append(UInt32(bytes.count))
    append(bytes: bytes)
  }

  /// Appends text as a length and its UTF-8.
  @inlinable
  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(counted: UnsafeRawBufferPointer($0)) }
  }
}

/// Reads the fields of a row in the order in which they were written. Never reads past its end.
public struct RowReader {
  @usableFromInline var rest: UnsafeRawBufferPointer

  @inlinable
  public init(_ bytes: UnsafeRawBufferPointer) { rest = bytes }

  @inlinable public var isAtEnd: Bool { rest.isEmpty }

  @inlinable
  public mutating func integer<T: FixedWidthInteger>(
    _ type: T.Type = T.self
  ) throws(MalformedRow) -> T {
    T(littleEndian: try bytes(MemoryLayout<T>.size).loadUnaligned(as: T.self))
  }

  @inlinable
  public mutating func bool() throws(MalformedRow) -> Bool { try integer(UInt8.self) != 0 }

  @inlinable
  public mutating func bytes(_ count: Int) throws(MalformedRow) -> UnsafeRawBufferPointer {
    guard count >= 0, rest.count >= count else { throw MalformedRow() }
    defer { rest = UnsafeRawBufferPointer(rebasing: rest[count...]) }
    return UnsafeRawBufferPointer(rebasing: rest[..<count])
  }

  @inlinable
  public mutating func countedBytes() throws(MalformedRow) -> UnsafeRawBufferPointer {
    try bytes(Int(try integer(UInt32.self)))
  }

  @inlinable
  public mutating func text() throws(MalformedRow) -> String {
    guard let text = String(validating: try countedBytes(), as: UTF8.self) else {
      throw MalformedRow()
    }
    return text
  }
}

extension RowWriter {
  /// Replaces bytes that were written before.
  @inlinable
  public mutating func overwrite<T: FixedWidthInteger>(_ value: T, at offset: Int) {
    precondition(offset + MemoryLayout<T>.size <= length)
    storage.storeBytes(of: value.littleEndian, toByteOffset: offset, as: T.self)
  }
}

extension RowReader {
  /// Bytes that were not read yet.
  @inlinable public var remaining: Int { rest.count }
}
