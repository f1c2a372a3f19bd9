import SwiftProtobufPluginLibrary

/// The client's methods of one service.
struct ClientFile {
  private let service: ServiceDescriptor

  init(_ service: ServiceDescriptor) {
    self.service = service
  }

  var source: String {
    get throws {
      generatedHeader(from: service.file.name) + """
        import Messages

        extension PurserClient {
        \(service.methods.map(declare).joined(separator: "\n"))}

        """
    }
  }

  private func declare(_ method: MethodDescriptor) -> String {
    let name = clientName(method)
    let request = Name.type(method.inputType)
    let response = Name.type(method.outputType)
    let constant = "\(service.name).\(Name.method(method))"
    let documentation = Comment(method).documentation(indent: 2)

    if method.serverStreaming {
      return documentation + """
          public func \(name)(_ request: \(request)) -> PurserStream<\(response)> {
            stream(\(constant), request)
          }

        """
    }
    let way = method.inputType.isCommand ? "command" : "call"
    return documentation + """
        public func \(name)(
          _ request: \(request), timeout: Duration? = nil
        ) async throws(PurserError) -> \(response) {
          try await \(way)(\(constant), request, timeout: timeout)
        }

      """
  }

  /// "reserve"; of a public service that is not the shop's, "checkHealth".
  private func clientName(_ method: MethodDescriptor) -> String {
    let name = Name.method(method)
    return service.file.package.hasPrefix("purser.") ? name : name + service.name
  }
}
