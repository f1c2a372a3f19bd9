import Core
import Messages
import TTRPC

extension Routes {
  static let healthChecks: [Route] = [
    .waiting(Health.check, .anyRole) { dispatcher, request, _, reply in
      guard let state = dispatcher.health.state(of: request.service) else {
        return reply.fail(Status(.notFound, "no service \(request.service)"))
      }
      reply.end(with: .message(HealthCheckResponse(status: state).encoded()))
    },
    .stream(Health.watch, .anyRole) { dispatcher, request, reply in
      dispatcher.health.watch(request.service, reply)
    },
  ]
}
