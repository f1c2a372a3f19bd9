import Core
import Messages
import Store

/// All that a store serves: its rows as they are read, the answers that the business makes of them, the stored
/// answers, the history.
struct ServedShop {
  /// By table and key: the row's own bytes.
  var rows: [RowPlace: [UInt8]] = [:]
  var answers: [Question: [UInt8]] = [:]
  var replies: [PastRequest: [UInt8]] = [:]
  /// By sequence: method and events.
  var history: [UInt64: [UInt8]] = [:]

  struct RowPlace: Hashable {
    var table: String
    var key: [UInt8]
  }

  /// A request that was answered, as its stored answer knows it.
  struct PastRequest: Hashable {
    var id: RequestID
    var low: UInt64
    var high: UInt64

    var command: Command {
      Command(
        caller: DamageShop.caller, method: "Again", requestID: id,
        digest: ContentDigest(low: low, high: high))
    }
  }

  enum Question: Hashable {
    case order(UInt64)
    case claim(UInt64)
    case positions(String)
    case available(String, channel: String)
    case externalID(String)
    case sku(String)
  }
}

extension ServedShop {
  /// Reads all of an undamaged store.
  init(of store: Store, _ core: Core) throws {
    for table in RawTables.all {
      try store.look { tx in
        try tx.forEach(in: table, from: RawKey([0])) { key, row in
          rows[RowPlace(table: table.declaration.name, key: key.bytes)] = row.bytes
          return true
        }
      }
    }
    for question in questions {
      answers[question] = try store.look { (tx) throws(Refusal) in try question.answer(core, tx) }
    }
    for (place, row) in rows where place.table == "replies" {
      // principal 4 · id 16, and digest 16 · answer
      let request = PastRequest(
        id: RequestID(high: Self.number(place.key[4..<12]), low: Self.number(place.key[12..<20])),
        low: Self.number(row[..<8].reversed()), high: Self.number(row[8..<16].reversed()))
      replies[request] = Array(row[16...])
    }
    var feed = try JournalFeed(store.journalDirectory, after: 0)
    while feed.sequence < store.durable.sequence {
      for record in try feed.next(upTo: store.durable.sequence) {
        history[record.sequence] = Self.bytes(of: record)
      }
    }
  }

  private var questions: [Question] {
    rows.keys.flatMap { place -> [Question] in
      let text = String(decoding: place.key, as: UTF8.self)
      switch place.table {
      case "orders": return [.order(Self.number(place.key))]
      case "claims": return [.claim(Self.number(place.key))]
      case "sku_codes":
        return [
          .sku(text), .positions(text), .available(text, channel: "WEB"),
          .available(text, channel: "POS"),
        ]
      default: return []
      }
    } + (0..<40).filter { $0 % 3 == 0 }.map { .externalID("x-\($0)") }
  }

  /// Every row that ever stood in a place, without its header (sequence 8, checksum 4, version 1).
  static func formerRows(of store: Store) throws -> [RowPlace: Set<[UInt8]>] {
    let names = Dictionary(
      uniqueKeysWithValues: RawTables.all.map { ($0.declaration.number, $0.declaration.name) })
    var former: [RowPlace: Set<[UInt8]>] = [:]
    var feed = try JournalFeed(store.journalDirectory, after: 0)
    while feed.sequence < store.durable.sequence {
      for record in try feed.next(upTo: store.durable.sequence) {
        try record.forEachRow { (table, key, value) throws(MalformedRow) in
          guard let name = names[table] else { throw MalformedRow() }
          guard let value else { return }
          former[RowPlace(table: name, key: Array(key)), default: []].insert(
            Array(value.dropFirst(13)))
        }
      }
    }
    return former
  }

  static func bytes(of record: JournalRecord) -> [UInt8] {
    Array("\(record.time) \(record.caller) \(record.method) ".utf8)
      + record.events.flatMap { [UInt8(truncatingIfNeeded: $0.kind)] + $0.payload }
  }

  /// Most significant byte first.
  private static func number(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// The tables as the store reads them for anyone, keys and rows as bytes.
enum RawTables {
  static func named(_ name: String) -> Table<RawKey, RawRow> {
    guard let table = byName[name] else { preconditionFailure("there is no table \(name)") }
    return table
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: all.map { ($0.declaration.name, $0) })

  static let all: [Table<RawKey, RawRow>] =
    Tables.all.map { Table($0.number, $0.name, losesRows: $0.losesRows) } + [
      // The store's own, by the numbers that stand in every journal.
      Table(200, "principals", losesRows: false),
      Table(201, "replies", losesRows: true),
      Table(202, "unordered_replies", losesRows: true),
      Table(203, "timers", losesRows: true),
      Table(204, "pruned", losesRows: false),
      Table(205, "person_keys", losesRows: false),
    ]
}

struct RawKey: TableKey {
  var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }
  func write(to writer: inout KeyWriter) { bytes.withUnsafeBytes { writer.append(bytes: $0) } }

  init?(from reader: inout KeyReader) {
    bytes = []
    while let byte = reader.integer(UInt8.self) { bytes.append(byte) }
  }
}

struct RawRow: TableRow {
  var bytes: [UInt8]

  func write(to writer: inout RowWriter) { bytes.withUnsafeBytes { writer.append(bytes: $0) } }

  init(from reader: inout RowReader) throws(MalformedRow) {
    bytes = Array(try reader.bytes(reader.remaining))
  }
}

extension ServedShop.Question {
  /// The answer's bytes.
  func answer(_ core: Core, _ tx: Transaction) throws(Refusal) -> [UInt8] {
    switch self {
    case .order(let id):
      try core.getOrder(GetOrderRequest(orderID: id), in: tx).encoded()
    case .claim(let id):
      try core.getClaim(GetClaimRequest(claimID: id), in: tx).encoded()
    case .positions(let sku):
      try core.getPositions(GetPositionsRequest(sku: sku), in: tx).encoded()
    case .available(let sku, let channel):
      try core.getAvailability(GetAvailabilityRequest(channel: channel, sku: sku), in: tx).encoded()
    case .externalID(let id):
      try core.resolveExternalId(
        ResolveExternalIdRequest(kind: .sku, system: "old", externalID: id), in: tx
      ).encoded()
    case .sku(let code):
      try core.getSku(GetSkuRequest(code: code), in: tx).encoded()
    }
  }
}
