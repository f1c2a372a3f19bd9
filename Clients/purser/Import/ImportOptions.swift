import ArgumentParser
import PurserClient

/// What every import takes.
struct ImportOptions: ParsableArguments {
  @Argument(
    help: "The file; - reads the input.",
    completion: .file(extensions: ["csv", "jsonl", "ndjson"]))
  var file: String?

  @Option(help: "How the rows stand in it: csv or jsonl (default: as its name says, else csv).")
  var format: ImportFormat?

  @Flag(
    name: [.customLong("dry-run"), .customLong("validate-only")],
    help: "Only check, and say what would be done.")
  var isRehearsal = false

  @Flag(help: "Take the rows that are right, also if others are wrong.")
  var partial = false

  @Flag(help: "Print the header of such a file.")
  var template = false

  func validate() throws {
    guard template != (file != nil) else {
      throw ValidationError("Give a file, or --template to see what stands in one.")
    }
    guard !partial || !isRehearsal else {
      throw ValidationError("--dry-run takes nothing, so there is nothing to take in part.")
    }
  }

  /// As people are told of it.
  var name: String { file.map { $0 == "-" ? "the input" : $0 } ?? "" }

  func bytes(on console: Console) throws(WorkFailure) -> [UInt8] {
    guard let file, file != "-" else { return try console.readAll() }
    return try contents(of: file)
  }

  var formatOfFile: ImportFormat { format ?? ImportFormat(of: file ?? "") }
}

/// A file to import has rows that are wrong, and each was told.
struct WrongRows: Error, Equatable {
  let sentence: String
}

/// An import that could not go on.
///
/// No request id helps then: the file is given again, and what is written already is found.
struct ImportInterrupted: Error {
  let cause: PurserError
  /// How much of the file is written: "500 of 1200 rows"; nil while it was only checked.
  let written: String?
  let file: String

  /// - Throws: the cause itself where it is a refusal, which is not gone on with.
  init(_ cause: PurserError, _ options: ImportOptions, written: String?) throws(PurserError) {
    if case .refused = cause { throw cause }
    (self.cause, self.written, file) = (cause, written, options.name)
  }

  var sentence: String {
    guard let written else { return "\(cause); \(file) was only checked, nothing is written" }
    return "\(cause); \(written) of \(file) are written"
  }

  var advice: String {
    let again =
      switch cause {
      case .unreachable, .connectionLost: "start purserd and give the same import again"
      default: "give the same import again"
      }
    return written == nil ? again : "\(again): it goes on where it stopped"
  }
}
