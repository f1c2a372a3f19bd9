/// What can happen. The numbers stand in journals: once given, a number is never given to another kind.
enum EventKind: UInt16, CaseIterable {
  case skuCreated = 1
  case locationCreated = 2
  case channelCreated = 3
  case skuUpdated = 4
  case locationUpdated = 5
  case channelUpdated = 6
  case externalIDMapped = 7
  case stockReceived = 10
  case stockAdjusted = 11
  case stockDamaged = 12
  case stockUndamaged = 13
  case stockSet = 14
  case stockOpened = 15
  case transferCreated = 16
  case transferShipped = 17
  case transferReceived = 18
  case transferClosed = 19
  case holdPlaced = 20
  case holdExtended = 21
  case holdConfirmed = 22
  case holdExpired = 23
  case stockReserved = 24
  case claimReleased = 25
  case claimAllocated = 26
  case claimUnallocated = 27
  case transferCanceled = 28
  case orderDrafted = 40
  case orderPlaced = 41
  case orderAccepted = 42
  case orderRejected = 43
  case orderDiscarded = 44
  case orderReserved = 45
  case orderAllocated = 46
  case orderUnallocated = 47
  case orderCanceled = 48

  /// The contract's name of it, a past participle: the case's own.
  var name: String { "\(self)" }
}

/// What something happened to.
enum Entity {
  case sku(String)
  case location(String)
  case channel(String)
  case claim(ClaimID)
  /// By the number that it is known by.
  case transfer(UInt64)
  case order(UInt64)
}

/// Where units are counted in a position. The numbers stand in journals.
enum Bucket: UInt8 {
  case good = 1
  case damaged = 2
  case held = 7
  case reserved = 8
  case allocated = 9
  /// On its way to the location, and nowhere on hand.
  case inTransit = 10

  var name: String { "\(self)" }
}

/// A difference of one bucket of one position. The sum of all of them is the position.
struct QuantityChange {
  var bucket: Bucket
  var sku: String
  var location: String
  var change: Int64
}

/// A fact of an event.
enum FactValue {
  case text(String)
  case integer(Int64)
  /// Microseconds UTC.
  case time(Int64)
}
