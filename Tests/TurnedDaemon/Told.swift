import Messages
import TTRPC

/// What a refusal tells a program, in a line: the code, ErrorInfo's reason and facts, then the other details.
package func told(_ status: Status) throws -> String {
  var words = ["\(status.code)"]
  for detail in status.details {
    if let info: ErrorInfo = try unpackedFromAny(detail) {
      if info.domain != "purser" { words.append("domain:\(info.domain)") }
      words.append(info.reason)
      words += info.metadata.map { "\($0.key)=\($0.value)" }
    } else if let resource: ResourceInfo = try unpackedFromAny(detail) {
      words.append("resource:\(resource.resourceType)/\(resource.resourceName)")
    } else if let failure: PreconditionFailure = try unpackedFromAny(detail) {
      words += failure.violations.map { "precondition:\($0.type)/\($0.subject)" }
    } else if let request: BadRequest = try unpackedFromAny(detail) {
      words += request.fieldViolations.map { "field:\($0.field)" }
    } else if let retry: RetryInfo = try unpackedFromAny(detail) {
      words.append("retry:\(retry.retryDelay?.microseconds ?? 0)us")
    } else {
      words.append("an unknown detail")
    }
  }
  if status.message.isEmpty { words.append("without a sentence") }
  return words.joined(separator: " ")
}
