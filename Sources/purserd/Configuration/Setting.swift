import Messages

/// One thing that a daemon can be told: its name, what is accepted, and where it goes.
///
/// Every setting is read as text, from whichever source, so that all sources accept the same and a refusal can
/// repeat what was written.
package struct Setting {
  /// As the file nests it, with dots: `limits.lines`. The environment says `PURSER_LIMITS_LINES`.
  package let key: String
  /// What is accepted, for people: "a size from 1MiB to 16TiB, such as 64GiB".
  let accepted: String
  /// The value as text, as a file would say it.
  package let text: (DaemonConfiguration) -> String
  /// Takes the value; false if it is not accepted.
  let take: (String, inout DaemonConfiguration) -> Bool

  var variable: String {
    "PURSER_" + key.uppercased().map { $0 == "." ? "_" : String($0) }.joined()
  }
}

extension Setting {
  static func path(
    _ key: String, _ place: WritableKeyPath<DaemonConfiguration, String>
  ) -> Setting {
    Setting(key: key, accepted: "an absolute path", text: { $0[keyPath: place] }) {
      guard $0.hasPrefix("/"), !$0.utf8.contains(0) else { return false }
      $1[keyPath: place] = $0
      return true
    }
  }

  static func count<Number: FixedWidthInteger>(
    _ key: String, _ place: WritableKeyPath<DaemonConfiguration, Number>,
    _ range: ClosedRange<Number>
  ) -> Setting {
    Setting(
      key: key, accepted: "a number from \(range.lowerBound) to \(range.upperBound)",
      text: { "\($0[keyPath: place])" }
    ) {
      guard let number = Number($0), range.contains(number) else { return false }
      $1[keyPath: place] = number
      return true
    }
  }

  static func size<Number: FixedWidthInteger>(
    _ key: String, _ place: WritableKeyPath<DaemonConfiguration, Number>, _ range: ClosedRange<Int>
  ) -> Setting {
    let bounds = "\(SizeText.format(range.lowerBound)) to \(SizeText.format(range.upperBound))"
    return Setting(
      key: key, accepted: "a size from \(bounds), such as 64KiB, 8MiB or 2GiB",
      text: { SizeText.format(Int($0[keyPath: place])) }
    ) {
      guard let bytes = SizeText.parse($0), range.contains(bytes),
        let number = Number(exactly: bytes)
      else { return false }
      $1[keyPath: place] = number
      return true
    }
  }

  /// - Parameter range: in microseconds.
  static func duration<Length: SettableDuration>(
    _ key: String, _ place: WritableKeyPath<DaemonConfiguration, Length>,
    _ range: ClosedRange<Int64>
  ) -> Setting {
    let bounds =
      "\(DurationText.format(range.lowerBound)) to \(DurationText.format(range.upperBound))"
    return Setting(
      key: key, accepted: "a length of time from \(bounds), such as 50ms, 5s, 10m, 2h or 7d",
      text: { DurationText.format($0[keyPath: place].inMicroseconds) }
    ) {
      guard let microseconds = DurationText.parse($0), range.contains(microseconds) else {
        return false
      }
      $1[keyPath: place] = Length(inMicroseconds: microseconds)
      return true
    }
  }

  static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ place: WritableKeyPath<DaemonConfiguration, Choice>
  ) -> Setting {
    let names = Choice.allCases.map(\.rawValue)
    return Setting(
      key: key, accepted: "one of " + names.joined(separator: ", "),
      text: { $0[keyPath: place].rawValue }
    ) {
      guard let choice = Choice(rawValue: $0) else { return false }
      $1[keyPath: place] = choice
      return true
    }
  }

  static func clockStart(
    _ key: String, _ place: WritableKeyPath<DaemonConfiguration, ClockStart>
  ) -> Setting {
    Setting(
      key: key, accepted: "now, or an instant such as 2026-01-01T00:00:00Z",
      text: {
        switch $0[keyPath: place] {
        case .now: "now"
        case .instant(let time): "\(time)"
        }
      }
    ) {
      if $0 == "now" {
        $1[keyPath: place] = .now
        return true
      }
      guard let time = Timestamp($0) else { return false }
      $1[keyPath: place] = .instant(time)
      return true
    }
  }

  /// A file's permissions, in octal digits.
  static func mode(
    _ key: String, _ place: WritableKeyPath<DaemonConfiguration, UInt32>
  ) -> Setting {
    Setting(
      key: key, accepted: "permissions in octal, such as 0660",
      text: { "0" + String($0[keyPath: place], radix: 8) }
    ) {
      guard $0.count == 4, $0.hasPrefix("0"), let mode = UInt32($0, radix: 8) else { return false }
      $1[keyPath: place] = mode
      return true
    }
  }
}
