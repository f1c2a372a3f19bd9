/// The columns of a file of orders, a row a line.
enum OrderColumns {
  static let all: [ImportColumn] =
    [
      .required("channel", "the channel that the order comes from; on every row"),
      .required("channel_order_id", "what the channel calls it; on every row"),
      .required("currency", "of all amounts of the order, such as EUR"),
      .required("sku", "what is ordered"),
      .required("quantity", "in the SKU's unit: 12, or 2.5"),
      .optional(
        "unit_price", "of one unit: 12.99; 0 is free (default: the SKU's price, in this currency)"),
      .optional("discount", "taken off the line in all"),
      .optional("location", "take it from here (default: from any of the channel's)"),
      .optional("order_time", "when it was ordered: 2026-03-01T09:30:00Z (default: now)"),
      .optional("customer", "who buys, as the channel knows them"),
      .optional("service", "what was promised, such as express"),
      .optional("freight", "what the customer pays for it"),
      .optional("total", "what it must all come to"),
    ] + address.map { .optional($0.column, $0.meaning) }

  /// Where it goes.
  static let address: [(column: String, meaning: String)] = [
    ("ship_to_name", "who gets it"), ("ship_to_company", "of a company"),
    ("ship_to_street", "street and number"), ("ship_to_street2", "a second line"),
    ("ship_to_city", "city"), ("ship_to_region", "state or province"),
    ("ship_to_postal_code", "postal code"),
    ("ship_to_country", "two capital letters such as NL; an address has one"),
    ("ship_to_email", "e-mail address"), ("ship_to_phone", "telephone number"),
  ]

  /// What is of one line alone; the rest is of the order.
  static let ofLine: Set<String> = ["sku", "quantity", "unit_price", "discount", "location"]
}
