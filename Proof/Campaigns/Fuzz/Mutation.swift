import Auditor

/// Ways to change an input.
public enum Mutation {
  /// - Parameter others: inputs to take pieces from.
  public typealias Step =
    @Sendable (
      _ input: inout [UInt8], _ others: [[UInt8]], _ random: inout SplitMix
    ) -> Void

  /// Of inputs that nothing is known of.
  @Sendable public static func bytes(
    _ input: inout [UInt8], _ others: [[UInt8]], _ random: inout SplitMix
  ) {
    let place = random.next(below: input.count + 1)
    let rest = input.count - place
    switch random.next(below: 8) {
    case 0 where rest > 0: input[place] ^= 1 << random.next(below: 8)
    case 1 where rest > 0: input[place] = UInt8(truncatingIfNeeded: random.next())
    case 2 where rest > 0: input[place] = [0, 1, 0x7f, 0x80, 0xff][random.next(below: 5)]
    case 3 where rest > 0:
      input.removeSubrange(place..<place + 1 + random.next(below: min(rest, 16)))
    case 4 where rest > 0: input.removeSubrange(place...)
    case 5 where rest > 0:
      let piece = input[place..<place + 1 + random.next(below: min(rest, 16))]
      input.insert(contentsOf: piece, at: random.next(below: input.count + 1))
    case 6 where !others.isEmpty:
      let other = others[random.next(below: others.count)]
      guard !other.isEmpty else { return }
      let start = random.next(below: other.count)
      input.insert(
        contentsOf: other[start..<start + 1 + random.next(below: min(other.count - start, 32))],
        at: place)
    default:
      input.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
    }
  }
}
