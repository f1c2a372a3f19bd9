import Messages
import TTRPC

/// What `grpc.health.v1.Health` says, for the daemon ("") and each service, and who watches.
final class HealthStates {
  private var states: [String: HealthCheckResponse.ServingStatus] = [:]
  private var watchers: [(service: String, reply: ReplyHandle)] = []

  /// `nil` for a name that nobody serves.
  func state(of service: String) -> HealthCheckResponse.ServingStatus? { states[service] }

  func set(_ state: HealthCheckResponse.ServingStatus, for services: [String]) {
    for service in Set(services + [""]) where states[service] != state {
      states[service] = state
      for watcher in watchers where watcher.service == service { send(state, to: watcher.reply) }
    }
    watchers.removeAll { !$0.reply.isOpen }
  }

  /// Sends the state now and each time it changes. An unknown name is told as such and may become known.
  func watch(_ service: String, _ reply: ReplyHandle) {
    watchers.removeAll { !$0.reply.isOpen }
    send(states[service] ?? .serviceUnknown, to: reply)
    watchers.append((service, reply))
  }

  func cancel(_ reply: ReplyHandle) { watchers.removeAll { $0.reply == reply } }

  func endAll(_ status: Status) {
    for watcher in watchers { watcher.reply.fail(status) }
    watchers = []
  }

  private func send(_ state: HealthCheckResponse.ServingStatus, to reply: ReplyHandle) {
    HealthCheckResponse(status: state).encoded().withUnsafeBytes { _ = reply.send($0) }
  }
}
