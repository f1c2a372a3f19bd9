import CSV
import Glibc
import PurserClient

/// The company as its files tell it. Nothing in here knows what should come out.
struct Company {
  struct Product {
    let sku: String
    let name: String
    /// In cents.
    let price: Int64
    let unitsInStock: Int64
    let isDiscontinued: Bool
  }

  let products: [Product]
  /// In the order of their dates, then of their ids.
  let orders: [(time: Timestamp, order: NewOrder)]

  init(folder: String) throws {
    products = try table("products", in: folder).map { row in
      Product(
        sku: "P\(row["productID"])", name: row["productName"], price: try row.cents("unitPrice"),
        unitsInStock: try row.number("unitsInStock"), isDiscontinued: row["discontinued"] == "1")
    }
    var lines: [String: [NewOrderLine]] = [:]
    for row in try table("order-details", in: folder) {
      lines[row["orderID"], default: []].append(
        NewOrderLine(
          sku: "P\(row["productID"])", quantity: try row.number("quantity"),
          unitPrice: try row.cents("unitPrice"), discount: try row.discount()))
    }
    orders = try table("orders", in: folder, spilling: "shipAddress").map { row in
      let time = try row.date("orderDate")
      return (
        time,
        NewOrder(
          channel: "SALES", channelOrderID: row["orderID"], currency: "USD",
          lines: lines[row["orderID"]] ?? [],
          shipTo: Address(
            name: row["shipName"], street: row["shipAddress"], city: row["shipCity"],
            region: row.text("shipRegion"), postalCode: row.text("shipPostalCode"),
            country: try row.country()),
          customer: row["customerID"], freight: try row.cents("freight"), orderTime: time)
      )
    }.sorted { ($0.time, $0.order.channelOrderID) < ($1.time, $1.order.channelOrderID) }
  }

  /// What lay there on the first day: what lies there today, and everything that was ordered since.
  var openingStock: [(sku: String, quantity: Int64)] {
    var ordered: [String: Int64] = [:]
    for line in orders.flatMap(\.order.lines) { ordered[line.sku, default: 0] += line.quantity }
    return products.map { ($0.sku, $0.unitsInStock + ordered[$0.sku, default: 0]) }
  }
}

/// A row of one of the files, by the names of its columns.
private struct FileRow {
  let place: String
  let fields: [String: String]

  subscript(column: String) -> String { fields[column] ?? "" }

  /// "NULL" means absent.
  func text(_ column: String) -> String { self[column] == "NULL" ? "" : self[column] }

  func number(_ column: String) throws -> Int64 {
    guard let number = Int64(self[column]) else { throw wrong(column, "a number") }
    return number
  }

  /// "14.00" is 1400.
  func cents(_ column: String) throws -> Int64 {
    guard let cents = decimal(self[column], places: 2) else { throw wrong(column, "an amount") }
    return cents
  }

  /// What the line's discount, a share such as 0.15, takes off its gross amount: what is left is rounded half-even to
  /// the cent.
  func discount() throws -> Int64 {
    guard let percent = decimal(self["discount"], places: 2) else {
      throw wrong("discount", "a share")
    }
    let gross = try number("quantity") * cents("unitPrice")
    let (whole, rest) = (gross * (100 - percent)).quotientAndRemainder(dividingBy: 100)
    let net = rest > 50 || (rest == 50 && whole % 2 == 1) ? whole + 1 : whole
    return gross - net
  }

  /// "1996-07-04 00:00:00.000"
  func date(_ column: String) throws -> Timestamp {
    guard let time = Timestamp(self[column].replacing(" ", with: "T") + "Z") else {
      throw wrong(column, "a date")
    }
    return time
  }

  func country() throws -> String {
    guard let code = countries[self["shipCountry"]] else {
      throw wrong("shipCountry", "a country that is known")
    }
    return code
  }

  private func wrong(_ column: String, _ expected: String) -> Mismatch {
    Mismatch(description: "\(place): \(column) is “\(self[column])” and not \(expected)")
  }
}

/// - Parameter spilling: a column whose commas nobody quoted: what a row has too much is its.
private func table(
  _ name: String, in folder: String, spilling: String = ""
) throws -> [FileRow] {
  let path = "\(folder)/\(name).csv"
  guard let file = fopen(path, "r") else {
    throw Mismatch(description: "can't read \(path): \(String(cString: strerror(errno)))")
  }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&piece, 1, piece.count, file), count > 0 {
    bytes += piece[..<count]
  }
  var reader = CSVReader(bytes)
  guard let header = try reader.next()?.fields else {
    throw Mismatch(description: "\(path) is empty")
  }
  var rows: [FileRow] = []
  while let record = try reader.next() {
    var fields = record.fields
    if fields.count > header.count, let column = header.firstIndex(of: spilling) {
      let spilled = column...(column + fields.count - header.count)
      fields.replaceSubrange(spilled, with: [fields[spilled].joined(separator: ",")])
    }
    guard fields.count == header.count else {
      throw Mismatch(description: "\(path):\(record.line): not \(header.count) fields")
    }
    rows.append(
      FileRow(
        place: "\(path):\(record.line)",
        fields: Dictionary(uniqueKeysWithValues: zip(header, fields))))
  }
  return rows
}

/// "0.15" with two places is 15.
private func decimal(_ text: String, places: Int) -> Int64? {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count <= 2, let whole = Int64(parts[0]), whole >= 0 else { return nil }
  let fraction = parts.count == 2 ? String(parts[1]) : ""
  let digits = fraction.prefix(places)
  guard fraction.dropFirst(places).allSatisfy({ $0 == "0" }) else { return nil }
  let padded = digits + String(repeating: "0", count: places - digits.count)
  guard let cents = Int64(padded) else { return nil }
  return whole * (0..<places).reduce(1) { power, _ in power * 10 } + cents
}

private let countries = [
  "Argentina": "AR", "Austria": "AT", "Belgium": "BE", "Brazil": "BR", "Canada": "CA",
  "Denmark": "DK", "Finland": "FI", "France": "FR", "Germany": "DE", "Ireland": "IE",
  "Italy": "IT", "Mexico": "MX", "Norway": "NO", "Poland": "PL", "Portugal": "PT", "Spain": "ES",
  "Sweden": "SE", "Switzerland": "CH", "UK": "GB", "USA": "US", "Venezuela": "VE",
]
