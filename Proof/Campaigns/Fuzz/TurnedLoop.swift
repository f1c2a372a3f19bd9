import Dispatch
import Glibc
import NIOConcurrencyHelpers
import NIOCore
import NIOEmbedded

/// An event loop that turns when it is told to, on the thread that made it. NIO's own for tests takes nothing from
/// other threads; this one keeps what readers of snapshots and of the journal bring until the next turn.
final class TurnedLoop: EventLoop, @unchecked Sendable {
  let turning = EmbeddedEventLoop()
  private let owner = pthread_self()
  /// What other threads brought.
  private let brought = ConditionLock<Bool>(value: false)
  private var tasks: [@Sendable () -> Void] = []

  var inEventLoop: Bool { pthread_equal(owner, pthread_self()) != 0 }

  func execute(_ task: @escaping @Sendable () -> Void) {
    if inEventLoop { return turning.execute(task) }
    brought.lock()
    tasks.append(task)
    brought.unlock(withValue: true)
  }

  /// Does all that there is to do now.
  func turn() {
    brought.lock()
    let arrived = tasks
    tasks = []
    brought.unlock(withValue: false)
    for task in arrived { turning.execute(task) }
    turning.run()
  }

  /// Waits for what another thread is to bring; says whether something came.
  func wait(seconds: Double) -> Bool {
    guard brought.lock(whenValue: true, timeoutSeconds: seconds) else { return false }
    brought.unlock()
    return true
  }

  func submit<T>(_ task: @escaping @Sendable () throws -> T) -> EventLoopFuture<T> {
    turning.submit(task)
  }

  @discardableResult
  func scheduleTask<T>(
    deadline: NIODeadline, _ task: @escaping @Sendable () throws -> T
  ) -> Scheduled<T> {
    turning.scheduleTask(deadline: deadline, task)
  }

  @discardableResult
  func scheduleTask<T>(
    in time: TimeAmount, _ task: @escaping @Sendable () throws -> T
  ) -> Scheduled<T> {
    turning.scheduleTask(in: time, task)
  }

  var now: NIODeadline { turning.now }
  func next() -> any EventLoop { self }
  func makeIterator() -> EventLoopIterator { EventLoopIterator([self]) }
  func preconditionInEventLoop(file: StaticString, line: UInt) {
    precondition(inEventLoop, "not on the loop's thread", file: file, line: line)
  }
  func preconditionNotInEventLoop(file: StaticString, line: UInt) {
    precondition(!inEventLoop, "on the loop's thread", file: file, line: line)
  }
  func shutdownGracefully(
    queue: DispatchQueue, _ callback: @Sendable @escaping ((any Error)?) -> Void
  ) {
    turning.shutdownGracefully(queue: queue, callback)
  }
}
