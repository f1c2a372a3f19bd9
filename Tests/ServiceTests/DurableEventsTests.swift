import Core
import Foundation
import Logging
import Messages
import NIOCore
import NIOPosix
import Store
import TemporaryFolder
import Testing
import TurnedDaemon

@testable import Service
@testable import TTRPC

/// An event is delivered if and only if its command is durable (events.proto): over a real socket and a real loop,
/// whose disk is as slow as the test. EV-01.
@Suite struct DurableEventsTests {
  @Test func `neither a stream nor a fetch tells what is not on disk, and both tell what is`()
    async throws
  {
    let daemon = try await SocketDaemon()
    let (buyer, watcher) = (try await daemon.connect(), try await daemon.connect())
    for sku in ["SHIRT", "SOCKS"] { _ = try await daemon.create(sku, buyer) }

    try await daemon.hold()
    async let third = daemon.create("GLOVES", buyer)
    await daemon.waitForDisk(3)

    var messages = watcher.stream(
      service: EventService.name, method: "Watch",
      payload: WatchRequest(heartbeat: .milliseconds(100)).encoded()
    ).makeAsyncIterator()
    func next() async throws -> String {
      let message = try WatchResponse(decoding: #require(await messages.next()))
      return "\(message.sequence) \(message.events.map(\.entity).joined(separator: ","))"
    }
    var told: [String] = []
    // Until a heartbeat says that there is no more.
    while !["2 ", "3 "].contains(told.last) { told.append(try await next()) }
    #expect(told.last == "2 ")
    #expect(told.filter { !$0.hasSuffix(" ") } == ["1 sku/SHIRT", "2 sku/SOCKS"])
    #expect(try await daemon.fetch(after: 2, watcher) == "2 ")

    try await daemon.release(3)
    #expect(try await third.sequence == 3)
    repeat { told.append(try await next()) } while told.last == "2 "
    #expect(told.last == "3 sku/GLOVES")
    #expect(try await daemon.fetch(after: 2, watcher) == "3 sku/GLOVES")
    try await daemon.stop()
  }
}

/// A purserd on a socket, on a loop of its own thread, without the work that nobody asks for.
private final class SocketDaemon: Sendable {
  private struct Parts {
    let store: Store
    let dispatcher: Dispatcher
    let server: Server
  }

  private let folder = TemporaryFolder()
  private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  private let flushes: HeldFlushes
  private let parts: NIOLoopBoundBox<Parts?>
  private var path: String { folder.path + "/p.sock" }

  init() async throws {
    let loop = group.next()
    let box = NIOLoopBoundBox<Parts?>.makeEmptyBox(valueType: Parts.self, eventLoop: loop)
    let flushes = HeldFlushes { link in loop.execute { box.value?.store.reached(link) } }
    let directory = folder.path
    (parts, self.flushes) = (box, flushes)
    let server = try await loop.submit {
      var options = Store.Options()
      options.slowFlush = .max  // not by the disk of the day
      options.mapSize = 256 << 20
      options.segmentSize = 256 << 10
      options.checkpointAge = .max
      options.checkpointIdle = .max
      let store = try Store.open(directory, tables: Tables.all, options: options) {
        flushes.flushed($0)
      }
      let core = Core(limits: Limits())
      store.beginTurn()
      try core.load(from: store.transaction)
      let dispatcher = Dispatcher(
        store: store, core: core, eventLoop: loop,
        identities: Identities(rules: [], daemonUser: getuid()),
        log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }), version: "test")
      let server = Server(eventLoop: loop, receiver: dispatcher)
      box.value = Parts(store: store, dispatcher: dispatcher, server: server)
      return server
    }.get()
    try await server.listen(path: path)
  }

  func connect() async throws -> ClientConnection {
    try await ClientConnection.connect(path: path, on: group)
  }

  /// From here on the disk waits for `release`, and nobody is alone: what is executed next goes to the flush
  /// thread.
  func hold() async throws {
    flushes.hold()
    try await onLoop { parts in
      for connection in parts.server.connections { parts.dispatcher.readBurstBegan(connection) }
    }
  }

  func waitForDisk(_ sequence: UInt64) async {
    let flushes = flushes
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        _ = flushes.link(atLeast: sequence)
        continuation.resume()
      }
    }
  }

  func release(_ sequence: UInt64) async throws {
    let link = flushes.link(atLeast: sequence)
    try await onLoop { $0.store.reached(link) }
  }

  func create(_ sku: String, _ connection: ClientConnection) async throws -> CreateSkuResponse {
    try CreateSkuResponse(
      decoding: await connection.call(
        service: CatalogService.name, method: "CreateSku",
        payload: CreateSkuRequest(requestID: Self.newID(), code: sku).encoded()))
  }

  private static func newID() -> String {
    let milliseconds = UInt64(MachineTime().read().wall / 1000)
    return RequestID(
      high: milliseconds << 16 | 0x7000, low: 0b10 << 62 | UInt64.random(in: 0..<1 << 62)
    ).description
  }

  func fetch(after sequence: UInt64, _ connection: ClientConnection) async throws -> String {
    let answer = try FetchResponse(
      decoding: await connection.call(
        service: EventService.name, method: "Fetch",
        payload: FetchRequest(afterSequence: sequence).encoded()))
    return "\(answer.sequence) \(answer.events.map(\.entity).joined(separator: ","))"
  }

  func stop() async throws {
    let server = try await onLoop { $0.server }
    await server.shutdown(deadline: .now())
    try await onLoop { parts in
      parts.dispatcher.stop()
      parts.store.close()
    }
    try await group.next().submit { [parts] in parts.value = nil }.get()
    try await group.shutdownGracefully()
  }

  @discardableResult
  private func onLoop<R: Sendable>(
    _ body: @escaping @Sendable (Parts) throws -> R
  ) async throws -> R {
    let parts = parts
    return try await group.next().submit {
      guard let parts = parts.value else { preconditionFailure("the daemon has not begun") }
      return try body(parts)
    }.get()
  }
}
