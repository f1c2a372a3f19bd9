import ArgumentParser
import PurserClient

/// So much of a line: "2=1.5" is 1.5 of line 2.
struct LineQuantityArgument: ExpressibleByArgument, Equatable {
  let number: UInt32
  let quantity: Quantity

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let number = UInt32(parts[0]), number > 0,
      let quantity = Quantity(argument: String(parts[1]))
    else { return nil }
    self.number = number
    self.quantity = quantity
  }
}

extension Session {
  /// The lines as the contract has them. Which SKU a line is of, and so its scale, only the document knows.
  ///
  /// - Parameters:
  ///   - document: what has the lines, for people: "claim 42".
  ///   - skus: the SKU of each line; asked for only if a line was typed.
  func lines(
    _ typed: [LineQuantityArgument], of document: String,
    skus: () async throws -> [(number: UInt32, sku: String)]
  ) async throws -> [LineQuantity] {
    guard !typed.isEmpty else { return [] }
    skuOfLine = Dictionary(
      try await skus().map { ($0.number, $0.sku) }, uniquingKeysWith: { first, _ in first })
    var lines: [LineQuantity] = []
    for line in typed {
      guard let code = skuOfLine[line.number] else {
        throw UsageError("\(document) has no line \(line.number)")
      }
      let units = try line.quantity.units(of: await sku(code))
      lines.append(LineQuantity(number: line.number, quantity: units))
    }
    return lines
  }

  func lines(
    _ typed: [LineQuantityArgument], ofClaim id: UInt64
  ) async throws -> [LineQuantity] {
    try await lines(typed, of: "claim \(id)") {
      try await claim(id).lines.map { ($0.number, $0.sku) }
    }
  }

  func lines(
    _ typed: [LineQuantityArgument], of order: OrderName
  ) async throws -> [LineQuantity] {
    try await lines(typed, of: "the order") {
      try await self.order(order).lines.map { ($0.number, $0.sku) }
    }
  }
}
