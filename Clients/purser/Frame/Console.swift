import Glibc

/// Where a command line is typed: what it reads from and writes to.
struct Console: Sendable {
  var write: @Sendable ([UInt8]) -> Void
  var writeError: @Sendable ([UInt8]) -> Void
  var readAll: @Sendable () throws(WorkFailure) -> [UInt8]
  /// Whether somebody watches what is written to the error output.
  var isWatched: Bool
  /// How many columns a table may have; nil where nobody looks at it, so that nothing is cut.
  var width: Int?

  /// The process's own.
  static var standard: Self {
    Self(
      write: { writeWhole($0, to: STDOUT_FILENO) },
      writeError: { writeWhole($0, to: STDERR_FILENO) },
      readAll: { () throws(WorkFailure) in try readWhole(STDIN_FILENO, "the input") },
      isWatched: isatty(STDERR_FILENO) == 1,
      width: isatty(STDOUT_FILENO) == 1
        ? columns(getenv("COLUMNS").map { String(cString: $0) }) : nil)
  }

  /// A terminal's width as its environment tells it; 100 where it tells nothing sensible.
  static func columns(_ text: String?) -> Int {
    guard let columns = text.flatMap(Int.init), columns > 0 else { return 100 }
    return columns
  }

  func print(_ text: String) {
    write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  func complain(_ text: String) {
    writeError(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }
}

private func writeWhole(_ bytes: [UInt8], to file: CInt) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    if count < 0 {
      if errno == EINTR { continue }
      // A reader that has seen enough (`| head`) is no failure; a full disk is.
      exit(errno == EPIPE ? Outcome.done.rawValue : Outcome.failed.rawValue)
    }
    rest = rest.dropFirst(count)
  }
}

/// - Parameter name: of the file, for people.
private func readWhole(_ file: CInt, _ name: String) throws(WorkFailure) -> [UInt8] {
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = piece.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
    if count == 0 { return bytes }
    if count < 0 {
      if errno == EINTR { continue }
      throw WorkFailure("can't read \(name): \(String(cString: strerror(errno)))")
    }
    bytes.append(contentsOf: piece[..<count])
  }
}

/// The bytes of a file.
func contents(of path: String) throws(WorkFailure) -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else {
    throw WorkFailure("can't open \(path): \(String(cString: strerror(errno)))")
  }
  defer { close(file) }
  return try readWhole(file, path)
}
