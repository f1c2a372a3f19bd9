import CMessages

@testable import Messages

/// Wire bytes of any message with every field set to something that is not its default, written field
/// by field in the order of their numbers: independently of the codec, which must give the same bytes
/// again.
struct FilledMessage {
  private(set) var bytes: [UInt8] = []
  private var salt: UInt64 = 0

  init(_ type: any (Message & WireValue).Type) {
    fill(type.descriptor)
  }

  private init(nested descriptor: UnsafePointer<ProtobufCMessageDescriptor>, salt: UInt64) {
    self.salt = salt
    fill(descriptor)
  }

  private mutating func fill(_ descriptor: UnsafePointer<ProtobufCMessageDescriptor>) {
    for field in Field.all(of: descriptor) {
      append(field)
      if field.isRepeated { append(field) }
    }
  }

  private mutating func append(_ field: Field) {
    salt += 1
    let number = UInt64(field.number)
    switch field.type {
    case PROTOBUF_C_TYPE_INT64: append(number << 3, UInt64(bitPattern: .min + Int64(salt)))
    case PROTOBUF_C_TYPE_UINT64: append(number << 3, .max - salt)
    case PROTOBUF_C_TYPE_INT32: append(number << 3, UInt64(bitPattern: -Int64(salt)))
    case PROTOBUF_C_TYPE_UINT32: append(number << 3, UInt64(UInt32.max) - salt)
    case PROTOBUF_C_TYPE_BOOL: append(number << 3, 1)
    case PROTOBUF_C_TYPE_ENUM:
      let choices = field.choices.pointee
      append(number << 3, UInt64(choices.values[Int(choices.n_values) - 1].value))
    case PROTOBUF_C_TYPE_STRING: append(number, Array("señor \(salt) 🧦".utf8))
    case PROTOBUF_C_TYPE_BYTES: append(number, [0, 255, UInt8(truncatingIfNeeded: salt), 0])
    case PROTOBUF_C_TYPE_MESSAGE where field.message == Timestamp.descriptor:
      append(number, Timestamp(microseconds: -1_500_000 - Int64(salt)).wireBytes)
    case PROTOBUF_C_TYPE_MESSAGE where field.message == TimeSpan.descriptor:
      append(number, TimeSpan(microseconds: -1_500_000 - Int64(salt)).wireBytes)
    case PROTOBUF_C_TYPE_MESSAGE:
      append(number, FilledMessage(nested: field.message, salt: salt).bytes)
    default: preconditionFailure("no sample for a field of type \(field.type)")
    }
  }

  private mutating func append(_ tag: UInt64, _ value: UInt64) {
    append(varint: tag)
    append(varint: value)
  }

  private mutating func append(_ number: UInt64, _ content: [UInt8]) {
    append(varint: number << 3 | 2)
    append(varint: UInt64(content.count))
    bytes += content
  }

  private mutating func append(varint value: UInt64) {
    var rest = value
    while rest > 127 {
      bytes.append(UInt8(rest & 127 | 128))
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

extension WireValue {
  fileprivate var wireBytes: [UInt8] {
    let arena = Arena(capacity: 256)
    return withExtendedLifetime(arena) { Array(write(in: arena)) }
  }
}

extension Contract {
  /// The full names of all messages: one run of a test each.
  static var messageNames: [String] { messages.map { $0.fullName } }
}
