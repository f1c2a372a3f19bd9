import Glibc

extension FuzzTarget {
  /// Wrong where four bytes are right, as a rare mistake would be. Blind luck finds it once in four billion inputs.
  static let canaryAnswer = FuzzTarget(
    "canary-answer", shows: "a fuzzer that does not find this finds nothing", isCanary: true,
    seeds: { [Canary.nearly(Canary.wrongAnswer)] },
    begin: {
      { Canary.number(in: $0) == Canary.wrongAnswer ? Finding("the canary sings") : nil }
    })

  /// The same, and what is wrong is a read of one byte too many.
  static let canaryMemory = FuzzTarget(
    "canary-memory", shows: "an address sanitizer that does not see this sees nothing",
    isCanary: true, needsSanitizer: true,
    seeds: { [Canary.nearly(Canary.wrongRead)] },
    begin: {
      { input in
        guard Canary.number(in: input) == Canary.wrongRead else { return nil }
        guard let room = malloc(input.count), let start = input.baseAddress else { return nil }
        defer { free(room) }
        memcpy(room, start, input.count)
        let beyond = room.load(fromByteOffset: input.count, as: UInt8.self)
        return beyond == 0 && input.isEmpty ? Finding("nothing was read") : nil
      }
    })
}

private enum Canary {
  static let wrongAnswer: UInt32 = 0x5b1d_f00d
  static let wrongRead: UInt32 = 0xc0a1_5ea7

  static func number(in input: UnsafeRawBufferPointer) -> UInt32? {
    input.count < 8 ? nil : input.loadUnaligned(fromByteOffset: 3, as: UInt32.self)
  }

  /// An input from which one byte leads to the song.
  static func nearly(_ number: UInt32) -> [UInt8] {
    [1, 2, 3] + (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) ^ ($0 == 2 ? 0x40 : 0) }
      + [8, 9]
  }
}
