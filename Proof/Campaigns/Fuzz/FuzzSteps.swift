import Auditor

extension FuzzTarget {
  /// The first bytes are the options' seed, the others are the steps' blocks.
  static let steps = FuzzTarget(
    "steps", shows: "every answer to any list of calls is the one that the auditor predicts",
    seeds: {
      (1...8).map { seed in
        [UInt8(seed), 0] + ModelWalk.blocks(seed: seed, count: 48).flatMap { $0 }
      }
    },
    quickRounds: 20,
    begin: {
      { input in
        guard input.count > 2 else { return nil }
        let options = ModelOptions(seed: UInt64(input[0]) | UInt64(input[1]) << 8)
        let bytes = Array(input.dropFirst(2))
        let blocks = stride(from: 0, to: bytes.count, by: Steps.blockSize).map {
          Array(bytes[$0..<min($0 + Steps.blockSize, bytes.count)])
        }
        return ModelWalk(options: options).run(blocks).difference.map { Finding($0) }
      }
    })
}
