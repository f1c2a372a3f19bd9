import DaemonProcess
import PurserClient

/// A disk that really is full: room is judged before a command runs, so work is refused while there still is some,
/// and goes on as soon as there is some again.
extension Fault {
  static let fullDisk = Fault(
    name: "full-disk",
    promise: """
      the disk fills up: what grows is refused and what frees goes on, then all but reads is refused; it goes on by \
      itself when space is given back; with no byte left it may stop, and has lost nothing
      """
  ) { run in
    let disk = try SmallDisk(megabytes: 24)
    let daemon = try Daemon(
      configuration: Injection.configuration, wrapper: disk.wrapper, stateDirectory: disk.state)
    let client = try await daemon.start().waiting(Daemon.patience)
    var book = Bookkeeper("A", seed: run.seed)
    try await book.work(60, client)

    // Below two checkpoints and a segment (4.25 MiB here) growth is refused, below half of that everything.
    try disk.fill(leaving: 4 << 20)
    try await book.workUntilRefused(client.impatient)
    // What was taken until a checkpoint looked at the disk has used some of it.
    try disk.fill(leaving: 4 << 20)
    try await client.require(room: .low)
    for _ in 0..<3 {
      if let refusal = try await book.release(client) {
        throw Finding("with little room a release is refused: \(refusal.sentence)")
      }
    }
    if let refusal = try await book.cancel(client) {
      throw Finding("with little room a cancellation is refused: \(refusal.sentence)")
    }
    try disk.fill(leaving: 1 << 20)
    try await book.workUntilRefused(client.impatient)
    try await client.require(room: .out)
    guard try await book.release(client.impatient)?.code == .resourceExhausted else {
      throw Finding("without room a release is taken")
    }
    try await book.look(client)

    disk.empty()
    try await client.require(room: .ample)
    try await book.work(20, client)

    // Somebody else takes the last byte at once.
    try disk.fill(leaving: 0)
    let opening = book
    let (worked, failure) = try await daemon.whileItRuns {
      await opening.working(400, client.impatient)
    }
    book = worked
    var seen = "it went on with no byte left"
    if let failure {
      if case .refused(let refusal) = failure {
        guard refusal.code == .resourceExhausted else {
          throw Finding("with no byte left a command is refused for \(refusal.sentence)")
        }
        seen = "with no byte left it refuses"
        try await daemon.stopOnFullDisk()
      } else {
        let code = try await daemon.exitCode("when the disk is full")
        guard code == 74 else { throw Finding("a full disk ends purserd with \(code)") }
        seen = "with no byte left it stops"
      }
    } else {
      try await daemon.stopOnFullDisk()
    }
    disk.empty()
    try await requireRecovered(
      disk.state, [book], configuration: Injection.configuration, wrapper: disk.wrapper)
    return "\(book.acknowledgedCount) commands acknowledged and none lost; \(seen)"
  }

  static let fullMap = Fault(
    name: "full-map",
    promise: """
      the map fills up: over 80 % what grows is refused and what frees goes on, and the daemon lives
      """
  ) { run in
    let state = StateFolder()
    let daemon = try Daemon(
      configuration: "map_size: 16MiB\nreply_retention: 1h", stateDirectory: state.path)
    let client = try await daemon.start().waiting(Daemon.patience)
    var book = Bookkeeper("A", seed: run.seed, longestOrder: 400)
    // The larger a command may be, the sooner it is refused: full is where the smallest is.
    try await book.work(8, client)
    while try await book.receive(client.impatient) == nil {
      let refusal = try await book.step(client.impatient)
      guard refusal == nil || refusal?.code == .resourceExhausted else {
        throw Finding("an almost full map refuses for another reason: \(refusal?.sentence ?? "")")
      }
    }
    let used = try await client.getStatus(GetStatusRequest()).mapUsedBytes
    guard used > 16 << 20 / 100 * 75 else {
      throw Finding("growth is refused when \(used) bytes of 16 MiB are used")
    }
    var freed = 0
    while book.hasClaims {
      guard try await book.release(client) == nil else { break }
      freed += 1
    }
    for _ in 0..<40 {
      let refusal = try await book.step(client.impatient)
      guard refusal == nil || refusal?.code == .resourceExhausted else {
        throw Finding("a full map refuses for another reason: \(refusal?.sentence ?? "")")
      }
      run.progress.show("full-map: \(freed) claims released")
    }
    try await book.look(client)
    guard freed > 0 else { throw Finding("with a full map no release is taken") }
    try await daemon.stop()
    // Nothing may grow, so nothing more is asked than what was answered.
    let again = try Daemon(
      configuration: "map_size: 64MiB\nreply_retention: 1h", stateDirectory: state.path)
    let larger = try await again.start().waiting(Daemon.patience)
    try await book.check(larger)
    try await larger.requireVerified()
    try await book.work(10, larger)
    try await again.stop()
    return
      "growth refused at \(used >> 10) KiB of 16 MiB, \(freed) releases passed, \(book.acknowledgedCount) commands acknowledged and none lost"
  }
}

extension Daemon {
  /// Told to stop, it makes a last checkpoint, which may not fit.
  fileprivate func stopOnFullDisk() async throws {
    kill(program: 15)
    let code = try await exitCode("when it is told to stop with a full disk")
    guard code == 0 || code == 74 else { throw Finding("told to stop, purserd ends with \(code)") }
  }
}

extension PurserClient {
  /// A client that is told at once that there is no room: it is asked to come again after half a minute.
  fileprivate var impatient: PurserClient { waiting(.seconds(25)) }

  func require(room: RoomState) async throws {
    let status = try await getStatus(GetStatusRequest())
    guard status.room == room else { throw Finding("status says \(status.room), not \(room)") }
  }
}
