extension Transaction {
  /// Notes that what is answered depends on a command, where no row was read that would say so: the business
  /// keeps some rows in memory, and knows which command wrote them.
  @inlinable
  public func depend(on sequence: UInt64) {
    if sequence > dependsOn { noteDependence(on: sequence) }
  }

  @usableFromInline
  func noteDependence(on sequence: UInt64) {
    // The running command depends on nothing of its own.
    if sequence <= executed { dependsOn = sequence }
  }
}
