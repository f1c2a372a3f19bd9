/// What ArgumentParser says of a value that can't be read, "The value 'two' is invalid for '--quantity <quantity>'", and
/// what would be valid.
enum UsageSentence {
  /// The message with what the option takes, or that a number is out of reach; unchanged if that is not
  /// known, or said already.
  static func whole(_ message: String) -> String {
    let mark = "' is invalid for '"
    guard let begin = message.firstRange(of: mark),
      let end = message[begin.upperBound...].firstIndex(of: "'"),
      !message[end...].dropFirst().hasPrefix(".") && !message[end...].dropFirst().hasPrefix(":"),
      let open = message[begin.upperBound..<end].lastIndex(of: "<")
    else { return message }
    let option = message[begin.upperBound..<end]
    let name = option[open...].dropFirst().prefix { $0 != ">" }
    guard let takes = takes[String(name)] else { return message }
    let value = message[..<begin.lowerBound].drop { $0 != "'" }.dropFirst()
    if [number, amount, wholeNumber].contains(takes), let reach = OutOfReach(value) {
      return message[...end] + ": it is \(reach.rawValue)" + message[end...].dropFirst()
    }
    let subject = option.hasPrefix("-") ? option.prefix { $0 != " " } : "it"
    return message[...end] + ": \(subject) takes \(takes)" + message[end...].dropFirst()
  }

  private static let number = "a number such as 2 or 2.5"
  private static let span = "a length of time such as 90s, 15m or 2d"
  private static let amount = "an amount such as 4.95"
  private static let wholeNumber = "a whole number such as 12"

  /// By the name of the value, as help shows it.
  private static let takes = [
    "quantity": number, "change": number, "expected": number, "on-hand": number,
    "ttl": span, "timeout": span, "by": span, "wait": span,
    "time": "a time such as 2026-03-01T09:30:00Z",
    "claim-line": "SKU=QUANTITY or SKU=QUANTITY@LOCATION, such as SHIRT-M=2@AMS",
    "order-line":
      "SKU=QUANTITY, then @LOCATION and :PRICE if need be, such as SHIRT-M=2@AMS:19.99",
    "transfer-line": "SKU=QUANTITY, such as SHIRT-M=2",
    "number=quantity": "a line's number and how much of it, such as 1=2",
    "order": "an id such as 42, or CHANNEL/ID such as WEB/1043",
    "freight": amount, "total": amount, "money": "an amount such as 12.99EUR",
    "dimensions": "length x width x height in millimeters, such as 300x200x50",
    "system:id": "a system's code and its id there, such as shopify:4711",
    "id": "an id, a whole number such as 42", "count": wholeNumber, "limit": wholeNumber,
    "scale": "0 to 6", "after": wholeNumber, "weight-grams": wholeNumber, "priority": wholeNumber,
    "buffer": wholeNumber, "at-a-time": wholeNumber,
  ]
}
