import Store

// Two tables find live holds: by owner, and by the time at which a position is free again. Their rows end with
// the hold.

/// Owners are texts of any length, so a digest of the owner orders the key and the row has the text.
struct OwnerHoldKey: TableKey, Hashable {
  var owner: UInt64
  var claim: ClaimID

  init(owner: UInt64, claim: ClaimID) {
    self.owner = owner
    self.claim = claim
  }

  init(owner: String, claim: ClaimID) {
    self.init(owner: TextDigest(owner).value, claim: claim)
  }

  func write(to writer: inout KeyWriter) {
    writer.append(owner)
    claim.write(to: &writer)
  }

  init?(from reader: inout KeyReader) {
    guard let owner = reader.integer(UInt64.self), let claim = ClaimID(from: &reader) else {
      return nil
    }
    self.init(owner: owner, claim: claim)
  }
}

struct OwnerHoldRow: TableRow, Equatable {
  var owner: String
  var expireTime: Int64

  init(owner: String, expireTime: Int64) {
    self.owner = owner
    self.expireTime = expireTime
  }

  static func == (left: Self, right: Self) -> Bool {
    left.expireTime == right.expireTime && Text.isSame(left.owner, right.owner)
  }

  func write(to writer: inout RowWriter) {
    writer.append(owner)
    writer.append(expireTime)
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    owner = try reader.text()
    expireTime = try reader.integer()
  }
}

/// A row for each placement of each live hold.
struct HoldExpiryKey: TableKey, Hashable {
  var position: PositionKey
  var expireTime: Int64
  var line: ClaimLineKey

  init(position: PositionKey, expireTime: Int64, line: ClaimLineKey) {
    self.position = position
    self.expireTime = expireTime
    self.line = line
  }

  /// The first key that a position's holds can have.
  init(firstOf position: PositionKey) {
    self.init(
      position: position, expireTime: .min, line: ClaimLineKey(of: ClaimID(0), number: 0))
  }

  func write(to writer: inout KeyWriter) {
    position.write(to: &writer)
    writer.append(expireTime)
    line.write(to: &writer)
  }

  init?(from reader: inout KeyReader) {
    guard let position = PositionKey(from: &reader), let expireTime = reader.signed(),
      let line = ClaimLineKey(from: &reader)
    else { return nil }
    self.init(position: position, expireTime: expireTime, line: line)
  }
}

extension Transaction {
  /// Visits an owner's holds whose time has not come.
  func visitLiveHolds(
    of owner: String, _ body: (ClaimID) throws(Refusal) -> Bool
  ) throws(Refusal) {
    let digest = TextDigest(owner).value
    let now = now
    try visit(Tables.holdsByOwner, from: OwnerHoldKey(owner: digest, claim: ClaimID(0))) {
      key, row throws(Refusal) in
      guard key.owner == digest else { return false }
      guard row.expireTime > now, Text.isSame(row.owner, owner) else { return true }
      return try body(key.claim)
    }
  }

  /// When the first hold at a position is due; `.max` if there is none.
  func earliestExpiry(at position: PositionKey) throws(Refusal) -> Int64 {
    var earliest = Int64.max
    try visit(Tables.holdsByExpiry, from: HoldExpiryKey(firstOf: position)) { key, _ in
      if key.position == position { earliest = key.expireTime }
      return false
    }
    return earliest
  }

  /// Makes a live hold known to those who look for it: its owner, and its timer.
  func index(hold claim: ClaimID, of owner: String, until expireTime: Int64) {
    put(
      OwnerHoldRow(owner: owner, expireTime: expireTime),
      for: OwnerHoldKey(owner: owner, claim: claim), in: Tables.holdsByOwner)
    setTimer(
      TimerKey(due: expireTime, kind: TimerKind.holdExpiry, subject: claim.sequence))
  }

  /// The opposite of `index`.
  func unindex(hold claim: ClaimID, of owner: String, until expireTime: Int64) {
    delete(OwnerHoldKey(owner: owner, claim: claim), in: Tables.holdsByOwner)
    clearTimer(
      TimerKey(due: expireTime, kind: TimerKind.holdExpiry, subject: claim.sequence))
  }
}
