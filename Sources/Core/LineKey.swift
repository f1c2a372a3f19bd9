import Messages
import Store

/// A line of a document: of a claim, an order, a transfer.
struct LineKey<Document: TableKey & Hashable>: TableKey, Hashable {
  var document: Document
  /// 1, 2, … in the order of the request.
  var number: UInt32

  init(of document: Document, number: UInt32) {
    self.document = document
    self.number = number
  }

  func write(to writer: inout KeyWriter) {
    document.write(to: &writer)
    writer.append(number)
  }

  init?(from reader: inout KeyReader) {
    guard let document = Document(from: &reader), let number = reader.integer(UInt32.self) else {
      return nil
    }
    self.init(of: document, number: number)
  }
}

typealias ClaimLineKey = LineKey<ClaimID>
typealias OrderLineKey = LineKey<OrderID>
typealias TransferLineKey = LineKey<TransferID>

extension Reading where Self: ~Copyable {
  /// A page of a document's lines, and the token of the page behind it.
  ///
  /// - Parameter size: bytes that a line has in the answer, at most.
  /// - Throws: `pageTokenInvalid`, and what `size` throws.
  func lines<Document, Row>(
    of document: Document, in table: Table<LineKey<Document>, Row>, _ page: Page?,
    question: String, size: (UInt32, Row) throws(Refusal) -> Int
  ) throws(Refusal) -> (rows: [(UInt32, Row)], nextPageToken: String) {
    let paging = try Paging(page, question: question, hexadecimal(document))
    var rows: [(UInt32, Row)] = []
    var walk = PageWalk(paging)
    try visit(table, from: LineKey(of: document, number: paging.after.minor)) {
      key, row throws(Refusal) in
      guard key.document == document else { return false }
      let place = Paging.Place(major: 0, minor: key.number)
      return walk.step(to: place, isWanted: true, size: try size(key.number, row)) {
        rows.append((key.number, row))
      }
    }
    return (rows, walk.nextPageToken)
  }
}
