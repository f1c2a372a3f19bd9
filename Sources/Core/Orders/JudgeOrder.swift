import Messages
import Store

/// A channel's order that was found to be right: its lines as they are kept, and what they come to.
struct JudgedOrder {
  var lines: [OrderLineRow] = []
  var amounts = OrderAmounts()
  var counts = LineCounts()
}

extension Core {
  /// Checks what can be seen of an order without looking at what is known.
  ///
  /// - Throws: `codeInvalid` (channel order id), `currencyInvalid`, `codeInvalid` (service), `customerInvalid`,
  ///   `addressInvalid`, `amountNegative` (freight), `noLines`, `tooManyLines`, `orderTimeAhead`.
  func checkShape(of order: NewOrder, now: Int64) throws(Refusal) {
    guard Text.isCode(order.channelOrderID) else {
      throw .codeInvalid(at: "order.channel_order_id")
    }
    guard Text.isCurrency(order.currency) else { throw .currencyInvalid(at: "order.currency") }
    guard order.service.isEmpty || Text.isCode(order.service) else {
      throw .codeInvalid(at: "order.service")
    }
    // An e-mail address is a person's, and this is kept as it is.
    guard order.customer.isEmpty || Text.isOwner(order.customer) && !order.customer.contains("@")
    else { throw .customerInvalid }
    if let field = order.shipTo?.invalidField {
      throw .addressInvalid(at: "order.ship_to.\(field)")
    }
    guard order.freight >= 0 else { throw .amountNegative(at: "order.freight") }
    guard !order.lines.isEmpty else { throw .noLines(at: "order.lines") }
    guard order.lines.count <= limits.lines else {
      throw .tooManyLines(order.lines.count, limit: limits.lines, at: "order.lines")
    }
    if let time = order.orderTime {
      // The clocks of channels run ahead, a little.
      guard time.microseconds - now <= 60_000_000 else { throw .orderTimeAhead }
    }
  }

  /// Checks an order's lines and adds up what they come to.
  ///
  /// - Throws: for each line `quantityNotPositive`, `unknownSKU`, `unknownLocation`, `locationNotLinked`,
  ///   `amountNegative`, `amountOverflow`, `discountTooLarge`, `amountOverflow` of the order so far; then
  ///   `totalMismatch`.
  func judge(
    _ order: NewOrder, through outlet: Network.Outlet, in tx: Transaction
  ) throws(Refusal) -> JudgedOrder {
    var judged = JudgedOrder()
    judged.amounts.freight = order.freight
    judged.lines.reserveCapacity(order.lines.count)
    for (i, line) in order.lines.enumerated() {
      let row = try judge(line, i, through: outlet, in: tx)
      try judged.amounts.add(
        gross: row.gross, discount: row.discount, at: "order.lines[\(i)]")
      judged.counts.add(LineVector(row, nil))
      judged.lines.append(row)
    }
    if let total = order.total, total != judged.amounts.total {
      throw .totalMismatch(given: total, computed: judged.amounts.total)
    }
    return judged
  }

  private func judge(
    _ line: NewOrderLine, _ index: Int, through outlet: Network.Outlet, in tx: Transaction
  ) throws(Refusal) -> OrderLineRow {
    // Text is made for refusals only.
    func field(_ name: String) -> String { "order.lines[\(index)].\(name)" }
    guard line.quantity > 0 else { throw .quantityNotPositive(at: field("quantity")) }
    let item = try tx.item(line.sku, at: field("sku"))
    var pinned = LocationID(number: 0)
    if !line.location.isEmpty {
      pinned = try place(line.location, at: field("location"), in: tx).id
      guard outlet.isLinked(to: pinned) else {
        throw .locationNotLinked(line.location, channel: outlet.code, at: field("location"))
      }
    }
    guard line.unitPrice >= 0 else { throw .amountNegative(at: field("unit_price")) }
    guard line.discount >= 0 else { throw .amountNegative(at: field("discount")) }
    guard
      let gross = OrderAmounts.gross(of: line.quantity, at: line.unitPrice, scale: item.scale)
    else { throw .amountOverflow(at: "order.lines[\(index)]") }
    guard line.discount <= gross else { throw .discountTooLarge(at: field("discount")) }
    return OrderLineRow(
      sku: item.id, pinned: pinned, ordered: line.quantity, unitPrice: line.unitPrice,
      gross: gross, discount: line.discount)
  }
}

extension NewOrder {
  /// What it says, whatever form it was given in (T-70); but for where it goes: a digest is kept for ever, and whoever
  /// has it can try addresses.
  var contentDigest: ContentDigest {
    var content = self
    content.shipTo = nil
    return content.encoded().withUnsafeBytes {
      ContentDigest(method: Self.fullName, content: $0)
    }
  }
}

extension Address {
  /// The first field that can't be part of an address.
  fileprivate var invalidField: String? {
    let texts = [
      ("name", name), ("company", company), ("street", street), ("street2", street2),
      ("city", city), ("region", region), ("postal_code", postalCode), ("email", email),
      ("phone", phone),
    ]
    if let (field, _) = texts.first(where: { !$0.1.isEmpty && !Text.isOwner($0.1) }) {
      return field
    }
    return Text.isCountry(country) ? nil : "country"
  }
}
