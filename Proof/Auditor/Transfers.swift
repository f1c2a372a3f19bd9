import Messages

// Stock on its way from one location to another (semantics 4.5, 4.6). Of every line, always:
// shipped = received + lost + in transit.

struct Transfers: Sendable {
  var all: [UInt64: TransferBook] = [:]
  /// Ids, oldest first.
  var ids: [UInt64] = []
}

/// A transfer as one keeps it on paper.
struct TransferBook: Sendable {
  struct Line: Sendable {
    var sku: String
    var quantity: Int64
    var shipped: Int64 = 0
    var received: Int64 = 0
    var lost: Int64 = 0

    var inTransit: Int64 { shipped - received - lost }
  }

  var header: Transfer
  var lines: [Line]
}

extension Auditor {
  static let transferRules: [Rule] = [
    .command(TransferService.createTransfer) { (auditor, request, told) throws(Refused) in
      try auditor.createTransfer(request, told)
    },
    .command(TransferService.shipTransfer) { (auditor, request, _) throws(Refused) in
      try auditor.shipTransfer(request)
    },
    .command(TransferService.receiveTransfer) { (auditor, request, _) throws(Refused) in
      try auditor.receiveTransfer(request)
    },
    .command(TransferService.closeTransfer) { (auditor, request, _) throws(Refused) in
      try auditor.closeTransfer(request)
    },
    .command(TransferService.cancelTransfer) { (auditor, request, _) throws(Refused) in
      try auditor.cancelTransfer(request)
    },
    .look(TransferService.getTransfer) { (auditor, request, told) throws(Refused) in
      try auditor.getTransfer(request, told)
    },
    .look(TransferService.listTransfers) { (auditor, request, told) throws(Refused) in
      try auditor.listTransfers(request, told)
    },
  ]

  mutating func createTransfer(
    _ request: CreateTransferRequest, _ told: CreateTransferResponse?
  ) throws(Refused) -> CreateTransferResponse {
    try check(reference: request.reference)
    guard !request.lines.isEmpty else { throw Refused("NO_LINES", at: "lines") }
    try check(lineCount: request.lines.count)
    try location(request.from)
    try location(request.to)
    guard request.from != request.to else {
      throw Refused("SAME_LOCATION", ["location": request.to], at: "to")
    }
    var seen: Set<String> = []
    for (i, line) in request.lines.enumerated() {
      try check(positive: line.quantity, at: "lines[\(i)].quantity")
      try sku(line.sku)
      guard seen.insert(line.sku).inserted else {
        throw Refused("SKU_TWICE", ["sku": line.sku], at: "lines[\(i)].sku")
      }
    }
    let id = fresh(told?.transfer?.id, "transfer", in: transfers.all)
    let book = TransferBook(
      header: Transfer(
        id: id, state: .draft, from: request.from, to: request.to, reference: request.reference,
        lineCount: UInt32(request.lines.count), createTime: Timestamp(microseconds: now),
        arrivalTime: request.arrivalTime),
      lines: request.lines.map { TransferBook.Line(sku: $0.sku, quantity: $0.quantity) })
    transfers.all[id] = book
    transfers.ids.append(id)
    return CreateTransferResponse(transfer: book.header)
  }

  mutating func shipTransfer(
    _ request: ShipTransferRequest
  ) throws(Refused) -> ShipTransferResponse {
    var book = try transfer(request.transferID, allowing: [.draft])
    let (from, to) = (book.header.from, book.header.to)
    for line in book.lines {
      let free = stock[line.sku, from].free
      guard line.quantity <= free else {
        throw .insufficient(
          line.sku, at: from, requested: line.quantity, available: free, "transfer_id")
      }
      guard Int64(exactly: Int128(stock[line.sku, to].inTransit) + Int128(line.quantity)) != nil
      else { throw .overflow(of: line.sku) }
    }
    for (i, line) in book.lines.enumerated() {
      change(
        line.sku, from, good: -line.quantity,
        because: Cause(
          kind: "shipped", reason: "transfer \(request.transferID)",
          reference: book.header.reference), from: UInt32(i))
      stock[line.sku, to].inTransit += line.quantity
      book.lines[i].shipped = line.quantity
    }
    book.header.state = .inTransit
    book.header.shipTime = Timestamp(microseconds: now)
    if let time = request.arrivalTime { book.header.arrivalTime = time }
    transfers.all[request.transferID] = book
    return ShipTransferResponse(transfer: book.header)
  }

  mutating func receiveTransfer(
    _ request: ReceiveTransferRequest
  ) throws(Refused) -> ReceiveTransferResponse {
    try check(lineCount: request.lines.count)
    var book = try transfer(request.transferID, allowing: [.inTransit, .partReceived])
    let to = book.header.to
    let arrived = try meant(
      request.lines, of: book.lines, { $0.inTransit }, isEmptyTooLarge: true
    ) { i, quantity throws(Refused) in
      let sku = book.lines[i].sku
      guard stock[sku, to].takes(quantity) else { throw .overflow(of: sku) }
    }.filter { $0.1 > 0 }
    for (index, (i, quantity)) in arrived.enumerated() {
      stock[book.lines[i].sku, to].inTransit -= quantity
      change(
        book.lines[i].sku, to, good: quantity,
        because: Cause(
          kind: "transferred", reason: "transfer \(request.transferID)",
          reference: book.header.reference), from: UInt32(index))
      book.lines[i].received += quantity
    }
    book.header.state = book.lines.allSatisfy { $0.inTransit == 0 } ? .received : .partReceived
    transfers.all[request.transferID] = book
    return ReceiveTransferResponse(transfer: book.header)
  }

  mutating func closeTransfer(
    _ request: CloseTransferRequest
  ) throws(Refused) -> CloseTransferResponse {
    try check(reason: request.reason, isNeeded: false)
    var book = try transfer(
      request.transferID, allowing: [.inTransit, .partReceived, .received])
    if book.lines.contains(where: { $0.inTransit > 0 }) { try check(reason: request.reason) }
    for i in book.lines.indices {
      stock[book.lines[i].sku, book.header.to].inTransit -= book.lines[i].inTransit
      book.lines[i].lost += book.lines[i].inTransit
    }
    book.header.state = .closed
    book.header.reason = request.reason
    transfers.all[request.transferID] = book
    return CloseTransferResponse(transfer: book.header)
  }

  mutating func cancelTransfer(
    _ request: CancelTransferRequest
  ) throws(Refused) -> CancelTransferResponse {
    try check(reason: request.reason)
    var book = try transfer(request.transferID, allowing: [.draft])
    book.header.state = .canceled
    book.header.reason = request.reason
    transfers.all[request.transferID] = book
    return CancelTransferResponse(transfer: book.header)
  }

  private func transfer(_ id: UInt64) throws(Refused) -> TransferBook {
    guard let book = transfers.all[id] else { throw .unknown("transfer", "\(id)") }
    return book
  }

  private func transfer(
    _ id: UInt64, allowing states: [TransferState]
  ) throws(Refused) -> TransferBook {
    let book = try transfer(id)
    guard states.contains(book.header.state) else {
      // Semantics 4.6: draft > in_transit > part_received > received > closed; a draft may be canceled.
      let allowed =
        switch book.header.state {
        case .draft: "ship,cancel"
        case .inTransit, .partReceived: "receive,close"
        case .received: "close"
        default: ""
        }
      throw Refused(
        "TRANSFER_STATE",
        ["transfer": "\(id)", "state": "\(book.header.state)", "allowed": allowed],
        at: "transfer_id")
    }
    return book
  }

  // MARK: Looks

  mutating func getTransfer(
    _ request: GetTransferRequest, _ told: GetTransferResponse?
  ) throws(Refused) -> GetTransferResponse {
    let book = try transfer(request.transferID)
    let lines = book.lines.enumerated().map { i, line in
      (
        place: UInt64(i + 1),
        row: TransferLine(
          number: UInt32(i + 1), sku: line.sku, quantity: line.quantity, shipped: line.shipped,
          received: line.received, lost: line.lost, inTransit: line.inTransit)
      )
    }
    let page = try page(
      of: lines, request.lines, "transfer \(request.transferID)", told?.nextPageToken)
    return GetTransferResponse(
      transfer: book.header, lines: page.rows, nextPageToken: page.token)
  }

  mutating func listTransfers(
    _ request: ListTransfersRequest, _ told: ListTransfersResponse?
  ) throws(Refused) -> ListTransfersResponse {
    if !request.location.isEmpty { try location(request.location) }
    let rows = transfers.ids.compactMap { transfers.all[$0]?.header }.filter {
      (request.state == .unspecified || $0.state == request.state)
        && (request.location.isEmpty || [$0.from, $0.to].contains(request.location))
    }.map { (place: $0.id, row: $0) }
    let page = try page(
      of: rows, request.page, "transfers \(request.state) \(request.location)",
      told?.nextPageToken)
    return ListTransfersResponse(transfers: page.rows, nextPageToken: page.token)
  }
}
