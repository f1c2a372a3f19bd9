import Core
import Messages
import Store
import TTRPC

/// One method of the contract: who may call it, how it is executed, and what answers it.
public struct Route: Sendable {
  public let service: String
  public let name: String
  /// "ClaimService/Reserve", as the journal and people name it.
  let method: String
  /// `admin` aside, who may call it.
  public let roles: Roles
  public let kind: Kind
  let run: @Sendable (Dispatcher, borrowing IncomingCall, Session, ReplyHandle) -> Void

  public enum Kind: String, Sendable {
    /// Looks, on the loop, at everything executed so far.
    case query
    /// Changes something, once for each request id.
    case command
    /// Looks on a reader thread, at the last checkpoint or one that is made for it.
    case report
    /// Answers many times.
    case stream
  }

  /// Who may call a method, beside `admin`.
  public enum Access {
    /// Everyone who has any role.
    case anyRole
    case only([Role])

    var roles: Roles {
      switch self {
      case .anyRole: .all
      case .only(let roles): Roles(roles + [.admin])
      }
    }
  }

  private init(
    service: String, name: String, roles: Roles, kind: Kind,
    run: @escaping @Sendable (Dispatcher, borrowing IncomingCall, Session, ReplyHandle) -> Void
  ) {
    self.service = service
    self.name = name
    method = Self.methodName(service, name)
    self.roles = roles
    self.kind = kind
    self.run = run
  }

  private static func methodName(_ service: String, _ name: String) -> String {
    (service.split(separator: ".").last ?? "") + "/" + name
  }

  static func query<Request: Message, Response: Message, E: CallRefusal>(
    _ method: Messages.Method<Request, Response>, _ access: Access,
    _ body: @escaping @Sendable (Dispatcher, Request, Transaction) throws(E) -> Response
  ) -> Route {
    Route(service: method.service, name: method.name, roles: access.roles, kind: .query) {
      dispatcher, call, _, reply in
      guard let request: Request = dispatcher.decode(call, reply) else { return }
      dispatcher.query(reply) { (transaction) throws(E) in
        try body(dispatcher, request, transaction)
      }
    }
  }

  /// - Parameter growth: what the command may put into the map, told before it runs; a few scattered rows unless it
  ///   says otherwise.
  /// - Parameter rehearsal: where the request says that it is only to be checked (`validate_only`).
  static func command<Request: CommandRequest, Response: Message, E: CallRefusal>(
    _ method: Messages.Method<Request, Response>, _ access: Access,
    growth: @escaping @Sendable (Dispatcher, Request) throws(Refusal) -> Command.Growth = {
      (_, _) throws(Refusal) in .grows(bytes: 64 << 10)
    },
    rehearsal: (@Sendable (Request) -> Bool)? = nil,
    _ body: @escaping @Sendable (Dispatcher, Request, Caller, Transaction) throws(E) -> Response
  ) -> Route {
    let name = Self.methodName(method.service, method.name)
    return Route(service: method.service, name: method.name, roles: access.roles, kind: .command) {
      dispatcher, call, session, reply in
      guard let request: Request = dispatcher.decode(call, reply) else { return }
      let needed: Command.Growth
      do throws(Refusal) { needed = try growth(dispatcher, request) } catch {
        return reply.fail(error.status)
      }
      dispatcher.command(
        request, named: name, needed, isRehearsal: rehearsal?(request) ?? false, call, session,
        reply
      ) {
        (caller, transaction) throws(E) in
        try body(dispatcher, request, caller, transaction)
      }
    }
  }

  static func report<Request: Message, Response: Message, E: CallRefusal>(
    _ method: Messages.Method<Request, Response>, _ access: Access,
    minSequence: @escaping @Sendable (Request) -> UInt64, isLong: Bool = false,
    _ body: @escaping @Sendable (Request, borrowing Snapshot) throws(E) -> Response
  ) -> Route {
    Route(service: method.service, name: method.name, roles: access.roles, kind: .report) {
      dispatcher, call, _, reply in
      guard let request: Request = dispatcher.decode(call, reply) else { return }
      dispatcher.report(
        reply, deadline: call.deadline, minSequence: minSequence(request), isLong: isLong
      ) {
        (snapshot) throws(E) in
        try body(request, snapshot)
      }
    }
  }

  static func stream<Request: Message, Response: Message>(
    _ method: Messages.Method<Request, Response>, _ access: Access,
    _ body: @escaping @Sendable (Dispatcher, Request, ReplyHandle) -> Void
  ) -> Route {
    Route(service: method.service, name: method.name, roles: access.roles, kind: .stream) {
      dispatcher, call, _, reply in
      guard let request: Request = dispatcher.decode(call, reply) else { return }
      body(dispatcher, request, reply)
    }
  }

  /// A call that waits: answered once, later, from the loop.
  static func waiting<Request: Message, Response: Message>(
    _ method: Messages.Method<Request, Response>, _ access: Access,
    _ body: @escaping @Sendable (Dispatcher, Request, borrowing IncomingCall, ReplyHandle) -> Void
  ) -> Route {
    Route(service: method.service, name: method.name, roles: access.roles, kind: .report) {
      dispatcher, call, _, reply in
      guard let request: Request = dispatcher.decode(call, reply) else { return }
      body(dispatcher, request, call, reply)
    }
  }
}
