import Messages
import Store
import TTRPC

/// How a call ends: with a message's bytes or with a status.
enum Answer {
  case message([UInt8])
  case status(Status)
}

/// Answers that may not leave yet: what they say is not on disk.
///
/// An answer waits for exactly the sequence that it depends on: a command for its own, a query or a refusal for
/// the newest row that it looked at. A caller never sees what a power cut could undo.
struct HeldAnswers {
  private struct Entry {
    let dependsOn: UInt64
    let reply: ReplyHandle
    let answer: Content
  }

  private enum Content {
    case bytes(Range<Int>)
    case status(Status)
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []

  var isEmpty: Bool { entries.isEmpty }

  mutating func hold(
    _ payload: UnsafeRawBufferPointer, suffix: [UInt8] = [], for reply: ReplyHandle,
    until sequence: UInt64
  ) {
    let start = bytes.count
    bytes.append(contentsOf: payload)
    bytes.append(contentsOf: suffix)
    entries.append(Entry(dependsOn: sequence, reply: reply, answer: .bytes(start..<bytes.count)))
  }

  mutating func hold(_ status: Status, for reply: ReplyHandle, until sequence: UInt64) {
    entries.append(Entry(dependsOn: sequence, reply: reply, answer: .status(status)))
  }

  /// Lets every answer go that depends on no more than `sequence`, in the order in which they came.
  mutating func release(upTo sequence: UInt64) {
    guard !entries.isEmpty else { return }
    var rest = HeldAnswers()
    bytes.withUnsafeBytes { bytes in
      for entry in entries {
        let isReady = entry.dependsOn <= sequence
        switch entry.answer {
        case .bytes(let range):
          let payload = UnsafeRawBufferPointer(rebasing: bytes[range])
          if isReady {
            entry.reply.respond(payload)
          } else {
            rest.hold(payload, for: entry.reply, until: entry.dependsOn)
          }
        case .status(let status):
          if isReady {
            entry.reply.fail(status)
          } else {
            rest.hold(status, for: entry.reply, until: entry.dependsOn)
          }
        }
      }
    }
    if rest.isEmpty {
      entries.removeAll(keepingCapacity: true)
      bytes.removeAll(keepingCapacity: bytes.capacity <= 1 << 20)
    } else {
      self = rest
    }
  }
}
