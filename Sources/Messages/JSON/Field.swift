import CProtobufC

/// A field of a message, as protobuf-c describes it and keeps it in its struct.
struct Field {
  let descriptor: UnsafePointer<ProtobufCFieldDescriptor>

  /// All fields, by number.
  static func all(of message: UnsafePointer<ProtobufCMessageDescriptor>) -> some Sequence<Field> {
    (0..<Int(message.pointee.n_fields)).lazy.map { Field(descriptor: message.pointee.fields + $0) }
  }

  /// "request_id".
  var protoName: String { String(cString: descriptor.pointee.name) }

  /// "requestId".
  var jsonName: String {
    let words = protoName.split(separator: "_")
    return words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  var number: UInt32 { descriptor.pointee.id }
  var type: ProtobufCType { descriptor.pointee.type }
  var isRepeated: Bool { descriptor.pointee.label == PROTOBUF_C_LABEL_REPEATED }
  /// Whether it says that it is there, apart from its value.
  var isInOneof: Bool {
    descriptor.pointee.flags & PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue != 0
  }

  /// Of a field that is a message.
  var message: UnsafePointer<ProtobufCMessageDescriptor> {
    descriptor.pointee.descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
  }

  /// Of a field that is an enum.
  var choices: UnsafePointer<ProtobufCEnumDescriptor> {
    descriptor.pointee.descriptor.assumingMemoryBound(to: ProtobufCEnumDescriptor.self)
  }

  /// Where the field lies in the struct.
  var offset: Int { Int(descriptor.pointee.offset) }
  /// Where its count lies (a list), or which field of the oneof is there.
  var quantifierOffset: Int { Int(descriptor.pointee.quantifier_offset) }
}
