/// A `ttrpc.Request` (service = 1, method = 2, payload = 3, timeout_nano = 4, metadata = 5) as views of its bytes.
///
/// Decoded by hand, unlike every other message here: protobuf-c would copy the payload once more, lose what
/// follows a NUL in a name, and spend memory on what a hostile request repeats. A test holds it to protobuf-c's
/// answers.
package struct RequestEnvelope {
  package private(set) var service = UnsafeRawBufferPointer(start: nil, count: 0)
  package private(set) var method = UnsafeRawBufferPointer(start: nil, count: 0)
  package private(set) var payload = UnsafeRawBufferPointer(start: nil, count: 0)
  package private(set) var timeoutNanoseconds: Int64 = 0

  private let body: UnsafeRawBufferPointer
  private var hasMetadata = false

  /// Nil when `body` is not a well-formed message. Unknown fields are skipped; of a repeated field the last counts.
  package init?(decoding body: UnsafeRawBufferPointer) {
    self.body = body
    var fields = FieldCursor(body)
    while let field = fields.next() {
      switch (field.number, field.value) {
      case (1, .bytes(let bytes)): service = bytes
      case (2, .bytes(let bytes)): method = bytes
      case (3, .bytes(let bytes)): payload = bytes
      case (4, .varint(let value)): timeoutNanoseconds = Int64(bitPattern: value)
      case (5, .bytes(let bytes)):
        guard Self.keyValue(bytes) != nil else { return nil }
        hasMetadata = true
      default: break
      }
    }
    guard !fields.isMalformed else { return nil }
  }

  /// Calls `body` for each pair in the order of the wire until it returns false.
  package func forEachMetadata(
    _ visit: (_ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool
  ) {
    guard hasMetadata else { return }
    var fields = FieldCursor(body)
    while let field = fields.next() {
      guard field.number == 5, case .bytes(let bytes) = field.value,
        let (key, value) = Self.keyValue(bytes)
      else { continue }
      guard visit(key, value) else { return }
    }
  }

  private static func keyValue(
    _ bytes: UnsafeRawBufferPointer
  ) -> (key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer)? {
    var key = UnsafeRawBufferPointer(start: nil, count: 0)
    var value = key
    var fields = FieldCursor(bytes)
    while let field = fields.next() {
      switch (field.number, field.value) {
      case (1, .bytes(let bytes)): key = bytes
      case (2, .bytes(let bytes)): value = bytes
      default: break
      }
    }
    return fields.isMalformed ? nil : (key, value)
  }
}
