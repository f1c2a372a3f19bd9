import ArgumentParser
import Foundation
import Glibc

/// The flags that say where settings come from. The common ones have a flag of their own, `--set` takes any.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "Settings in YAML. (default: \(ConfigurationFile.standardPath), if it is there)",
    completion: .file(extensions: ["yaml"]))
  var config: String?

  @Option(help: "The socket to listen on.", completion: .file())
  var socket: String?

  @Option(help: "Where the shop is kept.", completion: .directory)
  var stateDirectory: String?

  @Option(
    help: "`real`, or `manual` for tests and rehearsals; fixed when a state directory is made.")
  var clock: String?

  @Option(
    help: ArgumentHelp(
      "Where a manual clock begins in a new state directory: `now`, or 2026-01-01T00:00:00Z.",
      valueName: "time"))
  var clockStart: String?

  @Option(help: "trace, debug, info, notice, warning, error or critical.")
  var logLevel: String?

  @Option(help: "Address space for the shop's data, such as 64GiB; the file grows as it is used.")
  var mapSize: String?

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      "Any setting of the file, such as limits.lines=500; may be repeated.",
      valueName: "name=value"))
  var settings: [String] = []

  func validate() throws {
    for setting in settings where !setting.contains("=") {
      throw ValidationError("--set takes NAME=VALUE, and not \(setting)")
    }
  }

  var sources: ConfigurationSources {
    let named = [
      ("socket", socket), ("state_directory", stateDirectory), ("clock", clock),
      ("clock_start", clockStart), ("log_level", logLevel), ("map_size", mapSize),
    ]
    var flags = settings.map { setting in
      let key = String(setting.prefix { $0 != "=" })
      return ConfigurationSources.Flag(
        key: key, text: String(setting.dropFirst(key.count + 1)), spelling: "--set \(key)")
    }
    for (key, text) in named {
      guard let text else { continue }
      let spelling = "--" + key.map { $0 == "_" ? "-" : String($0) }.joined()
      flags.append(
        ConfigurationSources.Flag(key: key, text: Self.absolute(text, key), spelling: spelling))
    }
    return ConfigurationSources(
      filePath: config, environment: ProcessInfo.processInfo.environment, flags: flags,
      user: getuid())
  }

  /// A path on a command line is meant from where it is typed.
  private static func absolute(_ text: String, _ key: String) -> String {
    guard key == "socket" || key == "state_directory", !text.hasPrefix("/"), !text.isEmpty else {
      return text
    }
    return FileManager.default.currentDirectoryPath + "/" + text
  }
}

/// Ends the process as a failed start does: what is wrong on stderr, and the code that says who must act.
func explain<R>(_ body: () async throws -> R) async throws -> R {
  do { return try await body() } catch {
    var text = String(describing: error).split(separator: "\n").map { "purserd: \($0)\n" }.joined()
    text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
    throw ExitCode(for: error)
  }
}
