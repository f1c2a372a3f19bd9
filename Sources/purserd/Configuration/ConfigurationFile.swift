import Glibc
import Yams

/// The file's keys with their lines, held against the settings that there are.
///
/// swift-configuration reads values that are asked for; what nobody asks for (a misspelled key) it passes over.
/// So the keys, and whether each has one value or a list, are judged here first.
struct ConfigurationFile {
  static let standardPath = "/etc/purser/purser.yaml"

  let path: String
  /// Keys with dots, and the lines on which they stand.
  private(set) var lines: [String: Int] = [:]
  /// In the order of the file, which is the order in which they are looked through.
  private(set) var principalNames: [String] = []

  var isEmpty: Bool { lines.isEmpty }

  /// - Throws: `ConfigurationFailure` with everything that is wrong.
  init(path: String) throws(ConfigurationFailure) {
    var bytes: [UInt8] = []
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw ConfigurationFailure("\(path): \(String(cString: strerror(errno)))")
    }
    defer { close(file) }
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(file, &piece, piece.count)
      guard count >= 0 else {
        throw ConfigurationFailure("\(path): \(String(cString: strerror(errno)))")
      }
      if count == 0 { break }
      bytes.append(contentsOf: piece.prefix(count))
      guard bytes.count <= 1 << 20 else { throw ConfigurationFailure("\(path): more than 1MiB") }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationFailure("\(path): is not UTF-8 text")
    }
    try self.init(path: path, text: text)
  }

  init(path: String, text: String) throws(ConfigurationFailure) {
    self.path = path
    let root: Node?
    do { root = try compose(yaml: text) } catch {
      throw ConfigurationFailure("\(path): is not YAML: \(error)")
    }
    guard let root, root.scalar?.string.isEmpty != true else { return }
    guard let mapping = root.mapping else {
      throw ConfigurationFailure("\(path): settings are written as `name: value`")
    }
    var problems: [String] = []
    read(mapping, under: "", &problems)
    guard problems.isEmpty else { throw ConfigurationFailure(problems) }
  }

  /// "/etc/purser/purser.yaml:12: map_size".
  func place(of key: String) -> String {
    path + (lines[key].map { ":\($0)" } ?? "") + ": " + key
  }

  private mutating func read(
    _ mapping: Node.Mapping, under prefix: String, _ problems: inout [String]
  ) {
    for (name, value) in mapping {
      let key = prefix + (name.string ?? "?")
      lines[key] = name.mark?.line
      switch Self.shape(of: key) {
      case .section:
        guard let inner = value.mapping else {
          // `principals:` with nothing under it is none.
          if value.scalar?.string.isEmpty != true {
            problems.append("\(place(of: key)): is a section: settings stand under it")
          }
          continue
        }
        if key == "principals" { principalNames = inner.keys.compactMap(\.string) }
        read(inner, under: key + ".", &problems)
      case .value:
        if value.scalar == nil { problems.append("\(place(of: key)): takes one value") }
      case .yesOrNo:
        if !["true", "false"].contains(value.scalar?.string) {
          problems.append("\(place(of: key)): takes true or false")
        }
      case .list:
        if value.sequence?.allSatisfy({ $0.scalar != nil }) != true {
          problems.append("\(place(of: key)): takes a list, such as [a, b]")
        }
      case nil:
        problems.append("\(place(of: key)): there is no such setting\(Self.known(like: prefix))")
      }
    }
  }

  private enum Shape { case section, value, yesOrNo, list }

  private static func shape(of key: String) -> Shape? {
    let parts = key.split(separator: ".", omittingEmptySubsequences: false)
    if parts[0] == "principals" {
      switch (parts.count, parts.last) {
      case (1, _), (2, _): return .section
      case (3, "users"), (3, "groups"), (3, "roles"): return .list
      case (3, "act_for"): return .yesOrNo
      default: return nil
      }
    }
    if Setting.all.contains(where: { $0.key == key }) { return .value }
    return Setting.all.contains { $0.key.hasPrefix(key + ".") } ? .section : nil
  }

  /// What stands in a section, for people.
  private static func known(like prefix: String) -> String {
    let names =
      prefix.hasPrefix("principals.")
      ? ["users", "groups", "roles", "act_for"]
      : Setting.all.map(\.key).filter { $0.hasPrefix(prefix) }.map { key in
        String(key.dropFirst(prefix.count).prefix { $0 != "." })
      } + (prefix.isEmpty ? ["principals"] : [])
    let distinct = names.enumerated().filter { !names.prefix($0.offset).contains($0.element) }
    return "; there are " + distinct.map(\.element).joined(separator: ", ")
  }
}
