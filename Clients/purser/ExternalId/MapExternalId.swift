import ArgumentParser
import PurserClient

struct MapExternalId: Verb {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Say by what id another system knows something of ours.",
    discussion: """
      Several ids of a system may stand for one thing; an id stands for one thing for ever.

      EXAMPLES
        purser external-id map sku shopify:4711 SHIRT-M
        purser external-id map location erp:100 AMS
      """)

  @Argument(help: "What it is.")
  var kind: Word<ExternalKind>

  @Argument(help: ArgumentHelp("The system and its id there.", valueName: "system:id"))
  var id: ExternalIDArgument

  @Argument(help: "The code of what it stands for.")
  var code: String

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.mapExternalId(
      MapExternalIdRequest(
        requestID: request.id, kind: kind.value, system: id.id.system, externalID: id.id.id,
        code: code))
    try await session.show(response) {
      "\(id.id.id) of \(id.id.system) is \(word(kind.value)) \(code)\n"
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
