import CMessages
import CProtobufC

/// Makes JSON of an unpacked struct. Goes on over what can't be said, and remembers the first such thing.
struct JSONWriter {
  private(set) var failure: DecodingFailure?

  mutating func object(_ wire: UnsafeRawPointer, path: String) -> JSONValue {
    let descriptor: UnsafePointer<ProtobufCMessageDescriptor> = wire.load(as: ProtobufCMessage.self)
      .descriptor
    var members: [JSONValue.Member] = []
    for field in Field.all(of: descriptor) {
      let place = path.isEmpty ? field.protoName : "\(path).\(field.protoName)"
      if let value = value(field, wire, path: place) {
        members.append(JSONValue.Member(field.jsonName, value))
      }
    }
    return .object(members)
  }

  /// The field's value, also at its default: who reads `.free` of a position must find 0 there and not nothing. Nil
  /// for what may be absent and is.
  private mutating func value(
    _ field: Field, _ wire: UnsafeRawPointer, path: String
  ) -> JSONValue? {
    let place = wire + field.offset
    if field.isRepeated {
      let count = (wire + field.quantifierOffset).load(as: Int.self)
      guard count > 0, let list = place.load(as: UnsafeRawPointer?.self) else { return .array([]) }
      return .array(
        (0..<count).map { index in
          let element = list + index * MemoryLayout<UnsafeRawPointer>.stride
          return single(field, element, path: "\(path)[\(index)]")
        })
    }
    if field.isInOneof {
      let there = (wire + field.quantifierOffset).load(as: UInt32.self)
      return there == field.number ? single(field, place, path: path) : nil
    }
    let isAbsent =
      field.type == PROTOBUF_C_TYPE_MESSAGE && place.load(as: UnsafeRawPointer?.self) == nil
    return isAbsent ? nil : single(field, place, path: path)
  }

  private mutating func single(
    _ field: Field, _ place: UnsafeRawPointer, path: String
  ) -> JSONValue {
    switch field.type {
    case PROTOBUF_C_TYPE_INT32: return .number("\(place.load(as: Int32.self))")
    case PROTOBUF_C_TYPE_UINT32: return .number("\(place.load(as: UInt32.self))")
    case PROTOBUF_C_TYPE_INT64: return .string("\(place.load(as: Int64.self))")
    case PROTOBUF_C_TYPE_UINT64: return .string("\(place.load(as: UInt64.self))")
    case PROTOBUF_C_TYPE_BOOL: return .bool(place.load(as: protobuf_c_boolean.self) != 0)
    case PROTOBUF_C_TYPE_ENUM:
      return choice(field.choices, place.load(as: Int32.self), path: path)
    case PROTOBUF_C_TYPE_STRING:
      return text(place.load(as: UnsafePointer<CChar>?.self), path: path)
    case PROTOBUF_C_TYPE_BYTES:
      return .string(Base64.encode(bytes(place.load(as: ProtobufCBinaryData.self))))
    case PROTOBUF_C_TYPE_MESSAGE:
      // A list has no holes, and an absent message was found before.
      return message(place.load(as: UnsafeRawPointer?.self)!, field.message, path: path)
    default:
      preconditionFailure("\(path) has a type that the generator refuses")
    }
  }

  private mutating func choice(
    _ choices: UnsafePointer<ProtobufCEnumDescriptor>, _ number: Int32, path: String
  ) -> JSONValue {
    guard let value = protobuf_c_enum_descriptor_get_value(choices, number) else {
      note(DecodingFailure(field: path, message: "has no value \(number)"))
      return .number("\(number)")
    }
    return .string(String(cString: value.pointee.name))
  }

  private mutating func text(_ wire: UnsafePointer<CChar>?, path: String) -> JSONValue {
    switch validText(wire) {
    case .success(let text):
      return .string(text)
    case .failure(let fault):
      note(DecodingFailure(field: path, message: fault.rawValue))
      let bytes = UnsafeRawBufferPointer(start: wire, count: purser_text_length(wire))
      return .string(String(decoding: bytes, as: UTF8.self))
    }
  }

  private mutating func message(
    _ wire: UnsafeRawPointer, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, path: String
  ) -> JSONValue {
    switch descriptor {
    case Timestamp.descriptor: return time(wire, as: Timestamp.self, path: path)
    case TimeSpan.descriptor: return time(wire, as: TimeSpan.self, path: path)
    default: return object(wire, path: path)
    }
  }

  private mutating func time<T: WireValue & CustomStringConvertible>(
    _ wire: UnsafeRawPointer, as type: T.Type, path: String
  ) -> JSONValue {
    let fields = UnsafeMutablePointer(mutating: wire.assumingMemoryBound(to: T.Wire.self))
    do {
      return .string(try T(fields).description)
    } catch {
      note(error.inside(path))
      return .null
    }
  }

  private mutating func note(_ failure: DecodingFailure) {
    if self.failure == nil { self.failure = failure }
  }
}
