import Auditor
import DaemonProcess
import Foundation
import PurserClient

/// Errors of the disk, one at a time, at every place where the daemon can meet one.
///
/// `strace` lets the n-th call fail: with EIO, with ENOSPC, or with nothing written. Room on the disk is judged
/// before a command runs, so an ENOSPC that comes all the same is as final as an EIO (architecture: the process
/// ends, the next start decides).
extension Fault {
  static let injectedErrors = Fault(
    name: "injected-errors",
    promise: """
      the n-th write, sync or rename fails: no answer leaves afterwards, purserd ends with 74, and the next start \
      knows all that was acknowledged
      """
  ) { run in
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/strace") else {
      throw NotPossible(why: "strace is missing")
    }
    var tally = InjectionTally()
    var injections: [Injection] = []
    for number in Swift.stride(from: 1, through: run.sweep, by: run.stride) {
      for (call, outcomes) in Injection.calls {
        for outcome in outcomes {
          for lasts in [false, true] {
            injections.append(
              Injection(call: call, outcome: outcome, number: number, lasts: lasts))
          }
        }
      }
    }
    for (index, injection) in injections.enumerated() {
      run.progress.show("\(index) of \(injections.count), \(injection)")
      do {
        try await injection.run(seed: run.seed &+ UInt64(index), &tally)
      } catch let finding as Finding {
        throw Finding("\(injection): \(finding)")
      }
    }
    guard tally.ended + tally.endedInStart > 0 else { throw Finding("no error reached the state") }
    return tally.description
  }
}

/// What came of the injections.
struct InjectionTally: CustomStringConvertible {
  var runs = 0
  /// At the start; in the work; and how many changed nothing, since the call was another file's or never came.
  var ended = 0
  var endedInStart = 0
  var wentOn = 0
  var acknowledged = 0
  /// Files that were hit, without their changing numbers.
  var places: [String: Int] = [:]

  var description: String {
    let files = places.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return
      "\(runs) errors, \(endedInStart) ended the start, \(ended) the work, \(wentOn) hit nothing that counts; \(acknowledged) commands acknowledged and none lost; hit: \(files.joined(separator: ", "))"
  }
}

/// One failing call.
struct Injection: CustomStringConvertible {
  var call: String
  /// As strace takes it.
  var outcome: String
  /// The first call that fails, counted in each thread.
  var number: Int
  /// Whether all later ones fail, too.
  var lasts: Bool

  /// The calls by which state reaches the disk, and how each may fail.
  static let calls: [(String, [String])] = [
    ("pwrite64", ["error=EIO", "error=ENOSPC", "retval=0"]),
    ("writev", ["error=EIO", "error=ENOSPC", "retval=0"]),
    ("pwritev", ["error=EIO", "error=ENOSPC"]),
    ("fdatasync", ["error=EIO", "error=ENOSPC"]),
    ("fsync", ["error=EIO"]),
    ("rename", ["error=EIO", "error=ENOSPC"]),
  ]

  var description: String { "\(call) \(number)\(lasts ? "+" : "") \(outcome)" }

  static let configuration = """
    map_size: 64MiB
    journal:
      segment_size: 256KiB
      retention: 1MiB
    """

  func run(seed: UInt64, _ tally: inout InjectionTally) async throws {
    let folder = StateFolder()
    let state = folder.path
    let trace = folder.parent + "/trace"
    let daemon = try Daemon(
      configuration: Self.configuration,
      wrapper: [
        "strace", "-f", "--seccomp-bpf", "-y", "-o", trace, "-e",
        "trace=write,writev,sendmsg,sendto,pwrite64,pwritev,fdatasync,fsync,rename", "-e",
        "inject=\(call):\(outcome):when=\(number)\(lasts ? "+" : "")",
      ], stateDirectory: state)
    var book = Bookkeeper("A", seed: seed)
    var failure: PurserError?
    var didStart = false
    do {
      let client = try await daemon.start().waiting(Daemon.patience)
      didStart = true
      let (opening, steps) = (book, number + 60)
      (book, failure) = try await daemon.whileItRuns { await opening.working(steps, client) }
      if failure == nil { daemon.kill(program: SIGTERM) }
    } catch is DaemonFailure {}  // it ended in the start: the exit code says whether it should have
    if case .refused(let refusal)? = failure { throw Finding("refused: \(refusal.sentence)") }
    let code = try await daemon.exitCode("after \(self)")
    let seen = try SystemCallTrace(trace)
    let final = seen.hits.filter { !$0.isHarmless }
    let log = daemon.log

    tally.runs += 1
    tally.acknowledged += book.acknowledgedCount
    for hit in seen.hits { tally.places[Self.kind(of: hit), default: 0] += 1 }
    switch code {
    case 74:
      guard !seen.hits.isEmpty else { throw Finding("purserd ends with 74 by itself:\n\(log)") }
      guard log.contains("purserd: ") else {
        throw Finding("purserd ends with 74 and says nothing:\n\(log)")
      }
      if didStart { tally.ended += 1 } else { tally.endedInStart += 1 }
    case 0:
      guard final.isEmpty else {
        throw Finding("\(final) failed and purserd goes on:\n\(log)")
      }
      tally.wentOn += 1
    default: throw Finding("purserd ends with \(code), not 74:\n\(log)")
    }
    if code == 0, let failure, !seen.hits.contains(where: { $0.file.contains("UNIX") }) {
      throw Finding("a call fails and purserd is well: \(failure)\n\(log)")
    }
    guard seen.sentAfterwards.isEmpty else {
      throw Finding("an answer left after \(final): \(seen.sentAfterwards)")
    }
    try await requireRecovered(state, [book], configuration: Self.configuration)
  }

  private static func kind(of hit: SystemCallTrace.Hit) -> String {
    let name = hit.file.split(separator: "/").last.map(String.init) ?? hit.file
    let place =
      name.hasSuffix(".journal") || name.hasSuffix(".journal.new")
      ? "segment" : name.contains("[") ? "connection" : name
    return "\(hit.call) \(place)"
  }
}
