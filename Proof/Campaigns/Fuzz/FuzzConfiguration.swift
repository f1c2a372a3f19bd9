import Dispatch
import Glibc
import PurserDaemon
import Service
import Synchronization
import TemporaryFolder

extension FuzzTarget {
  static let configuration = FuzzTarget(
    "configuration",
    shows: "a file is settings or told problems; settings written out are read as the same ones",
    seeds: { FuzzConfiguration.seeds },
    words: Setting.all.flatMap { $0.key.split(separator: ".").map { "\($0): " } }
      + ["principals:", "users: ", "roles: [clerk]", "act_for: true", "KiB", "7d", "50ms", "\n  "],
    begin: {
      let file = FuzzConfiguration()
      return { file.finding(in: Array($0)) }
    })
}

private final class FuzzConfiguration {
  private let folder = TemporaryFolder("purser-fuzz-configuration", in: FuzzShop.memory)

  func finding(in text: [UInt8]) -> Finding? {
    let first: DaemonConfiguration
    switch read(text) {
    case .success(let configuration): first = configuration
    case .failure(let failure as ConfigurationFailure):
      return failure.problems.isEmpty || failure.problems.contains("")
        ? Finding("a file is refused without a word") : nil
    case .failure(let error): return Finding("a file is refused with \(error)")
    }
    if let found = identities(of: first) { return found }
    let written = Self.written(first)
    guard case .success(let second) = read(Array(written.utf8)) else {
      return Finding("what was read is refused when it is written out:\n\(written)")
    }
    guard Self.written(second) == written else {
      return Finding("what was read:\n\(written)is read as another:\n\(Self.written(second))")
    }
    return nil
  }

  /// Names resolved to numbers, or told problems, on a machine that knows every name but one.
  private func identities(of configuration: DaemonConfiguration) -> Finding? {
    let directory = UserDirectory(
      user: { $0 == "nobody" ? 65_534 : $0.isEmpty ? nil : 1000 },
      group: { $0.isEmpty ? nil : 1000 })
    do throws(ConfigurationFailure) {
      _ = try Identities(configuration.principals, in: directory, daemonUser: 990)
    } catch {
      if error.problems.isEmpty { return Finding("principals are refused without a word") }
    }
    return nil
  }

  private func read(_ text: [UInt8]) -> Result<DaemonConfiguration, any Error> {
    let path = folder.path + "/purser.yaml"
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    defer { close(file) }
    guard file >= 0, write(file, text, text.count) == text.count else {
      return .failure(Finding("\(path): \(String(cString: strerror(errno)))"))
    }
    let sources = ConfigurationSources(file: path)
    let result = Mutex<Result<DaemonConfiguration, any Error>?>(nil)
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      let read: Result<DaemonConfiguration, any Error>
      do { read = .success(try await sources.read()) } catch { read = .failure(error) }
      result.withLock { $0 = read }
      done.signal()
    }
    done.wait()
    return result.withLock { $0 } ?? .failure(Finding("nothing was read"))
  }

  /// The settings as a file.
  private static func written(_ configuration: DaemonConfiguration) -> String {
    var text = ""
    var section = ""
    for setting in Setting.all {
      let parts = setting.key.split(separator: ".").map(String.init)
      if parts.count > 1, parts[0] != section {
        section = parts[0]
        text += "\(section):\n"
      }
      let indent = parts.count > 1 ? "  " : ""
      text += "\(indent)\(parts[parts.count - 1]): \(quoted(setting.text(configuration)))\n"
    }
    if !configuration.principals.isEmpty { text += "principals:\n" }
    for principal in configuration.principals {
      func list(_ names: [String]) -> String {
        "[" + names.map(quoted).joined(separator: ", ") + "]"
      }
      text += """
          \(quoted(principal.name)):
            users: \(list(principal.users))
            groups: \(list(principal.groups))
            roles: \(list(principal.roles))
            act_for: \(principal.actsForOthers)

        """
    }
    return text
  }

  /// As YAML writes any text: what is not plain by its number.
  private static func quoted(_ text: String) -> String {
    "\""
      + text.unicodeScalars.map { scalar in
        guard (0x20..<0x7f).contains(scalar.value), scalar != "\"", scalar != "\\" else {
          let digits = String(scalar.value, radix: 16)
          return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
        return String(Character(scalar))
      }.joined() + "\""
  }

  static var seeds: [[UInt8]] {
    let all = """
      socket: /run/purser/purser.sock
      socket_mode: 0660
      state_directory: "/var/lib/purser"
      clock: manual
      clock_start: 2026-01-01T00:00:00Z
      log_level: info
      drain_deadline: 10s
      map_size: 64GiB
      reply_retention: 7d
      journal:
        segment_size: 64MiB
        retention: 4GiB
      limits:
        frame_size: 4MiB
        calls: 1024
        lines: 500
        longest_hold: 30d
      principals:
        storefront:
          users: [www-data, 1001]
          roles: [clerk]
          act_for: true
        dashboard: { groups: [staff], roles: [reader, auditor] }

      """
    return [
      all, "", "limits: {calls: 12, lines: 0x10}\n", "principals:\n",
      "principals: {a: {users: [root], roles: [admin]}, \"a.b\": {groups: ['7'], roles: []}}\n",
      "clock: &c real\nlog_level: *c\n", "? socket\n: /a\n", "- a\n- b\n",
      "map_size: 1TiB\nmap_size: 2TiB\n",
    ].map { Array($0.utf8) }
  }
}
