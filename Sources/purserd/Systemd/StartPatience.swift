import Glibc

/// Asks systemd to wait on while a long journal is replayed, for as long as something is done.
///
/// Recovery blocks the loop, so this runs beside it. It asks only if the process has used processor time since
/// the last look: a start that hangs is still ended by systemd.
struct StartPatience {
  let systemd: Systemd
  let directory: String

  /// Runs until it is canceled.
  func keep() async {
    guard systemd.isThere else { return }
    var used = Self.processorTime()
    var seconds = 0
    while (try? await Task.sleep(for: .seconds(2))) != nil {
      seconds += 2
      let now = Self.processorTime()
      guard now > used else { continue }
      used = now
      systemd.tell(
        "EXTEND_TIMEOUT_USEC=30000000",
        "STATUS=recovering \(directory) (\(seconds) s, \(now / 1000) ms of processor time)")
    }
  }

  /// Microseconds, of all threads.
  private static func processorTime() -> Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1_000_000
      + Int(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
  }
}
