import ArgumentParser

struct ExternalIdNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "external-id",
    abstract: "What other systems call our SKUs, locations and channels.",
    subcommands: [MapExternalId.self, ResolveExternalId.self, ListExternalIds.self])
}
