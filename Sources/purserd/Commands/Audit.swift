import ArgumentParser
import Store

/// `purserd audit`
struct Audit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Prove the journal's chain, group by group.",
    discussion: """
      Reads files only, so it can run beside a purserd that serves. Whoever changed a byte of the log broke a \
      hash; whoever rewrote all of it ends at another head: compare with one from the log, from `purser admin \
      status` or from a backup.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Option(help: "A chain head, in hex, that must stand in the journal.")
  var head: String?

  func run() async throws {
    let isGood = try await explain {
      let configuration = try await options.sources.read()
      let audit = try ChainAudit(
        configuration.stateDirectory + "/journal", seeking: head?.lowercased())
      for finding in audit.findings {
        print(
          "\(finding.segment), group \(finding.group), sequence \(finding.sequence): \(finding.what.rawValue)"
        )
      }
      if audit.groups == 0 {
        print("no group yet: the journal begins behind sequence \(audit.last), head \(audit.head)")
      } else {
        print(
          "\(audit.groups) groups proved, sequences \(audit.first) to \(audit.last), head \(audit.head)"
        )
      }
      if !audit.findings.isEmpty { print("the chain is NOT whole") }
      guard let head else { return audit.findings.isEmpty }
      guard let sequence = audit.soughtSequence else {
        print("the head \(head) stands nowhere in this journal")
        return false
      }
      print("the head \(head) stands at sequence \(sequence)")
      return audit.findings.isEmpty
    }
    if !isGood { throw ExitCode.damaged }
  }
}
