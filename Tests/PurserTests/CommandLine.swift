import FakeDaemon
import Synchronization

@testable import PurserCommand

/// What a command line did.
struct Ended: Equatable {
  var outcome: Outcome
  var out = ""
  var error = ""
}

/// Types a command line, as a shell would read it.
func type(_ line: String, input: String = "") async -> Ended {
  await type(shellWords(line), input: input)
}

func type(
  _ words: [String], input: String = "", isWatched: Bool = false, width: Int? = nil
) async -> Ended {
  let screen = Screen()
  let outcome = await Purser.run(
    words,
    on: Console(
      write: { screen.append($0, toError: false) },
      writeError: { screen.append($0, toError: true) },
      readAll: { Array(input.utf8) }, isWatched: isWatched, width: width))
  let (out, error) = screen.texts
  return Ended(outcome: outcome, out: out, error: error)
}

/// Types a command line to a daemon that answers as told, and says what it was asked.
func type(
  _ line: String, input: String = "",
  answer: @escaping @Sendable (FakeDaemon.Received) -> FakeDaemon.Answer
) async throws -> (Ended, [FakeDaemon.Received]) {
  try await FakeDaemon.running(answer: answer) { daemon in
    let ended = await type(shellWords(line) + ["--socket", daemon.path], input: input)
    return (ended, try await daemon.received)
  }
}

private final class Screen: Sendable {
  private let bytes = Mutex((out: [UInt8](), error: [UInt8]()))

  func append(_ new: [UInt8], toError: Bool) {
    bytes.withLock { if toError { $0.error += new } else { $0.out += new } }
  }

  var texts: (String, String) {
    bytes.withLock {
      (String(decoding: $0.out, as: UTF8.self), String(decoding: $0.error, as: UTF8.self))
    }
  }
}

/// Words between blanks; quotes, single or double, keep blanks together.
func shellWords(_ line: String) -> [String] {
  var words: [String] = []
  var word: String?
  var quote: Character?
  for character in line {
    if character == quote {
      quote = nil
    } else if quote == nil, character == "\"" || character == "'" {
      quote = character
      word = word ?? ""
    } else if quote == nil, character == " " {
      if let done = word { words.append(done) }
      word = nil
    } else {
      word = (word ?? "") + String(character)
    }
  }
  return words + (word.map { [$0] } ?? [])
}
