import Messages

extension Steps {
  static let claimKinds: [Kind] = [
    Kind(90) { block, auditor in
      Call(
        ClaimService.reserve,
        ReserveRequest(
          owner: block.owner(), channel: block.channel(), lines: lines(&block, auditor),
          mode: mode(&block)), by: block.caller())
    },
    Kind(90) { block, auditor in
      Call(
        ClaimService.hold,
        HoldRequest(
          owner: block.owner(), channel: block.channel(), lines: lines(&block, auditor),
          ttl: ttl(&block),
          mode: block.oneIn(64) ? .bestEffort : block.next(below: 4) == 0 ? .partial : .allOrNothing
        ), by: block.caller())
    },
    Kind(40) { block, auditor in
      Call(
        ClaimService.extend,
        ExtendRequest(
          claimID: claim(&block, auditor) { $0.state == .held }, ttl: ttl(&block)),
        by: block.caller())
    },
    Kind(50) { block, auditor in
      let id = claim(&block, auditor) {
        $0.expires != nil && ($0.state == .held || $0.state == .expired)
      }
      let owner = auditor.claims.all[id]?.owner ?? "cart-1"
      return Call(
        ClaimService.confirm,
        ConfirmRequest(
          claimID: id, owner: block.oneIn(16) ? "thief" : owner,
          reacquire: block.next(below: 3) == 0), by: block.caller())
    },
    Kind(60) { block, auditor in
      let id = claim(&block, auditor) { $0.state == .held || $0.state == .firm }
      return Call(
        ClaimService.release,
        ReleaseRequest(
          claimID: id, reason: block.reason(""),
          lines: block.named(auditor, of: auditor.claims.all[id]?.lines.count ?? 1)),
        by: block.caller())
    },
    Kind(40) { block, auditor in
      let id = claim(&block, auditor) { $0.state == .firm && $0.order == 0 }
      return Call(
        ClaimService.allocate,
        AllocateRequest(
          claimID: id, lines: block.named(auditor, of: auditor.claims.all[id]?.lines.count ?? 1)),
        by: block.caller())
    },
    Kind(24) { block, auditor in
      let id = claim(&block, auditor) { $0.lines.contains { $0.allocated > 0 } && $0.order == 0 }
      return Call(
        ClaimService.unallocate,
        UnallocateRequest(
          claimID: id, lines: block.named(auditor, of: auditor.claims.all[id]?.lines.count ?? 1)),
        by: block.caller())
    },
    Kind(60) { block, auditor in
      let id = claim(&block, auditor) { _ in true }
      return Call(
        ClaimService.getClaim,
        GetClaimRequest(claimID: id, lines: block.page(auditor, "claim \(id)")),
        by: block.caller())
    },
    Kind(6) { block, auditor in
      let state = ClaimState(rawValue: Int32(block.next(below: 5))) ?? .unspecified
      let owner = block.next(below: 2) == 0 ? "" : block.owner()
      return Call(
        ClaimService.listClaims,
        ListClaimsRequest(
          state: state, owner: owner, page: block.page(auditor, "claims \(state) \(owner)")),
        by: block.caller())
    },
  ]

  private static func claim(
    _ block: inout Block, _ auditor: Auditor, _ isWanted: (ClaimBook) -> Bool
  ) -> UInt64 {
    block.document(auditor.claims.ids) { auditor.claims.all[$0].map(isWanted) ?? false }
  }

  private static func lines(_ block: inout Block, _ auditor: Auditor) -> [ClaimRequestLine] {
    switch block.next(below: 64) {
    case 63: return []
    case 62:
      return Array(repeating: ClaimRequestLine(), count: auditor.limits.lines + 1)
    case let number:
      return (0...number % 3).map { _ in
        ClaimRequestLine(
          sku: block.sku(), quantity: block.quantity(6),
          location: block.next(below: 4) == 0 ? block.location() : "")
      }
    }
  }

  private static func mode(_ block: inout Block) -> ClaimMode {
    [.allOrNothing, .unspecified, .partial, .bestEffort][block.next(below: 4)]
  }

  private static func ttl(_ block: inout Block) -> TimeSpan? {
    switch block.next(below: 32) {
    case 31: nil
    case 30: .milliseconds(999)
    case 29: TimeSpan(microseconds: 86_400_000_001)
    case 24...28: .seconds(86_400)
    case let number: .seconds(Int64(1 + number % 12 * 10))
    }
  }
}
