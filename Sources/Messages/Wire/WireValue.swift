import CMessages
import CProtobufC

/// A value with a C struct of protobuf-c behind its wire form. Generated for every message.
protocol WireValue: Sendable {
  associatedtype Wire

  /// Sets every field of the struct to its default.
  static func clear(_ wire: UnsafeMutablePointer<Wire>)
  /// Reads what was unpacked, and refuses what protobuf-c forgives.
  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure)
  /// Fills a cleared struct.
  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena)
}

extension WireValue {
  static func read(
    _ bytes: UnsafeRawBufferPointer, in arena: Arena
  ) throws(DecodingFailure) -> Self {
    let message = try arena.unpack(bytes, as: descriptor)
    return try Self(UnsafeMutableRawPointer(message).assumingMemoryBound(to: Wire.self))
  }
}

extension Arena {
  /// The message's struct, which begins with what is given back.
  func unpack(
    _ bytes: UnsafeRawBufferPointer, as descriptor: UnsafePointer<ProtobufCMessageDescriptor>
  ) throws(DecodingFailure) -> UnsafeMutablePointer<ProtobufCMessage> {
    storage.pointee.refused = 0
    let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    let allocator = storage.pointer(to: \.allocator)
    guard let message = protobuf_c_message_unpack(descriptor, allocator, bytes.count, start) else {
      throw unpackFailure
    }
    return message
  }

  /// Why protobuf-c did not unpack: it only says that it did not.
  var unpackFailure: DecodingFailure {
    storage.pointee.refused != 0
      ? DecodingFailure(field: "", message: "needs more than \(limit) bytes of memory")
      : DecodingFailure(field: "", message: "is malformed")
  }
}

extension WireValue {
  /// The message as protobuf-c wants it, until the arena's next reset.
  func placed(in arena: Arena) -> UnsafeMutablePointer<Wire> {
    let wire = arena.allocate(1, of: Wire.self)
    Self.clear(wire)
    fill(wire, in: arena)
    return wire
  }

  func write(in arena: Arena) -> UnsafeRawBufferPointer {
    arena.pack(UnsafeRawPointer(placed(in: arena)))
  }

  /// protobuf-c's description of the message, which `JSON/` reflects on.
  static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    withUnsafeTemporaryAllocation(of: Wire.self, capacity: 1) { room in
      let wire = room.baseAddress!  // one element is never nowhere
      clear(wire)
      return UnsafeRawPointer(wire).load(as: ProtobufCMessage.self).descriptor
    }
  }
}

extension Arena {
  /// Packs a message struct, which every struct begins with, canonically.
  func pack(_ wire: UnsafeRawPointer) -> UnsafeRawBufferPointer {
    let message = wire.assumingMemoryBound(to: ProtobufCMessage.self)
    let size = protobuf_c_message_get_packed_size(message)
    let room = allocate(size)
    protobuf_c_message_pack(message, room.assumingMemoryBound(to: UInt8.self))
    return UnsafeRawBufferPointer(start: room, count: size)
  }
}
