import Messages
import NIOCore
import Testing
import TurnedDaemon

@testable import Service
@testable import TTRPC

/// grpc.health.v1, and what a caller finds out about the contract.
@Suite struct HealthTests {
  let daemon: TurnedDaemon
  let reader: Peer

  init() throws {
    daemon = try TurnedDaemon()
    reader = try daemon.connect(TurnedDaemon.reader)
  }

  private func states() throws -> [HealthCheckResponse.ServingStatus] {
    try reader.answers().compactMap {
      guard case .payload(let bytes) = $0.content else { return nil }
      return try HealthCheckResponse(decoding: bytes).status
    }
  }

  static let services = [
    "", "purser.v1.CatalogService", "purser.v1.InventoryService", "purser.v1.ClaimService",
    "purser.v1.EventService", "purser.v1.AdminService", "grpc.health.v1.Health",
  ]

  @Test(arguments: services)
  func `the daemon and each service are serving`(service: String) throws {
    let answer = try reader.call(Health.check, HealthCheckRequest(service: service))
    #expect(answer.status == .serving)
  }

  @Test func `a name that nobody serves is not found by Check and unknown to Watch`() throws {
    let request = HealthCheckRequest(service: "purser.v1.MoonService")
    #expect(try reader.refusal(Health.check, request) == "notFound")
    try reader.send(Health.watch, request)
    daemon.turn()
    #expect(try states() == [.serviceUnknown])
  }

  @Test func `who watches is told when the daemon stops, and the stream ends`() throws {
    let stream = try reader.send(Health.watch, HealthCheckRequest())
    daemon.turn()
    #expect(try states() == [.serving])

    _ = daemon.server.beginShutdown(.now() + .seconds(10))
    #expect(daemon.dispatcher.health.state(of: "purser.v1.ClaimService") == .notServing)
    daemon.turn()
    let answers = try reader.answers()
    #expect(
      answers.map(\.content.word) == [
        "\(HealthCheckResponse.ServingStatus.notServing)", "unavailable",
      ])
    #expect(answers.allSatisfy { $0.stream == stream })
    #expect(!reader.isConnected)
  }

  @Test func `the contract is served as descriptors`() throws {
    let answer = try reader.call(AdminService.getDescriptorSet, GetDescriptorSetRequest())
    #expect(answer.descriptorSet == Contract.descriptorSet)
    for name in ["purser/v1/claims.proto", "ReserveRequest", "google/protobuf/timestamp.proto"] {
      #expect(answer.descriptorSet.contains(Array(name.utf8)), "\(name)")
    }
  }
}

extension Peer.Answer.Content {
  fileprivate var word: String {
    switch self {
    case .payload(let bytes):
      (try? HealthCheckResponse(decoding: bytes)).map { "\($0.status)" } ?? "no health"
    case .status(let status): "\(status.code)"
    }
  }
}
