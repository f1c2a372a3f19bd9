import Glibc

/// Asks systemd to wait on while a long journal is replayed, for as long as something is done.
///
/// Recovery blocks the loop, so this runs beside it. It asks only if the process has used processor time since
/// the last look: a start that hangs is still ended by systemd.
struct StartPatience {
  let systemd: Systemd
  let directory: String
  var interval = Duration.seconds(2)

  /// Runs until it is canceled.
  func keep() async {
    guard systemd.isThere else { return }
    var used = Self.processorTime()
    let began = ContinuousClock.now
    while (try? await Task.sleep(for: interval)) != nil {
      let now = Self.processorTime()
      guard now > used else { continue }
      used = now
      systemd.tell(
        "EXTEND_TIMEOUT_USEC=30000000",
        "STATUS=recovering \(directory), for \((ContinuousClock.now - began).components.seconds) s")
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
