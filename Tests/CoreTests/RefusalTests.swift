import Foundation
import Testing

@testable import Core

@Suite struct RefusalTests {
  /// The kind of each no, as callers may rely on it.
  static let kinds: [(Refusal, String, RefusalCategory)] = [
    (.codeInvalid(at: "code"), "CODE_INVALID", .invalidArgument),
    (.textTooLong(reason: .reason, at: "reason"), "REASON_TOO_LONG", .invalidArgument),
    (.textTooLong(reason: .reference, at: "reference"), "REFERENCE_TOO_LONG", .invalidArgument),
    (.textTooLong(reason: .name, at: "name"), "NAME_TOO_LONG", .invalidArgument),
    (
      .textTooLong(reason: .description, at: "description"), "DESCRIPTION_TOO_LONG",
      .invalidArgument
    ),
    (.reasonMissing, "REASON_MISSING", .invalidArgument),
    (.unitMissing(at: "unit"), "UNIT_MISSING", .invalidArgument),
    (.scaleOutOfRange(7, at: "scale"), "SCALE_OUT_OF_RANGE", .invalidArgument),
    (.kindMissing(at: "kind"), "KIND_MISSING", .invalidArgument),
    (.timeZoneUnknown("X", at: "time_zone"), "TIME_ZONE_UNKNOWN", .invalidArgument),
    (.tooManyLocations(257, limit: 256, at: "locations"), "TOO_MANY_LOCATIONS", .invalidArgument),
    (.locationTwice("AMS", at: "locations[1]"), "LOCATION_TWICE", .invalidArgument),
    (.skuExists("A"), "SKU_EXISTS", .alreadyExists),
    (.locationExists("A"), "LOCATION_EXISTS", .alreadyExists),
    (.channelExists("A"), "CHANNEL_EXISTS", .alreadyExists),
    (.ownerInvalid, "OWNER_INVALID", .invalidArgument),
    (.noLines(), "NO_LINES", .invalidArgument),
    (.tooManyLines(2, limit: 1), "TOO_MANY_LINES", .invalidArgument),
    (.modeInvalid, "MODE_INVALID", .invalidArgument),
    (.ttlOutOfRange(shortestSeconds: 1, longestSeconds: 2), "TTL_OUT_OF_RANGE", .invalidArgument),
    (.unknownChannel("A"), "UNKNOWN_CHANNEL", .notFound),
    (.tooManyHolds(owner: "A", limit: 1), "TOO_MANY_HOLDS", .resourceExhausted),
    (.quantityNotPositive(at: "quantity"), "QUANTITY_NOT_POSITIVE", .invalidArgument),
    (.quantityZero, "QUANTITY_ZERO", .invalidArgument),
    (.unknownSKU("A", at: "sku"), "UNKNOWN_SKU", .notFound),
    (.unknownLocation("A", at: "location"), "UNKNOWN_LOCATION", .notFound),
    (
      .locationNotLinked("A", channel: "B", at: "location"), "LOCATION_NOT_LINKED",
      .failedPrecondition
    ),
    (
      .insufficientStock(.init(sku: "A", requested: 2, available: 1, at: "lines[0]")),
      "INSUFFICIENT_STOCK", .failedPrecondition
    ),
    (.quantityOverflow(sku: "A"), "QUANTITY_OVERFLOW", .outOfRange),
    (.unknownClaim(1), "UNKNOWN_CLAIM", .notFound),
    (.ownerMismatch(claim: 1), "OWNER_MISMATCH", .failedPrecondition),
    (.notAHold(claim: 1), "NOT_A_HOLD", .failedPrecondition),
    (.claimReleased(claim: 1), "CLAIM_RELEASED", .failedPrecondition),
    (.holdExpired(claim: 1), "HOLD_EXPIRED", .failedPrecondition),
    (.tooManyExtensions(claim: 1, limit: 1), "TOO_MANY_EXTENSIONS", .failedPrecondition),
    (.holdTooLong(claim: 1, longestSeconds: 1), "HOLD_TOO_LONG", .failedPrecondition),
    (.unknownLine(1, at: "lines[0]"), "UNKNOWN_LINE", .invalidArgument),
    (.lineTwice(1, at: "lines[0]"), "LINE_TWICE", .invalidArgument),
    (
      .quantityTooLarge(line: 1, available: 1, at: "lines[0]"), "QUANTITY_TOO_LARGE",
      .failedPrecondition
    ),
    (.measureNegative(at: "weight_grams"), "MEASURE_NEGATIVE", .invalidArgument),
    (.currencyInvalid(at: "price.currency"), "CURRENCY_INVALID", .invalidArgument),
    (.amountNegative(at: "price"), "AMOUNT_NEGATIVE", .invalidArgument),
    (.bufferNegative(at: "buffer"), "BUFFER_NEGATIVE", .invalidArgument),
    (.unitFixed(sku: "A", at: "unit"), "UNIT_FIXED", .failedPrecondition),
    (.tooManyRows(2, limit: 1), "TOO_MANY_ROWS", .invalidArgument),
    (.rowTwice("A", at: "code"), "ROW_TWICE", .invalidArgument),
    (
      .tooManyExternalIDs(2, limit: 1, at: "external_ids"), "TOO_MANY_EXTERNAL_IDS",
      .invalidArgument
    ),
    (.externalIDTaken(system: "s", id: "1", by: "A", at: "x"), "EXTERNAL_ID_TAKEN", .alreadyExists),
    (.unknownExternalID(system: "s", id: "1"), "UNKNOWN_EXTERNAL_ID", .notFound),
    (.quantityNegative(at: "quantity"), "QUANTITY_NEGATIVE", .invalidArgument),
    (.expectedMissing, "EXPECTED_MISSING", .invalidArgument),
    (.skuInactive("A", at: "lines[0].sku"), "SKU_INACTIVE", .failedPrecondition),
    (
      .onHandMismatch(sku: "A", location: "B", expected: 1, found: 2, at: "expected"),
      "ON_HAND_MISMATCH", .failedPrecondition
    ),
    (
      .alreadyStocked(sku: "A", location: "B", at: "rows[0]"), "ALREADY_STOCKED",
      .failedPrecondition
    ),
    (.claimOfOrder(claim: 1, order: 2), "CLAIM_OF_ORDER", .failedPrecondition),
    (.notFirm(claim: 1), "NOT_FIRM", .failedPrecondition),
    (.sameLocation("A"), "SAME_LOCATION", .invalidArgument),
    (.skuTwice("A", at: "lines[1].sku"), "SKU_TWICE", .invalidArgument),
    (.unknownTransfer(1), "UNKNOWN_TRANSFER", .notFound),
    (.transferState(1, state: "draft", allowed: ["ship"]), "TRANSFER_STATE", .failedPrecondition),
    (.holdWithoutAcceptance, "HOLD_WITHOUT_ACCEPTANCE", .invalidArgument),
    (.customerInvalid, "CUSTOMER_INVALID", .invalidArgument),
    (.addressInvalid(at: "order.ship_to.country"), "ADDRESS_INVALID", .invalidArgument),
    (.orderTimeAhead, "ORDER_TIME_AHEAD", .invalidArgument),
    (.orderExists(order: 1, channel: "A", channelOrderID: "B"), "ORDER_EXISTS", .alreadyExists),
    (.discountTooLarge(at: "order.lines[0].discount"), "DISCOUNT_TOO_LARGE", .invalidArgument),
    (.amountOverflow(at: "order.lines[0]"), "AMOUNT_OVERFLOW", .outOfRange),
    (.totalMismatch(given: 1, computed: 2), "TOTAL_MISMATCH", .invalidArgument),
    (.unknownOrder("1", at: "order_id"), "UNKNOWN_ORDER", .notFound),
    (.orderState(1, state: "draft", allowed: ["place"]), "ORDER_STATE", .failedPrecondition),
    (.nothingUnassigned(order: 1), "NOTHING_UNASSIGNED", .failedPrecondition),
    (.pageTokenInvalid, "PAGE_TOKEN_INVALID", .invalidArgument),
    (.dataLoss(table: "positions", key: "00"), "DATA_LOSS", .dataLoss),
  ]

  @Test(arguments: kinds)
  func `a refusal has its reason, its kind and a sentence`(
    refusal: Refusal, reason: String, category: RefusalCategory
  ) {
    #expect(refusal.reason == reason)
    #expect(refusal.category == category)
    #expect(refusal.sentence.hasSuffix("."))
  }

  @Test func `what is in the wrong state is told with what may be done`() {
    #expect(
      Refusal.transferState(1, state: "inTransit", allowed: ["receive", "close"]).sentence
        == "Transfer 1 is in transit: what can be done is receive, close.")
    #expect(
      Refusal.orderState(2, state: "canceled", allowed: []).sentence
        == "Order 2 is canceled: nothing more can be done with it.")
  }

  @Test func `no refusal says that two callers met by chance`() throws {
    // T-09: there is no transient conflict; the same question has the same answer. Over every case of Refusal, so
    // that a new one can't stay out of the table.
    let source = try String(
      contentsOfFile: #filePath.replacing(
        "Tests/CoreTests/RefusalTests.swift", with: "Sources/Core/Refusal.swift"),
      encoding: .utf8)
    let declared = source.split(separator: "enum TextReason")[0].matches(of: /case ([A-Za-z]+)/)
      .map { String($0.1) }
    let refusals = Self.kinds.map(\.0) + [.dueWork([])]
    let named = Set(refusals.map { String("\($0)".prefix { $0.isLetter }) })
    #expect(declared.count > 30)
    #expect(Set(declared) == named)
    for refusal in refusals {
      for word in ["CONFLICT", "ABORT", "RETRY", "CONCURRENT", "LOCK"] {
        #expect(!refusal.reason.contains(word))
        #expect(!"\(refusal.category)".uppercased().contains(word))
      }
    }
  }

  @Test func `a shortage tells what was asked for and what is there`() {
    let shortage = Refusal.insufficientStock(
      .init(sku: "SHIRT-M", requested: 9, available: 8, at: "lines[2]"))
    #expect(
      shortage.details.facts.map { "\($0.name)=\($0.value)" } == [
        "sku=SHIRT-M", "location=", "requested=9", "available=8",
      ])
    #expect(shortage.details.field == "lines[2]")
  }
}
