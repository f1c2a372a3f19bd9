import Auditor
import Messages
import Testing

@testable import Campaigns

/// A model that predicts every answer notices each that is wrong, in whichever field.
@Suite struct PlantedAnswerTests {
  struct Plant: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The answer with one field changed; nil where it has nothing to change.
    let change: @Sendable (Call, Answer) -> Answer?

    init<Response: Message>(
      _ name: String, _ change: @escaping @Sendable (inout Response) -> Void
    ) {
      testDescription = name
      self.change = { call, answer in
        guard case .response(let bytes) = answer,
          Response.fullName == "purser.v1.\(call.name)Response",
          let told = try? Response(decoding: bytes)
        else { return nil }
        var wrong = told
        change(&wrong)
        return wrong == told ? nil : .response(wrong.encoded())
      }
    }

    init(_ name: String, refusal change: @escaping @Sendable (String) -> String) {
      testDescription = name
      self.change = { _, answer in
        guard case .refused(let told) = answer else { return nil }
        let wrong = change(told)
        return wrong == told ? nil : .refused(wrong)
      }
    }
  }

  static let plants: [Plant] = [
    Plant("one more is available") { (told: inout GetAvailabilityResponse) in
      told.available += 1
    },
    Plant("one less is published") { (told: inout GetAvailabilityResponse) in
      told.published -= 1
    },
    Plant("a look from before") { (told: inout GetPositionsResponse) in told.sequence -= 1 },
    Plant("a position is left out") { (told: inout GetPositionsResponse) in
      told.positions = Array(told.positions.dropLast())
    },
    Plant("one more is in transit") { (told: inout GetPositionsResponse) in
      if !told.positions.isEmpty { told.positions[0].inTransit += 1 }
    },
    Plant("a sequence twice") { (told: inout ReceiveResponse) in
      told.sequence -= told.replayed ? 0 : 1
    },
    Plant("executed again instead of replayed") { (told: inout ReceiveResponse) in
      told.replayed = false
    },
    Plant("new, and said to be replayed") { (told: inout ReserveResponse) in
      told.replayed = true
    },
    Plant("another claim's id") { (told: inout HoldResponse) in
      told.claimID = told.replayed ? told.claimID : 0
    },
    Plant("a hold that lasts a second longer") { (told: inout HoldResponse) in
      told.expireTime?.microseconds += 1_000_000
    },
    Plant("a shortfall that is not told") { (told: inout ReserveResponse) in
      told.shortfalls = []
    },
    Plant("more released than there was") { (told: inout ReleaseResponse) in
      told.released += 1
    },
    Plant("expired, and said to be held") { (told: inout GetClaimResponse) in
      if told.claim?.state == .expired { told.claim?.state = .held }
    },
    Plant("a cent too much") { (told: inout PlaceOrderResponse) in told.order?.total += 1 },
    Plant("known before, and said to be new") { (told: inout PlaceOrderResponse) in
      told.existing = false
    },
    Plant("an order without its lines' stock") { (told: inout GetOrderResponse) in
      if !told.lines.isEmpty { told.lines[0].placements = [] }
    },
    Plant("an order that is further than it is") { (told: inout AcceptOrderResponse) in
      told.order?.stock = .allocated
    },
    Plant("a change of stock that nobody made") { (told: inout ListStockLedgerResponse) in
      if let last = told.entries.last { told.entries.append(last) }
    },
    Plant("a row below a page's end") { (told: inout ListClaimsResponse) in
      told.claims = Array(told.claims.dropFirst())
    },
    Plant("something is wrong in the store") { (told: inout VerifyResponse) in
      told.differences = [Difference(rule: "row count")]
      told.differenceCount = 1
    },
    Plant(
      "one more than there is to be had",
      refusal: { told in
        told.replacing("available=0", with: "available=1")
      }),
    Plant(
      "another reason",
      refusal: { told in
        told.replacing("HOLD_EXPIRED", with: "CLAIM_RELEASED")
      }),
    Plant(
      "another field",
      refusal: { told in
        told.replacing("field:lines[0].number", with: "field:lines[0].quantity")
      }),
  ]

  @Test(arguments: plants)
  func `a wrong answer is noticed`(plant: Plant) throws {
    var walk = ModelWalk(options: ModelOptions(seed: 3))
    var isPlanted = false
    walk.altering = { call, answer in
      guard !isPlanted, let wrong = plant.change(call, answer) else { return answer }
      isPlanted = true
      return wrong
    }
    let result = walk.run(ModelWalk.blocks(seed: 3, count: 1500))
    #expect(isPlanted, "the walk never came to an answer that could be changed")
    #expect(result.difference != nil)
  }
}
