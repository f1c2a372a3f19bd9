/// What can happen. The numbers stand in journals: once given, a number is never given to another kind.
enum EventKind: UInt16, CaseIterable {
  case skuCreated = 1
  case locationCreated = 2
  case channelCreated = 3
  case stockReceived = 10
  case stockAdjusted = 11
  case holdPlaced = 20
  case holdExtended = 21
  case holdConfirmed = 22
  case holdExpired = 23
  case stockReserved = 24
  case claimReleased = 25

  /// The contract's name of it, a past participle: the case's own.
  var name: String { "\(self)" }
}

/// What something happened to.
enum Entity {
  case sku(String)
  case location(String)
  case channel(String)
  case claim(ClaimID)
}

/// Where units are counted in a position. The numbers stand in journals.
enum Bucket: UInt8 {
  case good = 1
  case held = 7
  case reserved = 8

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
