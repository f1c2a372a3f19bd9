import Store

// Two tables find live holds: by owner, and by the position that waits for them. Their rows end with the hold.
//
// Both lie so that the holds of one moment stand together, wherever they hold and whoever they are of: a command that
// touches pages far apart costs a page written for each.

/// Owners are texts of any length: the key has a text's beginning, so that numbered owners stand in their order, and a
/// digest of all of it. The row has the text.
struct OwnerHoldKey: TableKey, Hashable {
  var owner: OwnerOrder
  var claim: ClaimID

  init(owner: OwnerOrder, claim: ClaimID) {
    self.owner = owner
    self.claim = claim
  }

  init(owner: String, claim: ClaimID) {
    self.init(owner: OwnerOrder(owner), claim: claim)
  }

  func write(to writer: inout KeyWriter) {
    owner.write(to: &writer)
    claim.write(to: &writer)
  }

  init?(from reader: inout KeyReader) {
    guard let owner = OwnerOrder(from: &reader), let claim = ClaimID(from: &reader) else {
      return nil
    }
    self.init(owner: owner, claim: claim)
  }
}

/// Where an owner's holds stand.
struct OwnerOrder: TableKey, Hashable {
  /// The first 24 bytes of its UTF-8, zeros behind a shorter text.
  private var beginning: (UInt64, UInt64, UInt64)
  private var digest: UInt64

  init(_ owner: String) {
    var words: [UInt64] = [0, 0, 0]
    for (i, byte) in owner.utf8.prefix(24).enumerated() {
      words[i / 8] |= UInt64(byte) << UInt64(56 - i % 8 * 8)
    }
    beginning = (words[0], words[1], words[2])
    digest = TextDigest(owner).value
  }

  func write(to writer: inout KeyWriter) {
    writer.append(beginning.0)
    writer.append(beginning.1)
    writer.append(beginning.2)
    writer.append(digest)
  }

  init?(from reader: inout KeyReader) {
    guard let first = reader.integer(UInt64.self), let second = reader.integer(UInt64.self),
      let third = reader.integer(UInt64.self), let digest = reader.integer(UInt64.self)
    else { return nil }
    beginning = (first, second, third)
    self.digest = digest
  }

  static func == (left: Self, right: Self) -> Bool {
    left.beginning == right.beginning && left.digest == right.digest
  }

  func hash(into hasher: inout Hasher) { hasher.combine(digest) }
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

/// A row for each placement of each live hold, by a slice of time in which it is due, then by position.
struct HoldExpiryKey: TableKey, Hashable {
  let slice: UInt64
  var position: PositionKey
  var expireTime: Int64
  var line: ClaimLineKey

  init(position: PositionKey, expireTime: Int64, line: ClaimLineKey) {
    slice = Self.slice(of: expireTime)
    self.position = position
    self.expireTime = expireTime
    self.line = line
  }

  /// The first key that a position's holds can have in a slice.
  init(firstOf position: PositionKey, in slice: UInt64) {
    self.slice = slice
    self.position = position
    expireTime = .min
    line = ClaimLineKey(of: ClaimID(0), number: 0)
  }

  /// Slices of 2^18 microseconds, a quarter of a second.
  static func slice(of time: Int64) -> UInt64 {
    (UInt64(bitPattern: time) ^ (1 << 63)) >> 18
  }

  func write(to writer: inout KeyWriter) {
    writer.append(slice)
    position.write(to: &writer)
    writer.append(expireTime)
    line.write(to: &writer)
  }

  init?(from reader: inout KeyReader) {
    guard let slice = reader.integer(UInt64.self), let position = PositionKey(from: &reader),
      let expireTime = reader.signed(), let line = ClaimLineKey(from: &reader)
    else { return nil }
    self.slice = slice
    self.position = position
    self.expireTime = expireTime
    self.line = line
  }
}

extension Transaction {
  /// Visits an owner's holds whose time has not come.
  func visitLiveHolds(
    of owner: String, _ body: (ClaimID) throws(Refusal) -> Bool
  ) throws(Refusal) {
    let order = OwnerOrder(owner)
    let now = now
    try visit(Tables.holdsByOwner, from: OwnerHoldKey(owner: order, claim: ClaimID(0))) {
      key, row throws(Refusal) in
      guard key.owner == order else { return false }
      guard row.expireTime > now, Text.isSame(row.owner, owner) else { return true }
      return try body(key.claim)
    }
  }

  /// Whether a hold at a position is due. Its units are free again, and the rows don't say so yet.
  @inline(__always)
  func hasDueHold(at position: PositionKey) throws(Refusal) -> Bool {
    guard mayHaveDueTimers else { return false }
    var found = false
    try visitDueHolds(at: position) { _ in
      found = true
      return false
    }
    return found
  }

  /// Visits the holds at a position that are due, until `body` returns `false`.
  ///
  /// Goes through the slices of time since the first that any hold is due in: there are few, unless nothing was expired
  /// for a while.
  func visitDueHolds(
    at position: PositionKey, _ body: (HoldExpiryKey) throws(Refusal) -> Bool
  ) throws(Refusal) {
    guard let first = try earliestDueTimer() else { return }
    let now = now
    let last = HoldExpiryKey.slice(of: now)
    var slice = HoldExpiryKey.slice(of: first)
    var goesOn = true
    while goesOn, slice <= last {
      var next = UInt64.max  // behind the last row
      try visit(Tables.holdsByExpiry, from: HoldExpiryKey(firstOf: position, in: slice)) {
        key, _ throws(Refusal) in
        guard key.slice == slice, key.position == position else {
          // Slices without holds are left out.
          next = max(slice + 1, key.slice)
          return false
        }
        guard key.expireTime <= now else { return false }  // the last slice
        goesOn = try body(key)
        return goesOn
      }
      slice = next
    }
  }

  private func earliestDueTimer() throws(Refusal) -> Int64? {
    do throws(DamagedRow) { return try dueTimers(limit: 1).first?.due } catch {
      throw .dataLoss(error)
    }
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
