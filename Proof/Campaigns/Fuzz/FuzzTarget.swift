import Auditor

/// Something that takes bytes from outside, and what must be true whatever they are.
///
/// libFuzzer feeds it (`make fuzz`), and so does a test with a fixed seed; both go by the registry, `FuzzTarget.all`.
public struct FuzzTarget: Sendable {
  /// Takes one input and says what is wrong, if anything. What ends the process is a finding too, and the fuzzer's to
  /// tell. The same bytes must find the same, whatever came before.
  public typealias Check = (_ input: UnsafeRawBufferPointer) -> Finding?

  public let name: String
  /// What holds if nothing is found.
  public let shows: String
  /// Whether it is wrong on purpose: a fuzzer that does not find it finds nothing.
  public let isCanary: Bool
  /// Whether what it does wrong is seen by the address sanitizer alone.
  public let needsSanitizer: Bool
  /// Real inputs, which mutation begins with.
  public let seeds: @Sendable () -> [[UInt8]]
  /// Words that inputs are made of, which a fuzzer that knows nothing would hardly guess.
  public let words: [String]
  /// Changes an input so that it stays plausible.
  public let mutate: Mutation.Step
  /// How many changed inputs the tests try: what a second or two allow without optimization.
  public let quickRounds: Int
  /// Makes a check with whatever it needs: a folder, a shop.
  public let begin: @Sendable () -> Check

  init(
    _ name: String, shows: String, isCanary: Bool = false, needsSanitizer: Bool = false,
    seeds: @escaping @Sendable () -> [[UInt8]], words: [String] = [],
    mutate: @escaping Mutation.Step = Mutation.bytes, quickRounds: Int = 2000,
    begin: @escaping @Sendable () -> Check
  ) {
    self.name = name
    self.shows = shows
    self.isCanary = isCanary
    self.needsSanitizer = needsSanitizer
    self.seeds = seeds
    self.words = words
    self.mutate = mutate
    self.quickRounds = quickRounds
    self.begin = begin
  }
}

extension FuzzTarget {
  /// A run without libFuzzer: every seed as it is, then inputs made of them, the same for the same seed.
  ///
  /// - Parameter goesOn: whether another input is made, after so many.
  /// - Returns: the first finding, with the input.
  public func run(
    seed: UInt64, while goesOn: (_ done: Int) -> Bool
  ) -> (finding: Finding, input: [UInt8])? {
    var random = SplitMix(seed: seed)
    let check = begin()
    let seeds = seeds()
    for input in seeds {
      if let finding = input.withUnsafeBytes(check) { return (finding, input) }
    }
    var done = 0
    while goesOn(done) {
      var input = seeds.isEmpty ? [] : seeds[random.next(below: seeds.count)]
      for _ in 0...random.next(below: 4) { mutate(&input, seeds, &random) }
      if let finding = input.withUnsafeBytes(check) { return (finding, input) }
      done += 1
    }
    return nil
  }
}

extension FuzzTarget {
  /// An input that people have read and written; nil for what is not in hexadecimal.
  public static func bytes(inHexadecimal text: String) -> [UInt8]? {
    let digits = text.filter { !$0.isWhitespace }
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    var rest = digits[...]
    while !rest.isEmpty {
      guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}

/// Bytes as people read and write them.
public func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
