import Glibc
import LMDB
import TemporaryFolder
import Testing

/// The cookbook in the module's documentation, run as it stands there.
@Suite struct CookbookTests {
  // cookbook
  struct Price: TableRow, Equatable {
    var cents: Int64

    init(cents: Int64) { self.cents = cents }
    func write(to writer: inout RowWriter) { writer.append(cents) }
    init(from reader: inout RowReader) throws(MalformedRow) { cents = try reader.integer() }
  }

  func priceList(in directory: String) throws -> [String] {
    let environment = try Environment(
      directory: directory, options: Environment.Options(mapSize: 1 << 30))
    let prices = Table<String, Price>(try Database.open(["prices"], in: environment)[0])

    // Everything in the closure is committed together, or not at all when it throws.
    try environment.write { (transaction) throws(LMDBError) in
      try prices.put(Price(cents: 1995), for: "SHIRT-M", in: transaction)
      try prices.put(Price(cents: 2095), for: "SHIRT-L", in: transaction)
      try prices.put(Price(cents: 495), for: "SOCKS", in: transaction)
    }

    // A snapshot: whatever is committed meanwhile, it sees one state.
    return try environment.read { (transaction) throws(TableFailure) in
      var lines: [String] = []
      try prices.forEach(from: "SHIRT-", in: transaction) { sku, price in
        guard sku.hasPrefix("SHIRT-") else { return false }
        lines.append("\(sku) \(price.cents)")
        return true
      }
      return lines
    }
  }
  // end

  @Test func `the cookbook's program does what it says`() throws {
    let folder = TemporaryFolder()
    #expect(try priceList(in: folder.path) == ["SHIRT-L 2095", "SHIRT-M 1995"])
  }

  @Test func `the program in the documentation is this one`() throws {
    let here = try lines(of: #filePath)
    let begin = try #require(here.firstIndex(of: "  // cookbook"))
    let end = try #require(here.firstIndex(of: "  // end"))
    let program = here[(begin + 1)..<end].map { $0.isEmpty ? "" : String($0.dropFirst(2)) }

    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let documentation = try lines(of: "/\(root)/Sources/LMDB/Environment.swift")
    let block = documentation.drop { $0 != "/// ```swift" }.dropFirst().prefix { $0 != "/// ```" }
    #expect(block.map { $0 == "///" ? "" : String($0.dropFirst(4)) } == program)
  }

  private func lines(of path: String) throws -> [String] {
    let file = try #require(fopen(path, "re"))
    defer { fclose(file) }
    var text: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
      let n = fread(&piece, 1, piece.count, file)
      if n == 0 { break }
      text += piece[..<n]
    }
    return String(decoding: text, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
