import CSV
import PurserClient

/// Something that is wrong with a file to import, and where.
struct RowFault: Error, Equatable, Sendable {
  /// The file's line, counted from 1.
  var line: Int
  /// The column; empty where the row as a whole is meant.
  var column = ""
  /// One of the contract's reasons, or one of `Reason`.
  var reason: String
  var message: String
  /// Whether the columns of the file are meant, without which no row can be read.
  var isOfHeader = false

  /// What can be wrong before the daemon is asked.
  enum Reason: String {
    case syntax = "SYNTAX"
    case columnUnknown = "COLUMN_UNKNOWN"
    case columnMissing = "COLUMN_MISSING"
    case columnTwice = "COLUMN_TWICE"
    case valueMissing = "VALUE_MISSING"
    case valueInvalid = "VALUE_INVALID"
    /// The contract's own two, which the daemon can only tell of rows that come in one request.
    case rowTwice = "ROW_TWICE"
    case externalIDTaken = "EXTERNAL_ID_TAKEN"
  }

  init(line: Int, column: String = "", reason: Reason, message: String) {
    self.init(line: line, column: column, reason: reason.rawValue, message: message)
  }

  init(line: Int, column: String, reason: String, message: String) {
    (self.line, self.column, self.reason, self.message) = (line, column, reason, message)
  }

  init(_ fault: CSVFault) {
    self.init(line: fault.line, reason: .syntax, message: fault.message)
  }

  /// What the daemon says of a row.
  init(_ error: RowError, message: String) {
    self.init(line: Int(error.line), column: error.field, reason: error.reason, message: message)
  }

  /// "skus.csv:12: scale: 7 is no scale (SCALE_OUT_OF_RANGE)"
  func text(in file: String) -> String {
    // Where the message begins with the field, the field is named.
    let place = column.isEmpty || message.hasPrefix(column) ? "" : "\(column): "
    return printable("\(file):\(line): \(place)\(message) (\(reason))")
  }

  var json: JSONValue {
    var members = [JSONValue.Member("line", .number("\(line)"))]
    if !column.isEmpty { members.append(JSONValue.Member("field", .string(column))) }
    members.append(JSONValue.Member("reason", .string(reason)))
    members.append(JSONValue.Member("message", .string(message)))
    return .object(members)
  }
}
