import ArgumentParser
import Testing

@testable import PurserCommand

@Suite struct HelpTests {
  /// Every verb, with its path: "stock receive".
  static func verbs(
    _ command: any ParsableCommand.Type = Purser.self, _ path: [String] = []
  ) -> [(String, any ParsableCommand.Type)] {
    let children = command.configuration.subcommands
    guard children.isEmpty else {
      return children.flatMap { child in
        verbs(child, path + [child.configuration.commandName ?? ""])
      }
    }
    return [(path.joined(separator: " "), command)]
  }

  @Test func `the verbs are these`() {
    #expect(
      Self.verbs().map(\.0) == [
        "sku create", "sku update", "sku show", "sku list",
        "location create", "location update", "location show", "location list",
        "channel create", "channel update", "channel show", "channel list",
        "external-id map", "external-id resolve", "external-id list",
        "stock receive", "stock adjust", "stock set", "stock damage", "stock undamage",
        "stock show",
        "stock available", "stock ledger",
        "transfer create", "transfer ship", "transfer receive", "transfer close", "transfer cancel",
        "transfer show", "transfer list",
        "order place", "order place-draft", "order discard", "order accept", "order reject",
        "order reserve", "order allocate", "order unallocate", "order cancel", "order show",
        "order list", "order timeline",
        "hold create", "hold show", "hold extend", "hold confirm", "hold release", "hold list",
        "reservation create", "reservation show", "reservation allocate", "reservation unallocate",
        "reservation release", "reservation list",
        "import skus", "import locations", "import channels", "import stock", "import orders",
        "events fetch", "events watch",
        "admin status", "admin verify", "admin backup", "admin clock accept",
        "admin clock advance", "admin descriptors",
        "call",
      ])
  }

  @Test func `the help of each verb has examples, and each of them can be typed`() throws {
    for (path, verb) in Self.verbs() {
      let lines = verb.configuration.discussion.split(separator: "\n").filter {
        $0.hasPrefix("  purser ")
      }
      #expect(!lines.isEmpty, "\(path)")
      for line in lines {
        let typed = line.split(separator: " > ")[0]
        #expect(typed.hasPrefix("  purser \(path)"), "\(line)")
        _ = try Purser.parseAsRoot(Array(shellWords(String(typed)).dropFirst()))
      }
    }
  }

  @Test func `the examples of the top help can be typed`() throws {
    let lines = Purser.configuration.discussion.split(separator: "\n")
    let examples = lines.filter { $0.hasPrefix("  purser ") }
    #expect(examples.count == 10)
    for line in examples {
      _ = try Purser.parseAsRoot(Array(shellWords(String(line)).dropFirst()))
    }
  }

  @Test func `help is no error`() async {
    for line in ["", "--help", "help stock receive", "stock", "stock receive --help", "--version"] {
      let ended = await type(line)
      #expect(ended.outcome == .done, "\(line)")
      #expect(!ended.out.isEmpty && ended.error.isEmpty, "\(line)")
    }
  }

  @Test(arguments: ["skus", "locations", "channels", "stock", "orders"])
  func `the help of an import tells how long it waits`(what: String) async {
    // Help breaks its lines.
    let help = await type("help import \(what)").out.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(help.contains("waited for: 60s, or as long as --timeout says"))
    #expect(help.contains("(default: 10s, for imports 60s)"))
  }

  @Test func `the top help tells the exit codes`() async {
    let help = await type("--help").out
    #expect(
      help.contains(
        """
        EXIT CODES
          0  done
          1  refused: the daemon says no, and why
          2  usage: the command line makes no sense
          3  unreachable: no daemon answers
          4  failed: damage, no answer in time, or a fault
        """))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `makes completions`(shell: String) async {
    let ended = await type("--generate-completion-script \(shell)")
    #expect(ended.outcome == .done)
    #expect(ended.out.contains("reservation"))
  }

  /// Where the contract has a choice, a shell offers it.
  @Test func `completions offer the contract's words`() async {
    let script = await type("--generate-completion-script bash").out.replacing(
      "'$'\\n''", with: " ")
    for words in [
      "draft placed accepted rejected discarded canceled", "held firm released expired any",
      "warehouse store third-party supplier virtual", "all-or-nothing partial best-effort",
      "sku location channel",
    ] {
      #expect(script.contains("-W '\(words)'"), "\(words)")
    }
  }
}
