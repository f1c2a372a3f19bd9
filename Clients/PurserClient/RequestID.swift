import Glibc
import Synchronization

/// Makes the ids that let a command be given twice and done once.
///
/// They are UUIDv7 (RFC 9562, 5.7 and 6.2 method 3): 48 bits of milliseconds since 1970, 12 bits of a fraction of
/// one, and 62 random bits. In a process each is greater than all before it, also when the clock is stepped back:
/// the daemon stores neighbors next to each other, which is most of its speed.
public enum RequestID {
  private static let lastStamp = Atomic<UInt64>(0)

  /// A new id, such as "019c4e1b-7d2a-7c31-9f0e-5b8f3a6d2c41".
  public static func next() -> String {
    let now = stampNow()
    var last = lastStamp.load(ordering: .relaxed)
    while true {
      let stamp = max(now, last + 1)
      let (exchanged, original) = lastStamp.compareExchange(
        expected: last, desired: stamp, ordering: .relaxed)
      if exchanged { return text(stamp: stamp, random: .random(in: .min ... .max)) }
      last = original
    }
  }

  /// Milliseconds since 1970 in the upper 48 bits of 60, and 1/4096ths of one in the lower 12.
  private static func stampNow() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let (milliseconds, rest) = UInt64(time.tv_nsec).quotientAndRemainder(dividingBy: 1_000_000)
    return (UInt64(time.tv_sec) * 1000 + milliseconds) << 12 | rest * 4096 / 1_000_000
  }

  static func text(stamp: UInt64, random: UInt64) -> String {
    let upper = (stamp >> 12) << 16 | 0x7000 | stamp & 0xFFF
    let lower = random & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = hex(upper) + hex(lower)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append("-") }
      text.append(digit)
    }
    return text
  }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
