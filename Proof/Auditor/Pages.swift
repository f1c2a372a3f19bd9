import Messages

// Pages of a list: up to `size` rows (0 means 100, 1000 at most), and a token, empty at the end, that is bound to its
// question. What a token says is the shop's; where it goes on is known here.

struct Pages: Sendable {
  /// A page that was told, behind which there were more rows.
  struct Mark: Sendable {
    var token: String
    var question: String
    /// The last place that was looked at, to know that there is more: what comes into the list before it is not told.
    var after: UInt64
  }

  /// The newest, which a walk goes on from.
  var marks: [Mark] = []
}

extension Auditor {
  /// The rows of the page that is asked for, and its token.
  ///
  /// - Parameters:
  ///   - rows: the whole list, as it is now, with what it is ordered by: a page begins behind a place, whatever was
  ///     added or fell out meanwhile.
  ///   - told: the token that came.
  mutating func page<Row>(
    of rows: [(place: UInt64, row: Row)], _ asked: Page?, _ question: String, _ told: String?
  ) throws(Refused) -> (rows: [Row], token: String) {
    var rest = rows[...]
    if let token = asked?.token, !token.isEmpty {
      guard let mark = pages.marks.last(where: { $0.token == token && $0.question == question })
      else { throw Refused("PAGE_TOKEN_INVALID", at: "page.token") }
      rest = rest.drop { $0.place <= mark.after }
    }
    let asked = Int(asked?.size ?? 0)
    let page = rest.prefix(asked == 0 ? 100 : min(asked, 1000))
    guard let next = rest.dropFirst(page.count).first else { return (page.map(\.row), "") }
    guard let told, !told.isEmpty else { return (page.map(\.row), "a token") }
    pages.marks.append(Pages.Mark(token: told, question: question, after: next.place - 1))
    if pages.marks.count > 16 { pages.marks.removeFirst() }
    return (page.map(\.row), told)
  }
}
