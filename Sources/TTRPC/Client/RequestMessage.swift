/// What a client sends to begin a call.
package struct RequestMessage: Sendable {
  var service: String
  var method: String
  var payload: [UInt8]
  var timeout: Duration?
  var metadata: [(String, String)]

  package init(
    service: String, method: String, payload: [UInt8], timeout: Duration?,
    metadata: [(String, String)]
  ) {
    self.service = service
    self.method = method
    self.payload = payload
    self.timeout = timeout
    self.metadata = metadata
  }

  /// The timeout as it goes over the wire, where 0 is none and a negative one is over already.
  var timeoutNanoseconds: Int64 {
    guard let timeout else { return 0 }
    guard timeout > .zero else { return -1 }
    let (seconds, attoseconds) = timeout.components
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, overflow2) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
    return overflow || overflow2 ? .max : max(1, sum)
  }

  /// The encoded `ttrpc.Request`.
  package func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(payload.count + service.utf8.count + method.utf8.count + 64)
    bytes.appendField(1, service.utf8)
    bytes.appendField(2, method.utf8)
    bytes.appendField(3, payload)
    bytes.appendField(4, timeoutNanoseconds)
    for (key, value) in metadata {
      var pair: [UInt8] = []
      pair.appendField(1, key.utf8)
      pair.appendField(2, value.utf8)
      bytes.appendElement(5, pair)
    }
    return bytes
  }
}
