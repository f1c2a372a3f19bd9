import PurserClient

extension Session {
  /// Shows one answer: as a table for people, or as the contract has it.
  func show(_ answer: some Message, _ table: () async throws -> String) async throws {
    switch globals.output {
    case .table: console.print(try await table())
    case .json: console.print(jsonText(of: answer, pretty: true))
    case .jsonl: console.print(jsonText(of: answer))
    }
  }

  /// Shows what a command line made of an answer, rather than the answer.
  func show(_ members: [JSONValue.Member], _ sentence: String) {
    switch globals.output {
    case .table: console.print(sentence)
    case .json: console.print(JSONValue.object(members).text(pretty: true))
    case .jsonl: console.print(JSONValue.object(members).text(pretty: false))
    }
  }

  /// Shows a list, page after page: as one table, as one answer with all rows, or as a line a row while they come.
  ///
  /// - Parameters:
  ///   - rows: where the rows are in an answer.
  ///   - token: where its `next_page_token` is.
  ///   - fetch: asks for a page.
  func list<Response: Message, Row: Message>(
    rows: WritableKeyPath<Response, [Row]>, token: WritableKeyPath<Response, String>, limit: Int?,
    fetch: (Page) async throws -> Response, table: ([Row]) async throws -> Table
  ) async throws {
    let whole = try await gather(rows: rows, token: token, limit: limit, fetch: fetch) { page in
      guard globals.output == .jsonl else { return }
      for row in page { console.print(jsonText(of: row)) }
    }
    switch globals.output {
    case .table: console.print(text(of: try await table(whole[keyPath: rows])))
    case .json: console.print(jsonText(of: whole, pretty: true))
    case .jsonl: break
    }
  }

  /// The last answer, with the rows of all.
  func gather<Response: Message, Row: Message>(
    rows: WritableKeyPath<Response, [Row]>, token: WritableKeyPath<Response, String>,
    limit: Int? = nil, fetch: (Page) async throws -> Response, each: ([Row]) -> Void = { _ in }
  ) async throws -> Response {
    var all: [Row] = []
    var page = Page(size: 1000)
    while true {
      if let limit { page.size = UInt32(min(1000, limit - all.count)) }
      var response = try await fetch(page)
      let new = response[keyPath: rows].prefix(limit.map { $0 - all.count } ?? .max)
      each(Array(new))
      all += new
      page.token = response[keyPath: token]
      if page.token.isEmpty || all.count == limit {
        response[keyPath: rows] = all
        response[keyPath: token] = ""
        return response
      }
    }
  }

  /// A table as it is shown here: cut to a terminal's width, whole for everything else.
  func text(of table: Table) -> String {
    table.text(width: console.width)
  }

  /// What people read under a command's answer that was given before.
  func note(replayed: Bool, sequence: UInt64) -> String {
    replayed ? "\nDone before under this request id, as command \(sequence).\n" : ""
  }
}
