import NIOCore
import Testing

@testable import TTRPC

/// Rule 20: no input ends the process, and how it is cut into reads changes nothing.
@Suite struct FuzzTests {
  struct Outcome: Equatable {
    var answers: [UInt8]
    var log: [String]
    var isOpen: Bool
  }

  static func run(_ input: [UInt8], cuts: [Int]) throws -> Outcome {
    let wire = try Wire()
    var start = 0
    for cut in cuts.sorted() + [input.count] {
      if cut > start, wire.isOpen { try wire.write(Array(input[start..<cut])) }
      start = max(start, cut)
    }
    let answers = try wire.readBytes()
    return Outcome(answers: answers, log: wire.shop.log, isOpen: wire.isOpen)
  }

  /// A conversation of mostly plausible frames, some of them damaged.
  static func conversation(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    var stream: UInt32 = 1
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let method = ["Echo", "Hold", "Watch", "Collect", "Chat", "Nothing"]
        .randomElement(using: &random)!
      var next: [UInt8]
      switch Int.random(in: 0...9, using: &random) {
      case 0...4:
        next = request(
          stream, method, random.bytes(upTo: 30), timeout: .random(in: -1...5, using: &random),
          flags: .random(in: 0...7, using: &random))
        stream &+= .random(in: 0...3, using: &random)
      case 5...7:
        next = frame(
          3, stream: .random(in: 0...stream, using: &random),
          flags: .random(in: 0...7, using: &random), random.bytes(upTo: 20))
      case 8:
        next = frame(1, stream: stream, [UInt8](repeating: 1, count: 4_194_305))
      default:
        next = random.bytes(upTo: 40)
      }
      if Int.random(in: 0...9, using: &random) == 0, next.count < 100, !next.isEmpty {
        next[Int.random(in: next.indices, using: &random)] ^= .random(in: 1...255, using: &random)
      }
      bytes += next
    }
    return bytes
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `the cuts between reads change nothing`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let input = Self.conversation(&random)
      let whole = try Self.run(input, cuts: [])
      for count in [1, 3, 20] {
        let cuts = (0..<count).map { _ in Int.random(in: 0...input.count, using: &random) }
        #expect(try Self.run(input, cuts: cuts) == whole)
      }
      if input.count < 600 {
        #expect(try Self.run(input, cuts: Array(0..<input.count)) == whole, "byte by byte")
      }
    }
  }

  @Test func `noise is survived`() throws {
    var random = SeededGenerator(seed: 99)
    for _ in 0..<3000 {
      var input = random.bytes(upTo: 200)
      if input.count > 2 { (input[0], input[1]) = (0, 0) }  // or nearly all are hopelessly long
      _ = try Self.run(input, cuts: [])
    }
  }
}
