import ArgumentParser
import Core
import Store

/// `purserd restore FILE`
struct RestoreBackup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Bring a backup to an empty state directory.",
    discussion: """
      The backup is verified row by row before anything counts; a directory that holds a shop is refused. \
      Make backups with `purser admin backup FILE`.
      """)

  @OptionGroup var options: ConfigurationOptions

  @Argument(help: "A file made by `purser admin backup`.", completion: .file())
  var file: String

  func run() async throws {
    try await explain {
      let configuration = try await options.sources.read()
      try Folders.make(configuration.stateDirectory)
      let result = try Restore.restore(
        file, to: configuration.stateDirectory, tables: Tables.all,
        mapSize: configuration.store.mapSize)
      print(
        """
        restored \(configuration.stateDirectory): \(result.rows) rows, all verified
        sequence \(result.sequence), chain head \(result.chainHead)
        """)
    }
  }
}
