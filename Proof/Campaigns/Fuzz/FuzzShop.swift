import Core
import Foundation
import Logging
import Messages
import NIOCore
import NIOEmbedded
import NIOPosix
import Service
import Store
import TTRPC
import TemporaryFolder
import TurnedDaemon

/// A whole purserd but for its socket, in memory: the real server, dispatcher, core and store, at a time that stands
/// still. Every shop begins with the same stock, claims, orders and transfers (`FuzzShop.opening`).
final class FuzzShop {
  /// Who may call.
  enum Peer: UInt32, CaseIterable {
    case root = 0
    case clerk = 1001
    case reader = 1003
    /// Of whom the configuration says nothing.
    case stranger = 4711
  }

  enum Answer: Equatable {
    case payload([UInt8])
    case status(Status)
    /// An answer of many, or the first part of one.
    case streamed
    /// The server closed the connection.
    case closed
    case silence
  }

  /// What a shop is, as far as commands can change it.
  struct State: Equatable {
    var sequence: UInt64
    var totals: [TableTotals]
  }

  /// New Year's Day of 2026.
  static let opened: Int64 = 1_767_225_600_000_000

  private let folder: TemporaryFolder
  private let loop = TurnedLoop()
  private let store: Store
  private let dispatcher: Dispatcher
  private let server: Server
  private var channels: [Peer: (channel: EmbeddedChannel, lastStream: UInt32)] = [:]

  /// A shop at its opening.
  convenience init() throws {
    let folder = TemporaryFolder("purser-fuzz", in: Self.memory)
    let state = folder.path + "/state"
    try FileManager.default.copyItem(atPath: Self.template.path + "/state", toPath: state)
    try self.init(folder)
  }

  private init(_ folder: TemporaryFolder) throws {
    self.folder = folder
    var options = Store.Options()
    options.mapSize = 64 << 20
    options.segmentSize = 64 << 10
    options.journalRetention = 1 << 20
    options.isManualClock = true
    options.manualStart = Self.opened
    options.timeSource = TestTime(wall: Self.opened)
    options.slowFlush = .max  // not by the disk of the day
    options.checkpointAge = .max
    options.checkpointIdle = 0
    store = try Store.open(folder.path + "/state", tables: Tables.all, options: options) { _ in }
    let core = Core(limits: Limits())
    store.beginTurn()
    try core.load(from: store.transaction)
    let rules = [(Peer.clerk, Role.clerk), (.reader, .reader)].map { peer, role in
      Identities.Rule(
        principal: Principal(name: "\(peer)", roles: Roles(role)), users: [peer.rawValue],
        groups: [])
    }
    dispatcher = Dispatcher(
      store: store, core: core, eventLoop: loop,
      identities: Identities(rules: rules, daemonUser: 990),
      log: Logger(label: "fuzz", factory: { _ in SwiftLogNoOpLogHandler() }), version: "fuzz")
    server = Server(eventLoop: loop.embedded, receiver: dispatcher)
    dispatcher.server = server
  }

  deinit {
    for peer in Peer.allCases { hangUp(peer) }
    loop.run()
    // What a reader's thread still holds would otherwise be released there, and the map belongs to this thread.
    for pool in [dispatcher.readers, dispatcher.longReaders] {
      try? pool.syncShutdownGracefully()  // fails if it was stopped already
    }
    loop.run()
  }

  var state: State {
    State(sequence: store.transaction.executedSequence, totals: store.transaction.totals)
  }

  /// Calls, and does all that follows, on the disk too.
  func call(
    _ service: String, _ method: String, _ payload: [UInt8], as peer: Peer = .root,
    actor: String = ""
  ) throws -> Answer {
    let (channel, stream) = try connect(peer)
    var body = field(1, Array(service.utf8)) + field(2, Array(method.utf8)) + field(3, payload)
    if !actor.isEmpty {
      body += field(5, field(1, Array("actor".utf8)) + field(2, Array(actor.utf8)))
    }
    var frame = ByteBuffer()
    body.withUnsafeBytes { frame.writeFrame(stream: stream, type: .request, body: $0) }
    try channel.writeInbound(frame)
    // Other threads look at snapshots; a minute is for a machine that has much to do.
    let patience = Progress.milliseconds + 60_000
    while Progress.milliseconds < patience {
      loop.run()
      if let answer = try answer(of: channel) {
        if answer == .streamed || answer == .closed { hangUp(peer) }
        return answer
      }
      // Timers first: of checkpoints that reports wait for, and of callers that wait for events.
      loop.advanceTime(by: .seconds(1))
      if let answer = try answer(of: channel) {
        if answer == .streamed || answer == .closed { hangUp(peer) }
        return answer
      }
      loop.waitForHanded(seconds: 0.01)
    }
    return .silence
  }

  private func connect(_ peer: Peer) throws -> (EmbeddedChannel, UInt32) {
    if let (channel, last) = channels[peer] {
      channels[peer] = (channel, last + 2)
      return (channel, last + 2)
    }
    let channel = EmbeddedChannel(loop: loop.embedded)
    try server.serve(
      channel, peer: PeerCredentials(pid: 1, uid: peer.rawValue, gid: peer.rawValue))
    channel.connect(to: try SocketAddress(unixDomainSocketPath: "/peer"), promise: nil)
    channels[peer] = (channel, 1)
    return (channel, 1)
  }

  private func hangUp(_ peer: Peer) {
    channels.removeValue(forKey: peer)?.channel.close(promise: nil)
  }

  private func answer(of channel: EmbeddedChannel) throws -> Answer? {
    var bytes: [UInt8] = []
    while let part = try channel.readOutbound(as: ByteBuffer.self) {
      bytes += Array(part.readableBytesView)
    }
    guard !bytes.isEmpty else { return channel.isActive ? nil : .closed }
    return bytes.withUnsafeBytes { bytes -> Answer? in
      var rest = bytes
      var reader = FrameReader(maximumLength: 4 << 20, maximumDiscard: 4 << 20)
      guard case .frame(let header, let body) = reader.next(&rest) else { return nil }
      guard header.type == .response else { return .streamed }
      switch ResponseEnvelope.decode(body) {
      case .success(let payload): return .payload(Array(payload))
      case .failure(let status): return .status(status)
      case nil: return .closed
      }
    }
  }

  // MARK: The opening

  static let memory =
    FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : "/tmp"

  /// The state that every shop begins with: made once, copied for each.
  static let template: TemporaryFolder = {
    let folder = TemporaryFolder("purser-fuzz-opening", in: memory)
    do {
      let shop = try FuzzShop(folder)
      for (index, row) in opening.enumerated() {
        let parts = row.method.split(separator: "/").map(String.init)
        let answer = try shop.call(
          "purser.v1." + parts[0], parts[1], row.payload + requestID(UInt64(index + 1)))
        guard case .payload = answer else { preconditionFailure("\(row): \(answer)") }
      }
      shop.store.close()
    } catch { preconditionFailure("no shop can be opened: \(error)") }
    return folder
  }()

  /// Field 1 of a command, `request_id`, of the shop's time. Of a field that comes twice the last counts.
  static func requestID(_ number: UInt64) -> [UInt8] {
    let id = RequestID(
      high: UInt64(Self.opened / 1000) << 16 | 0x7000, low: 0b10 << 62 | number)
    return field(1, Array(id.description.utf8))
  }
}
