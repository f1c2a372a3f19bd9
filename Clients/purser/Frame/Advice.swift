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
    "UNKNOWN_CLAIM": "'purser hold list --state any' shows every claim",
    "LOCATION_NOT_LINKED": "'purser channel show' tells which locations a channel sells from",
    "INSUFFICIENT_STOCK":
      "'purser stock show' tells what is there; a claim with --mode partial takes that much",
    "HOLD_EXPIRED": "'purser hold confirm --reacquire' claims the same stock anew",
    "REQUEST_ID_REUSED": "leave --request-id away, or take a new one",
    "REQUEST_ID_EXPIRED": "leave --request-id away, or take a new one",
    "POSITION_COMPACTED": "'purser admin status' tells the oldest sequence to begin after",
    "ACT_FOR_MISSING": "an admin sets act_for for your principal in purserd's configuration",
    "CLOCK_NOT_MANUAL": "only a daemon that was started with a manual clock can be moved",
  ]
}
