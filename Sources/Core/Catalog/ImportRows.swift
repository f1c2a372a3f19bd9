import Messages
import Store

/// What became of something that was said.
enum ChangeOutcome {
  case created
  case updated
  /// It was so already.
  case unchanged
}

/// A row of an import: where it stands in the caller's file, and what it says.
struct ImportedRow<Change> {
  var line: UInt32
  var change: Change
}

extension Core {
  /// Takes the rows of an import that are right, and tells those that are wrong: each is judged by itself, and relies
  /// on what the rows before it did.
  ///
  /// - Parameter take: judges a row and then writes it: what throws must not have written anything, not even a number
  ///   that it took.
  /// - Throws: `tooManyRows`; `dataLoss`, which is no row's fault. Of a row `codeInvalid`, `rowTwice`, then what `take`
  ///   throws.
  func importRows<Change>(
    _ rows: [ImportedRow<Change>], code: (Change) -> String,
    take: (Change) throws(Refusal) -> ChangeOutcome
  ) throws(Refusal) -> ImportResult {
    guard rows.count <= limits.importRows else {
      throw .tooManyRows(rows.count, limit: limits.importRows)
    }
    var result = ImportResult()
    var codes: Set<ExactText> = []
    for row in rows {
      let code = code(row.change)
      do throws(Refusal) {
        guard Text.isCode(code) else { throw .codeInvalid(at: "code") }
        guard codes.insert(ExactText(code)).inserted else { throw .rowTwice(code, at: "code") }
        result.count(try take(row.change))
      } catch {
        if case .dataLoss = error { throw error }
        result.errors.append(RowError(line: row.line, error))
      }
    }
    return result
  }
}

extension ImportResult {
  /// Counts a row that was taken.
  mutating func count(_ outcome: ChangeOutcome) {
    switch outcome {
    case .created: created += 1
    case .updated: updated += 1
    case .unchanged: unchanged += 1
    }
  }
}

extension RowError {
  /// A row's refusal as the answer to an import tells it.
  init(line: UInt32, _ refusal: Refusal) {
    let details = refusal.details
    self.init(
      line: line, reason: details.reason, field: details.field ?? "",
      message: details.sentence.shortened(to: 400),
      facts: details.facts.map { Fact(name: $0.name, value: $0.value.shortened(to: 64)) })
  }
}

extension String {
  /// The text, or its beginning: what a caller wrote is told again with what is wrong, and a thousand rows of it must
  /// fit into one answer. A code is never longer than 64 characters.
  fileprivate func shortened(to limit: Int) -> String {
    guard unicodeScalars.count > limit else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.prefix(limit))) + "…"
  }
}
