import CMessages
import CProtobufC

/// Makes protobuf-c's struct of JSON, in an arena.
struct JSONReader {
  let arena: Arena

  func message(
    _ json: JSONValue, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, path: String
  ) throws(JSONFailure) -> UnsafeMutableRawPointer {
    switch descriptor {
    case Timestamp.descriptor:
      guard case .string(let text) = json, let value = Timestamp(text) else {
        throw JSONFailure(
          field: path, message: "is not an instant such as \"2026-03-01T09:30:00Z\"")
      }
      return UnsafeMutableRawPointer(value.placed(in: arena))
    case TimeSpan.descriptor:
      guard case .string(let text) = json, let value = TimeSpan(text) else {
        throw JSONFailure(field: path, message: "is not a time span such as \"1.5s\"")
      }
      return UnsafeMutableRawPointer(value.placed(in: arena))
    default:
      return try object(json, descriptor, path: path)
    }
  }

  private func object(
    _ json: JSONValue, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, path: String
  ) throws(JSONFailure) -> UnsafeMutableRawPointer {
    guard case .object(let members) = json else { throw mismatch(json, "an object", path) }
    let wire = arena.allocate(descriptor.pointee.sizeof_message)
    protobuf_c_message_init(descriptor, wire)

    var fields: [String: Field] = [:]
    for field in Field.all(of: descriptor) {
      fields[field.protoName] = field
      fields[field.jsonName] = field
    }
    var seen: Set<UInt32> = []
    for member in members {
      let place = path.isEmpty ? member.name : "\(path).\(member.name)"
      guard let field = fields[member.name] else {
        let name = String(cString: descriptor.pointee.name)
        throw JSONFailure(field: place, message: "is not a field of \(name)")
      }
      guard seen.insert(field.number).inserted else {
        throw JSONFailure(field: place, message: "is given under both its names")
      }
      if member.value != .null { try fill(field, of: wire, with: member.value, path: place) }
    }
    return wire
  }

  private func fill(
    _ field: Field, of wire: UnsafeMutableRawPointer, with json: JSONValue, path: String
  ) throws(JSONFailure) {
    if field.isRepeated {
      guard case .array(let values) = json else { throw mismatch(json, "a list", path) }
      let list = arena.allocate(values.count, of: UnsafeRawPointer?.self)
      for (index, value) in values.enumerated() {
        try put(
          value, as: field, at: UnsafeMutableRawPointer(list + index), path: "\(path)[\(index)]")
      }
      (wire + field.offset).storeBytes(of: list, as: UnsafeMutablePointer<UnsafeRawPointer?>.self)
      (wire + field.quantifierOffset).storeBytes(of: values.count, as: Int.self)
    } else {
      try put(json, as: field, at: wire + field.offset, path: path)
      if field.isInOneof {
        (wire + field.quantifierOffset).storeBytes(of: field.number, as: UInt32.self)
      }
    }
  }

  private func put(
    _ json: JSONValue, as field: Field, at place: UnsafeMutableRawPointer, path: String
  ) throws(JSONFailure) {
    switch field.type {
    case PROTOBUF_C_TYPE_INT32:
      place.storeBytes(of: try integer(json, path), as: Int32.self)
    case PROTOBUF_C_TYPE_UINT32:
      place.storeBytes(of: try integer(json, path), as: UInt32.self)
    case PROTOBUF_C_TYPE_INT64:
      place.storeBytes(of: try integer(json, path), as: Int64.self)
    case PROTOBUF_C_TYPE_UINT64:
      place.storeBytes(of: try integer(json, path), as: UInt64.self)
    case PROTOBUF_C_TYPE_BOOL:
      guard case .bool(let value) = json else { throw mismatch(json, "a boolean", path) }
      place.storeBytes(of: value ? 1 : 0, as: protobuf_c_boolean.self)
    case PROTOBUF_C_TYPE_ENUM:
      place.storeBytes(of: try choice(json, field.choices, path), as: Int32.self)
    case PROTOBUF_C_TYPE_STRING:
      guard case .string(let text) = json else { throw mismatch(json, "a string", path) }
      guard !text.utf8.contains(0) else { throw JSONFailure(field: path, message: "holds a NUL") }
      place.storeBytes(of: arena.place(text), as: UnsafeMutablePointer<CChar>.self)
    case PROTOBUF_C_TYPE_BYTES:
      guard case .string(let text) = json, let bytes = Base64.decode(text.utf8) else {
        throw mismatch(json, "base64 in a string", path)
      }
      place.storeBytes(of: arena.place(bytes), as: ProtobufCBinaryData.self)
    case PROTOBUF_C_TYPE_MESSAGE:
      let message = try message(json, field.message, path: path)
      place.storeBytes(of: message, as: UnsafeMutableRawPointer.self)
    default:
      preconditionFailure("\(path) has a type that the generator refuses")
    }
  }

  private func choice(
    _ json: JSONValue, _ choices: UnsafePointer<ProtobufCEnumDescriptor>, _ path: String
  ) throws(JSONFailure) -> Int32 {
    let name = String(cString: choices.pointee.name)
    switch json {
    case .string(let text):
      guard let value = protobuf_c_enum_descriptor_get_value_by_name(choices, text) else {
        throw JSONFailure(field: path, message: "is not a value of \(name): \"\(text)\"")
      }
      return value.pointee.value
    case .number:
      let number: Int32 = try integer(json, path)
      guard protobuf_c_enum_descriptor_get_value(choices, number) != nil else {
        throw JSONFailure(field: path, message: "is not a value of \(name): \(number)")
      }
      return number
    default:
      throw mismatch(json, "a value of \(name)", path)
    }
  }

  /// A whole number, as a number or as a string; "1e3" and "5.0" are whole too.
  private func integer<I: FixedWidthInteger>(
    _ json: JSONValue, _ path: String
  ) throws(JSONFailure) -> I {
    let text: String
    switch json {
    case .number(let number): text = number
    case .string(let string): text = string
    default: throw mismatch(json, "a whole number", path)
    }
    guard let digits = wholeNumber(text) else {
      throw JSONFailure(field: path, message: "is not a whole number: \(text)")
    }
    guard let value = I(digits) else {
      throw JSONFailure(field: path, message: "is not \(I.min) to \(I.max): \(text)")
    }
    return value
  }

  private func mismatch(_ json: JSONValue, _ expected: String, _ path: String) -> JSONFailure {
    JSONFailure(
      field: path.isEmpty ? "the value" : path, message: "must be \(expected), not \(json.kind)")
  }
}

/// The digits of a decimal number that has nothing behind its point: "-1.50e2" → "-150".
private func wholeNumber(_ text: String) -> String? {
  var rest = text[...]
  let sign = rest.first == "-" ? "-" : ""
  rest = rest.dropFirst(sign.count)

  let parts = rest.split(separator: "e", omittingEmptySubsequences: false)
  let exponent = parts.count == 2 ? Int(parts[1]) : 0
  let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count <= 2, let exponent, (-40...40).contains(exponent), mantissa.count <= 2,
    mantissa.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
  else { return nil }

  let fraction = mantissa.count == 2 ? mantissa[1] : ""
  var digits = String(mantissa[0] + fraction)
  let shift = exponent - fraction.count
  if shift >= 0 {
    digits += String(repeating: "0", count: shift)
  } else {
    guard digits.suffix(-shift).allSatisfy({ $0 == "0" }) else { return nil }
    digits = String(digits.dropLast(-shift))
  }
  return sign + (digits.isEmpty ? "0" : digits)
}
