import Messages
import TTRPC

extension Status {
  /// The first detail of this type. One that can't be read is as good as none: code and sentence are there.
  func detail<M: Message>(_ type: M.Type) -> M? {
    for detail in details {
      if let message = try? unpackedFromAny(detail, as: type) { return message }
    }
    return nil
  }

  /// The `google.rpc.ErrorInfo` of domain `purser`: a reason of the contract, and its facts.
  var reasonOfContract: (reason: String, facts: [String: String])? {
    guard let info = detail(ErrorInfo.self), info.domain == "purser" else { return nil }
    let facts = info.metadata.map { ($0.key, $0.value) }
    return (info.reason, Dictionary(facts, uniquingKeysWith: { $1 }))
  }
}
