import Messages
import Store

/// The business: what follows from what.
///
/// Commands read rows, check in the documented order, write rows and tell what happened; they return an answer or
/// throw a `Refusal`, and then the store undoes whatever was written by then. Queries look. Core knows the
/// contract's messages and the store's tables; it knows nothing of sockets, frames, threads, files or clocks, and
/// whoever may call what is decided before.
///
/// An instance lives on the loop: it keeps the few locations and channels in memory. Reports and `verify` are
/// static, because they run on other threads, on a snapshot.
///
/// **Due work first.** A hold whose time has come is expired, whether or not anything ran meanwhile. So a command
/// or a query that looks at a position with a hold that is due throws `Refusal.dueWork`, which is for the runner
/// and never leaves the process: the runner executes `expireHolds` for the items it names, as a command of
/// `system`, until none remain, and then runs the caller's command or query again.
public final class Core {
  public let limits: Limits
  var network = Network()
  /// Holds that `expireDue` could not expire since the start, by their ids. Whoever asks for their items is told why
  /// when it asks.
  public internal(set) var unreadableHolds: Set<UInt64> = []

  public init(limits: Limits = Limits()) {
    self.limits = limits
  }

  /// Reads what is kept in memory. To be called once, before anything else, on what recovery left.
  public func load(from reading: borrowing some Reading & ~Copyable) throws(Refusal) {
    network = try Network(from: reading)
  }
}
