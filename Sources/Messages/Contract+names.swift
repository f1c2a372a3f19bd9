import CProtobufC

extension Contract {
  private static let messagesByName: [String: any WireValue.Type] = Dictionary(
    uniqueKeysWithValues: messages.map { ($0.fullName, $0) })

  /// protobuf-c's description of the message with this full name.
  static func descriptor(of fullName: String) -> UnsafePointer<ProtobufCMessageDescriptor>? {
    messagesByName[fullName]?.descriptor
  }

  /// Every message of the contract, nested ones too: whoever takes bytes apart without knowing what they are.
  package static var messageTypes: [any Message.Type] { messages }
}
