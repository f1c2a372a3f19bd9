import Messages
import Testing
import TurnedDaemon

extension TurnedDaemon {
  /// Each request is refused as its row says, and nothing was executed.
  func expectRefusals<Request: CommandRequest, Response: Message>(
    _ method: Messages.Method<Request, Response>, _ rows: [(Request, String)], by peer: Peer
  ) throws {
    let before = sequence
    for (request, told) in rows {
      var request = request
      request.requestID = newID()
      #expect(try peer.refusal(method, request) == told)
    }
    #expect(sequence == before)
  }
}
