import ArgumentParser
import PurserClient

/// A line of a claim as people write it: "SHIRT-M=2", or "SHIRT-M=2@AMS" to take it from one location.
struct ClaimLineArgument: ExpressibleByArgument, Equatable {
  let sku: String
  let quantity: Quantity
  let location: String

  /// Codes may hold "=" and "@" too, so the last "=" with a number behind it divides.
  init?(argument: String) {
    for index in argument.indices.reversed() where argument[index] == "=" {
      let parts = argument[argument.index(after: index)...].split(
        separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
      guard let quantity = Quantity(argument: String(parts[0])) else { continue }
      guard index > argument.startIndex, parts.last != "" else { return nil }
      sku = String(argument[..<index])
      self.quantity = quantity
      location = parts.count > 1 ? String(parts[1]) : ""
      return
    }
    return nil
  }
}

extension Session {
  /// The lines as the contract has them, each by its SKU's scale.
  func lines(_ typed: [ClaimLineArgument]) async throws -> [ClaimRequestLine] {
    var lines: [ClaimRequestLine] = []
    for line in typed {
      let units = try line.quantity.units(of: await sku(line.sku))
      lines.append(ClaimRequestLine(sku: line.sku, quantity: units, location: line.location))
    }
    return lines
  }
}
