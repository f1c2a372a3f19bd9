import ArgumentParser
import PurserClient

struct SaveDescriptors: Verb {
  static let configuration = CommandConfiguration(
    commandName: "descriptors",
    abstract: "Write the daemon's contract, a serialized google.protobuf.FileDescriptorSet.",
    discussion: """
      EXAMPLE
        purser admin descriptors > purser.binpb
      """)

  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.getDescriptorSet(GetDescriptorSetRequest())
    switch globals.output {
    case .table: session.console.write(response.descriptorSet)
    case .json, .jsonl: try await session.show(response) { "" }
    }
  }
}
