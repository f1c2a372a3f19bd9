import SwiftProtobufPluginLibrary

/// How things of the contract are called in Swift and in protobuf-c's C.
enum Name {
  /// "purser/v1/error_details.proto" → "ErrorDetails".
  static func ofFile(_ file: FileDescriptor) -> String {
    let base = file.name.split(separator: "/").last ?? ""
    return pascal(base.prefix { $0 != "." })
  }

  /// The Swift type: "ClaimMode", "ErrorInfo.MetadataEntry".
  static func type(_ message: Descriptor) -> String {
    message.containingType.map { "\(type($0)).\(message.name)" } ?? message.name
  }

  static func type(_ choice: EnumDescriptor) -> String {
    choice.containingType.map { "\(type($0)).\(choice.name)" } ?? choice.name
  }

  /// "claim_id" → "claimID", "unordered_ids" → "unorderedIDs".
  static func property(_ field: FieldDescriptor) -> String {
    let words = field.name.split(separator: "_")
    let rest = words.dropFirst().map { word in
      switch word {
      case "id": "ID"
      case "ids": "IDs"
      default: capitalized(String(word))
      }
    }
    return escaped(words[0].lowercased() + rest.joined())
  }

  /// "CLAIM_MODE_ALL_OR_NOTHING" of ClaimMode → "allOrNothing".
  static func enumCase(_ value: EnumValueDescriptor) -> String {
    let prefix = snake(value.enumType.name).uppercased() + "_"
    let name = value.name.hasPrefix(prefix) ? value.name.dropFirst(prefix.count) : value.name[...]
    let words = name.lowercased().split(separator: "_")
    return escaped(words[0] + words.dropFirst().map { capitalized(String($0)) }.joined())
  }

  /// "GetDescriptorSet" → "getDescriptorSet".
  static func method(_ method: MethodDescriptor) -> String {
    escaped(method.name.prefix(1).lowercased() + method.name.dropFirst())
  }

  /// The C struct or enum: "Purser__V1__ClaimMode".
  static func c(_ fullName: String) -> String {
    fullName.split(separator: ".").map { pascal($0) }.joined(separator: "__")
  }

  /// What C functions of a message begin with: "purser__v1__reserve_request".
  static func cPrefix(_ fullName: String) -> String {
    fullName.split(separator: ".").map { snake($0) }.joined(separator: "__")
  }

  private static func pascal(_ name: some StringProtocol) -> String {
    name.split(separator: "_").map { capitalized(String($0)) }.joined()
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  private static func snake(_ name: some StringProtocol) -> String {
    var snake = ""
    var lastWasUpper = true
    for character in name {
      if character.isUppercase && !lastWasUpper { snake += "_" }
      lastWasUpper = character.isUppercase
      snake += character.lowercased()
    }
    return snake
  }

  private static func escaped(_ name: String) -> String {
    let reserved: Set = [
      "as", "break", "case", "class", "continue", "default", "defer", "do", "else", "enum",
      "extension",
      "fallthrough", "false", "for", "func", "guard", "if", "import", "in", "init", "inout",
      "internal",
      "is", "let", "nil", "operator", "private", "protocol", "public", "repeat", "return", "self",
      "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
      "typealias",
      "var", "where", "while",
    ]
    return reserved.contains(name) ? "`\(name)`" : name
  }
}
