import Auditor
import DaemonProcess
import Foundation
import Glibc
import PurserClient

/// Runs a real purserd with the recorder preloaded, and notes beside it what it is at.
final class RecordedRun {
  let folder: String
  private let settings: StoreSettings
  private let isControl: Bool
  private let marks: LogWriter
  private var random: SplitMix

  private var disk: String { folder + "/disk" }
  private var log: String { folder + "/log" }

  /// - Parameter folder: a new recording's.
  init(_ folder: String, settings: StoreSettings, isControl: Bool, _ random: SplitMix) throws {
    self.folder = folder
    self.settings = settings
    self.isControl = isControl
    self.random = random
    marks = LogWriter(path: folder + "/log")
    try FileManager.default.createDirectory(
      atPath: folder + "/disk", withIntermediateDirectories: true)
  }

  // MARK: The runs

  /// A shop from its creation on: busy days, a kill, a stop, a backup and its restore.
  func recordShop(_ size: ShopDay.Size) async throws -> CrashRecording {
    try CrashRecording.writeManifest(
      CrashRecording.Manifest(settings: settings, isControl: isControl), to: folder)
    var day = ShopDay(random, size)
    _ = random.next()
    let daemon = try makeDaemon(in: CrashRecording.store)

    var clients = try await start(daemon, .creation, in: CrashRecording.store)
    try await day.open(clients[0])
    for _ in 0..<size.bursts { try await day.burst(clients) }
    if !isControl {
      let sequence = try await backUp(clients, &day)
      for _ in 0..<size.bursts { try await day.burst(clients) }

      try await killed(daemon, in: CrashRecording.store, clients, &day)
      clients = try await start(daemon, .recovery, in: CrashRecording.store)
      try await day.follow(clients[0])
      for _ in 0..<size.bursts { try await day.burst(clients) }
      // What is old enough is forgotten.
      try await day.advance(clients[0], by: settings.replyRetention + 60_000_000)
      try await day.burst(clients)
      try await day.order(clients[0])
      for _ in 0..<size.lastBursts { try await day.burst(clients) }
      try await stop(daemon, in: CrashRecording.store)

      clients = try await start(daemon, .recovery, in: CrashRecording.store)
      try await day.follow(clients[0])
      try await day.burst(clients)
      try await stop(daemon, in: CrashRecording.store)
      try await restoreAndGoOn(sequence, day)
    } else {
      for _ in 0..<size.bursts { try await day.burst(clients) }
      try await stop(daemon, in: CrashRecording.store)
    }
    return try finish()
  }

  /// A start on an image of another recording, and some work behind it.
  func recordRecovery(
    of image: FolderContents, from parent: CrashRecording, cutAt place: Int, _ size: ShopDay.Size
  ) async throws -> CrashRecording {
    try CrashRecording.writeManifest(
      CrashRecording.Manifest(settings: settings, parent: parent.folder, cut: place), to: folder)
    try image.write(to: folder + "/base")
    try image.write(to: disk)
    let daemon = try makeDaemon(in: CrashRecording.store)
    let clients = try await start(daemon, .recovery, in: CrashRecording.store)
    var day = ShopDay(random, size)
    try await day.follow(clients[0])
    // The shop may have been cut before it had anything: what is refused is refused.
    for _ in 0..<max(2, size.bursts / 4) { try await day.burst(clients) }
    try await end(daemon)
    return try finish()
  }

  private func restoreAndGoOn(_ sequence: UInt64, _ day: ShopDay) async throws {
    try marks.mark(Timeline.mark(.restore, in: CrashRecording.restored, sequence: sequence))
    try await restore()
    try marks.mark(Timeline.mark(.rest, in: CrashRecording.restored))
    let daemon = try makeDaemon(in: CrashRecording.restored)
    let clients = try await start(daemon, .firstStart, in: CrashRecording.restored)
    // It goes on where the backup was taken; ids that were used since are new to it.
    var day = day
    for _ in 0..<3 { try await day.burst(clients) }
    try await end(daemon)
  }

  // MARK: Its parts

  private func makeDaemon(in store: String) throws -> Daemon {
    try Daemon(
      isManualClock: true, configuration: settings.yaml, wrapper: ["env"] + recorder,
      stateDirectory: disk + "/" + store)
  }

  /// What preloads the recorder into a program.
  private var recorder: [String] {
    var environment = [
      "LD_PRELOAD=\(Daemon.product("librecorder.so").path)", "RECORDER_LOG=\(log)",
      "RECORDER_ROOT=\(disk)",
      // About what a disk takes: others go on meanwhile.
      "RECORDER_SYNC_DELAY=\(100 + random.next(below: 200))",
    ]
    if isControl { environment.append("RECORDER_DROPS_SYNCS=1") }
    return environment
  }

  /// Starts it, and connects a few clients.
  private func start(
    _ daemon: Daemon, _ activity: Timeline.Activity, in store: String
  ) async throws -> [PurserClient] {
    try marks.mark(Timeline.mark(activity, in: store))
    var clients: [PurserClient] = []
    do {
      clients.append(try await daemon.start())
      for _ in 1..<4 { clients.append(try await PurserClient.connect(socket: daemon.socket)) }
    } catch {
      throw Finding("purserd does not start on what a cut left: \(error)")
    }
    for i in clients.indices { clients[i].options.timeout = .seconds(60) }
    // The first answer with a sequence: from here on this state is promised.
    _ = try await clients[0].getStatus(GetStatusRequest())
    try marks.mark(Timeline.mark(.work, in: store))
    return clients
  }

  /// Takes a backup while the shop is busy.
  private func backUp(_ clients: [PurserClient], _ day: inout ShopDay) async throws -> UInt64 {
    try marks.mark(Timeline.mark(.backup, in: CrashRecording.store))
    let (client, file) = (clients[0], folder + "/backup")
    let copying = Task {
      var bytes: [UInt8] = []
      var sequence: UInt64 = 0
      for try await response in client.backup(BackupRequest()) {
        bytes += response.piece
        sequence = response.sequence
      }
      try Data(bytes).write(to: URL(filePath: file))
      return sequence
    }
    for _ in 0..<3 { try await day.burst(Array(clients.dropFirst())) }
    let sequence = try await copying.value
    try marks.mark(Timeline.mark(.work, in: CrashRecording.store))
    return sequence
  }

  /// SIGKILL in the middle of a burst. What its calls were at that moment is read from the files.
  private func killed(
    _ daemon: Daemon, in store: String, _ clients: [PurserClient], _ day: inout ShopDay
  ) async throws {
    var killed = day
    let delay = random.next(below: 3000)
    let burst = Task {
      // Nobody answers any more: the clients give up.
      var impatient = clients
      for i in impatient.indices { impatient[i].options.timeout = .milliseconds(500) }
      for _ in 0..<20 { try await killed.burst(impatient) }
    }
    try await Task.sleep(for: .microseconds(delay))
    try await end(daemon)
    try marks.mark(Timeline.mark(.rest, in: store))
    burst.cancel()
    _ = await burst.result
    // Its request ids and numbers were used, whatever became of them.
    day.skip(1000)
    try settle()
  }

  /// SIGKILL, which may cut a record that was being noted.
  private func end(_ daemon: Daemon) async throws {
    daemon.kill()
    await daemon.waitUntilExit()
    try marks.dropTornRecord()
  }

  private func stop(_ daemon: Daemon, in store: String) async throws {
    try marks.mark(Timeline.mark(.stop, in: store))
    daemon.kill(SIGTERM)
    let code = await daemon.waitUntilExit()
    guard code == 0 else { throw Finding("purserd ended with \(code): \(daemon.log)") }
    try marks.mark(Timeline.mark(.rest, in: store))
  }

  private func restore() async throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let configuration = folder + "/restore.yaml"
    try settings.yaml.write(toFile: configuration, atomically: true, encoding: .utf8)
    process.arguments =
      recorder + [
        Daemon.product("purserd").path, "restore", folder + "/backup", "--config", configuration,
        "--state-directory", disk + "/" + CrashRecording.restored,
      ]
    process.environment = Daemon.environment
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    await onOwnThread { process.waitUntilExit() }
    guard process.terminationStatus == 0 else {
      throw Finding("purserd restore ended with \(process.terminationStatus): \(text)")
    }
  }

  // MARK: The log against the files

  /// Notes how the calls ended that a kill interrupted, as the files tell.
  private func settle() throws {
    let log = try RecordedLog(contentsOf: log)
    let disk = Disk(log, base: try base())
    try disk.play(upTo: log.records.count)
    for place in log.unfinished {
      let call = log.records[place]
      switch call.kind {
      case .write:
        guard let path = disk.path(of: call) else { continue }
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: self.disk + "/" + path)))
        let start = min(bytes.count, Int(call.a))
        let found = bytes[start..<min(bytes.count, start + call.payload.count)]
        try marks.settle(
          call, result: Int64(found.count), fileSize: Int64(bytes.count), Array(found))
      case .rename:
        let from = log.text(place).prefix { $0 != "\0" }
        try marks.settle(call, result: exists(String(from)) ? -1 : 0)
      case .unlink, .rmdir: try marks.settle(call, result: exists(log.text(place)) ? -1 : 0)
      case .mkdir, .open:
        let isNew = disk.node(log.text(place)) == nil
        try marks.settle(call, result: isNew && !exists(log.text(place)) ? -1 : 0)
      case .truncate, .allocate:
        guard let path = disk.path(of: call) else { continue }
        let size = try FileManager.default.attributesOfItem(atPath: self.disk + "/" + path)[.size]
        let wanted = call.kind == .truncate ? call.a : call.a + call.b
        try marks.settle(call, result: (size as? Int64 ?? -1) == wanted ? 0 : -1)
      case .sync, .send: try marks.settle(call, result: -1)
      default: break
      }
    }
    try compare()
  }

  private func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: disk + "/" + path)
  }

  private func base() throws -> FolderContents {
    let base = folder + "/base"
    return FileManager.default.fileExists(atPath: base)
      ? try FolderContents(reading: base) : FolderContents()
  }

  /// The log, played, must be what the files are: or the recorder missed something, and no image is worth anything.
  private func compare() throws {
    let log = try RecordedLog(contentsOf: log)
    let disk = Disk(log, base: try base())
    try disk.play(upTo: log.records.count)
    let found = try FolderContents(reading: self.disk)
    if let difference = FolderContents(disk).difference(from: found) {
      throw Finding("the recorder's log and the files differ: \(difference)")
    }
  }

  private func finish() throws -> CrashRecording {
    try settle()
    return try CrashRecording(folder)
  }
}
