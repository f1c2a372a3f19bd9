import Core
import Logging
import Messages
import NIOCore
import Store
import TTRPC
import TemporaryFolder
import Testing

@testable import PurserDaemon

@Suite struct ConfigurationTests {
  let folder = TemporaryFolder()

  func read(
    _ file: String = "", environment: [String: String] = [:],
    flags: [ConfigurationSources.Flag] = []
  ) async throws -> DaemonConfiguration {
    let path = try folder.file("purser.yaml", file)
    return try await ConfigurationSources(
      filePath: path, environment: environment, flags: flags, user: 0
    ).read()
  }

  /// The problems, with the file's path taken off.
  func problems(
    _ file: String = "", environment: [String: String] = [:],
    flags: [ConfigurationSources.Flag] = []
  ) async throws -> [String] {
    do {
      _ = try await read(file, environment: environment, flags: flags)
      return []
    } catch let failure as ConfigurationFailure {
      return failure.problems.map { problem in
        let prefix = folder.path + "/"
        return problem.hasPrefix(prefix) ? String(problem.dropFirst(prefix.count)) : problem
      }
    }
  }

  @Test func `an empty file leaves the defaults`() async throws {
    for text in ["", "# nothing\n", "---\n", "principals:\n"] {
      let configuration = try await read(text)
      #expect(configuration.store.mapSize == 64 << 30)
      #expect(configuration.principals == [])
    }
  }

  @Test func `a file sets what it names`() async throws {
    let configuration = try await read(
      """
      socket: /run/shop.sock
      socket_mode: 0666
      state_directory: /srv/shop
      clock: manual
      clock_start: 1996-07-04T00:00:00Z
      log_level: debug
      map_size: 1GiB
      reply_retention: 2d
      journal:
        retention: 512MiB
      limits:
        frame_size: 256KiB
        idle: 30s
        lines: 500
      principals:
        web:
          users: [www-data, "1001"]
          roles: [clerk, reader]
          act_for: true
        floor:
          groups: [stock]
          roles: [stocker]
      """)
    #expect(configuration.socket == "/run/shop.sock")
    #expect(configuration.socketMode == 0o666)
    #expect(configuration.stateDirectory == "/srv/shop")
    #expect(configuration.store.isManualClock)
    #expect(configuration.store.manualStart == 836_438_400_000_000)
    #expect(configuration.logLevel == .debug)
    #expect(configuration.store.mapSize == 1 << 30)
    #expect(configuration.store.replyRetention == 172_800_000_000)
    #expect(configuration.store.journalRetention == 512 << 20)
    #expect(configuration.serverLimits.frameBytes == 256 << 10)
    #expect(configuration.serverLimits.idle == .seconds(30))
    #expect(configuration.limits.lines == 500)
    #expect(
      configuration.principals == [
        PrincipalConfiguration(
          name: "web", users: ["www-data", "1001"], roles: ["clerk", "reader"],
          actsForOthers: true),
        PrincipalConfiguration(name: "floor", groups: ["stock"], roles: ["stocker"]),
      ])
  }

  @Test func `environment wins over the file, and a flag over both`() async throws {
    let file = "map_size: 1GiB\nlimits:\n  lines: 100\nlog_level: error\n"
    let environment = ["PURSER_MAP_SIZE": "2GiB", "PURSER_LIMITS_LINES": "200"]
    let configuration = try await read(
      file, environment: environment,
      flags: [.init(key: "map_size", text: "3GiB", spelling: "--map-size")])
    #expect(configuration.store.mapSize == 3 << 30)
    #expect(configuration.limits.lines == 200)
    #expect(configuration.logLevel == .error)
  }

  @Test func `an unknown setting stops the start with its name and line`() async throws {
    #expect(
      try await problems("log_level: info\nmapsize: 1GiB\n").first?.hasPrefix(
        "purser.yaml:2: mapsize: there is no such setting; there are socket, socket_mode, ")
        == true)
    #expect(
      try await problems("journal:\n  retain: 1GiB\n") == [
        "purser.yaml:2: journal.retain: there is no such setting; there are segment_size, retention"
      ])
    #expect(
      try await problems("principals:\n  web:\n    user: [a]\n") == [
        "purser.yaml:3: principals.web.user: there is no such setting; there are users, groups, roles, act_for"
      ])
    #expect(
      try await problems(environment: ["PURSER_MAPSIZE": "1GiB", "OTHER": "x"]) == [
        "PURSER_MAPSIZE: there is no such setting (in the environment)"
      ])
    #expect(
      try await problems(flags: [.init(key: "mapsize", text: "1", spelling: "--set mapsize")]) == [
        "--set mapsize: there is no setting mapsize"
      ])
  }

  @Test func `an ill-typed setting is named with its place and what it takes`() async throws {
    let size = "a size from 16MiB to 16TiB, such as 64KiB, 8MiB or 2GiB"
    #expect(
      try await problems("clock: sundial\nmap_size: lots\n") == [
        "purser.yaml:1: clock: “sundial” is not accepted: it takes one of real, manual",
        "purser.yaml:2: map_size: “lots” is not accepted: it takes \(size)",
      ])
    #expect(
      try await problems("map_size: 1GiB\n", environment: ["PURSER_MAP_SIZE": "1MiB"]) == [
        "PURSER_MAP_SIZE: “1MiB” is not accepted: it takes \(size)"
      ])
    #expect(
      try await problems(flags: [.init(key: "map_size", text: "", spelling: "--map-size")]) == [
        "--map-size: “” is not accepted: it takes \(size)"
      ])
    #expect(
      try await problems("socket: purser.sock\n") == [
        "purser.yaml:1: socket: “purser.sock” is not accepted: it takes an absolute path"
      ])
  }

  @Test func `a value where a section or a list should be is named`() async throws {
    #expect(
      try await problems("limits: 5\nmap_size: [1GiB]\nprincipals:\n  web:\n    users: ada\n")
        == [
          "purser.yaml:1: limits: is a section: settings stand under it",
          "purser.yaml:2: map_size: takes one value",
          "purser.yaml:5: principals.web.users: takes a list, such as [a, b]",
        ])
    #expect(
      try await problems("principals:\n  web:\n    act_for: maybe\n") == [
        "purser.yaml:3: principals.web.act_for: takes true or false"
      ])
  }

  @Test func `what is no YAML is refused with the reason`() async throws {
    #expect(try await problems("a: [").first?.hasPrefix("purser.yaml: is not YAML") == true)
    #expect(
      try await problems("just words") == ["purser.yaml: settings are written as `name: value`"])
    #expect(try await problems("map_size: 1GiB\nmap_size: 2GiB\n").isEmpty == false)
  }

  @Test func `a file that is named must be there`() async throws {
    let sources = ConfigurationSources(filePath: folder.path + "/missing.yaml")
    await #expect(
      throws: ConfigurationFailure("\(folder.path)/missing.yaml: No such file or directory")
    ) { try await sources.read() }
  }

  /// 107 bytes is what the kernel takes.
  @Test func `a socket path over 107 bytes is a clear error`() async throws {
    let longest = "/" + String(repeating: "s", count: 106)
    _ = try await read("socket: \(longest)\n")
    #expect(
      try await problems("socket: \(longest)s\n") == [
        "socket: the path has 108 bytes, and a Unix socket's takes at most 107: \(longest)s"
      ])
  }
}
