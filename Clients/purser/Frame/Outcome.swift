/// How a command line ended, as scripts see it. Part of the interface: these numbers stay.
enum Outcome: Int32, Error {
  case done = 0
  case refused = 1
  case usage = 2
  case unreachable = 3
  case failed = 4
}
