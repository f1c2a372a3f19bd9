import ArgumentParser

struct Recover: AsyncParsableCommand {
  func run() async throws {}
}
