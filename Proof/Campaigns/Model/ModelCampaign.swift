import Auditor

/// Walks by seed, one after another, until the time is up.
public struct ModelCampaign {
  public var seed: UInt64
  /// How long it goes on, seconds; a walk that has begun is ended.
  public var seconds: Int64
  /// Steps of a walk.
  public var steps: Int

  public struct Summary: CustomStringConvertible {
    public var seeds = 0
    public var steps = 0
    public var milliseconds: Int64 = 0
    public var kinds: [String: Int] = [:]

    /// What came, how often; then one line.
    public var description: String {
      let width = kinds.keys.map(\.count).max() ?? 0
      let rows = kinds.sorted { $0.key < $1.key }.map { kind, count in
        "  \(kind)\(String(repeating: " ", count: width - kind.count))  \(count)"
      }
      let missing = AnswerKinds.all.filter { kinds[$0] == nil }
      let rate = Int64(steps) * 1000 / max(1, milliseconds)
      let lines =
        rows + (missing.isEmpty ? [] : ["never came: " + missing.joined(separator: ", ")]) + [
          """
          seeds \(seeds), steps \(steps), \(rate) steps/s, kinds of answer \(kinds.count), \
          of \(AnswerKinds.all.count) that must come \(missing.count) never did, differences 0
          """
        ]
      return lines.joined(separator: "\n")
    }
  }

  public init(seed: UInt64, seconds: Int64, steps: Int = 3000) {
    self.seed = seed
    self.seconds = seconds
    self.steps = steps
  }

  /// - Throws: `Finding` with the seed, the options, the last events and a short list of calls.
  public func run(_ progress: Progress) throws -> Summary {
    let start = Progress.milliseconds
    var summary = Summary()
    var seed = seed
    repeat {
      let options = ModelOptions(seed: seed)
      let blocks = ModelWalk.blocks(seed: seed, count: steps)
      let result = ModelWalk(options: options).run(blocks) { taken in
        progress.show("seed \(seed), \(summary.seeds) seeds, \(summary.steps + taken) steps")
      }
      summary.seeds += 1
      summary.steps += result.steps
      summary.kinds.merge(result.kinds, uniquingKeysWith: +)
      if let difference = result.difference {
        progress.end()
        print("difference at step \(result.steps) of seed \(seed); looking for a short list …")
        throw Self.finding(
          options, Array(blocks.prefix(result.steps)), difference: difference, progress)
      }
      seed &+= 1
      summary.milliseconds = Progress.milliseconds - start
    } while summary.milliseconds < seconds * 1000
    progress.end()
    return summary
  }

  /// Walks a list once, and tells each of its steps.
  ///
  /// - Throws: `Finding`, as `run`.
  public static func replay(seed: UInt64, _ blocks: [[UInt8]]) throws -> [String] {
    let blocks = blocks.map { block in
      block + Array(repeating: 0, count: max(0, Steps.blockSize - block.count))
    }
    let result = ModelWalk(options: ModelOptions(seed: seed), toldCount: .max).run(blocks)
    if let difference = result.difference {
      throw report(ModelOptions(seed: seed), blocks, difference, result)
    }
    return result.told
  }

  private static func finding(
    _ options: ModelOptions, _ blocks: [[UInt8]], difference: String, _ progress: Progress
  ) -> Finding {
    let deadline = Progress.milliseconds + 60_000
    let shrinker = Shrinker(
      fails: {
        Progress.milliseconds < deadline
          && ModelWalk(options: options).run($0).difference != nil
      },
      shown: { length in progress.show("\(length) steps") })
    let short = shrinker.shrink(blocks)
    progress.end()
    let result = ModelWalk(options: options, toldCount: .max).run(short)
    guard let shown = result.difference else {
      return Finding(
        "\(options)\n\(difference)\nIt did not come again when the same steps were taken again.")
    }
    return report(options, short, shown, result)
  }

  private static func report(
    _ options: ModelOptions, _ blocks: [[UInt8]], _ difference: String, _ result: ModelWalk.Result
  ) -> Finding {
    let opening = Steps.opening(at: ModelOptions.start).count
    let calls = result.told.dropFirst(opening).map { "  \($0)" }
    let events = result.events.map { "  \($0)" }
    let command =
      "proof model --seed \(options.seed) --replay "
      + blocks.map(hexadecimal).joined(separator: ",")
    return Finding(
      ([
        "the answer is not the one that had to come", "\(options)", "", difference, "",
        "after an opening of \(opening) calls (locations, channels, SKUs), the calls:",
      ] + calls + ["", "the last events:"] + events + ["", "to see it again:", "  \(command)"])
      .joined(separator: "\n"))
  }

  /// A block without the zeros at its end, which are read as such anyway.
  private static func hexadecimal(_ block: [UInt8]) -> String {
    let bytes = block.reversed().drop { $0 == 0 }.reversed()
    return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
