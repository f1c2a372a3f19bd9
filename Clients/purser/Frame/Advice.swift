import PurserClient

/// What to try after a refusal.
enum Advice {
  static func after(_ refusal: Refusal) -> String {
    byReason[refusal.reason] ?? (refusal.code == .permissionDenied ? permission : "")
  }

  private static let permission = "an admin gives your user a role in purserd's configuration"

  private static let byReason = [
    "UNKNOWN_SKU": "'purser sku list' shows what is known, 'purser sku create' adds to it",
    "UNKNOWN_LOCATION":
      "'purser location list' shows what is known, 'purser location create' adds to it",
    "UNKNOWN_CHANNEL":
      "'purser channel list' shows what is known, 'purser channel create' adds to it",
    "UNKNOWN_EXTERNAL_ID":
      "'purser external-id list' shows what is known, 'purser external-id map' adds to it",
    "SKU_EXISTS": "'purser sku update' changes it",
    "LOCATION_EXISTS": "'purser location update' changes it",
    "CHANNEL_EXISTS": "'purser channel update' changes it",
    "EXTERNAL_ID_TAKEN": "'purser external-id resolve' tells what it stands for",
    "UNIT_FIXED": "'purser sku create' makes another SKU, with the unit and scale that you want",
    "LOCATION_NOT_LINKED": "'purser channel show' tells which locations a channel sells from",
    "SKU_INACTIVE": "'purser sku update --status active' sells it again",

    "INSUFFICIENT_STOCK": "'purser stock show' tells what is there",
    "ON_HAND_MISMATCH": "'purser stock show' tells what is on hand: look, then set it again",
    "ALREADY_STOCKED":
      "'purser stock ledger' shows what it has had; a row with 'expected' sets what is on hand",
    "EXPECTED_MISSING": "'purser stock show' tells what is on hand",

    "UNKNOWN_CLAIM":
      "'purser hold list --state any' shows every claim, 'purser reservation list' the firm ones",
    "CLAIM_OF_ORDER": "'purser order' moves it: cancel, allocate, unallocate",
    "NOT_FIRM": "'purser hold confirm' makes a live hold firm",
    "NOT_A_HOLD": "it is a reservation and does not expire: 'purser reservation show' shows it",
    "HOLD_EXPIRED": "'purser hold confirm --reacquire' claims the same stock anew",

    "UNKNOWN_ORDER": "'purser order list' shows what is known",
    "ORDER_EXISTS":
      "'purser order show' shows the order that is there; another one takes another id",
    "ORDER_STATE":
      "'purser order show' tells where it is, 'purser order timeline' how it came there",
    "NOTHING_UNASSIGNED": "'purser order allocate' makes its stock ready for work",
    "TOTAL_MISMATCH": "look at prices, discounts and freight, or leave the total away",
    "ORDER_TIME_AHEAD": "leave the time away for now",

    "UNKNOWN_TRANSFER": "'purser transfer list' shows what is known",
    "TRANSFER_STATE": "'purser transfer show' tells where it is",

    "REQUEST_ID_REUSED": "leave --request-id away, or take a new one",
    "REQUEST_ID_EXPIRED": "leave --request-id away, or take a new one",
    "POSITION_COMPACTED": "'purser admin status' tells the oldest sequence to begin after",
    "ACT_FOR_MISSING": "an admin sets act_for for your principal in purserd's configuration",
    "CLOCK_NOT_MANUAL": "only a daemon that was started with a manual clock can be moved",
  ]

  /// What to try where too little is there to be claimed.
  static func claimingLess(_ refusal: Refusal) -> String? {
    refusal.reason == "INSUFFICIENT_STOCK" && refusal.facts["available"] != "0"
      ? "'purser stock show' tells what is there; --mode partial takes that much" : nil
  }

  /// What to try where claims stand against taking stock away.
  static func freeingFirst(_ refusal: Refusal) -> String? {
    refusal.reason == "INSUFFICIENT_STOCK"
      ? "'purser stock show' tells what is free: what is claimed must be released first" : nil
  }
}
