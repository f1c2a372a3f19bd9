import Messages
import NIOCore
import Store
import TTRPC

extension Routes {
  static let events: [Route] = [
    .stream(EventService.watch, .anyRole) { dispatcher, request, reply in
      let heartbeat = request.heartbeat?.microseconds ?? 10_000_000
      guard heartbeat >= 100_000, heartbeat <= 3_600_000_000 else {
        return reply.fail(
          .refused(
            .invalidArgument, "HEARTBEAT_OUT_OF_RANGE", "a heartbeat is 100 ms to an hour"))
      }
      dispatcher.follow(
        reply, after: request.afterSequence, style: .watch(heartbeat: .microseconds(heartbeat)))
    },
    .waiting(EventService.fetch, .anyRole) { dispatcher, request, call, reply in
      guard request.limit <= 1000 else {
        return reply.fail(
          .refused(.invalidArgument, "LIMIT_OUT_OF_RANGE", "at most 1000 commands at once"))
      }
      let wait = request.wait?.microseconds ?? 0
      guard wait >= 0, wait <= 30_000_000 else {
        return reply.fail(
          .refused(.invalidArgument, "WAIT_OUT_OF_RANGE", "a wait is 0 to 30 s"))
      }
      var silence = TimeAmount.microseconds(wait)
      // Answer before the caller stops listening.
      if let deadline = call.deadline {
        silence = min(silence, .nanoseconds((deadline - .now()).nanoseconds / 2))
      }
      dispatcher.follow(
        reply, after: request.afterSequence,
        style: .fetch(
          limit: request.limit == 0 ? 100 : Int(request.limit), wait: silence,
          skip: Int(request.skipEvents)))
    },
  ]
}

extension Dispatcher {
  func follow(_ reply: ReplyHandle, after sequence: UInt64, style: EventFeed.Style) {
    let executed = store.transaction.executedSequence
    guard sequence <= executed else { return reply.fail(.ahead(sequence, of: executed)) }
    streams.add(EventFeed(self, reply, after: sequence, style: style))
  }
}
