import Auditor
import Messages
import Service
import Store
import TTRPC
import TemporaryFolder
import TurnedDaemon

/// The real shop, in this process: dispatcher, core and store behind the real wire, and a loop that turns when the walk
/// says so.
final class ModelShop {
  private let options: ModelOptions
  private let folder = TemporaryFolder("purser-model", in: "/dev/shm")
  private let time: TestTime
  /// None only while it is started again.
  private var daemon: TurnedDaemon!
  /// By principal.
  private var peers: [String: Peer] = [:]

  private static let identities = Identities(
    rules: [
      Identities.Rule(
        principal: Principal(name: "web", roles: Roles(.admin)), users: [1001], groups: [])
    ], daemonUser: 990)

  init(_ options: ModelOptions) throws {
    self.options = options
    time = TestTime(wall: ModelOptions.start)
    daemon = try Self.start(options, folder, time)
    try connect()
  }

  deinit { daemon?.leave(isKilled: true) }

  private static func start(
    _ options: ModelOptions, _ folder: TemporaryFolder, _ time: TestTime
  ) throws -> TurnedDaemon {
    try TurnedDaemon(
      in: folder, options: options.store, limits: options.limits, identities: identities,
      time: time)
  }

  private func connect() throws {
    peers = [
      "root": try daemon.connect(TurnedDaemon.root), "web": try daemon.connect(TurnedDaemon.clerk),
    ]
  }

  /// Sends calls one behind the other, without waiting, and takes their answers.
  func answers(to calls: [Call]) throws -> [Answer] {
    var streams: [(peer: Peer, stream: UInt32)] = []
    for call in calls {
      guard let peer = peers[call.caller.principal] else {
        throw Finding("nobody is connected as \(call.caller.principal)")
      }
      let actor = call.caller.actor
      let stream = try peer.send(
        call.service, call.name, payload: payload(of: call.request),
        metadata: actor.isEmpty ? [] : [("actor", actor)])
      streams.append((peer, stream))
    }
    daemon.settle()
    var found: [Answer?] = Array(repeating: nil, count: calls.count)
    while true {
      for peer in peers.values {
        for answer in try peer.answers() {
          guard
            let i = streams.firstIndex(where: { $0.peer === peer && $0.stream == answer.stream })
          else { throw Finding("an answer came that nobody waits for: \(answer)") }
          guard found[i] == nil else { throw Finding("two answers came to \(calls[i])") }
          switch answer.content {
          case .payload(let bytes): found[i] = .response(bytes)
          case .status(let status): found[i] = .refused(try told(status))
          }
        }
      }
      guard found.contains(nil) else { return found.compactMap { $0 } }
      guard daemon.waitForReport() else {
        let i = found.firstIndex(of: nil) ?? 0
        throw Finding("no answer came within a minute to \(calls[i])")
      }
    }
  }

  private func payload(of request: some Message) -> [UInt8] { request.encoded() }

  /// The machine's clock goes on, too.
  func pass(_ microseconds: Int64) { time.pass(microseconds) }

  /// A moment in which nobody asks for anything.
  func rest() { daemon.rest() }

  /// Ends the shop and starts it again in the same folder.
  func restart(isKilled: Bool) throws {
    peers = [:]
    daemon.leave(isKilled: isKilled)
    daemon = nil  // its folder's lock goes with it
    daemon = try Self.start(options, folder, time)
    try connect()
  }

  /// The newest events, in words.
  func lastEvents(_ count: UInt64) -> [String] {
    let after = daemon.sequence > count ? daemon.sequence - count : 0
    let call = Call(
      EventService.fetch, FetchRequest(afterSequence: after), by: Caller("root"))
    guard case .response(let bytes)? = try? answers(to: [call]).first,
      let response = try? FetchResponse(decoding: bytes)
    else { return ["the events could not be fetched"] }
    return response.events.map { event in
      let facts = event.facts.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
      return "\(event.sequence).\(event.index) \(event.kind) \(event.entity) \(facts)"
    }
  }
}
