import Crypto
import Glibc

/// The end of the journal where groups are appended. Used by one thread at a time.
final class Journal: @unchecked Sendable {
  struct Options: Sendable {
    /// Of a segment; a group that needs more gets a segment of its own size.
    var segmentSize: Int
    /// Bytes of history to keep, in whole segments, beyond what recovery needs.
    var retention: Int
  }

  let directory: String
  let store: [UInt8]
  let epoch: UInt64
  private let options: Options
  private let spare: SpareSegment
  private var file: File
  private var size: Int
  private var offset: Int
  /// By first sequence; the last one is in use.
  private var segments: [(first: UInt64, size: Int)]
  private(set) var link: ChainLink
  private var frame = RowWriter(capacity: 256 * 1024)

  /// Goes on behind `tail`, whose last group must be `link`'s, in a fresh segment that holds a copy of it: after a
  /// failed flush or a kill the page cache may show what the disk lacks, and the copy is synced before anything
  /// is answered.
  init(
    directory: String, store: [UInt8], epoch: UInt64, options: Options, checkpoint: ChainLink,
    tail: [Group]
  ) throws(SystemFailure) {
    self.directory = directory
    self.store = store
    self.epoch = epoch
    self.options = options
    spare = SpareSegment(directory: directory, size: options.segmentSize)
    link = tail.last?.link ?? checkpoint

    let tailSize = tail.reduce(0) { $0 + JournalFormat.roundedToSector($1.bytes.count) }
    size = max(options.segmentSize, JournalFormat.sector + tailSize)
    let first = checkpoint.sequence + 1
    let path = directory + "/" + JournalFormat.segmentName(first)
    let fresh = try spare.take(
      size: size, header: SegmentHeader(store: store, after: checkpoint), at: path + ".new")
    // The name first: a power cut must not leave groups in a file that is called the spare, for the next start takes
    // that for zeros, and what it did not replay would stand behind what it did.
    try File.syncDirectory(directory)
    offset = JournalFormat.sector
    for group in tail {
      try fresh.write(group.bytes, at: offset)
      offset += JournalFormat.roundedToSector(group.bytes.count)
    }
    try fresh.sync()
    try File.rename(path + ".new", to: path)
    try File.syncDirectory(directory)
    file = try File(path, .write)
    segments = []
    for name in try File.names(in: directory) {
      guard let older = JournalFormat.firstSequence(ofSegment: name), older < first else {
        continue
      }
      segments.append((older, try File.size(of: directory + "/" + name)))
    }
    segments.append((first, size))
    spare.prepare()
  }

  /// Waits until nothing is written to the directory any more.
  func close() { spare.close() }

  deinit { close() }

  /// Makes a group of the records and waits until it is on disk.
  func append(_ records: borrowing RecordWriter) throws(SystemFailure) {
    let bytes = records.writer.bytes
    let byteCount = JournalFormat.groupHeaderSize + bytes.count + JournalFormat.endSize
    let padded = JournalFormat.roundedToSector(byteCount)
    if offset + padded > size { try roll(for: padded, first: records.first) }

    frame.removeAll()
    GroupHeader(
      byteCount: byteCount, recordCount: records.count, epoch: epoch, number: link.group + 1,
      first: records.first, last: records.last, previousHash: link.hash
    ).write(to: &frame)
    frame.append(bytes: bytes)
    let hash = SHA256.hash(data: frame.bytes)
    frame.append(JournalFormat.endMagic)
    frame.append(UInt32(0))
    hash.withUnsafeBytes { frame.append(bytes: $0) }
    _ = frame.extend(by: padded - byteCount).initializeMemory(
      as: UInt8.self, repeating: 0, count: padded - byteCount)

    try file.write(frame.bytes, at: offset)
    try file.sync()
    offset += padded
    link = ChainLink(sequence: records.last, group: link.group + 1, hash: Array(hash))
  }

  /// Goes on in a new segment.
  private func roll(for groupSize: Int, first: UInt64) throws(SystemFailure) {
    size = max(options.segmentSize, JournalFormat.sector + groupSize)
    let path = directory + "/" + JournalFormat.segmentName(first)
    file = try spare.take(size: size, header: SegmentHeader(store: store, after: link), at: path)
    try File.syncDirectory(directory)
    offset = JournalFormat.sector  // the header is synced with the first group
    segments.append((first, size))
    spare.prepare()
  }

  /// Bytes in all segments, and the first sequence of the oldest.
  var extent: (bytes: Int, first: UInt64) {
    (segments.reduce(0) { $0 + $1.size }, segments.first?.first ?? 1)
  }

  /// Lets go of the oldest segments beyond the retention; never of one that holds what comes after `sequence`. Returns
  /// their files, to be deleted: large ones take a while.
  func releaseHistory(before sequence: UInt64) -> [String] {
    var paths: [String] = []
    var newer = segments.reduce(0) { $0 + $1.size }
    while segments.count > 1 {
      newer -= segments[0].size
      guard newer >= options.retention, segments[1].first <= sequence + 1 else { break }
      paths.append(directory + "/" + JournalFormat.segmentName(segments.removeFirst().first))
    }
    return paths
  }
}

/// A segment of zeros, made ahead of use on a thread of its own.
final class SpareSegment: @unchecked Sendable {
  private let directory: String
  private let size: Int
  private let queue = WorkQueue(name: "journal spare")
  private let gate = Gate()
  private var isClosed = false

  private var path: String { directory + "/spare" }

  init(directory: String, size: Int) {
    self.directory = directory
    self.size = size
  }

  /// Begins to make one, unless it is there. A failure shows when it is taken: then it is made on the spot.
  func prepare() {
    queue.submit { [self] in gate.withLock { if !isClosed { try? make() } } }
  }

  /// Waits for what was begun, and begins nothing more: another store may use the directory next, and zeros that
  /// come late would hit its segment.
  func close() { gate.withLock { isClosed = true } }

  /// Moves a segment of zeros to `destination`, with its header written; neither is synced yet.
  ///
  /// The header comes before the name, so that whoever reads along never meets a segment without one.
  func take(
    size: Int, header: SegmentHeader, at destination: String
  ) throws(SystemFailure) -> File {
    gate.lock()
    defer { gate.unlock() }
    let isUsual = size == self.size
    if isUsual { try make() }
    let begun = isUsual ? path : directory + "/spare.new"
    let file = try File(begun, isUsual ? .write : .create)
    if !isUsual { try file.writeZeros(from: 0, count: size) }
    try file.write(header.bytes(), at: 0)
    try File.rename(begun, to: destination)
    return file
  }

  private func make() throws(SystemFailure) {
    if (try? File.size(of: path)) == size { return }
    let file = try File(path + ".new", .create)
    try file.writeZeros(from: 0, count: size)
    try file.sync()
    try File.rename(path + ".new", to: path)
  }
}
