import PurserClient

/// What a claim is called: a hold expires, a reservation is firm. Both are claims of one row of ids, so that the id of
/// one is easily given to the other's verbs.
enum ClaimNoun: String {
  case hold
  case reservation

  /// What somebody who names this claim so has to hear instead; nil if it can be called so.
  func objection(to claim: Claim) -> String? {
    switch (self, claim.state) {
    case (.hold, .firm):
      "\(claim.id) is a reservation: give it to 'purser reservation'"
    case (.hold, .released) where claim.expireTime == nil:
      "\(claim.id) was a reservation: give it to 'purser reservation'"
    case (.reservation, .held):
      "\(claim.id) is a hold until \(time(claim.expireTime)): give it to 'purser hold'"
    case (.reservation, .expired):
      "\(claim.id) was a hold, and expired \(time(claim.expireTime)): give it to 'purser hold'"
    default: nil
    }
  }
}

extension Session {
  /// - Throws: `UsageError` if the claim is called something else.
  func check(_ claim: Claim?, isA noun: ClaimNoun) throws(UsageError) {
    if let objection = claim.flatMap(noun.objection) { throw UsageError(objection) }
  }
}
