import PurserClient

/// An order of a file, and where it stands in it.
struct FileOrder: Sendable {
  var order: NewOrder
  /// Its first line in the file.
  var line: Int
  /// The file's line of each of its lines.
  var lines: [Int]
}

/// The orders of a file, each with its lines.
struct OrderSheet {
  private(set) var orders: [FileOrder] = []
  private(set) var faults: [RowFault] = []
  /// With those that are wrong.
  private(set) var orderCount = 0

  /// Orders by channel and channel order id, with their line.
  private var seen: [[UInt8]: Int] = [:]

  // MARK: A row a line

  /// Rows of one order adjoin. What is of the order stands on its first row, and on the others the same or nothing.
  ///
  /// - Parameter known: the SKUs of the file, as far as there are any.
  init(_ file: ImportFile, _ known: [String: Sku]) {
    faults = file.faults
    let broken = file.faults.map(\.line).sorted()
    var groups: [[FileRow]] = []
    for row in file.rows {
      if let last = groups.last?.last, Self.name(of: last) == Self.name(of: row) {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    for (index, group) in groups.enumerated() {
      // A row that can't be read may be a line of the order before it or behind it, which must not go out without it.
      let before = index == 0 ? 0 : groups[index - 1].last?.line ?? 0
      let behind = index + 1 < groups.count ? groups[index + 1][0].line : .max
      read(group, known, mayLackLine: broken.contains { before < $0 && $0 < behind })
    }
  }

  private static func name(of row: FileRow) -> [UInt8] {
    name(row.cells["channel"] ?? "", row.cells["channel_order_id"] ?? "")
  }

  /// Codes have no blanks, and are the same only if their bytes are.
  private static func name(_ channel: String, _ id: String) -> [UInt8] {
    Array("\(channel) \(id)".utf8)
  }

  private mutating func read(_ rows: [FileRow], _ known: [String: Sku], mayLackLine: Bool) {
    let first = rows[0]
    orderCount += 1
    var wrong: [RowFault] = []
    var cells = Cells(first)
    var order = Self.header(&cells)
    wrong += cells.faults
    for row in rows {
      var cells = Cells(row)
      order.lines.append(Self.line(&cells, order.currency, known))
      if row.line != first.line { Self.compare(&cells, with: first) }
      wrong += cells.faults
    }
    if let line = seen.updateValue(first.line, forKey: Self.name(of: first)) {
      wrong.append(
        RowFault(
          line: first.line, column: "channel_order_id", reason: .rowTwice,
          message: "the order's rows must adjoin: it begins on line \(line)"))
      withdraw(from: line, goingOnAt: first.line)
    }
    if mayLackLine, wrong.isEmpty {
      wrong.append(
        RowFault(
          line: first.line, reason: .valueMissing,
          message: "a row beside this order can't be read: the order may lack a line"))
    }
    faults += wrong
    guard wrong.isEmpty else { return }
    orders.append(FileOrder(order: order, line: first.line, lines: rows.map(\.line)))
  }

  /// Takes an order back of which more rows were found: it must not go out without them.
  private mutating func withdraw(from line: Int, goingOnAt next: Int) {
    guard let index = orders.firstIndex(where: { $0.line == line }) else { return }
    orders.remove(at: index)
    faults.append(
      RowFault(
        line: line, column: "channel_order_id", reason: .rowTwice,
        message: "the order's rows must adjoin: it goes on on line \(next)"))
  }

  private static func header(_ cells: inout Cells) -> NewOrder {
    let currency = cells.required("currency")
    return NewOrder(
      channel: cells.required("channel"), channelOrderID: cells.required("channel_order_id"),
      currency: currency, shipTo: address(&cells), customer: cells.text("customer") ?? "",
      service: cells.text("service") ?? "",
      freight: cells.minorUnits("freight", of: currency) ?? 0,
      orderTime: cells.instant("order_time"), total: cells.minorUnits("total", of: currency))
  }

  private static func line(
    _ cells: inout Cells, _ currency: String, _ known: [String: Sku]
  ) -> NewOrderLine {
    let sku = cells.required("sku")
    _ = cells.required("quantity")
    return NewOrderLine(
      // Of a SKU that there is not the daemon tells that, and nothing of its quantity.
      sku: sku, quantity: known[sku] == nil ? 1 : cells.units("quantity", of: known[sku]) ?? 0,
      unitPrice: unitPrice(&cells, of: known[sku], in: currency),
      discount: cells.minorUnits("discount", of: currency) ?? 0,
      location: cells.text("location") ?? "")
  }

  /// What the row says, else the SKU's own price. Of a SKU or a currency that there is not, that is what is told.
  private static func unitPrice(
    _ cells: inout Cells, of sku: Sku?, in currency: String
  ) -> Int64 {
    if cells.text("unit_price") != nil {
      return cells.minorUnits("unit_price", of: currency) ?? 0
    }
    guard let sku, Currency.isCode(currency) else { return 0 }
    if let price = sku.price(in: currency) { return price }
    cells.fault(
      "unit_price", .valueMissing,
      "unit_price is missing: \(sku.code) has no price in \(currency); 0 is free")
    return 0
  }

  private static func address(_ cells: inout Cells) -> Address? {
    let row = cells
    func text(_ name: String) -> String { row.text("ship_to_" + name) ?? "" }
    let address = Address(
      name: text("name"), company: text("company"), street: text("street"),
      street2: text("street2"), city: text("city"), region: text("region"),
      postalCode: text("postal_code"), country: text("country"), email: text("email"),
      phone: text("phone"))
    if address == Address() { return nil }
    if address.country.isEmpty {
      cells.fault(
        "ship_to_country", .valueMissing,
        "ship_to_country is missing: two capital letters such as NL")
    }
    return address
  }

  /// What is of the order can't be another on another row of it.
  private static func compare(_ cells: inout Cells, with first: FileRow) {
    for column in OrderColumns.all where !OrderColumns.ofLine.contains(column.name) {
      guard let text = cells.text(column.name), text != first.cells[column.name] else { continue }
      cells.fault(
        column.name, .valueInvalid,
        "\(column.name) is another than on line \(first.line), where the order begins")
    }
  }

  // MARK: JSON Lines

  /// The contract's NewOrder a line.
  init(jsonLines bytes: [UInt8]) {
    for (line, text) in JSONLines(bytes) {
      orderCount += 1
      do throws(RowFault) {
        let order = try Self.order(text, line)
        if let first = seen.updateValue(
          line, forKey: Self.name(order.channel, order.channelOrderID))
        {
          throw RowFault(
            line: line, column: "channel_order_id", reason: .rowTwice,
            message: "the order has a line already, line \(first)")
        }
        orders.append(
          FileOrder(order: order, line: line, lines: order.lines.map { _ in line }))
      } catch {
        faults.append(error)
      }
    }
  }

  private static func order(_ text: String?, _ line: Int) throws(RowFault) -> NewOrder {
    guard let text else {
      throw RowFault(line: line, reason: .syntax, message: "the line is not UTF-8")
    }
    do throws(JSONFailure) {
      return try NewOrder(json: text)
    } catch {
      throw RowFault(
        line: line, column: error.field, reason: .syntax, message: "\(error)")
    }
  }
}

extension Cells {
  /// An amount in a currency's minor units. Where the currency is none, that is what is told.
  mutating func minorUnits(_ column: String, of currency: String) -> Int64? {
    guard let amount = amount(column), Currency.isCode(currency) else { return nil }
    let decimals = Currency.decimals(of: currency)
    if let units = amount.units(scale: decimals) { return units }
    fault(
      column, .valueInvalid,
      "\(column) takes an amount of \(currency) with up to \(decimals) decimals, not "
        + "\"\(text(column) ?? "")\"")
    return nil
  }
}
