// Generated from grpc/health/v1/health.proto by `make protos`. Edit that, not this.

import Messages

extension PurserClient {
  public func checkHealth(
    _ request: HealthCheckRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> HealthCheckResponse {
    try await call(Health.check, request, timeout: timeout)
  }

  public func watchHealth(_ request: HealthCheckRequest) -> PurserStream<HealthCheckResponse> {
    stream(Health.watch, request)
  }
}
