/// Something that goes wrong with the machine, and what Purser must do then.
///
/// A fault is a file of this folder and a line in ``all``. It starts a real purserd, makes the trouble, and throws a
/// ``Finding`` if Purser does anything but what it promises.
public struct Fault: Sendable {
  /// How it is asked for: `proof faults --only NAME`.
  public let name: String
  /// What is done, and what must come of it.
  public let promise: String
  /// Returns what was seen, in a few words.
  let run: @Sendable (FaultRun) async throws -> String

  public static let all: [Fault] = [
    injectedErrors, fullDisk, fullMap, refusedStarts, clockJumps, outOfDescriptors,
    stalledReaders,
  ]

  /// Runs faults one after another and prints what came of each.
  ///
  /// - Throws: ``Finding``, when all have run, if any was found.
  public static func campaign(_ faults: [Fault], _ run: FaultRun) async throws {
    var findings: [String] = []
    var skipped = 0
    for fault in faults {
      do {
        let seen = try await fault.run(run)
        run.progress.end()
        print("\(fault.name): \(seen)")
      } catch let finding as Finding {
        run.progress.end()
        findings.append(
          "\(fault.name): \(finding)\n  again: proof faults --only \(fault.name) --seed \(run.seed) --sweep \(run.sweep)"
        )
        print("\(fault.name): FOUND \(finding)")
      } catch let skip as NotPossible {
        run.progress.end()
        skipped += 1
        print("\(fault.name): NOT RUN, \(skip.why)")
      }
    }
    let notRun = skipped == 0 ? "" : ", \(skipped) not run"
    print("faults \(faults.count), found \(findings.count)\(notRun)")
    if !findings.isEmpty { throw Finding(findings.joined(separator: "\n")) }
  }
}

/// What a run is told.
public struct FaultRun: Sendable {
  public var seed: UInt64
  /// The numbers of calls at which errors are injected, from 1 up to this.
  public var sweep: Int
  /// Only every so many of them; quick forms take a few.
  public var stride: Int
  let progress = Progress("faults")

  public init(seed: UInt64, sweep: Int, stride: Int = 1) {
    self.seed = seed
    self.sweep = sweep
    self.stride = stride
  }
}

/// A machine on which a fault can't be made.
struct NotPossible: Error {
  let why: String
}
