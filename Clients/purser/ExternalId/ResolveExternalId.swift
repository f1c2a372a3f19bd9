import ArgumentParser
import PurserClient

struct ResolveExternalId: Verb {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Tell what another system's id stands for.",
    discussion: """
      EXAMPLE
        purser external-id resolve sku shopify:4711
      """)

  @Argument(help: "What it is.")
  var kind: Word<ExternalKind>

  @Argument(help: ArgumentHelp("The system and its id there.", valueName: "system:id"))
  var id: ExternalIDArgument

  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.resolveExternalId(
      ResolveExternalIdRequest(
        kind: kind.value, system: id.id.system, externalID: id.id.id))
    try await session.show(response) { response.code + "\n" }
  }
}
