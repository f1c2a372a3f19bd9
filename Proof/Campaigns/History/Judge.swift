/// A sequential model that says of an operation, executed next, whether its answer is the one that had to come. A copy
/// is a model of its own.
protocol Judge: Sendable {
  /// - Returns: nil if it is, and the operation is done then; else what was expected. The model is not to be used on
  ///   after that.
  mutating func judge(_ operation: Operation) -> String?
}

extension SmallShop: Judge {
  mutating func judge(_ operation: Operation) -> String? {
    if let id = operation.told?.newClaim, claims[id] != nil {
      return "claim \(id) was there before"
    }
    let expected = answer(operation.ask, naming: operation.told?.newClaim ?? 0)
    return operation.told == expected ? nil : "expected \(expected)"
  }
}

extension Told {
  /// The name of a claim that the operation made.
  var newClaim: UInt64? {
    if case .claimed(let id, _) = self { id } else { nil }
  }
}
