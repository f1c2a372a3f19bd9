import Core
import Messages
import TTRPC

/// What a method's body may throw: a status in the making.
protocol CallRefusal: Error {
  var status: Status { get }
  /// Items whose expired holds come first; then the call is executed again.
  var dueWork: [SkuID] { get }
}

extension Status: CallRefusal {
  var status: Status { self }
  var dueWork: [SkuID] { [] }
}

extension Never: CallRefusal {
  var status: Status { switch self {} }
  var dueWork: [SkuID] { switch self {} }
}

extension Refusal: CallRefusal {
  var dueWork: [SkuID] {
    if case .dueWork(let skus) = self { skus } else { [] }
  }

  var status: Status {
    let details = details
    var more: [[UInt8]] = []
    switch details.category {
    case .invalidArgument:
      if let field = details.field {
        let violation = BadRequest.FieldViolation(field: field, description: details.sentence)
        more.append(packedAsAny(BadRequest(fieldViolations: [violation])))
      }
    case .failedPrecondition:
      let violation = PreconditionFailure.Violation(
        type: details.reason, subject: details.resource?.name ?? details.field ?? "",
        description: details.sentence)
      more.append(packedAsAny(PreconditionFailure(violations: [violation])))
    case .notFound, .alreadyExists:
      if let resource = details.resource {
        more.append(
          packedAsAny(
            ResourceInfo(
              resourceType: resource.type, resourceName: resource.name,
              description: details.sentence)))
      }
    case .outOfRange, .resourceExhausted, .dataLoss: break
    case .dueWork: preconditionFailure("due work is done before anyone is answered")
    }
    return .refused(
      details.category.code, details.reason, details.sentence,
      facts: details.facts.map { ($0.name, $0.value) }, more: more)
  }
}

extension RefusalCategory {
  var code: Code {
    switch self {
    case .invalidArgument: .invalidArgument
    case .notFound: .notFound
    case .alreadyExists: .alreadyExists
    case .failedPrecondition: .failedPrecondition
    case .outOfRange: .outOfRange
    case .resourceExhausted: .resourceExhausted
    case .dataLoss: .dataLoss
    case .dueWork: .internal
    }
  }
}
