import CPlatform
import Glibc

/// What the loop is doing, noted where it outlives the process.
///
/// A fault is our bug: it ends the process, and a caller that repeats its request would end the next one, too.
/// So the loop notes each request before it works on it. A signal that tells of a fault (SIGILL, SIGTRAP,
/// SIGABRT, SIGSEGV, SIGBUS, SIGFPE) marks the note; SIGKILL and a power cut don't, since then the request is not
/// to blame. The next starts refuse the marked request for an hour (rule 20 of the wire protocol).
///
/// The notes are in a page of 4 KiB that is shared with a file: to note costs a copy, no system call. Times are
/// the wall clock's, whatever clock the store has.
public final class Breadcrumb {
  /// A request that ended a process.
  public struct Fault: Sendable, Equatable {
    public let method: String
    public let digest: ContentDigest
    /// Microseconds UTC.
    public let time: Int64
    public let signal: Int32
  }

  /// How long a request is refused, microseconds.
  public static let quarantine: Int64 = 3_600_000_000

  /// The faults that are younger than an hour, the newest first. As many as the page holds.
  public private(set) var faults: [Fault]

  private let page: UnsafeMutablePointer<purser_crumb_page>
  private static let magic: UInt64 = 0x3142_4d43_5253_5055  // "UPSRCMB1"

  /// Opens the page in a state directory, takes note of the fault that the last process left, and begins to watch.
  /// On the loop's thread. One page is watched in a process: the one that was opened last.
  ///
  /// - Parameter now: the wall clock, microseconds UTC.
  public static func open(_ directory: String, now: Int64) throws(SystemFailure) -> Breadcrumb {
    let path = directory + "/breadcrumb"
    let file = try File(path, File.exists(path) ? .write : .create)
    guard ftruncate(file.descriptor, off_t(PURSER_CRUMB_SIZE)) == 0 else {
      throw SystemFailure("writing \(path)")
    }
    // Blocks now, so that a full disk is an error here and no fault later.
    let code = posix_fallocate(file.descriptor, 0, off_t(PURSER_CRUMB_SIZE))
    guard code == 0 else { throw SystemFailure("writing \(path)", code: code) }
    let memory = mmap(
      nil, PURSER_CRUMB_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, file.descriptor, 0)
    guard let memory, memory != MAP_FAILED else { throw SystemFailure("mapping \(path)") }
    return Breadcrumb(memory.assumingMemoryBound(to: purser_crumb_page.self), now)
  }

  private init(_ page: UnsafeMutablePointer<purser_crumb_page>, _ now: Int64) {
    self.page = page
    var crumbs = withUnsafePointer(to: &page.pointee.past) {
      $0.withMemoryRebound(to: purser_crumb.self, capacity: PURSER_CRUMB_PAST) {
        (0..<PURSER_CRUMB_PAST).map($0.advanced(by:)).map(\.pointee)
      }
    }
    crumbs.insert(page.pointee.now, at: 0)
    if page.pointee.magic != Self.magic { crumbs = [] }  // new, or another's
    crumbs.removeAll {
      $0.state != UInt32(PURSER_CRUMB_FAULTED) || !Self.isRecent($0.time, now)
    }
    faults = crumbs.map { crumb in
      Fault(
        method: withUnsafeBytes(of: crumb.method) {
          String(decoding: $0.prefix(Int(crumb.method_length)), as: UTF8.self)
        }, digest: ContentDigest(low: crumb.digest_low, high: crumb.digest_high),
        time: crumb.time, signal: crumb.signal)
    }

    var kept = purser_crumb_page()
    kept.magic = Self.magic
    withUnsafeMutablePointer(to: &kept.past) {
      $0.withMemoryRebound(to: purser_crumb.self, capacity: PURSER_CRUMB_PAST) {
        for (place, crumb) in crumbs.prefix(PURSER_CRUMB_PAST).enumerated() {
          $0[place] = crumb
        }
      }
    }
    page.pointee = kept
    purser_crumb_watch(page)
  }

  deinit {
    purser_crumb_watch(nil)
    munmap(page, PURSER_CRUMB_SIZE)
  }

  /// To be called on the loop before it works on a request.
  @inline(__always)
  public func note(_ method: String, _ digest: ContentDigest) {
    var method = method
    method.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) {
        purser_crumb_note(
          page, $0.baseAddress, UInt32(truncatingIfNeeded: $0.count), digest.low, digest.high)
      }
    }
  }

  /// To be called when the request is done, whatever came of it.
  @inline(__always)
  public func clear() { purser_crumb_clear(page) }

  /// Whether a request must be refused, since the same one has ended a process less than an hour ago.
  ///
  /// - Parameter now: the wall clock, microseconds UTC.
  public func isQuarantined(_ method: String, _ digest: ContentDigest, now: Int64) -> Bool {
    faults.contains {
      $0.digest == digest && $0.method == method && Self.isRecent($0.time, now)
    }
  }

  private static func isRecent(_ time: Int64, _ now: Int64) -> Bool {
    // Also when the clock was set back meanwhile.
    abs(now - time) < quarantine
  }
}
