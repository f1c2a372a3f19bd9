// PurserClient is the way for Swift programs to talk to a Purser daemon: one async method an RPC, with the
// contract's own messages in and out.
//
// It knows the contract (`Messages`) and the wire (`TTRPC`), and nothing of storage or rules. Connecting,
// deadlines, request ids and asking again are its work; what is asked and what is answered are the caller's.
// `Example/` is a whole program, run by a test.

@_exported public import Messages
import TTRPC

/// A connection to a Purser daemon, from any number of tasks at once.
///
/// ```swift
/// let purser = try await PurserClient.connect()
/// let answer = try await purser.reserve(
///   ReserveRequest(
///     owner: "order-1042", channel: "WEB",
///     lines: [ClaimRequestLine(sku: "SHIRT-M", quantity: 2)]))
/// ```
///
/// **Commands are safe to ask again, and are asked again.** A command whose `requestID` is empty gets a new
/// UUIDv7. If the connection breaks under it, or the daemon answers `UNAVAILABLE`, the client connects anew and
/// sends the *same* command with the *same* request id until its deadline, across a restart of the daemon: it is
/// done once, however often it was sent. Queries are asked again in the same way. A call that broke a live
/// connection is sent at most three times more, so that one that the daemon can't bear does not fell it for ever.
///
/// **Deadlines.** Every call has one: `timeout`, or the client's ``Options/timeout``. It is told to the daemon,
/// which never begins a call that is late, and covers all attempts together.
///
/// **Errors** are ``PurserError``: what the business refuses is ``PurserError/refused(_:)`` with a reason and
/// facts. An error that leaves open whether a command was done carries its request id: asking again with that id
/// tells, and is safe.
///
/// Copies share one connection, which closes with the last copy.
public struct PurserClient: Sendable {
  /// How a client calls, unless a call says otherwise.
  public struct Options: Sendable, Equatable {
    /// What a call may take, all its attempts together.
    public var timeout: Duration
    /// The person that calls are made for; the daemon must allow the caller to act for others. Nil: itself.
    public var actor: String?

    public init(timeout: Duration = .seconds(10), actor: String? = nil) {
      self.timeout = timeout
      self.actor = actor
    }
  }

  /// The version of this library and of the command line built on it.
  public static let version = "0.1.0"

  public var options: Options

  let link: Link

  /// The socket that the client speaks to.
  public var socket: String { link.path }

  /// Connects to a daemon.
  ///
  /// Tried once: a program that starts before the daemon decides itself how long it waits. Once connected, calls
  /// outlive restarts of the daemon.
  ///
  /// - Parameter socket: the daemon's socket; nil finds it by ``SocketPath``.
  /// - Throws: ``PurserError/unreachable(_:)``, which names the sockets that were tried, or
  ///   ``PurserError/socketPathTooLong(_:)``.
  public static func connect(
    socket: String? = nil, options: Options = Options()
  ) async throws(PurserError) -> Self {
    let path = if let socket { socket } else { try SocketPath.find() }
    let client = Self(options: options, link: Link(path: path))
    do throws(ConnectFailure) {
      _ = try await client.link.connection()
    } catch {
      throw PurserError(error)
    }
    return client
  }

  /// The same client over the same connection, calling for this person.
  public func acting(for actor: String?) -> Self {
    var client = self
    client.options.actor = actor
    return client
  }

  /// Closes the connection at once: calls without an answer fail. A later call connects anew.
  public func close() async {
    await link.close()
  }
}
