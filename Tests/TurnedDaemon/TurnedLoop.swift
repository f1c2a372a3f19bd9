import Foundation
import NIOCore
import NIOEmbedded

/// A loop that turns only when somebody says so, and that other threads may hand work to: reports are made on theirs
/// and answered on the loop's.
package final class TurnedLoop: EventLoop, @unchecked Sendable {
  /// What channels live on.
  package let embedded = EmbeddedEventLoop()
  private let thread = pthread_self()
  private let condition = NSCondition()
  private var inbox: [@Sendable () -> Void] = []

  package init() {}

  package var inEventLoop: Bool { pthread_equal(thread, pthread_self()) != 0 }

  package func execute(_ task: @escaping @Sendable () -> Void) {
    if inEventLoop { return embedded.execute(task) }
    condition.withLock {
      inbox.append(task)
      condition.signal()
    }
  }

  /// What is to be done now, and what other threads have handed over.
  package func run() {
    let handed = condition.withLock {
      defer { inbox = [] }
      return inbox
    }
    for task in handed { embedded.execute(task) }
    embedded.run()
  }

  package func advanceTime(by amount: TimeAmount) { embedded.advanceTime(by: amount) }

  /// Waits until another thread has handed something over, and does it.
  ///
  /// - Returns: whether something came; nothing does for a minute where a thread hangs.
  package func runHanded() -> Bool {
    let isThere = waitForHanded(seconds: 60)
    run()
    return isThere
  }

  /// Waits until another thread has handed something over; says whether one did.
  @discardableResult
  package func waitForHanded(seconds: Double) -> Bool {
    let deadline = Date(timeIntervalSinceNow: seconds)
    return condition.withLock {
      while inbox.isEmpty { guard condition.wait(until: deadline) else { break } }
      return !inbox.isEmpty
    }
  }

  package func submit<T>(_ task: @escaping @Sendable () throws -> T) -> EventLoopFuture<T> {
    embedded.submit(task)
  }

  @discardableResult
  package func scheduleTask<T>(
    deadline: NIODeadline, _ task: @escaping @Sendable () throws -> T
  ) -> Scheduled<T> { embedded.scheduleTask(deadline: deadline, task) }

  @discardableResult
  package func scheduleTask<T>(
    in amount: TimeAmount, _ task: @escaping @Sendable () throws -> T
  ) -> Scheduled<T> { embedded.scheduleTask(in: amount, task) }

  package func shutdownGracefully(
    queue: DispatchQueue, _ callback: @escaping @Sendable ((any Error)?) -> Void
  ) { embedded.shutdownGracefully(queue: queue, callback) }

  // A debug build of NIO asks where a promise was made, from any thread.
  package func _promiseCreated(
    futureIdentifier: _NIOEventLoopFutureIdentifier, file: StaticString, line: UInt
  ) {}

  package func _promiseCompleted(
    futureIdentifier: _NIOEventLoopFutureIdentifier
  ) -> (file: StaticString, line: UInt)? { nil }
}
