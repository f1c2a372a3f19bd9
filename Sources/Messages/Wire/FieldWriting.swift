import CMessages
import CProtobufC

// What generated code fills the fields of a struct with, before it is packed.

extension Arena {
  /// A text with the NUL at its end that protobuf-c measures it by.
  ///
  /// A NUL *in* the text would silently cut it there, and another SKU might be meant then. It travels as
  /// the bytes C0 80, which are not UTF-8: whoever decodes the message refuses it by the field's name.
  func place(_ text: String) -> UnsafeMutablePointer<CChar> {
    var text = text
    return text.withUTF8 { utf8 in
      guard let start = utf8.baseAddress, utf8.count > 0 else { return purser_empty_text() }
      if purser_has_nul(start, utf8.count) != 0 {
        return place(terminated: utf8.flatMap { $0 == 0 ? [0xC0, 0x80] : [$0] })
      }
      return place(terminated: utf8)
    }
  }

  private func place(terminated utf8: some Collection<UInt8>) -> UnsafeMutablePointer<CChar> {
    let count = utf8.count
    let room = UnsafeMutableRawBufferPointer(start: allocate(count + 1), count: count + 1)
    room.copyBytes(from: utf8)
    room[count] = 0
    // The room is count + 1 bytes long, so it has an address.
    return room.baseAddress!.bindMemory(to: CChar.self, capacity: count + 1)
  }

  func place(_ bytes: [UInt8]) -> ProtobufCBinaryData {
    guard !bytes.isEmpty else { return ProtobufCBinaryData(len: 0, data: nil) }
    let room = allocate(bytes.count, of: UInt8.self)
    room.update(from: bytes, count: bytes.count)
    return ProtobufCBinaryData(len: bytes.count, data: room)
  }

  func place(
    _ list: [String]
  ) -> (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, Int) {
    guard !list.isEmpty else { return (nil, 0) }
    let room = allocate(list.count, of: UnsafeMutablePointer<CChar>?.self)
    for (index, text) in list.enumerated() { room[index] = place(text) }
    return (room, list.count)
  }

  func place<M: WireValue>(
    _ list: [M]
  ) -> (UnsafeMutablePointer<UnsafeMutablePointer<M.Wire>?>?, Int) {
    guard !list.isEmpty else { return (nil, 0) }
    let room = allocate(list.count, of: UnsafeMutablePointer<M.Wire>?.self)
    for index in list.indices { room[index] = list[index].placed(in: self) }
    return (room, list.count)
  }
}
