import Store

/// Every table of the business with its number. A number, once given, is never given to another table.
public enum Tables {
  // Catalog
  static let counters = Table<UInt32, CounterRow>(1, "counters", losesRows: false)
  static let skus = Table<SkuID, SkuRow>(2, "skus", losesRows: false)
  static let skuCodes = Table<String, SkuEntry>(3, "sku_codes", losesRows: false)
  static let locations = Table<LocationID, LocationRow>(4, "locations", losesRows: false)
  static let locationCodes = Table<String, LocationID>(5, "location_codes", losesRows: false)
  static let channels = Table<ChannelID, ChannelRow>(6, "channels", losesRows: false)
  static let channelCodes = Table<String, ChannelID>(7, "channel_codes", losesRows: false)
  static let externalIDs = Table<ExternalIDKey, ExternalIDRow>(
    8, "external_ids", losesRows: false)
  static let externalIDPlaces = Table<ExternalIDPlace, ExternalIDPlaceRow>(
    9, "external_ids_by_entity", losesRows: false)

  // Stock
  static let positions = Table<PositionKey, PositionRow>(10, "positions", losesRows: false)
  static let stockLedger = Table<StockLedgerKey, StockLedgerRow>(
    11, "stock_ledger", losesRows: false)
  /// The positions that an import opened, and with what.
  static let openings = Table<PositionKey, OpeningRow>(12, "openings", losesRows: false)

  // Transfers
  static let transfers = Table<TransferID, TransferRow>(13, "transfers", losesRows: false)
  static let transferLines = Table<TransferLineKey, TransferLineRow>(
    14, "transfer_lines", losesRows: false)
  /// What is on its way to each position.
  static let transit = Table<PositionKey, TransitRow>(15, "transit", losesRows: false)

  // Claims
  static let claims = Table<ClaimID, ClaimRow>(20, "claims", losesRows: false)
  static let claimLines = Table<ClaimLineKey, ClaimLineRow>(21, "claim_lines", losesRows: false)
  /// Live holds by owner: for their number, and for what an owner holds itself.
  static let holdsByOwner = Table<OwnerHoldKey, OwnerHoldRow>(
    22, "holds_by_owner", losesRows: true)
  /// What live holds hold of each position, by the time at which it is free again.
  static let holdsByExpiry = Table<HoldExpiryKey, EmptyRow>(23, "holds_by_expiry", losesRows: true)

  // Persons
  static let persons = Table<PersonID, PersonRow>(30, "persons", losesRows: false)

  // Orders
  static let orders = Table<OrderID, OrderRow>(40, "orders", losesRows: false)
  static let orderLines = Table<OrderLineKey, OrderLineRow>(41, "order_lines", losesRows: false)
  static let ordersByChannelID = Table<ChannelOrderKey, OrderID>(
    42, "orders_by_channel_id", losesRows: false)
  static let orderTimeline = Table<OrderTimelineKey, OrderTimelineRow>(
    43, "order_timeline", losesRows: false)

  public static let all: [TableDeclaration] = [
    counters.declaration, skus.declaration, skuCodes.declaration, locations.declaration,
    locationCodes.declaration, channels.declaration, channelCodes.declaration,
    externalIDs.declaration, externalIDPlaces.declaration, positions.declaration,
    stockLedger.declaration, openings.declaration, transfers.declaration,
    transferLines.declaration, transit.declaration, claims.declaration, claimLines.declaration,
    holdsByOwner.declaration, holdsByExpiry.declaration, persons.declaration, orders.declaration,
    orderLines.declaration, ordersByChannelID.declaration, orderTimeline.declaration,
  ]
}

/// Kinds of timers in the store. Fixed, as table numbers are.
enum TimerKind {
  /// The subject is a claim: a live hold whose time comes.
  static let holdExpiry: UInt8 = 1
}

/// Numbers that were given out.
enum Counter {
  static let skus: UInt32 = 1
  static let locations: UInt32 = 2
  static let channels: UInt32 = 3
  static let persons: UInt32 = 4
  static let externalIDs: UInt32 = 5
}

struct CounterRow: TableRow {
  /// The last number that was given.
  var last: UInt32

  init(last: UInt32) { self.last = last }
  func write(to writer: inout RowWriter) { writer.append(last) }
  init(from reader: inout RowReader) throws(MalformedRow) { last = try reader.integer() }
}

extension Transaction {
  /// Gives the next number of a counter.
  func nextNumber(of counter: UInt32) throws(Refusal) -> UInt32 {
    let next = (try stored(counter, in: Tables.counters)?.last ?? 0) + 1
    put(CounterRow(last: next), for: counter, in: Tables.counters)
    return next
  }
}
