import Testing

@testable import PurserClient

@Suite struct RequestIDTests {
  /// The example of RFC 9562, appendix A.6: 2022-02-22 14:22:22 -05:00, rand_a CC3, rand_b 18C4DC0C0C07398F.
  @Test func `lays its bits out as the standard says`() {
    #expect(
      RequestID.text(stamp: 0x017F_22E2_79B0 << 12 | 0xCC3, random: 0x18C4_DC0C_0C07_398F)
        == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
  }

  @Test func `each id is greater than the one before`() {
    let ids = (0..<20_000).map { _ in RequestID.next() }
    #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func `tasks at once never get the same id, and each sees its own in order`() async {
    let ids = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { (0..<2000).map { _ in RequestID.next() } } }
      return await group.reduce(into: [[String]]()) { $0.append($1) }
    }
    #expect(ids.allSatisfy { $0 == $0.sorted() })
    #expect(Set(ids.joined()).count == 16_000)
  }
}
