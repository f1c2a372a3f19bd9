import Auditor
import Foundation

/// A recorded run: the log, what stood on the disk before it, and what must hold of a disk that is cut in it.
///
/// A folder keeps it, so that any process can build the same images: `log`, `manifest.json`, the recorded program's
/// folder `disk`, for a run that began on an image its `base`, and the backup that was taken meanwhile.
struct CrashRecording: Sendable {
  /// How to open the stores of a run, and what the run began with.
  struct Manifest: Codable, Sendable, Equatable {
    var settings: StoreSettings
    /// Of a run on an image: the recording that the image was cut from, and where.
    var parent: String?
    var cut: Int?
    /// Whether the recorder dropped syncs: then images of it must be bad.
    var isControl = false
  }

  let folder: String
  let manifest: Manifest
  let log: RecordedLog
  let base: FolderContents
  let timeline: Timeline
  /// By store, as its folder is named.
  let histories: [String: JournalHistory]
  let acknowledgements: [String: Acknowledgements]

  static let store = "state"
  static let restored = "restored"

  var backup: String { folder + "/backup" }

  init(_ folder: String) throws {
    self.folder = folder
    manifest = try JSONDecoder().decode(
      Manifest.self, from: Data(contentsOf: URL(filePath: folder + "/manifest.json")))
    log = try RecordedLog(contentsOf: folder + "/log")
    base =
      manifest.parent == nil ? FolderContents() : try FolderContents(reading: folder + "/base")
    timeline = try Timeline(log)

    var history = JournalHistory()
    var acknowledged: UInt64 = 0
    if let parent = manifest.parent, let cut = manifest.cut {
      let parent = try CrashRecording(parent)
      if let before = parent.histories[Self.store] {
        history = try JournalHistory(continuing: before, at: before.last(before: cut), before: cut)
      }
      acknowledged = parent.acknowledgements[Self.store]?.highest(before: cut) ?? 0
    }
    try history.read(log, journalOf: Self.store)
    histories = try Self.histories(history, log, timeline)
    var acknowledgements = [
      Self.store: try Acknowledgements(
        log, in: timeline.places(of: Self.store), beginning: acknowledged)
    ]
    if let restored = timeline.restoredSequence {
      // That a restore is over says as much as an answer.
      acknowledgements[Self.restored] = try Acknowledgements(
        log, in: timeline.places(of: Self.restored), beginning: restored)
    }
    self.acknowledgements = acknowledgements
  }

  private static func histories(
    _ history: JournalHistory, _ log: RecordedLog, _ timeline: Timeline
  ) throws -> [String: JournalHistory] {
    var histories = [store: history]
    if let sequence = timeline.restoredSequence {
      var restored = try JournalHistory(continuing: history, at: sequence, before: .max)
      try restored.read(log, journalOf: Self.restored)
      histories[Self.restored] = restored
    }
    return histories
  }

  static func writeManifest(_ manifest: Manifest, to folder: String) throws {
    try JSONEncoder().encode(manifest).write(to: URL(filePath: folder + "/manifest.json"))
  }

  /// The place of an image's cut, and the numbers that decide what it holds.
  func draw(image: Int, seed: UInt64) -> (place: Int, random: SplitMix) {
    var random = SplitMix(seed: seed &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(image))
    _ = random.next()
    let place = manifest.isControl ? controlPlace(&random) : timeline.place(ofImage: image, &random)
    return (place, random)
  }

  /// Behind the first answer: it lies behind a dropped sync.
  private func controlPlace(_ random: inout SplitMix) -> Int {
    let first = acknowledgements[Self.store]?.reached.first?.place ?? 0
    return first + 1 + random.next(below: max(1, log.records.count - first))
  }

  func disk() -> Disk { Disk(log, base: base) }
}

/// How the daemon of a run is set, as far as its stores are concerned.
struct StoreSettings: Codable, Sendable, Equatable {
  var mapSize = 1 << 30
  var segmentSize = 256 << 10
  var journalRetention = 1 << 20
  var replyRetention: Int64 = 3_600_000_000

  /// The same for the daemon.
  var yaml: String {
    """
    map_size: \(mapSize)
    clock_start: 2026-01-01T00:00:00Z
    reply_retention: \(replyRetention / 3_600_000_000)h
    journal:
      segment_size: \(segmentSize)
      retention: \(journalRetention)
    """
  }
}

extension FolderContents {
  /// Reads everything below a folder.
  init(reading folder: String) throws {
    self.init()
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
      if isFolder.boolValue {
        folders.append(path)
      } else {
        files[path] = [UInt8](try Data(contentsOf: URL(filePath: folder + "/" + path)))
      }
    }
  }

  /// What all can see now.
  init(_ disk: Disk) {
    self.init()
    var found: [(String, Node)] = []
    disk.root.walk("") { found.append(($0, $1)) }
    for (path, node) in found.sorted(by: { $0.0 < $1.0 }) {
      if node.isDirectory { folders.append(path) } else { files[path] = node.content.bytes }
    }
  }

  /// Files that are written through a shared mapping, and are no part of the state.
  private static func isMapped(_ path: String) -> Bool {
    path.hasSuffix("/lock.mdb") || path.hasSuffix("/breadcrumb")
  }

  /// Where two differ in what counts; `nil` if nowhere.
  func difference(from other: FolderContents) -> String? {
    if Set(folders) != Set(other.folders) {
      return "folders \(Set(folders).symmetricDifference(other.folders).sorted())"
    }
    if Set(files.keys) != Set(other.files.keys) {
      return "files \(Set(files.keys).symmetricDifference(other.files.keys).sorted())"
    }
    return files.keys.sorted().first { !Self.isMapped($0) && files[$0] != other.files[$0] }.map {
      "the bytes of \($0)"
    }
  }
}
