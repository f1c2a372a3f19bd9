import Core
import Messages
import Store

extension Routes {
  static let claims: [Route] = [
    .command(
      ClaimService.hold, .only([.clerk]),
      growth: { dispatcher, request in .grows(bytes: dispatcher.core.growth(of: request.lines)) }
    ) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.hold(request, in: transaction)
    },
    .command(
      ClaimService.extend, .only([.clerk]),
      growth: { dispatcher, request throws(Refusal) in
        .grows(bytes: try dispatcher.growth(ofClaim: request.claimID))
      }
    ) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.extend(request, in: transaction)
    },
    .command(
      ClaimService.confirm, .only([.clerk]),
      growth: { dispatcher, request throws(Refusal) in
        .grows(bytes: try dispatcher.growth(ofClaim: request.claimID))
      }
    ) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.confirm(request, in: transaction)
    },
    .command(
      ClaimService.reserve, .only([.clerk]),
      growth: { dispatcher, request in .grows(bytes: dispatcher.core.growth(of: request.lines)) }
    ) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.reserve(request, in: transaction)
    },
    .command(
      ClaimService.release, .only([.clerk]),
      growth: { dispatcher, request throws(Refusal) in
        .frees(bytes: try dispatcher.growth(ofClaim: request.claimID))
      }
    ) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.release(request, in: transaction)
    },
    .command(
      ClaimService.allocate, .only([.clerk, .stocker]),
      growth: { dispatcher, request throws(Refusal) in
        .grows(bytes: try dispatcher.growth(ofClaim: request.claimID))
      }
    ) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.allocate(request, in: transaction)
    },
    .command(
      ClaimService.unallocate, .only([.clerk, .stocker]),
      growth: { dispatcher, request throws(Refusal) in
        .grows(bytes: try dispatcher.growth(ofClaim: request.claimID))
      }
    ) {
      dispatcher, request, _, transaction throws(Refusal) in
      try dispatcher.core.unallocate(request, in: transaction)
    },
    .query(ClaimService.getClaim, .anyRole) {
      dispatcher, request, transaction throws(Refusal) in
      try dispatcher.core.getClaim(request, in: transaction)
    },
    .report(ClaimService.listClaims, .anyRole, minSequence: \.minSequence) {
      request, snapshot throws(Refusal) in try Core.listClaims(request, in: snapshot)
    },
  ]
}

extension Dispatcher {
  /// What a command on a claim may put.
  fileprivate func growth(ofClaim id: UInt64) throws(Refusal) -> Int {
    try store.look { (transaction) throws(Refusal) in
      try core.growth(ofClaim: id, in: transaction)
    }
  }
}
