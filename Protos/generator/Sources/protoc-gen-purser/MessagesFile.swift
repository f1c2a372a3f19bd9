import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The Swift values of one proto file, their codec, and the constants of its services' methods.
struct MessagesFile {
  private let file: FileDescriptor

  init(_ file: FileDescriptor) {
    self.file = file
  }

  var source: String {
    get throws {
      var text = generatedHeader(from: file.name)
      if !file.messages.isEmpty { text += "import CMessages\n" }
      for choice in file.enums { text += "\n" + declare(choice, indent: 0) }
      for message in file.messages { text += "\n" + (try declare(message, indent: 0)) }
      for service in file.services { text += "\n" + (try declare(service)) }
      for message in file.messages.flatMap(\.withNested) {
        text += "\n" + (try MessageCodec(message).source)
      }
      return text
    }
  }

  private func declare(_ choice: EnumDescriptor, indent: Int) -> String {
    let space = String(repeating: " ", count: indent)
    var text = Comment(choice).documentation(indent: indent)
    text += "\(space)public enum \(choice.name): Int32, Sendable, CaseIterable {\n"
    for value in choice.values {
      text += Comment(value).documentation(indent: indent + 2)
      text += "\(space)  case \(Name.enumCase(value)) = \(value.number)\n"
    }
    return text + "\(space)}\n"
  }

  private func declare(_ message: Descriptor, indent: Int) throws -> String {
    let space = String(repeating: " ", count: indent)
    let fields = try message.fields.map { (field: $0, shape: try Shape($0).declaration) }
    let kind = message.isCommand ? "CommandRequest" : "Message"

    var text = Comment(message).documentation(indent: indent)
    text += "\(space)public struct \(message.name): \(kind) {\n"
    for choice in message.enums { text += declare(choice, indent: indent + 2) + "\n" }
    for nested in message.messages { text += try declare(nested, indent: indent + 2) + "\n" }

    for (field, shape) in fields {
      text += Comment(field).documentation(indent: indent + 2)
      text += "\(space)  public var \(Name.property(field)): \(shape.type)\n"
    }
    if !fields.isEmpty { text += "\n" }

    let parameters = fields.map {
      "\(Name.property($0.field)): \($0.shape.type) = \($0.shape.initial)"
    }
    if fields.isEmpty {
      text += "\(space)  public init() {}\n"
    } else {
      text += "\(space)  public init(\n"
      text += parameters.map { "\(space)    \($0)" }.joined(separator: ",\n")
      text += "\n\(space)  ) {\n"
      for (field, _) in fields {
        text += "\(space)    self.\(Name.property(field)) = \(Name.property(field))\n"
      }
      text += "\(space)  }\n\n"
      text += "\(space)  public init() {\n"
      for (field, shape) in fields {
        text += "\(space)    \(Name.property(field)) = \(shape.initial)\n"
      }
      text += "\(space)  }\n"
    }
    return text + "\(space)}\n"
  }

  private func declare(_ service: ServiceDescriptor) throws -> String {
    var text = Comment(service).documentation()
    text += "public enum \(service.name) {\n"
    text += "  public static let name = \"\(service.fullName)\"\n"
    for method in service.methods {
      guard !method.clientStreaming else {
        throw GenerationFailure(description: "\(method.fullName): clients do not stream")
      }
      text += "\n" + Comment(method).documentation(indent: 2)
      text += """
          public static let \(Name.method(method)) = Method<
            \(Name.type(method.inputType)), \(Name.type(method.outputType))
          >(service: name, name: "\(method.name)", isServerStreaming: \(method.serverStreaming))

        """
    }
    return text + "}\n"
  }
}

/// The first lines of every generated file.
func generatedHeader(from source: String) -> String {
  "// Generated from \(source) by `make protos`. Edit that, not this.\n\n"
}

extension Descriptor {
  /// Whether it asks for a change: it has a `request_id`, which makes asking twice safe.
  var isCommand: Bool {
    name.hasSuffix("Request") && fields.contains { $0.name == "request_id" && $0.type == .string }
  }

  /// The message and those declared in it.
  var withNested: [Descriptor] { [self] + messages.flatMap(\.withNested) }
}
