import Foundation
import Glibc
import PurserClient
import Testing

/// A purserd of a test's own: the real program, in a temporary folder, on a socket nobody else knows.
final class Daemon: @unchecked Sendable {
  let folder: URL
  private let arguments: [String]
  private let wrapper: [String]
  private var process: Process?

  /// - Parameters:
  ///   - configuration: YAML; the test's own user is admin in any case.
  ///   - wrapper: a program that runs the daemon, such as `strace` with its options.
  init(
    isManualClock: Bool = false, configuration: String = "", wrapper: [String] = [],
    stateDirectory: String? = nil
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "purser-scenario-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "purser.yaml")
    try configuration.write(to: file, atomically: true, encoding: .utf8)
    arguments = [
      "run", "--config", file.path, "--socket", folder.appending(path: "p.sock").path,
      "--state-directory", stateDirectory ?? folder.appending(path: "state").path,
      "--clock", isManualClock ? "manual" : "real",
    ]
    self.wrapper = wrapper
  }

  deinit {
    if let process, process.isRunning { Glibc.kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: folder)
  }

  var socket: String { folder.appending(path: "p.sock").path }
  var stateDirectory: URL { folder.appending(path: "state") }
  var processIdentifier: Int32 { process?.processIdentifier ?? 0 }
  var log: String {
    (try? String(contentsOf: folder.appending(path: "log"), encoding: .utf8)) ?? ""
  }

  /// The products stand beside the tests.
  static func product(_ name: String) -> URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: name)
  }

  /// Starts it and waits until it answers.
  func start() async throws -> PurserClient {
    try launch()
    return try await connect()
  }

  func launch() throws {
    let process = Process()
    let command = wrapper + [Self.product("purserd").path] + arguments
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.environment = Self.environment
    let log = folder.appending(path: "log")
    if !FileManager.default.fileExists(atPath: log.path) {
      try Data().write(to: log)
    }
    let handle = try FileHandle(forWritingTo: log)
    try handle.seekToEnd()
    process.standardError = handle
    process.standardOutput = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    self.process = process
  }

  /// What a program is started with. What tests are told by the environment (PURSER_NORTHWIND) is no setting of the
  /// daemon's, and it takes no others.
  static var environment: [String: String] {
    var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("PURSER_") }
    environment["SWIFT_BACKTRACE"] = "enable=no"
    return environment
  }

  /// Connects as soon as somebody listens; fails at once if the process has ended.
  func connect() async throws -> PurserClient {
    let deadline = ContinuousClock.now + .seconds(30)
    while true {
      do {
        let client = try await PurserClient.connect(socket: socket)
        _ = try await client.checkHealth(HealthCheckRequest())
        return client
      } catch {
        guard let process, process.isRunning, ContinuousClock.now < deadline else {
          Issue.record("purserd does not answer: \(error)\n\(log)")
          throw error
        }
        try await Task.sleep(for: .milliseconds(5))
      }
    }
  }

  func kill(_ signal: Int32 = SIGKILL) {
    guard let process else { return }
    Glibc.kill(process.processIdentifier, signal)
  }

  /// Waits for the end; the exit code, or minus the signal.
  @discardableResult
  func waitUntilExit() async -> Int32 {
    guard let process else { return 0 }
    await onOwnThread { process.waitUntilExit() }
    return process.terminationReason == .exit
      ? process.terminationStatus : -process.terminationStatus
  }

  /// SIGKILL, and a start on what is left.
  func restartAfterKill() async throws -> PurserClient {
    kill()
    await waitUntilExit()
    return try await start()
  }
}

/// Waits for something that blocks, without holding one of the few threads that all tests share.
func onOwnThread<R: Sendable>(_ body: @escaping @Sendable () -> R) async -> R {
  await withCheckedContinuation { continuation in
    Thread.detachNewThread { continuation.resume(returning: body()) }
  }
}

/// A shop in one line: a location, a channel, SKUs with stock.
extension PurserClient {
  func openShop(_ stock: KeyValuePairs<String, Int64>, scale: UInt32 = 0) async throws {
    _ = try await createLocation(CreateLocationRequest(code: "AMS", kind: .warehouse))
    _ = try await createChannel(
      CreateChannelRequest(code: "WEB", kind: .storefront, locations: ["AMS"]))
    for (sku, quantity) in stock {
      _ = try await createSku(CreateSkuRequest(code: sku, scale: scale))
      if quantity > 0 {
        _ = try await receive(ReceiveRequest(sku: sku, location: "AMS", quantity: quantity))
      }
    }
  }

  func reserve(
    _ lines: [(String, Int64)], owner: String = "order", id: String = "",
    mode: ClaimMode = .allOrNothing
  ) async throws(PurserError) -> ReserveResponse {
    try await reserve(
      ReserveRequest(
        requestID: id, owner: owner, channel: "WEB",
        lines: lines.map { ClaimRequestLine(sku: $0.0, quantity: $0.1) }, mode: mode))
  }

  func hold(
    _ lines: [(String, Int64)], owner: String = "cart", ttl: TimeSpan = .seconds(60),
    id: String = ""
  ) async throws(PurserError) -> HoldResponse {
    try await hold(
      HoldRequest(
        requestID: id, owner: owner, channel: "WEB",
        lines: lines.map { ClaimRequestLine(sku: $0.0, quantity: $0.1) }, ttl: ttl))
  }

  func available(_ sku: String, owner: String = "") async throws -> Int64 {
    try await getAvailability(
      GetAvailabilityRequest(channel: "WEB", sku: sku, owner: owner)
    ).available
  }

  func position(_ sku: String) async throws -> Position {
    try #require(try await getPositions(GetPositionsRequest(sku: sku)).positions.first)
  }

  /// Nothing that `verify` checks is off.
  func expectVerified() async throws {
    let verified = try await verify(VerifyRequest(), timeout: .seconds(60))
    #expect(verified.differences == [])
    #expect(verified.differenceCount == 0)
  }
}

/// The reason of a refusal.
func reason(of error: any Error) -> String {
  if case .refused(let refusal)? = error as? PurserError { return refusal.reason }
  return "\(error)"
}
