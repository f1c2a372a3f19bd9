import Glibc

/// How much room is left, judged before a command runs: inside the open transaction a full map is final.
public enum Room: Sendable, Equatable {
  case ample
  /// Over 80 % of the map is used, or the disk is near its floor: work that grows is refused.
  case low
  /// Over 95 %: everything but reads is refused.
  case out
}

/// Counts the room: what the last checkpoint used, and what was put since.
struct RoomGauge {
  let mapSize: Int
  /// Free bytes of the disk below which growth is refused: two checkpoints, of pages that came while the disk was busy,
  /// and a segment.
  let diskFloor: Int
  private(set) var usedAtCheckpoint = 0
  private var diskFree = Int.max

  init(mapSize: Int, diskFloor: Int) {
    self.mapSize = mapSize
    self.diskFloor = diskFloor
  }

  mutating func measure(usedBytes: Int, directory: String) {
    usedAtCheckpoint = usedBytes
    measureDisk(directory)
  }

  /// Others fill the disk, and make room on it, at any time.
  mutating func measureDisk(_ directory: String) {
    var status = statvfs()
    diskFree =
      statvfs(directory, &status) == 0
      ? Int(status.f_bavail) * Int(status.f_frsize) : Int.max
  }

  /// The map's bytes in use, about: a page that is changed is copied before the old one is free, and so is at
  /// most one page above it that no other change needs.
  func used(dirtyPages: Int, bytesPut: Int) -> Int {
    usedAtCheckpoint + dirtyPages * 8192 + bytesPut * 2
  }

  func room(used: Int, for growth: Int) -> Room {
    if (used + growth) / 95 * 100 > mapSize || diskFree < diskFloor / 2 { return .out }
    if (used + growth * 2) / 80 * 100 > mapSize || diskFree < diskFloor + growth { return .low }
    return .ample
  }
}
