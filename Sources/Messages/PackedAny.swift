import CMessages
import CProtobufC

// google.protobuf.Any: a message of a type that is named beside it. Error details travel like this.

/// The encoded google.protobuf.Any that holds the message: "type.googleapis.com/" and its full name,
/// then its bytes.
public func packedAsAny<M: Message>(_ message: M) -> [UInt8] {
  let any = PackedAny(typeAddress: "type.googleapis.com/\(M.fullName)", value: message.encoded())
  return any.encoded()
}

/// The message in an encoded google.protobuf.Any, or nil if it holds a message of another type.
///
/// - Throws: `DecodingFailure` if the bytes are no Any, or what it holds is not what it says.
public func unpackedFromAny<M: Message>(
  _ bytes: [UInt8], as type: M.Type = M.self
) throws(DecodingFailure) -> M? {
  let any = try PackedAny(decoding: bytes)
  // The name is what comes after the last slash, whatever address is before it.
  guard let name = any.typeAddress.split(separator: "/").last, name == M.fullName else {
    return nil
  }
  return try M(decoding: any.value)
}

/// google.protobuf.Any itself.
private struct PackedAny: Message {
  var typeAddress = ""
  var value: [UInt8] = []
}

extension PackedAny: WireValue {
  static let fullName = "google.protobuf.Any"

  init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  static func clear(_ wire: UnsafeMutablePointer<Google__Protobuf__Any>) {
    google__protobuf__any__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Google__Protobuf__Any>) throws(DecodingFailure) {
    self.init(
      typeAddress: try text(wire.pointee.type_url, "type_url"), value: bytes(wire.pointee.value))
  }

  func fill(_ wire: UnsafeMutablePointer<Google__Protobuf__Any>, in arena: Arena) {
    wire.pointee.type_url = arena.place(typeAddress)
    wire.pointee.value = arena.place(value)
  }
}
