import CProtobufC

// The contract's messages as JSON, for people: the proto3 JSON mapping, by protobuf-c's own descriptions
// of the messages, so that a new message needs nothing here.
//
// Out: lowerCamelCase names, fields at their default too, int64 and uint64 as strings, enums by
// name, bytes in base64, google.protobuf.Timestamp as RFC 3339, google.protobuf.Duration as "1.5s".
// In: proto names too, numbers as strings too, enums by number too, null for a field's default. What the
// message does not have is refused by its path.

/// JSON and wire form of messages that are known by name only.
public enum JSONCodec {
  /// The wire form of the message that the JSON text describes.
  ///
  /// - Parameter messageName: A full name, such as "purser.v1.ReserveRequest".
  /// - Throws: `JSONFailure` for a text that is no JSON, or not this message's.
  public static func encode(
    json: String, as messageName: String
  ) throws(JSONFailure) -> [UInt8] {
    guard let descriptor = Contract.descriptor(of: messageName) else {
      throw JSONFailure(field: "", message: "there is no message \(messageName)")
    }
    let arena = Arena(capacity: 4096)
    defer { withExtendedLifetime(arena) {} }  // what was read and packed lies in it
    let wire = try JSONReader(arena: arena).message(JSONValue(parsing: json), descriptor, path: "")
    return Array(arena.pack(UnsafeRawPointer(wire)))
  }

  /// The JSON text of the message that the bytes are the wire form of.
  ///
  /// - Throws: `DecodingFailure` for bytes that are no such message, `JSONFailure` for a name that the
  ///   contract does not have.
  public static func decode(
    bytes: [UInt8], as messageName: String, pretty: Bool
  ) throws -> String {
    guard let descriptor = Contract.descriptor(of: messageName) else {
      throw JSONFailure(field: "", message: "there is no message \(messageName)")
    }
    let arena = Arena(capacity: 4096)
    defer { withExtendedLifetime(arena) {} }  // what is unpacked lies in it
    let wire = try bytes.withUnsafeBytes { try arena.unpack($0, as: descriptor) }
    var writer = JSONWriter()
    let value = writer.object(UnsafeRawPointer(wire), path: "")
    if let failure = writer.failure { throw failure }
    return value.text(pretty: pretty)
  }
}

/// The JSON text of a message.
///
/// What could not stand on the wire is shown as well as it can be: a text's NUL as a replacement
/// character, an instant out of range as null.
public func jsonText<M: Message>(of message: M, pretty: Bool = false) -> String {
  jsonValue(of: message).text(pretty: pretty)
}

/// The same as a tree, to put into another.
public func jsonValue<M: Message>(of message: M) -> JSONValue {
  guard let descriptor = Contract.descriptor(of: M.fullName) else {
    preconditionFailure("\(M.fullName) is not in the contract")
  }
  // Our own values are not bounded: they are in memory already.
  let arena = Arena(capacity: 4096, limit: .max / 2)
  return message.encode(in: arena) { bytes in
    guard let wire = try? arena.unpack(bytes, as: descriptor) else {
      preconditionFailure("protobuf-c does not unpack what it packed")
    }
    var writer = JSONWriter()
    return writer.object(UnsafeRawPointer(wire), path: "")
  }
}

extension Message {
  /// The message that a JSON text describes.
  ///
  /// - Throws: `JSONFailure` for a text that is no JSON, or not this message's.
  public init(json: String) throws(JSONFailure) {
    let bytes = try JSONCodec.encode(json: json, as: Self.fullName)
    do {
      try self.init(decoding: bytes)
    } catch {
      throw JSONFailure(field: error.field, message: error.message)
    }
  }
}
