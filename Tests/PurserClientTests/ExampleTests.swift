import FakeDaemon
import PurserClient
import Testing

@testable import purser_example

@Suite(.timeLimit(.minutes(1))) struct ExampleTests {
  @Test func `the example runs from the first line to the last`() async throws {
    try await FakeDaemon.running { call in
      switch call.method {
      case "Hold": .ok(HoldResponse(sequence: 5, claimID: 1))
      case "Confirm": .ok(ConfirmResponse(sequence: 6, claim: Claim(id: 1, state: .firm)))
      case "Reserve": .refusal(.failedPrecondition, "INSUFFICIENT_STOCK", "8 are available")
      default: .message([])
      }
    } _: { daemon in
      try await Example.run(with: PurserClient.connect(socket: daemon.path))
      #expect(
        try await daemon.received.map(\.method) == [
          "CreateSku", "CreateLocation", "CreateChannel", "Receive", "Hold", "GetAvailability",
          "Confirm", "Reserve",
        ])
    }
  }
}
