import Glibc

/// A file's bytes: as they are seen now, as a power cut leaves them at least, and the writes between the two.
final class FileContent {
  /// As they are seen.
  private(set) var bytes: [UInt8] = []
  private var disk: [UInt8] = []
  private(set) var pending: [Write] = []

  /// A write or a change of size that is not on the disk, or not known to be.
  struct Write {
    /// Where in the log the call began, and where it returned.
    var begin: Int
    var end: Int
    /// A meta page: the writer wants it on the disk at once.
    var isSynced: Bool
    /// The sectors that it wrote, and what they held afterwards, one behind the other.
    var sectors: Range<Int>
    var held: [UInt8]
    /// Those of them that a later write has replaced on the disk.
    var replaced: Set<Int> = []
    /// The file's size afterwards, if it changed.
    var size: Int?
    /// Whether it made the file shorter.
    var isCut: Bool
  }

  func begin(with bytes: [UInt8]) {
    self.bytes = bytes
    disk = bytes
  }

  func write(_ source: UnsafeRawBufferPointer, at offset: Int, begin: Int, isSynced: Bool) {
    guard let base = source.baseAddress, source.count > 0 else { return }
    let end = offset + source.count
    let grows = end > bytes.count
    if grows { Self.lengthen(&bytes, to: end) }
    bytes.withUnsafeMutableBytes {
      _ = memcpy($0.baseAddress.unsafelyUnwrapped + offset, base, source.count)
    }
    let sectors = offset / Disk.sector..<(end - 1) / Disk.sector + 1
    pending.append(
      Write(
        begin: begin, end: .max, isSynced: isSynced, sectors: sectors, held: held(sectors),
        size: grows ? end : nil, isCut: false))
  }

  private static func lengthen(_ bytes: inout [UInt8], to count: Int) {
    bytes += [UInt8](repeating: 0, count: max(0, count - bytes.count))
  }

  /// What sectors hold now; zeros behind the file's end.
  private func held(_ sectors: Range<Int>) -> [UInt8] {
    var held = [UInt8](repeating: 0, count: sectors.count * Disk.sector)
    let start = sectors.lowerBound * Disk.sector
    let count = min(held.count, bytes.count - start)
    held.withUnsafeMutableBytes { target in
      bytes.withUnsafeBytes { source in
        _ = memcpy(
          target.baseAddress.unsafelyUnwrapped, source.baseAddress.unsafelyUnwrapped + start, count)
      }
    }
    return held
  }

  /// A write returned.
  func end(_ begin: Int, at place: Int) {
    guard let i = pending.lastIndex(where: { $0.begin == begin }) else { return }
    pending[i].end = place
    if pending[i].isSynced { promote { $0.begin == begin } }
  }

  /// A write was interrupted: these bytes stand in its place, and the file has this size.
  func settle(_ found: [UInt8], at offset: Int, size: Int, call: Int, _ place: Int) {
    end(call, at: place)
    found.withUnsafeBytes { write($0, at: offset, begin: place, isSynced: false) }
    end(place, at: place)
    if size >= 0, size != bytes.count { resize(to: size, at: place) }
  }

  func resize(to size: Int, at place: Int) {
    guard size != bytes.count else { return }
    let isCut = size < bytes.count
    if isCut { bytes.removeLast(bytes.count - size) } else { Self.lengthen(&bytes, to: size) }
    pending.append(
      Write(
        begin: place, end: place, isSynced: false, sectors: 0..<0, held: [], size: size,
        isCut: isCut))
  }

  /// A sync ended that began at a place.
  func sync(before place: Int) { promote { $0.end < place } }

  private func promote(_ isOnDisk: (Write) -> Bool) {
    guard let last = pending.lastIndex(where: isOnDisk) else { return }
    var rest: [Write] = []
    // From the newest back: what an earlier write left in a sector that is on the disk now is gone.
    var landed: [Range<Int>] = []
    for write in pending[...last].reversed() {
      if isOnDisk(write) {
        landed.append(write.sectors)
        continue
      }
      var earlier = write
      for sectors in landed {
        earlier.replaced.formUnion(sectors.clamped(to: earlier.sectors))
      }
      rest.append(earlier)
    }
    for write in pending[...last] where isOnDisk(write) {
      if let size = write.size {
        if write.isCut { disk.removeLast(max(0, disk.count - size)) }
        Self.lengthen(&disk, to: size)
      }
      Self.land(write, in: &disk)
    }
    pending = rest.reversed() + pending[(last + 1)...]
  }

  /// Puts the sectors of a write in place, as far as the file reaches.
  private static func land(_ write: Write, in bytes: inout [UInt8]) {
    guard write.replaced.isEmpty else {
      return land(write, in: &bytes) { true }
    }
    let start = write.sectors.lowerBound * Disk.sector
    let count = min(write.held.count, bytes.count - start)
    guard count > 0 else { return }
    bytes.withUnsafeMutableBytes { target in
      write.held.withUnsafeBytes { source in
        _ = memcpy(
          target.baseAddress.unsafelyUnwrapped + start, source.baseAddress.unsafelyUnwrapped, count)
      }
    }
  }

  /// The same with those that are chosen.
  private static func land(_ write: Write, in bytes: inout [UInt8], _ isThere: () -> Bool) {
    bytes.withUnsafeMutableBytes { target in
      write.held.withUnsafeBytes { source in
        guard let to = target.baseAddress, let from = source.baseAddress else { return }
        var sector = write.sectors.lowerBound
        var at = 0
        while sector < write.sectors.upperBound {
          let start = sector * Disk.sector
          if start < target.count, isThere(), !write.replaced.contains(sector) {
            memcpy(to + start, from + at, min(Disk.sector, target.count - start))
          }
          sector += 1
          at += Disk.sector
        }
      }
    }
  }

  /// What a power cut leaves now, by a coin.
  func cut(_ coin: inout Coin) -> [UInt8] {
    if pending.isEmpty { return disk }
    let resizes = pending.count { $0.size != nil }
    var keptSizes = resizes == 0 ? 0 : coin.first(of: resizes)
    var cut = disk
    // Sectors land before the file is known to reach so far.
    var size = cut.count
    let longest = pending.reduce(size) { max($0, $1.size ?? 0) }
    Self.lengthen(&cut, to: longest)
    for write in pending {
      if write.isCut, keptSizes > 0, let shorter = write.size {
        cut.withUnsafeMutableBytes {
          _ = memset($0.baseAddress.unsafelyUnwrapped + shorter, 0, longest - shorter)
        }
      }
      if let changed = write.size, keptSizes > 0 {
        size = changed
        keptSizes -= 1
      }
      if coin.isWhole {
        if coin.lands(isSynced: write.isSynced) { Self.land(write, in: &cut) }
      } else {
        Self.land(write, in: &cut) { coin.lands(isSynced: write.isSynced) }
      }
    }
    cut.removeLast(longest - size)
    return cut
  }
}
