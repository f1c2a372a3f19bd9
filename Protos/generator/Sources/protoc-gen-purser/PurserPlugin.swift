// A protoc plugin that writes the Swift side of the contract: values with their protobuf-c codec, the
// method constants, the table of everything (`Contract`), and the client's methods.
//
// It writes what the contract uses and refuses the rest with a sentence (`Shape`): what nothing uses
// would be code that no test has seen.

import SwiftProtobuf
import SwiftProtobufPluginLibrary

@main
struct PurserPlugin: CodeGenerator {
  var supportedFeatures: [Google_Protobuf_Compiler_CodeGeneratorResponse.Feature] { [] }
  var supportedEditionRange: ClosedRange<Google_Protobuf_Edition> { .proto3 ... .proto3 }

  func generate(
    files: [FileDescriptor], parameter: any CodeGeneratorParameter,
    protoCompilerContext: any ProtoCompilerContext, generatorOutputs: any GeneratorOutputs
  ) throws {
    let files = files.sorted { $0.name < $1.name }
    let values = "Sources/Messages/Generated"
    let client = "Clients/PurserClient/Generated"

    for file in files {
      let name = Name.ofFile(file)
      try generatorOutputs.add(
        fileName: "\(values)/\(name).swift", contents: try MessagesFile(file).source)
      for service in file.services {
        try generatorOutputs.add(
          fileName: "\(client)/\(service.name)+methods.swift",
          contents: try ClientFile(service).source)
      }
    }
    try generatorOutputs.add(
      fileName: "\(values)/Contract.swift", contents: try ContractFile(files).source)
  }
}
