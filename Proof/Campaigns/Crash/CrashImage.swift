import Auditor
import Glibc

/// What decides, of all that need not be on the disk, what is.
struct Coin {
  private var random: SplitMix
  /// In a thousand.
  private let chance: Int
  /// Whether a write lands as a whole or not at all, sizes and names apart.
  let isWhole: Bool

  init(_ random: SplitMix) {
    self.random = random
    // Most of what was written, little of it, all of it, nothing: each shows other faults.
    switch self.random.next(below: 12) {
    case 0: chance = 0
    case 1: chance = 1000
    default: chance = 20 + self.random.next(below: 961)
    }
    isWhole = self.random.oneIn(3)
  }

  /// Whether a sector is there. Meta pages, which a writer wants on the disk at once, mostly are.
  mutating func lands(isSynced: Bool) -> Bool {
    let chance = isSynced && chance > 0 ? max(chance, 750) : chance
    return random.next(below: 1000) < chance
  }

  /// How many of some changes that happen in order are there: from none to all.
  mutating func first(of count: Int) -> Int {
    switch random.next(below: 4) {
    case 0: 0
    case 1: count
    default: random.next(below: count + 1)
    }
  }
}

/// Files and folders by their paths: a disk's contents.
struct FolderContents: Equatable, Sendable {
  var folders: [String] = []
  var files: [String: [UInt8]] = [:]
}

extension Disk {
  /// What a power cut now might leave: all that it must, and of the rest what the coin says.
  func cut(_ random: SplitMix) -> FolderContents {
    var coin = Coin(random)
    var kept = keptChanges(&coin)
    var contents = FolderContents()
    collect(root, "", &kept, &coin, &contents)
    return contents
  }

  /// How many of its unsynced changes each directory shows.
  private func keptChanges(_ coin: inout Coin) -> [ObjectIdentifier: Int] {
    var kept: [ObjectIdentifier: Int] = [:]
    let folders = changedFolders
    for folder in folders {
      kept[ObjectIdentifier(folder)] = coin.first(of: folder.pendingChanges.count)
    }
    // A rename between two directories is in both or in neither, and what comes behind it is not without it.
    var isStable = false
    while !isStable {
      isStable = true
      for folder in folders {
        let count = kept[ObjectIdentifier(folder)] ?? 0
        for (i, change) in folder.pendingChanges.prefix(count).enumerated() {
          let isElsewhere = change.folders.allSatisfy { other in
            guard let place = other.pendingChanges.firstIndex(where: { $0 === change }) else {
              return true
            }
            return place < kept[ObjectIdentifier(other)] ?? 0
          }
          if !isElsewhere {
            kept[ObjectIdentifier(folder)] = i
            isStable = false
            break
          }
        }
      }
    }
    return kept
  }

  /// Directories with unsynced changes, in the order of their paths; those that nobody sees any more come through
  /// their entries on the disk.
  private var changedFolders: [Node] {
    var found: [Node] = []
    var seen: Set<ObjectIdentifier> = []
    func visit(_ folder: Node) {
      guard folder.isDirectory, seen.insert(ObjectIdentifier(folder)).inserted else { return }
      if !folder.pendingChanges.isEmpty { found.append(folder) }
      for name in Set(folder.entries.keys).union(folder.durable.keys).sorted() {
        if let node = folder.durable[name] { visit(node) }
        if let node = folder.entries[name] { visit(node) }
      }
      for change in folder.pendingChanges { for node in change.nodes { visit(node) } }
    }
    visit(root)
    return found
  }

  private func collect(
    _ folder: Node, _ prefix: String, _ kept: inout [ObjectIdentifier: Int], _ coin: inout Coin,
    _ contents: inout FolderContents
  ) {
    var entries = folder.durable
    for change in folder.pendingChanges.prefix(kept[ObjectIdentifier(folder)] ?? 0) {
      change.apply(to: &entries, of: folder)
    }
    for (name, node) in entries.sorted(by: { $0.key < $1.key }) {
      let path = prefix + name
      if node.isDirectory {
        contents.folders.append(path)
        collect(node, path + "/", &kept, &coin, &contents)
      } else {
        contents.files[path] = node.content.cut(&coin)
      }
    }
  }
}

extension FolderContents {
  /// Writes everything below a folder, which is made or emptied for it.
  func write(to folder: String) throws(Finding) {
    mkdir(folder, 0o700)
    for path in folders {
      guard mkdir(folder + "/" + path, 0o700) == 0 else { throw failure("making", path) }
    }
    for (path, bytes) in files {
      let file = open(folder + "/" + path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
      guard file >= 0 else { throw failure("making", path) }
      defer { close(file) }
      guard ftruncate(file, bytes.count) == 0 else { throw failure("writing", path) }
      try write(bytes, to: file, path)
    }
  }

  /// Leaves holes where zeros are: a spare segment is nothing else.
  private func write(_ bytes: [UInt8], to file: Int32, _ path: String) throws(Finding) {
    let piece = 64 << 10
    let isWritten = bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return true }
      for start in stride(from: 0, to: bytes.count, by: piece) {
        let count = min(piece, bytes.count - start)
        // All are zero if the first is and each is as the one before it.
        if bytes[start] == 0, memcmp(base + start, base + start + 1, count - 1) == 0 { continue }
        guard pwrite(file, base + start, count, start) == count else { return false }
      }
      return true
    }
    guard isWritten else { throw failure("writing", path) }
  }

  private func failure(_ what: String, _ path: String) -> Finding {
    Finding("\(what) \(path) of an image: \(String(cString: strerror(errno)))")
  }
}
