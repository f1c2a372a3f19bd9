import FakeDaemon
import PurserClient
import Synchronization
import Testing

@testable import PurserCommand

/// Rows of files on their way to the daemon: MD-07.
@Suite(.timeLimit(.minutes(1))) struct ImportRowsTests {
  /// Takes every row, and those whose code is known change nothing.
  @Sendable static func taking(
    _ call: FakeDaemon.Received, known: Set<String> = []
  ) -> FakeDaemon.Answer {
    guard call.method == "ImportSkus", let request = try? ImportSkusRequest(decoding: call.payload)
    else { return .silence }
    let unchanged = request.rows.filter { known.contains($0.sku?.code ?? "") }.count
    return .ok(
      ImportSkusResponse(
        sequence: 7,
        result: ImportResult(
          created: UInt32(request.rows.count - unchanged), unchanged: UInt32(unchanged))))
  }

  private func requests(_ calls: [FakeDaemon.Received]) throws -> [ImportSkusRequest] {
    try calls.map { try ImportSkusRequest(decoding: $0.payload) }
  }

  @Test func `a file is checked whole, and then written`() async throws {
    let csv = #"""
      code,description,unit,scale,status,weight_grams,length_mm,width_mm,height_mm,cost,price,currency,external_ids
      SHIRT-M,"Shirt, ""medium""",,,active,250,300,200,50,4.10,19.99 EUR,EUR,shopify:1 erp:a:b
      FLOUR,,kg,3,,,,,,,1500,JPY,

      """#
    let (ended, calls) = try await type("import skus -", input: csv) { Self.taking($0) }
    #expect(
      ended
        == Ended(
          outcome: .done,
          out: """
            ROWS  CREATED  UPDATED  UNCHANGED  WRONG
               2        2        0          0      0

            """))
    let rows = [
      SkuRow(
        line: 2,
        sku: SkuChange(
          code: "SHIRT-M", description: "Shirt, \"medium\"", status: .active, weightGrams: 250,
          dimensions: Dimensions(
            lengthMillimeters: 300, widthMillimeters: 200, heightMillimeters: 50),
          cost: Money(currency: "EUR", minorUnits: 410),
          price: Money(currency: "EUR", minorUnits: 1999),
          externalIDs: [
            ExternalId(system: "shopify", id: "1"), ExternalId(system: "erp", id: "a:b"),
          ])),
      SkuRow(
        line: 3,
        sku: SkuChange(
          code: "FLOUR", unit: "kg", scale: 3, price: Money(currency: "JPY", minorUnits: 1500))),
    ]
    let requests = try requests(calls)
    #expect(requests.map(\.rows) == [rows, rows])
    #expect(requests.map(\.validateOnly) == [true, false])
    #expect(requests[0].requestID != requests[1].requestID)
  }

  /// All of it at once, by the file's own lines, what the daemon says too; and nothing is written.
  @Test func `everything that is wrong is told with its line, and nothing is written`()
    async throws
  {
    let csv = """
      code,scale,status,price,currency,length_mm,description
      A,0,,,,,"two
      lines"
      B,two,sold,12.999,EUR,,
      C,7,,,,,
      ,0,,,,,
      D,0
      A,0,,,,,again
      E,0,,1.5,,,
      F,0,,,,10,
      G,0,,,,,"open
      """
    let (ended, calls) = try await type("import skus -", input: csv) { call in
      .ok(
        ImportSkusResponse(
          result: ImportResult(
            created: 1,
            errors: [
              RowError(
                line: 5, reason: "SCALE_OUT_OF_RANGE", field: "scale",
                message: "A quantity has 0 to 6 decimal places, not 7.")
            ])))
    }
    #expect(
      ended
        == Ended(
          outcome: .refused,
          out: """
            Nothing was written; the check found:
            ROWS  CREATED  UPDATED  UNCHANGED  WRONG
               9        1        0          0      8

            """,
          error: """
            the input:4: price takes an amount of EUR such as 12.99 EUR, not "12.999" (VALUE_INVALID)
            the input:4: scale takes a whole number such as 12, not "two" (VALUE_INVALID)
            the input:4: status takes one of active, inactive, not "sold" (VALUE_INVALID)
            the input:5: scale: A quantity has 0 to 6 decimal places, not 7. (SCALE_OUT_OF_RANGE)
            the input:6: code is missing (VALUE_MISSING)
            the input:7: the row has 2 fields, and the header names 7 (SYNTAX)
            the input:8: A has a row already, on line 2 (ROW_TWICE)
            the input:9: price takes an amount with its currency such as 12.99 EUR, not "1.5" (VALUE_INVALID)
            the input:10: height_mm is missing: give all three dimensions, or none (VALUE_MISSING)
            the input:10: width_mm is missing: give all three dimensions, or none (VALUE_MISSING)
            the input:11: a quote is opened and never closed (SYNTAX)
            purser: 8 of 9 rows of the input are wrong, so nothing was written

            """))
    #expect(try requests(calls).map(\.validateOnly) == [true])
    #expect(try requests(calls)[0].rows.map(\.line) == [2, 5])
  }

  static let headers: [(String, [String])] = [
    (
      "",
      [
        "the input:1: the file is empty: it begins with a line that names its columns (COLUMN_MISSING)"
      ]
    ),
    (
      "sku,location,stock,sku\nA,B,1,A\n",
      [
        "the input:1: quantity: the column quantity is missing (COLUMN_MISSING)",
        "the input:1: sku: the column sku is there twice (COLUMN_TWICE)",
        "the input:1: stock: there is no column \"stock\": there are sku,location,quantity,expected "
          + "(COLUMN_UNKNOWN)",
      ]
    ),
  ]

  @Test(arguments: headers)
  func `a header says which columns are wrong`(csv: String, faults: [String]) async throws {
    let (ended, calls) = try await type("import stock -", input: csv) { _ in .silence }
    #expect(ended.outcome == .refused)
    #expect(
      ended.error.split(separator: "\n").map(String.init)
        == faults + ["purser: the header of the input is wrong, so nothing was written"])
    #expect(
      ended.out == """
        Nothing was written; the check found:
        ROWS  CREATED  UPDATED  UNCHANGED  WRONG
           0        0        0          0      0

        """)
    #expect(calls.isEmpty)
  }

  @Test func `with --partial the right rows are taken, and it is 1`() async throws {
    let csv = "code,scale\nA,0\nB,x\nC,0\n"
    let (ended, calls) = try await type("import skus - --partial", input: csv) {
      Self.taking($0, known: ["C"])
    }
    #expect(
      ended
        == Ended(
          outcome: .refused,
          out: """
            ROWS  CREATED  UPDATED  UNCHANGED  WRONG
               3        1        0          1      1

            """,
          error: """
            the input:3: scale takes a whole number such as 12, not "x" (VALUE_INVALID)
            purser: 1 of 3 rows of the input is wrong, the others are taken

            """))
    #expect(try requests(calls).map(\.validateOnly) == [false])
  }

  @Test func `a currency that is none is told once`() async throws {
    let csv = "code,cost,price,currency\nA,1,2,EURO\n"
    let (ended, _) = try await type("import skus - --dry-run", input: csv) { Self.taking($0) }
    #expect(
      ended.error == """
        the input:2: currency takes three capital letters such as EUR, not "EURO" (VALUE_INVALID)
        purser: 1 of 1 rows of the input is wrong, so nothing was written

        """)
  }

  @Test func `a dry run only asks`() async throws {
    let (ended, calls) = try await type("import skus - --dry-run", input: "code\nA\n") {
      Self.taking($0)
    }
    #expect(ended.outcome == .done)
    #expect(ended.out.hasPrefix("Only checked; it would be:\nROWS  CREATED"))
    #expect(try requests(calls).map(\.validateOnly) == [true])
  }

  @Test func `programs read one object`() async throws {
    let (ended, _) = try await type("import skus - --partial -o jsonl", input: "code,scale\nA,x\n")
    { Self.taking($0) }
    #expect(
      ended
        == Ended(
          outcome: .refused,
          out: #"{"file":"the input","rows":1,"created":0,"updated":0,"unchanged":0,"wrong":1,"#
            + #""written":true,"errors":[{"line":2,"field":"scale","reason":"VALUE_INVALID","#
            + #""message":"scale takes a whole number such as 12, not \"x\""}]}"# + "\n",
          error: #"{"error":{"outcome":"refused","message":"1 of 1 rows of the input is wrong, "#
            + #"the others are taken"}}"# + "\n"))
  }

  @Test func `a price in another currency than the row's is a contradiction`() async throws {
    let csv = "code,price,currency\nA,2.00 USD,EUR\nB,2.00 USD,\n"
    let (ended, _) = try await type("import skus - --partial", input: csv) { Self.taking($0) }
    #expect(
      ended.error == """
        the input:2: price is in USD, and currency says EUR (VALUE_INVALID)
        purser: 1 of 2 rows of the input is wrong, the others are taken

        """)
  }

  /// MD-02: the daemon would see it only after it has written the first batch.
  @Test func `an external id of two SKUs is found over the whole file`() async throws {
    let csv =
      "code,external_ids\nA,shop:1 shop:1\n" + (1...600).map { "C\($0),\n" }.joined()
      + "B,erp:1 shop:1\nC,erp:1\n"
    let (ended, calls) = try await type("import skus -", input: csv) { Self.taking($0) }
    #expect(
      ended.error == """
        the input:603: external_ids: shop:1 is of A already, on line 2 (EXTERNAL_ID_TAKEN)
        purser: 1 of 603 rows of the input is wrong, so nothing was written

        """)
    #expect(try requests(calls).allSatisfy(\.validateOnly))
  }

  @Test func `rows go in batches of 500`() async throws {
    let csv = "code\n" + (1...1200).map { "C\($0)\n" }.joined()
    let (ended, calls) = try await type("import skus - --partial", input: csv) { Self.taking($0) }
    #expect(ended.out.hasSuffix("1200     1200        0          0      0\n"))
    #expect(try requests(calls).map(\.rows.count) == [500, 500, 200])
  }

  /// MD-07: an import that stopped is finished by the same command.
  @Test func `an import that stops says how far it is, and how it goes on`() async throws {
    let csv = "code\n" + (1...700).map { "C\($0)\n" }.joined()
    let (ended, _) = try await type("import skus - --partial --timeout 100ms", input: csv) { call in
      let first = (try? ImportSkusRequest(decoding: call.payload))?.rows.first?.sku?.code
      return first == "C1" ? Self.taking(call) : .silence
    }
    #expect(ended.outcome == .failed)
    #expect(ended.out.isEmpty)
    #expect(
      ended.error.hasSuffix(
        """
        ; 500 of 700 rows of the input are written
          Try: give the same import again: it goes on where it stopped

        """))
  }

  /// T-69: a request id is nothing that an import takes.
  @Test(arguments: [
    ("", "the input was only checked, nothing is written", ""),
    ("--partial", "0 of 1 rows of the input are written", ": it goes on where it stopped"),
  ])
  func `an import whose daemon dies is given again`(
    option: String, state: String, goingOn: String
  ) async throws {
    let (ended, _) = try await type("import skus - \(option)", input: "code\nA\n") { _ in .hangUp }
    #expect(ended.outcome == .failed)
    #expect(
      ended.error.hasSuffix(
        "; \(state)\n  Try: start purserd and give the same import again\(goingOn)\n"))
  }

  @Test func `JSON Lines have the same names`() async throws {
    let lines = """
      {"code": "A", "scale": 3, "description": ""}

      {"code": "B", "external_ids": ["shopify:1", "erp:2"], "cost": null}
      {"code": "C", "color": "red"}
      ["D"]
      {"code": "E"
      """
    let (ended, calls) = try await type("import skus - --format jsonl --partial", input: lines) {
      Self.taking($0)
    }
    #expect(
      try requests(calls)[0].rows == [
        SkuRow(line: 1, sku: SkuChange(code: "A", description: "", scale: 3)),
        SkuRow(
          line: 3,
          sku: SkuChange(
            code: "B",
            externalIDs: [
              ExternalId(system: "shopify", id: "1"), ExternalId(system: "erp", id: "2"),
            ])),
      ])
    let faults = ended.error.split(separator: "\n").dropLast()
    #expect(faults.map { $0.prefix(12) } == ["the input:4:", "the input:5:", "the input:6:"])
  }

  /// T-54: quantities in a file are in the SKU's decimals.
  @Test func `stock is in the SKU's decimals`() async throws {
    let csv = """
      sku,location,quantity,expected
      FLOUR,AMS,2.5,
      SHIRT-M,AMS,10,12
      FLOUR,BER,0.0001,
      GLOVES,AMS,7,
      SHIRT-M,AMS,11,

      """
    let (ended, calls) = try await type(
      "import stock - --partial --reason count --reference C-1", input: csv
    ) { call in
      switch call.method {
      case "GetSku":
        switch (try? GetSkuRequest(decoding: call.payload))?.code {
        case "FLOUR": .ok(GetSkuResponse(sku: OutputTests.flour))
        case "SHIRT-M": .ok(GetSkuResponse(sku: OutputTests.shirt))
        default: .refusal(.notFound, "UNKNOWN_SKU", "There is no SKU GLOVES.")
        }
      default:
        .ok(
          ImportStockResponse(
            result: ImportResult(
              created: 1, updated: 1,
              errors: [
                RowError(
                  line: 5, reason: "UNKNOWN_SKU", field: "sku", message: "There is no SKU GLOVES.")
              ])))
      }
    }
    #expect(
      ended
        == Ended(
          outcome: .refused,
          out: """
            ROWS  CREATED  UPDATED  UNCHANGED  WRONG
               5        1        1          0      3

            """,
          error: """
            the input:4: quantity: 0.0001 of FLOUR is not exact: it is counted in kg with 3 decimals (VALUE_INVALID)
            the input:5: sku: There is no SKU GLOVES. (UNKNOWN_SKU)
            the input:6: SHIRT-M at AMS has a row already, on line 3 (ROW_TWICE)
            purser: 3 of 5 rows of the input are wrong, the others are taken

            """))
    let request = try ImportStockRequest(decoding: try #require(calls.last).payload)
    #expect(request.reason == "count")
    #expect(request.reference == "C-1")
    #expect(
      request.rows == [
        StockRow(line: 2, sku: "FLOUR", location: "AMS", quantity: 2500),
        StockRow(line: 3, sku: "SHIRT-M", location: "AMS", quantity: 10, expected: 12),
        StockRow(line: 5, sku: "GLOVES", location: "AMS"),
      ])
  }

  @Test func `what is wrong with a row is told in the SKU's decimals`() async throws {
    let csv = "sku,location,quantity,expected\nFLOUR,AMS,2.5,1\nFLOUR,BER,2.5,1\n"
    let (ended, _) = try await type("import stock - --partial", input: csv) { call in
      switch call.method {
      case "GetSku": return .ok(GetSkuResponse(sku: OutputTests.flour))
      default:
        let error = RowError(
          line: 3, reason: "ON_HAND_MISMATCH", field: "expected", message: "…",
          facts: [
            Fact(name: "sku", value: "FLOUR"), Fact(name: "location", value: "BER"),
            Fact(name: "expected", value: "1000"), Fact(name: "found", value: "2000"),
          ])
        return .ok(ImportStockResponse(result: ImportResult(unchanged: 1, errors: [error])))
      }
    }
    #expect(
      ended
        == Ended(
          outcome: .refused,
          out: """
            ROWS  CREATED  UPDATED  UNCHANGED  WRONG
               2        0        0          1      1

            """,
          error: """
            the input:3: expected: Of FLOUR at BER 2.000 are on hand, not 1.000. (ON_HAND_MISMATCH)
            purser: 1 of 2 rows of the input is wrong, the others are taken

            """))
  }

  @Test func `locations and channels`() async throws {
    let (_, locations) = try await type(
      "import locations - --partial",
      input: "code,kind,sell_enabled,time_zone\nAMS,warehouse,yes,Europe/Amsterdam\nBER,,no,\n"
    ) { _ in .ok(ImportLocationsResponse()) }
    #expect(
      try ImportLocationsRequest(decoding: locations[0].payload).rows == [
        LocationRow(
          line: 2,
          location: LocationChange(
            code: "AMS", kind: .warehouse, sellEnabled: true, timeZone: "Europe/Amsterdam")),
        LocationRow(line: 3, location: LocationChange(code: "BER", sellEnabled: false)),
      ])

    let (_, channels) = try await type(
      "import channels - --partial",
      input: "code,kind,locations,priority,buffer\nWEB,storefront,AMS BER,-1,2\nPOS,,,,\n"
    ) { _ in .ok(ImportChannelsResponse()) }
    #expect(
      try ImportChannelsRequest(decoding: channels[0].payload).rows == [
        ChannelRow(
          line: 2,
          channel: ChannelChange(
            code: "WEB", kind: .storefront, locations: ChannelLocations(codes: ["AMS", "BER"]),
            priority: -1, buffer: 2)),
        ChannelRow(line: 3, channel: ChannelChange(code: "POS")),
      ])
  }

  @Test(arguments: [
    ("skus", "code,description,unit,scale,"), ("locations", "code,name,kind,"),
    ("channels", "code,name,kind,locations,priority,buffer"),
    ("stock", "sku,location,quantity,expected"), ("orders", "channel,channel_order_id,currency,"),
  ])
  func `a template is the header, and asks nobody`(what: String, header: String) async {
    let ended = await type("import \(what) --template --socket /nowhere")
    #expect(ended.outcome == .done)
    #expect(ended.out.hasPrefix(header))
    #expect(ended.out.hasSuffix("\n"))
  }

  @Test(arguments: [
    ("skus", ImportSkus.example), ("locations", ImportLocations.example),
    ("channels", ImportChannels.example), ("stock", ImportStock.example),
    ("orders", ImportOrders.example),
  ])
  func `the file that help shows can be imported`(what: String, csv: String) async throws {
    let (ended, _) = try await type("import \(what) - --dry-run", input: csv) { call in
      switch call.method {
      case "GetSku": OutputTests.shop(call)
      case "PlaceOrder": .ok(PlaceOrderResponse())
      case "ImportLocations": .ok(ImportLocationsResponse())
      case "ImportChannels": .ok(ImportChannelsResponse())
      case "ImportStock": .ok(ImportStockResponse())
      default: Self.taking(call)
      }
    }
    #expect(ended.outcome == .done, "\(ended.error)")
    let help = await type("help import \(what)").out
    #expect(csv.split(separator: "\n").allSatisfy { help.contains("\n  \($0)\n") })
  }

  @Test func `a number out of reach is told as that`() async throws {
    let csv = "code,priority,buffer\nA,99999999999,1.5\nB,-99999999999,two\n"
    let (ended, _) = try await type("import channels - --dry-run", input: csv) { _ in .silence }
    #expect(
      ended.error == """
        the input:2: buffer takes a whole number such as 12, not "1.5" (VALUE_INVALID)
        the input:2: priority is too large: 99999999999 (VALUE_INVALID)
        the input:3: buffer takes a whole number such as 12, not "two" (VALUE_INVALID)
        the input:3: priority is too small: -99999999999 (VALUE_INVALID)
        purser: 2 of 2 rows of the input are wrong, so nothing was written

        """)
  }

  @Test func `a file that can't be read is named`() async throws {
    let (ended, _) = try await type("import skus /tmp") { _ in .silence }
    #expect(
      ended == Ended(outcome: .failed, error: "purser: can't read /tmp: Is a directory\n"))
  }

  @Test func `a file that is not there is 4`() async throws {
    let (ended, _) = try await type("import skus /nowhere/skus.csv") { _ in .silence }
    #expect(
      ended
        == Ended(
          outcome: .failed,
          error: "purser: can't open /nowhere/skus.csv: No such file or directory\n"))
  }

  @Test func `who watches sees that the daemon is silent`() async throws {
    let daemon = try await FakeDaemon.start { _ in .silence }
    let words = ["import", "skus", "-", "--partial", "--socket", daemon.path, "--timeout", "6s"]
    let watched = await type(words, input: "code\nA\n", isWatched: true)
    await daemon.stop()
    #expect(watched.error.contains("0 of 1 rows, no answer for "))
  }

  @Test func `who watches sees how far it is, and programs do not`() async throws {
    let daemon = try await FakeDaemon.start { Self.taking($0) }
    let words = ["import", "skus", "-", "--partial", "--socket", daemon.path]
    let watched = await type(words, input: "code\nA\nB\n", isWatched: true)
    let json = await type(words + ["-o", "json"], input: "code\nA\nB\n", isWatched: true)
    await daemon.stop()
    // On a slow machine the rate follows.
    #expect(watched.error.hasPrefix("\rwriting  [####################]  100%  2 of 2 rows"))
    #expect(watched.error.hasSuffix("\u{1B}[K\r\u{1B}[K"))
    #expect(json.error.isEmpty)
  }
}
