import Configuration
import Glibc

/// Where settings come from: file, environment, flags; a later one wins.
package struct ConfigurationSources {
  /// A flag's setting, its text, and how the caller wrote it.
  struct Flag: Equatable {
    var key: String
    var text: String
    var spelling: String
  }

  /// Named by a flag; nil takes the standard file if it is there.
  var filePath: String?
  var environment: [String: String] = [:]
  var flags: [Flag] = []
  var user: UInt32 = 0

  init(
    filePath: String? = nil, environment: [String: String] = [:], flags: [Flag] = [],
    user: UInt32 = 0
  ) {
    (self.filePath, self.environment, self.flags, self.user) = (filePath, environment, flags, user)
  }

  /// A file and nothing else.
  package init(file path: String) { self.init(filePath: path) }

  /// - Throws: `ConfigurationFailure` with everything that is wrong.
  package func read() async throws -> DaemonConfiguration {
    let path = filePath ?? Self.existing(ConfigurationFile.standardPath)
    let file = try path.map { path throws(ConfigurationFailure) in
      try ConfigurationFile(path: path)
    }
    try judgeNames()
    var providers: [any ConfigProvider] = [flagProvider, environmentProvider]
    if let file, !file.isEmpty { providers.append(try await Self.provider(of: file)) }
    let reader = ConfigReader(providers: providers)

    var configuration = DaemonConfiguration(
      places: Places(environment: environment, user: user))
    var problems: [String] = []
    for setting in Setting.all {
      guard let text = reader.string(forKey: ConfigKey(setting.key)) else { continue }
      if !setting.take(text, &configuration) {
        problems.append(
          "\(place(of: setting, file)): “\(text)” is not accepted: it takes \(setting.accepted)")
      }
    }
    for name in file?.principalNames ?? [] {
      configuration.principals.append(PrincipalConfiguration(name: name, in: reader))
    }
    // The kernel takes 107 bytes and a NUL.
    if configuration.socket.utf8.count > 107 {
      problems.append(
        "socket: the path has \(configuration.socket.utf8.count) bytes, and a Unix socket's takes at most 107: \(configuration.socket)"
      )
    }
    guard problems.isEmpty else { throw ConfigurationFailure(problems) }
    return configuration
  }

  /// Flags and variables that name no setting.
  private func judgeNames() throws(ConfigurationFailure) {
    let settings = Setting.all
    var problems: [String] = []
    for flag in flags where !settings.contains(where: { $0.key == flag.key }) {
      problems.append("\(flag.spelling): there is no setting \(flag.key)")
    }
    for name in environment.keys.sorted()
    where name.hasPrefix("PURSER_") && !settings.contains(where: { $0.variable == name }) {
      problems.append("\(name): there is no such setting (in the environment)")
    }
    guard problems.isEmpty else { throw ConfigurationFailure(problems) }
  }

  /// Where the value that counts was written.
  private func place(of setting: Setting, _ file: ConfigurationFile?) -> String {
    if let flag = flags.last(where: { $0.key == setting.key }) { return flag.spelling }
    if environment[setting.variable] != nil { return setting.variable }
    return file?.place(of: setting.key) ?? setting.key
  }

  private var flagProvider: InMemoryProvider {
    InMemoryProvider(
      name: "flags",
      values: Dictionary(
        flags.map {
          (AbsoluteConfigKey(ConfigKey($0.key)), ConfigValue(.string($0.text), isSecret: false))
        },
        uniquingKeysWith: { $1 }))
  }

  private var environmentProvider: some ConfigProvider {
    EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: "purser")
  }

  private static func provider(
    of file: ConfigurationFile
  ) async throws(ConfigurationFailure) -> FileProvider<YAMLSnapshot> {
    let place = InMemoryProvider(
      values: ["filePath": ConfigValue(.string(file.path), isSecret: false)])
    do {
      return try await FileProvider<YAMLSnapshot>(config: ConfigReader(provider: place))
    } catch { throw ConfigurationFailure("\(file.path): \(error)") }
  }

  private static func existing(_ path: String) -> String? {
    access(path, F_OK) == 0 ? path : nil
  }
}
