import CPlatform
import Glibc

/// A lock with a condition. pthread's own, since the thread sanitizer can see it.
final class Gate: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func lock() { pthread_mutex_lock(mutex) }
  func unlock() { pthread_mutex_unlock(mutex) }

  func withLock<R>(_ body: () -> R) -> R {
    lock()
    defer { unlock() }
    return body()
  }

  /// Lets go of the lock until somebody signals; holds it again afterwards. It may wake for nothing.
  func wait() { pthread_cond_wait(condition, mutex) }
  func signal() { pthread_cond_broadcast(condition) }
}

/// A thread that runs what it is given, in order. It ends with its last piece of work once it is released.
final class WorkQueue: @unchecked Sendable {
  private let shared: Shared

  private final class Shared: @unchecked Sendable {
    let gate = Gate()
    var work: [@Sendable () -> Void] = []
    var isClosed = false
  }

  init(name: String) {
    let shared = Shared()
    self.shared = shared
    startThread(name: name) {
      while true {
        shared.gate.lock()
        while shared.work.isEmpty, !shared.isClosed { shared.gate.wait() }
        guard !shared.work.isEmpty else { return shared.gate.unlock() }
        let next = shared.work.removeFirst()
        shared.gate.unlock()
        next()
      }
    }
  }

  deinit {
    shared.gate.withLock { shared.isClosed = true }
    shared.gate.signal()
  }

  func submit(_ work: @escaping @Sendable () -> Void) {
    shared.gate.withLock { shared.work.append(work) }
    shared.gate.signal()
  }
}

/// Starts a detached thread.
func startThread(name: String, _ body: @escaping @Sendable () -> Void) {
  var thread = pthread_t()
  let box = Unmanaged.passRetained(ThreadBody(name: name, body: body))
  let code = pthread_create(
    &thread, nil,
    { argument in
      // Never nil: it is the box passed below.
      let box = Unmanaged<ThreadBody>.fromOpaque(argument.unsafelyUnwrapped).takeRetainedValue()
      purser_name_thread(box.name)
      box.body()
      return nil
    }, box.toOpaque())
  precondition(code == 0, "a thread can't be started: \(String(cString: strerror(code)))")
  pthread_detach(thread)
}

private final class ThreadBody {
  let name: String
  let body: @Sendable () -> Void

  init(name: String, body: @escaping @Sendable () -> Void) {
    self.name = name
    self.body = body
  }
}
