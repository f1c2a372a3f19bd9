import PurserClient

/// A request that was given as JSON. A command has a request id: the one in the JSON, the one that was asked for, or
/// a new one.
struct JSONRequest {
  let payload: [UInt8]
  /// Empty unless it is a command.
  let requestID: String

  /// - Parameter requestID: for a command whose JSON has none; empty makes one.
  init(of method: MethodDescription, json: String, requestID: String) throws(UsageError) {
    do throws(JSONFailure) {
      var (id, json) = (requestID, json)
      if case .object(var members) = try JSONValue(parsing: json), Self.isCommand(method) {
        let given = members.first { Self.names.contains($0.name) }?.value
        if case .string(let text)? = given, !text.isEmpty {
          id = text
        } else {
          if id.isEmpty { id = RequestID.next() }
          members.removeAll { Self.names.contains($0.name) }
          members.append(JSONValue.Member("requestId", .string(id)))
          json = JSONValue.object(members).text(pretty: false)
        }
      }
      payload = try JSONCodec.encode(json: json, as: method.requestType)
      self.requestID = id
    } catch {
      throw UsageError("the request is no \(method.requestType): \(error)")
    }
  }

  private static let names = ["requestId", "request_id"]

  /// A command is what has a request id.
  private static func isCommand(_ method: MethodDescription) -> Bool {
    (try? JSONCodec.encode(json: #"{"requestId": ""}"#, as: method.requestType)) != nil
  }
}
