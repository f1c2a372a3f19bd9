// The command line: a folder a noun, a file a verb. A verb asks the daemon through PurserClient and shows the
// answer; what the nouns share is in `Frame` (running, errors, output) and `Typed` (what people type).
//
// It knows the contract and nothing of storage or rules.

import ArgumentParser
import Glibc
import PurserClient

/// What the program does (`Program/`).
package enum Main {
  package static func main() async {
    let outcome = await Purser.run(Array(CommandLine.arguments.dropFirst()), on: .standard)
    exit(outcome.rawValue)
  }
}

struct Purser: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purser",
    abstract: "Look after stock and orders in a running purserd.",
    discussion: """
      EXAMPLES
        purser sku create SHIRT-M --description "Shirt, medium"
        purser location create AMS --kind warehouse
        purser channel create WEB --kind storefront --location AMS
        purser stock receive SHIRT-M --location AMS --quantity 10
        purser import skus skus.csv
        purser hold create --owner cart-7 --channel WEB --ttl 15m SHIRT-M=2
        purser order place --channel WEB --id 1043 --currency EUR SHIRT-M=2:19.99
        purser order allocate WEB/1043
        purser stock available SHIRT-M --channel WEB --output json
        purser events tail

      THE SOCKET
        --socket, else $PURSER_SOCKET, else the first that exists of
        /run/purser/purser.sock and $XDG_RUNTIME_DIR/purser/purser.sock
        (without that variable /tmp/purser-UID/purser.sock).

      EXIT CODES
        0  done
        1  refused: the daemon says no, and why
        2  usage: the command line makes no sense
        3  unreachable: no daemon answers
        4  failed: damage, no answer in time, or a fault

      Completions: purser --generate-completion-script bash|zsh|fish
      """,
    version: "purser \(PurserClient.version), protocol purser.v1 over ttrpc 1.2",
    subcommands: [
      SkuNoun.self, LocationNoun.self, ChannelNoun.self, ExternalIdNoun.self, StockNoun.self,
      TransferNoun.self, OrderNoun.self,
      HoldNoun.self, ReservationNoun.self, ImportNoun.self, EventsNoun.self,
      AdminNoun.self, CallMethod.self,
    ])
}
