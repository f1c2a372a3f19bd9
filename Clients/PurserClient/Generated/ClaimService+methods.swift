// Generated from purser/v1/claims.proto by `make protos`. Edit that, not this.

import Messages

extension PurserClient {
  /// Claims stock for a while. Refused, in this order: OWNER_INVALID, NO_LINES, TOO_MANY_LINES,
  /// MODE_INVALID, TTL_OUT_OF_RANGE, UNKNOWN_CHANNEL, TOO_MANY_HOLDS (of this owner), then per line
  /// QUANTITY_NOT_POSITIVE, UNKNOWN_SKU, UNKNOWN_LOCATION, LOCATION_NOT_LINKED, SKU_INACTIVE,
  /// INSUFFICIENT_STOCK.
  public func hold(
    _ request: HoldRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> HoldResponse {
    try await command(ClaimService.hold, request, timeout: timeout)
  }

  /// Gives a live hold a new expiry, `ttl` from now. Refused: TTL_OUT_OF_RANGE, UNKNOWN_CLAIM,
  /// NOT_A_HOLD, CLAIM_RELEASED, HOLD_EXPIRED, TOO_MANY_EXTENSIONS, HOLD_TOO_LONG (total life).
  public func extend(
    _ request: ExtendRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ExtendResponse {
    try await command(ClaimService.extend, request, timeout: timeout)
  }

  /// Makes a live hold firm. A hold that is firm already is answered again, nothing changes.
  /// Refused: UNKNOWN_CLAIM, OWNER_MISMATCH, CLAIM_RELEASED, HOLD_EXPIRED (without `reacquire`),
  /// and with it SKU_INACTIVE, INSUFFICIENT_STOCK (all that the hold had is claimed anew, or
  /// nothing).
  public func confirm(
    _ request: ConfirmRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ConfirmResponse {
    try await command(ClaimService.confirm, request, timeout: timeout)
  }

  /// Claims stock firmly, for every line or as `mode` says. Refused, in this order: OWNER_INVALID,
  /// NO_LINES, TOO_MANY_LINES, UNKNOWN_CHANNEL, then per line QUANTITY_NOT_POSITIVE, UNKNOWN_SKU,
  /// UNKNOWN_LOCATION, LOCATION_NOT_LINKED, SKU_INACTIVE, INSUFFICIENT_STOCK.
  public func reserve(
    _ request: ReserveRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ReserveResponse {
    try await command(ClaimService.reserve, request, timeout: timeout)
  }

  /// Gives claimed stock back: all of it, or of named lines a quantity. A line that claims nothing
  /// any more gives back 0 and is no error, whatever else the claim still claims. Refused:
  /// REASON_TOO_LONG, TOO_MANY_LINES, UNKNOWN_CLAIM, CLAIM_OF_ORDER, then per line
  /// QUANTITY_NOT_POSITIVE, UNKNOWN_LINE, LINE_TWICE, QUANTITY_TOO_LARGE (more than the line still
  /// claims, if it claims anything), QUANTITY_OVERFLOW (what is given back in all has no 64 bits:
  /// release line by line).
  public func release(
    _ request: ReleaseRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ReleaseResponse {
    try await command(ClaimService.release, request, timeout: timeout)
  }

  /// Makes firm units ready for work where they lie: all of them, or of named lines a quantity. A
  /// line that has nothing firm allocates 0 and is no error. Refused: TOO_MANY_LINES,
  /// UNKNOWN_CLAIM, CLAIM_OF_ORDER, NOT_FIRM (it is a hold, or was one and expired, or was
  /// released), then per line QUANTITY_NOT_POSITIVE, UNKNOWN_LINE, LINE_TWICE, QUANTITY_TOO_LARGE
  /// (more than is firm), QUANTITY_OVERFLOW.
  public func allocate(
    _ request: AllocateRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> AllocateResponse {
    try await command(ClaimService.allocate, request, timeout: timeout)
  }

  /// The way back: allocated units are firm again. Refused: as Allocate.
  public func unallocate(
    _ request: UnallocateRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> UnallocateResponse {
    try await command(ClaimService.unallocate, request, timeout: timeout)
  }

  /// One claim with a page of its lines. Refused: UNKNOWN_CLAIM, PAGE_TOKEN_INVALID.
  public func getClaim(
    _ request: GetClaimRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> GetClaimResponse {
    try await call(ClaimService.getClaim, request, timeout: timeout)
  }

  /// Claims without their lines, oldest first. A report. Refused: PAGE_TOKEN_INVALID.
  public func listClaims(
    _ request: ListClaimsRequest, timeout: Duration? = nil
  ) async throws(PurserError) -> ListClaimsResponse {
    try await call(ClaimService.listClaims, request, timeout: timeout)
  }
}
