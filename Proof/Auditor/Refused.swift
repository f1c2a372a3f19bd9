/// A no of the business, as the contract names it.
struct Refused: Error, Equatable {
  var reason: String
  var facts: [(name: String, value: String)]
  /// What was not found or is there already: "claim/12".
  var resource: String?
  var field: String?

  init(
    _ reason: String, _ facts: KeyValuePairs<String, String> = [:], resource: String? = nil,
    at field: String? = nil
  ) {
    self.reason = reason
    self.facts = facts.map { ($0.key, $0.value) }
    self.resource = resource
    self.field = field
  }

  static func == (left: Self, right: Self) -> Bool { left.told == right.told }

  /// As a line: code, reason, facts, and what the code's detail names.
  var told: String {
    let code = Self.code(of: reason)
    var words = [code, reason] + facts.map { "\($0.name)=\($0.value)" }
    if let resource { words.append("resource:\(resource)") }
    switch code {
    case "failedPrecondition" where Self.tellsSubject(reason):
      words.append("precondition:\(reason)/\(field ?? "")")
    case "invalidArgument": if let field { words.append("field:\(field)") }
    default: break
    }
    return words.joined(separator: " ")
  }

  /// Ids are refused before the business looks, and tell no subject.
  private static func tellsSubject(_ reason: String) -> Bool { reason != "REQUEST_ID_EXPIRED" }

  /// The kind of each no.
  private static func code(of reason: String) -> String {
    switch reason {
    case "UNKNOWN_SKU", "UNKNOWN_LOCATION", "UNKNOWN_CHANNEL", "UNKNOWN_CLAIM", "UNKNOWN_TRANSFER",
      "UNKNOWN_ORDER":
      "notFound"
    case "SKU_EXISTS", "LOCATION_EXISTS", "CHANNEL_EXISTS", "ORDER_EXISTS": "alreadyExists"
    case "TOO_MANY_HOLDS": "resourceExhausted"
    case "QUANTITY_OVERFLOW", "AMOUNT_OVERFLOW", "POSITION_AHEAD": "outOfRange"
    case "LOCATION_NOT_LINKED", "INSUFFICIENT_STOCK", "OWNER_MISMATCH", "NOT_A_HOLD",
      "CLAIM_RELEASED", "HOLD_EXPIRED", "TOO_MANY_EXTENSIONS", "HOLD_TOO_LONG",
      "QUANTITY_TOO_LARGE", "UNIT_FIXED", "SKU_INACTIVE", "ON_HAND_MISMATCH", "ALREADY_STOCKED",
      "CLAIM_OF_ORDER", "NOT_FIRM", "TRANSFER_STATE", "ORDER_STATE", "NOTHING_UNASSIGNED",
      "REQUEST_ID_EXPIRED", "CLOCK_NOT_MANUAL":
      "failedPrecondition"
    default: "invalidArgument"
    }
  }
}

extension Refused {
  static func unknown(_ kind: String, _ name: String) -> Refused {
    Refused(
      "UNKNOWN_\(kind.uppercased())", [kind: name], resource: "\(kind)/\(name)")
  }

  static func insufficient(
    _ sku: String, at location: String, requested: Int64, available: Int64, _ field: String
  ) -> Refused {
    Refused(
      "INSUFFICIENT_STOCK",
      [
        "sku": sku, "location": location, "requested": "\(requested)", "available": "\(available)",
      ], at: field)
  }

  static func overflow(of sku: String) -> Refused { Refused("QUANTITY_OVERFLOW", ["sku": sku]) }
}

/// Checks that many commands share.
extension Auditor {
  func check(reason: String, isNeeded: Bool = true) throws(Refused) {
    if isNeeded, reason.isEmpty { throw Refused("REASON_MISSING", at: "reason") }
    try check(text: reason, "REASON_TOO_LONG", at: "reason")
  }

  func check(reference: String) throws(Refused) {
    try check(text: reference, "REFERENCE_TOO_LONG", at: "reference")
  }

  private func check(text: String, _ reason: String, at field: String) throws(Refused) {
    guard text.unicodeScalars.count <= 256 else {
      throw Refused(reason, ["limit": "256"], at: field)
    }
  }

  func check(lineCount count: Int, at field: String = "lines") throws(Refused) {
    guard count <= limits.lines else {
      throw Refused("TOO_MANY_LINES", ["count": "\(count)", "limit": "\(limits.lines)"], at: field)
    }
  }

  /// 1 to 64 printable characters without spaces, of those that a walk makes: ASCII.
  static func isCode(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7e).contains($0) }
  }
}
