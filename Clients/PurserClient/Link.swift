import NIOPosix
import TTRPC

/// The one connection that calls share: made when it is needed, forgotten when it broke.
actor Link {
  nonisolated let path: String

  private var current: ClientConnection?
  private var connecting: Task<Result<ClientConnection, ConnectFailure>, Never>?

  init(path: String) {
    self.path = path
  }

  deinit {
    current?.close()
  }

  /// The living connection, or a new one; callers that come meanwhile wait for the same.
  func connection() async throws(ConnectFailure) -> ClientConnection {
    if let current { return current }
    let attempt = connecting ?? Task { [path] in await connect(to: path) }
    connecting = attempt
    let result = await attempt.value
    if connecting == attempt {
      connecting = nil
      current = try? result.get()
    }
    return try result.get()
  }

  /// Sends a call once.
  func send(_ call: Call, timeout: Duration) async throws(AttemptFailure) -> [UInt8] {
    let connection: ClientConnection
    do {
      connection = try await self.connection()
    } catch {
      throw .connect(error)
    }
    do {
      return try await connection.call(
        service: call.service, method: call.method, payload: call.payload, timeout: timeout,
        metadata: call.metadata)
    } catch {
      if case .connectionLost = error { forget(connection) }
      throw .call(error)
    }
  }

  func close() {
    current?.close()
    current = nil
  }

  private func forget(_ connection: ClientConnection) {
    if current === connection { current = nil }
    connection.close()
  }
}

/// Why one attempt brought no answer.
enum AttemptFailure: Error, Equatable {
  case connect(ConnectFailure)
  case call(CallFailure)
}

/// Connects on the process's shared event loops.
func connect(to path: String) async -> Result<ClientConnection, ConnectFailure> {
  do throws(ConnectFailure) {
    return .success(
      try await ClientConnection.connect(path: path, on: MultiThreadedEventLoopGroup.singleton))
  } catch {
    return .failure(error)
  }
}
