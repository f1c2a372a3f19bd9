// Generated from purser/v1/admin.proto by `make protos`. Edit that, not this.

import Messages

extension PurserClient {
  /// How the daemon and its store are: sequences, room, clock, connections.
  public func getStatus(
    _ request: GetStatusRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> GetStatusResponse {
    try await call(AdminService.getStatus, request, timeout: timeout)
  }

  /// Reads every row of the last checkpoint, checks it, and compares what is counted with what is
  /// stored.
  public func verify(
    _ request: VerifyRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> VerifyResponse {
    try await call(AdminService.verify, request, timeout: timeout)
  }

  /// Sends a whole, verified copy of the state, in pieces of up to 256 KiB; the last answer carries
  /// the seal.
  public func backup(_ request: BackupRequest) -> PurserStream<BackupResponse> {
    stream(AdminService.backup, request)
  }

  /// The contract itself: a serialized google.protobuf.FileDescriptorSet.
  public func getDescriptorSet(
    _ request: GetDescriptorSetRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> GetDescriptorSetResponse {
    try await call(AdminService.getDescriptorSet, request, timeout: timeout)
  }

  /// Takes the wall clock as it is now, after a step that was not followed (see GetStatus).
  public func acceptClock(
    _ request: AcceptClockRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> AcceptClockResponse {
    try await command(AdminService.acceptClock, request, timeout: timeout)
  }

  /// Moves the clock of a daemon that was started with a manual clock. Refused: CLOCK_NOT_MANUAL,
  /// CLOCK_TARGET_AMBIGUOUS, CLOCK_TOO_FAR, CLOCK_BACKWARDS.
  public func advanceClock(
    _ request: AdvanceClockRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> AdvanceClockResponse {
    try await command(AdminService.advanceClock, request, timeout: timeout)
  }
}
