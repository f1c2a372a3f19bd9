import SwiftProtobufPluginLibrary

/// The extension of a message that reads it from protobuf-c's struct and fills one.
struct MessageCodec {
  private let message: Descriptor
  private let fields: [(field: FieldDescriptor, shape: Shape)]

  init(_ message: Descriptor) throws {
    self.message = message
    self.fields = try message.fields.map { ($0, try Shape($0)) }
  }

  var source: String {
    let prefix = Name.cPrefix(message.fullName)
    return """
      extension \(Name.type(message)): WireValue {
        public static let fullName = "\(message.fullName)"

        public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
          self = try Self.read(bytes, in: arena)
        }

        public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

        typealias Wire = \(Name.c(message.fullName))

        static func clear(_ wire: UnsafeMutablePointer<Wire>) {
          \(prefix)__init(wire)
        }

        init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
      \(reading)
        }

        func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {\(filling)}
      }

      """
  }

  private var reading: String {
    guard !fields.isEmpty else { return "    self.init()" }
    let arguments = fields.map { "      \(Name.property($0.field)): \(read($0.field, $0.shape))" }
    return "    self.init(\n" + arguments.joined(separator: ",\n") + ")"
  }

  private func read(_ field: FieldDescriptor, _ shape: Shape) -> String {
    let name = field.name
    let wire = "wire.pointee.\(name)"
    switch shape {
    case .integer: return wire
    case .bool: return "\(wire) != 0"
    case .text: return "try text(\(wire), \"\(name)\")"
    case .bytes: return "bytes(\(wire))"
    case .choice: return "try choice(\(wire).rawValue, \"\(name)\")"
    case .message: return "try part(\(wire), \"\(name)\")"
    case .texts: return "try texts(\(wire), wire.pointee.n_\(name), \"\(name)\")"
    case .messages: return "try parts(\(wire), wire.pointee.n_\(name), \"\(name)\")"
    case .optionalBool(let caseField):
      return "wire.pointee.\(caseField).rawValue == \(field.number) ? \(wire) != 0 : nil"
    case .optionalInteger(_, let caseField):
      return "wire.pointee.\(caseField).rawValue == \(field.number) ? \(wire) : nil"
    case .optionalText(let caseField):
      return
        "wire.pointee.\(caseField).rawValue == \(field.number) ? try text(\(wire), \"\(name)\") : nil"
    }
  }

  private var filling: String {
    guard !fields.isEmpty else { return "" }
    return "\n" + fields.map { fill($0.field, $0.shape) }.joined() + "  "
  }

  private func fill(_ field: FieldDescriptor, _ shape: Shape) -> String {
    let (name, property) = (field.name, Name.property(field))
    let wire = "wire.pointee.\(name)"
    switch shape {
    case .integer: return "    \(wire) = \(property)\n"
    case .bool: return "    \(wire) = \(property) ? 1 : 0\n"
    case .text, .bytes: return "    \(wire) = arena.place(\(property))\n"
    case .choice: return "    \(wire) = .init(UInt32(bitPattern: \(property).rawValue))\n"
    case .message: return "    \(wire) = \(property)?.placed(in: arena)\n"
    case .texts, .messages:
      return "    (\(wire), wire.pointee.n_\(name)) = arena.place(\(property))\n"
    case .optionalBool(let caseField):
      return optional(field, caseField, "\(property) ? 1 : 0")
    case .optionalInteger(_, let caseField):
      return optional(field, caseField, property)
    case .optionalText(let caseField):
      return optional(field, caseField, "arena.place(\(property))")
    }
  }

  private func optional(_ field: FieldDescriptor, _ caseField: String, _ value: String) -> String {
    """
        if let \(Name.property(field)) {
          wire.pointee.\(caseField) = .init(\(field.number))
          wire.pointee.\(field.name) = \(value)
        }

    """
  }
}
