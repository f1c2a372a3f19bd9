import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// What a field is, as far as code that reads and writes it must know.
enum Shape {
  case integer(swift: String)
  case bool
  case text
  case bytes
  case choice(swift: String, zero: String)
  /// A message; `isOurs` is false for the well-known types that are written by hand.
  case message(swift: String)
  case texts
  case messages(swift: String)
  /// The only field of a oneof, which is how the contract says that a scalar may be absent.
  case optionalBool(caseField: String)
  case optionalInteger(swift: String, caseField: String)
  case optionalText(caseField: String)

  init(_ field: FieldDescriptor) throws {
    func refuse(_ why: String) -> GenerationFailure {
      GenerationFailure(description: "\(field.fullName): \(why)")
    }

    if field.isMap { throw refuse("a map; repeat a message with key and value instead") }
    if let oneof = field.containingOneof {
      guard oneof.fields.count == 1 else { throw refuse("a oneof of more than one field") }
      let caseField = "\(oneof.name)_case"
      switch field.type {
      case .bool: self = .optionalBool(caseField: caseField)
      case .int32, .int64, .uint32, .uint64:
        self = .optionalInteger(swift: Self.integer(field.type)!, caseField: caseField)
      case .string: self = .optionalText(caseField: caseField)
      default: throw refuse("a oneof of something else than a bool, an integer or a text")
      }
      return
    }

    if field.isRepeated {
      switch field.type {
      case .string: self = .texts
      case .message: self = .messages(swift: Self.swiftType(field.messageType))
      default: throw refuse("a list of something else than texts or messages")
      }
      return
    }

    switch field.type {
    case .int32, .int64, .uint32, .uint64: self = .integer(swift: Self.integer(field.type)!)
    case .bool: self = .bool
    case .string: self = .text
    case .bytes: self = .bytes
    case .enum:
      guard let zero = field.enumType.values.first(where: { $0.number == 0 }) else {
        throw refuse("an enum without a value 0")
      }
      self = .choice(swift: Name.type(field.enumType), zero: Name.enumCase(zero))
    case .message: self = .message(swift: Self.swiftType(field.messageType))
    case .double, .float:
      throw refuse("a floating-point number; quantities are integers with a scale")
    default: throw refuse("a type that the contract does not use elsewhere")
    }
  }

  private static func integer(_ type: Google_Protobuf_FieldDescriptorProto.TypeEnum) -> String? {
    switch type {
    case .int32: "Int32"
    case .int64: "Int64"
    case .uint32: "UInt32"
    case .uint64: "UInt64"
    default: nil
    }
  }

  private static func swiftType(_ message: Descriptor) -> String {
    switch message.wellKnownType {
    case .timestamp: "Timestamp"
    case .duration: "TimeSpan"
    default: Name.type(message)
    }
  }

  /// The property's type and its default.
  var declaration: (type: String, initial: String) {
    switch self {
    case .integer(let swift): (swift, "0")
    case .bool: ("Bool", "false")
    case .text: ("String", "\"\"")
    case .bytes: ("[UInt8]", "[]")
    case .choice(let swift, let zero): (swift, ".\(zero)")
    case .message(let swift): ("\(swift)?", "nil")
    case .texts: ("[String]", "[]")
    case .messages(let swift): ("[\(swift)]", "[]")
    case .optionalBool: ("Bool?", "nil")
    case .optionalInteger(let swift, _): ("\(swift)?", "nil")
    case .optionalText: ("String?", "nil")
    }
  }
}

/// Why nothing was generated; protoc prints it.
struct GenerationFailure: Error, CustomStringConvertible {
  var description: String
}
