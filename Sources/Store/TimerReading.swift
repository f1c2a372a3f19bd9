extension Reading where Self: ~Copyable {
  /// Whether a timer is set.
  public func hasTimer(_ timer: TimerKey) throws(DamagedRow) -> Bool {
    try row(of: timer, in: StoreTables.timers) != nil
  }

  /// Visits every timer, the earliest first, until `body` returns `false`.
  public func forEachTimer<E: Error>(
    _ body: (TimerKey) throws(E) -> Bool
  ) throws(ScanFailure<E>) {
    try forEach(in: StoreTables.timers, from: TimerKey(due: .min, kind: 0, subject: 0)) {
      (timer, _) throws(E) in try body(timer)
    }
  }
}

extension TableDeclaration {
  /// The table of all timers, as `verify` names it.
  public static var timers: TableDeclaration { StoreTables.timers.declaration }
}
