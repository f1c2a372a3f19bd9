import Auditor

extension Ask {
  /// Something to ask, often about what others ask about at the same time.
  static func random(_ random: inout SplitMix, _ claims: [UInt64]) -> Ask {
    let sku = random.next(below: skus.count)
    let quantity = Int64(random.next(below: 5) + 1)
    let lines = (0...random.next(below: 3)).map { _ in
      Line(sku: random.next(below: skus.count), quantity: Int64(random.next(below: 5) + 1))
    }
    // Mostly one of the newest: others know it, too.
    let claim =
      claims.isEmpty ? nil : claims[claims.count - 1 - random.next(below: min(12, claims.count))]
    switch random.next(below: 100) {
    case 0..<8: return .receive(sku: sku, quantity: quantity)
    case 8..<15: return .adjust(sku: sku, change: -quantity)
    case 15..<29: return .reserve(lines)
    case 29..<42: return .hold(lines, milliseconds: Int64(random.next(below: 500) + 20))
    case 42..<44: return .advance(milliseconds: Int64(random.next(below: 100) + 1))
    case 44..<54: return .position(sku: sku)
    case 54..<62: return .available(sku: sku)
    case 62..<72: return claim.map(Ask.confirm) ?? .position(sku: sku)
    case 72..<80: return claim.map(Ask.allocate) ?? .available(sku: sku)
    case 80..<92: return claim.map(Ask.release) ?? .position(sku: sku)
    default: return claim.map(Ask.claim) ?? .available(sku: sku)
    }
  }
}
