import Messages

// Time moves when somebody says so, and what is due is due at once: `<=` (semantics 4.1, 4.3).

extension Auditor {
  static let clockRules: [Rule] = [
    .command(AdminService.advanceClock) { (auditor, request, _) throws(Refused) in
      try auditor.advanceClock(request)
    }
  ]

  mutating func advanceClock(
    _ request: AdvanceClockRequest
  ) throws(Refused) -> AdvanceClockResponse {
    let target: Int64
    switch (request.by, request.to) {
    case (let by?, nil):
      let sum = Int128(now) + Int128(by.microseconds)
      target = Int64(clamping: sum)
    case (nil, let to?): target = to.microseconds
    default: throw Refused("CLOCK_TARGET_AMBIGUOUS")
    }
    // The clock ends in the year 9987.
    guard target <= 253_000_000_000_000_000 else { throw Refused("CLOCK_TOO_FAR") }
    guard target >= now else { throw Refused("CLOCK_BACKWARDS") }
    now = target
    return AdvanceClockResponse(time: Timestamp(microseconds: now))
  }
}
