import Foundation
import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The table of everything: all methods, all messages, and the descriptor set.
struct ContractFile {
  private let files: [FileDescriptor]

  init(_ files: [FileDescriptor]) {
    self.files = files
  }

  var source: String {
    get throws {
      let methods = files.flatMap(\.services).flatMap(\.methods).map(row).joined()
      let messages = files.flatMap(\.messages).flatMap(\.withNested).map {
        "    \(Name.type($0)).self,\n"
      }.joined()
      return generatedHeader(from: "all protos") + """
        /// The contract as a whole: for calling any method by name, and for those who ask for it.
        public enum Contract {
          /// Every method of every service.
          public static let methods: [MethodDescription] = [
        \(methods)  ]

          /// A serialized google.protobuf.FileDescriptorSet: all files, after those they import, without
          /// comments.
          public static let descriptorSet: [UInt8] = descriptorSetText.withUTF8Buffer { text in
            Base64.decode(text)!  // generated from bytes, so it is base64
          }

          /// Every message of the contract, nested ones too.
          static let messages: [any (Message & WireValue).Type] = [
        \(messages)  ]
        }

        private let descriptorSetText: StaticString = \"""
        \(try descriptorSet)
          \"""

        """
    }
  }

  private func row(_ method: MethodDescriptor) -> String {
    let documentation = Comment(method).firstSentence.replacingOccurrences(of: "\"", with: "\\\"")
    return """
          MethodDescription(
            service: "\(method.service.fullName)", name: "\(method.name)",
            requestType: "\(method.inputType.fullName)",
            responseType: "\(method.outputType.fullName)",
            isServerStreaming: \(method.serverStreaming),
            documentation:
              "\(documentation)"),

      """
  }

  /// The set in base64, in lines that go on.
  private var descriptorSet: String {
    get throws {
      var seen: Set<String> = []
      var set = Google_Protobuf_FileDescriptorSet()
      func add(_ file: FileDescriptor) {
        guard seen.insert(file.name).inserted else { return }
        file.dependencies.forEach(add)
        set.file.append(file.extractProto())
      }
      files.forEach(add)

      let text = Array(try set.serializedData().base64EncodedString())
      return stride(from: 0, to: text.count, by: 96).map { start in
        "  " + String(text[start..<min(start + 96, text.count)])
      }.joined(separator: "\\\n")
    }
  }
}
