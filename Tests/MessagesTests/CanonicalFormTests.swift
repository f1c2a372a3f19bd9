import Messages
import Testing

/// T-70: the same content is the same request, however a client's library happened to write it.
@Suite struct CanonicalFormTests {
  /// A sum of two shirts for cart "c", and other ways to say the same.
  static let plain = "1201 63 2205 0a0153 1002"
  static let otherForms: [(String, String)] = [
    ("other field order", "2205 10020a0153 120163"),
    ("explicit defaults", "0a00 120163 1a00 2207 0a0153 1002 1a00 2800"),
    ("unknown fields", "120163 fa0103787878 2208 0a0153 1002 f00101 f90100000000000000 00"),
    ("a longer varint than needed", "120163 2206 0a0153 108200"),
    ("a longer length than needed", "12810063 2205 0a0153 1002"),
    ("a field twice, where the last counts", "120178 120163 2205 0a0153 1002"),
  ]

  @Test(arguments: otherForms)
  func `re-encodes every form of the same content alike`(form: String, bytes: String) throws {
    let request = try ReserveRequest(decoding: hex(bytes))
    #expect(request == ReserveRequest(owner: "c", lines: [ClaimRequestLine(sku: "S", quantity: 2)]))
    #expect(request.encoded() == hex(Self.plain), "\(form)")
  }

  @Test func `keeps apart what is absent and what is false`() {
    #expect(CreateLocationRequest(sellEnabled: false).encoded() == hex("2800"))
    #expect(CreateLocationRequest(sellEnabled: nil).encoded() == [])
  }

  @Test func `keeps apart strings that only look the same`() {
    #expect(
      GetSkuRequest(code: "\u{E9}").encoded() != GetSkuRequest(code: "e\u{301}").encoded())
  }
}
