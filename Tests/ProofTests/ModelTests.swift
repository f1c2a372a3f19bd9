import Auditor
import Foundation
import Testing

@testable import Campaigns

/// The short form of `make fuzz-model`: fixed seeds, and the parts of the campaign.
@Suite struct ModelTests {
  /// T-11, T-16, T-31, T-54, OW-05: whatever is asked, in whatever order. Four seeds whose options differ in all.
  @Test func `a second model predicts every answer`() {
    var kinds: Set<String> = []
    for seed in [1, 2, 4, 20_261_124] as [UInt64] {
      let result = ModelWalk(options: ModelOptions(seed: seed))
        .run(ModelWalk.blocks(seed: seed, count: 1500))
      #expect(result.difference == nil)
      #expect(result.steps == 1500)
      kinds.formUnion(result.kinds.keys)
    }
    // Each of these comes often; what is rare comes in a long run, whose summary says what never did.
    for kind in Self.common where !kinds.contains(kind) {
      Issue.record("the walks never came to \(kind)")
    }
  }

  static let common = """
    Receive OK, Adjust OK, Adjust INSUFFICIENT_STOCK, Damage OK, Undamage OK, SetOnHand OK, ImportStock OK,
    GetPositions OK, GetAvailability OK, ListStockLedger OK,
    Hold OK, Hold INSUFFICIENT_STOCK, Extend OK, Extend HOLD_EXPIRED, Confirm OK, Confirm HOLD_EXPIRED, Reserve OK,
    Reserve INSUFFICIENT_STOCK, Release OK, Allocate OK, Allocate NOT_FIRM, Unallocate OK, GetClaim OK, ListClaims OK,
    CreateTransfer OK, ShipTransfer OK, ReceiveTransfer OK, CloseTransfer OK, GetTransfer OK,
    PlaceOrder OK, PlaceOrder INSUFFICIENT_STOCK, DraftOrder OK, PlaceDraft OK, AcceptOrder OK, ReserveOrder OK,
    AllocateOrder OK, UnallocateOrder OK, CancelOrder OK, CancelOrder ORDER_STATE, GetOrder OK, FindOrder OK,
    ListOrderTimeline OK, AdvanceClock OK, Verify OK
    """.split { $0 == "," || $0 == "\n" }.map { $0.drop { $0 == " " } }.map(String.init)

  @Test func `the same seed makes the same walk`() {
    let walk = ModelWalk(options: ModelOptions(seed: 7), toldCount: .max)
    let (first, second) = (
      walk.run(ModelWalk.blocks(seed: 7, count: 300)),
      walk.run(ModelWalk.blocks(seed: 7, count: 300))
    )
    #expect(first.told == second.told)
    #expect(first.kinds == second.kinds)
  }

  /// A refusal that a comment of the contract names and the list does not would be one that nobody misses.
  @Test(arguments: ["inventory", "claims", "transfers", "orders"])
  func `the kinds of answer are those that the contract names`(area: String) throws {
    let path = #filePath.replacing(
      "Tests/ProofTests/ModelTests.swift", with: "Protos/purser/v1/\(area).proto")
    let contract = try String(contentsOfFile: path, encoding: .utf8)
    var comment = ""
    for line in contract.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
      if line.hasPrefix("//") {
        comment += line.dropFirst(2)
      } else if line.hasPrefix("rpc "), let name = line.dropFirst(4).split(separator: "(").first {
        // What an import says of its rows is no refusal of the call.
        let refused =
          comment.split(separator: "Refused").dropFirst().joined()
          .split(separator: " Of a row").first ?? ""
        let reasons = refused.matches(of: /[A-Z]{2,}(?:_[A-Z]+)+/).map { String($0.0) }
        let listed = try #require(AnswerKinds.refusals.first { $0.method == name }).reasons
        // Where a comment points at another method ("as PlaceOrder"), the list has more.
        #expect(Set(reasons).isSubset(of: listed), "\(name)")
        if !refused.contains("as ") { #expect(Set(listed) == Set(reasons), "\(name)") }
        comment = ""
      } else {
        comment = ""
      }
    }
  }

  @Test func `a walk that finds something tells a short list, and the list shows it again`() throws
  {
    let options = ModelOptions(seed: 5)
    var walk = ModelWalk(options: options)
    // As if the shop forgot what was damaged.
    walk.altering = { call, answer in
      call.name == "Damage" && answer.kind == "OK" ? .refused("notFound UNKNOWN_SKU sku=A") : answer
    }
    let blocks = ModelWalk.blocks(seed: 5, count: 1500)
    let found = walk.run(blocks)
    try #require(found.difference != nil)
    let short = Shrinker(fails: { walk.run($0).difference != nil })
      .shrink(Array(blocks.prefix(found.steps)))
    #expect(short.count == 2, "a receipt, and what damages it")
  }
}
