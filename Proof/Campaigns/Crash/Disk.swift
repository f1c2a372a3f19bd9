/// A disk beside its page cache, as a log tells of them: what files hold for those who read them now, and what of that
/// a power cut must leave.
///
/// The rules:
/// - What had been written to a file when a sync of it began is on the disk when that sync ended, its size too. So is a
///   write through O_DSYNC when it returned.
/// - Of each later write, each sector of 512 bytes is there or not; a sector holds what stood in it after one of the
///   writes, whole.
/// - Sizes change in order: a later one is never there without the earlier.
/// - An entry of a directory (made, renamed, deleted) is on the disk when a sync of that directory ended that began
///   behind it. Of later changes to a directory, the first so many are there. A rename between two directories
///   happened in both or in neither.
///
/// A sync of a file says nothing of its name.
final class Disk {
  static let sector = 512

  private(set) var root = Node(isDirectory: true)
  /// The next record of the log to be played.
  private(set) var place = 0
  private let log: RecordedLog
  private var handles: [Handle: OpenFile] = [:]

  private struct Handle: Hashable {
    var process: Int32
    var descriptor: Int32
  }

  private struct OpenFile {
    var node: Node
    var isSynced: Bool
  }

  /// - Parameter base: what stands on the disk, all of it synced, when the log begins.
  init(_ log: RecordedLog, base: FolderContents = FolderContents()) {
    self.log = log
    for path in base.folders { _ = makeBase(path, isDirectory: true) }
    for (path, bytes) in base.files {
      let node = makeBase(path, isDirectory: false)
      node.content.begin(with: bytes)
    }
  }

  private func makeBase(_ path: String, isDirectory: Bool) -> Node {
    let parts = path.split(separator: "/").map(String.init)
    var folder = root
    for part in parts.dropLast() {
      folder = folder.durable[part] ?? folder.adopt(part, Node(isDirectory: true))
    }
    return folder.adopt(parts[parts.count - 1], Node(isDirectory: isDirectory))
  }

  /// Plays the log up to a place, which itself is not played.
  func play(upTo end: Int) throws(Finding) {
    while place < min(end, log.records.count) {
      try play(place)
      place += 1
    }
  }

  private func play(_ place: Int) throws(Finding) {
    let record = log.records[place]
    switch record.kind {
    case .write:
      guard let file = file(record) else { return }
      log.payload(place).withUnsafeBytes {
        file.node.content.write($0, at: Int(record.a), begin: place, isSynced: file.isSynced)
      }
    case .close: handles[Handle(process: record.process, descriptor: record.descriptor)] = nil
    case .end, .settle: try finish(record, at: place)
    case .start: handles = handles.filter { $0.key.process != record.process }
    case .open, .truncate, .allocate, .sync, .rename, .unlink, .mkdir, .rmdir: break  // when they return
    case .accept, .send, .receive, .mark: break
    }
  }

  private func file(_ record: RecordedLog.Record) -> OpenFile? {
    handles[Handle(process: record.process, descriptor: record.descriptor)]
  }

  private func finish(_ end: RecordedLog.Record, at place: Int) throws(Finding) {
    let call = log.records[end.begin]
    switch call.kind {
    case .write:
      guard let file = file(call) else { return }
      if end.kind == .settle {
        file.node.content.settle(
          Array(log.payload(place)), at: Int(call.a), size: Int(end.b), call: end.begin, place)
      } else {
        guard end.a == call.payload.count else {
          throw Finding(
            "a write took \(end.a) bytes of \(call.payload.count): the log can't be played")
        }
        file.node.content.end(end.begin, at: place)
      }
    case .truncate where end.a == 0: file(call)?.node.content.resize(to: Int(call.a), at: place)
    case .allocate where end.a == 0:
      guard let content = file(call)?.node.content else { return }
      content.resize(to: max(content.bytes.count, Int(call.a + call.b)), at: place)
    case .sync where end.a == 0:
      guard let node = file(call)?.node else { return }
      if node.isDirectory {
        node.sync(before: end.begin)
      } else {
        node.content.sync(before: end.begin)
      }
    case .open where end.a >= 0: try open(call, path: log.text(end.begin), end, at: place)
    case .mkdir where end.a == 0:
      try change(log.text(end.begin), at: place) { .link($0, $1, Node(isDirectory: true)) }
    case .unlink where end.a == 0, .rmdir where end.a == 0:
      try change(log.text(end.begin), at: place) { .unlink($0, $1) }
    case .rename where end.a == 0:
      let names = log.payload(end.begin).split(separator: 0).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard names.count == 2, let node = node(names[0]) else { throw unknown(names[0]) }
      let (from, old) = try parent(names[0])
      let (to, new) = try parent(names[1])
      NameChange(.rename(from, old, to, new, node), place).begin()
    default: break
    }
  }

  private func open(
    _ call: RecordedLog.Record, path: String, _ end: RecordedLog.Record, at place: Int
  ) throws(Finding) {
    let flags = RecordedLog.OpenFlags(rawValue: call.flags)
    if flags.contains(.created) {
      try change(path, at: place) { .link($0, $1, Node(isDirectory: false)) }
    }
    guard let node = path == "." ? root : node(path) else { throw unknown(path) }
    if flags.contains(.truncated) { node.content.resize(to: 0, at: place) }
    guard end.kind == .end else { return }  // whoever opened it is dead
    handles[Handle(process: call.process, descriptor: Int32(end.a))] = OpenFile(
      node: node, isSynced: flags.contains(.dsync))
  }

  private func change(
    _ path: String, at place: Int, _ what: (Node, String) -> NameChange.What
  ) throws(Finding) {
    let (folder, name) = try parent(path)
    NameChange(what(folder, name), place).begin()
  }

  /// What a path names now, for those who look.
  func node(_ path: String) -> Node? {
    var node: Node? = root
    for part in path.split(separator: "/") { node = node?.entries[String(part)] }
    return node
  }

  private func parent(_ path: String) throws(Finding) -> (Node, String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let last = parts.last, let folder = node(parts.dropLast().joined(separator: "/")) else {
      throw unknown(path)
    }
    return (folder, last)
  }

  private func unknown(_ path: String) -> Finding {
    Finding("the log names \(path), which nothing in it made: the recorder missed a call")
  }

  /// The file that a call of the log wrote to, by its present name.
  func path(of record: RecordedLog.Record) -> String? {
    file(record).flatMap { wanted in
      var found: String?
      root.walk("") { path, node in if node === wanted.node { found = path } }
      return found
    }
  }
}

/// A file or a directory.
final class Node {
  let isDirectory: Bool
  /// A directory's entries, as they are seen now, and as a power cut leaves them at least.
  fileprivate(set) var entries: [String: Node] = [:]
  fileprivate(set) var durable: [String: Node] = [:]
  /// Changes of entries that are not on the disk, in order.
  fileprivate var changes: [NameChange] = []
  var pendingChanges: [NameChange] { changes }
  let content = FileContent()

  init(isDirectory: Bool) { self.isDirectory = isDirectory }

  fileprivate func adopt(_ name: String, _ node: Node) -> Node {
    entries[name] = node
    durable[name] = node
    return node
  }

  /// A sync of the directory ended that began at a place.
  fileprivate func sync(before place: Int) {
    for change in changes where change.place < place { change.makeDurable() }
  }

  /// Everything below, as it is seen now.
  func walk(_ prefix: String, _ body: (String, Node) -> Void) {
    for (name, node) in entries {
      let path = prefix.isEmpty ? name : prefix + "/" + name
      body(path, node)
      if node.isDirectory { node.walk(path, body) }
    }
  }
}

/// A change of one directory's entries, or of two.
final class NameChange {
  enum What {
    case link(Node, String, Node)
    case unlink(Node, String)
    case rename(Node, String, Node, String, Node)
  }

  let what: What
  let place: Int

  init(_ what: What, _ place: Int) {
    self.what = what
    self.place = place
  }

  var folders: [Node] {
    switch what {
    case .link(let folder, _, _), .unlink(let folder, _): [folder]
    case .rename(let from, _, let to, _, _): from === to ? [from] : [from, to]
    }
  }

  /// What got a name.
  var nodes: [Node] {
    switch what {
    case .link(_, _, let node), .rename(_, _, _, _, let node): [node]
    case .unlink: []
    }
  }

  /// What it does to the entries of one of its directories.
  func apply(to entries: inout [String: Node], of folder: Node) {
    switch what {
    case .link(_, let name, let node): entries[name] = node
    case .unlink(_, let name): entries[name] = nil
    case .rename(let from, let old, let to, let new, let node):
      if folder === from { entries[old] = nil }
      if folder === to { entries[new] = node }
    }
  }

  fileprivate func begin() {
    for folder in folders {
      apply(to: &folder.entries, of: folder)
      folder.changes.append(self)
    }
  }

  /// What came before it in any of its directories is on the disk with it.
  fileprivate func makeDurable() {
    for folder in folders {
      guard folder.changes.contains(where: { $0 === self }) else { continue }
      while let first = folder.changes.first, first !== self { first.makeDurable() }
    }
    for folder in folders {
      apply(to: &folder.durable, of: folder)
      folder.changes.removeAll { $0 === self }
    }
  }
}
