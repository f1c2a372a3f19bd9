import ArgumentParser

struct ImportNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take what stands in files.",
    discussion: """
      'purser import skus --template' prints the header of such a file, 'purser help import skus'
      says what its columns mean.
      """,
    subcommands: [
      ImportSkus.self, ImportLocations.self, ImportChannels.self, ImportStock.self,
      ImportOrders.self,
    ])
}
