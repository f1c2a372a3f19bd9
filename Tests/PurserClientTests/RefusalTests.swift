import TTRPC
import Testing

@testable import PurserClient

@Suite struct RefusalTests {
  @Test func `reads reason, facts and violations from the details`() {
    let status = Status(
      .failedPrecondition, "2 of SHIRT-M are available, 3 were asked for",
      details: [
        packedAsAny(
          ErrorInfo(
            reason: "INSUFFICIENT_STOCK", domain: "purser",
            metadata: [
              ErrorInfo.MetadataEntry(key: "sku", value: "SHIRT-M"),
              ErrorInfo.MetadataEntry(key: "available", value: "2"),
            ])),
        packedAsAny(
          PreconditionFailure(violations: [
            PreconditionFailure.Violation(
              type: "STOCK", subject: "sku/SHIRT-M", description: "2 available, 3 requested")
          ])),
        packedAsAny(
          BadRequest(fieldViolations: [
            BadRequest.FieldViolation(field: "lines[0].quantity", description: "is too large")
          ])),
      ])
    #expect(
      Refusal(status)
        == Refusal(
          code: .failedPrecondition, reason: "INSUFFICIENT_STOCK",
          sentence: "2 of SHIRT-M are available, 3 were asked for",
          facts: ["sku": "SHIRT-M", "available": "2"],
          violations: [
            Refusal.Violation(subject: "lines[0].quantity", description: "is too large"),
            Refusal.Violation(
              subject: "sku/SHIRT-M", type: "STOCK", description: "2 available, 3 requested"),
          ]))
  }

  @Test func `a reason of another domain is no refusal`() {
    let info = packedAsAny(ErrorInfo(reason: "NO", domain: "example.com"))
    #expect(Refusal(Status(.notFound, "no", details: [info])) == nil)
  }

  @Test func `damage is a failure, also when it has a reason`() {
    let info = ErrorInfo(
      reason: "ROW_DAMAGED", domain: "purser",
      metadata: [ErrorInfo.MetadataEntry(key: "table", value: "sku")])
    let status = Status(.dataLoss, "a row is damaged", details: [packedAsAny(info)])
    let error = PurserError(status) { Unanswered(reason: $0) }
    #expect(error == .failed(status))
    #expect(error.reason == "ROW_DAMAGED")
    #expect(error.facts == ["table": "sku"])
  }

  @Test func `details that can't be read leave code and sentence`() {
    let status = Status(.notFound, "no such SKU", details: [[0xFF, 0xFF]])
    #expect(PurserError(status) { Unanswered(reason: $0) } == .failed(status))
  }
}
