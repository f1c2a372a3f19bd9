import CSV
import Messages
import PurserCommand

extension FuzzTarget {
  /// The first byte says what the file is of, and in which form.
  static let imports = FuzzTarget(
    "imports",
    shows:
      "of a file every row is taken or told with its line; what is written comes back as it was",
    seeds: { FuzzImport.seeds },
    words: Array(Set(SheetReading.Kind.allCases.flatMap(\.columns)).sorted())
      + [
        "\r\n", "\"\"", "SHIRT", "FLOUR", "EUR", "2026-03-01T09:30:00Z", "warehouse", "yes",
        "erp:A1",
      ],
    mutate: Mutation.afterFirstByte(Mutation.bytes), begin: { { FuzzImport($0).finding } })
}

private struct FuzzImport {
  let kind: SheetReading.Kind
  let isCSV: Bool
  let bytes: [UInt8]

  init(_ input: UnsafeRawBufferPointer) {
    let kinds = SheetReading.Kind.allCases
    kind = kinds[Int(input.first ?? 0) / 2 % kinds.count]
    isCSV = (input.first ?? 0) & 1 == 0
    bytes = Array(input.dropFirst())
  }

  private func read(_ bytes: [UInt8], isCSV: Bool) -> SheetReading {
    SheetReading(
      bytes, kind, isCSV: isCSV,
      skus: [
        Sku(code: "SHIRT", price: Money(currency: "EUR", minorUnits: 1999)),
        Sku(code: "FLOUR", unit: "kg", scale: 3),
      ])
  }

  var finding: Finding? { texts ?? file }

  /// Any texts, written as RFC 4180 has it, are read as they were.
  private var texts: Finding? {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      return nil
    }
    let fields = text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    var reader = CSVReader(Array((fields.map(Self.quoted).joined(separator: ",") + "\n").utf8))
    do throws(CSVFault) {
      let record = try reader.next()
      guard record?.fields == fields else {
        return Finding("\(fields) are read as \(record?.fields ?? [])")
      }
    } catch { return Finding("\(fields) are refused: \(error)") }
    return nil
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String(Character($0)) }.joined() + "\""
  }

  /// The bytes as a file to import.
  private var file: Finding? {
    let first = read(bytes, isCSV: isCSV)
    let lineCount = bytes.count { $0 == 0x0A } + 1
    for fault in first.faults {
      guard (1...lineCount).contains(fault.line), !fault.message.isEmpty else {
        return Finding("line \(fault.line) of \(lineCount) is told as \"\(fault.message)\"")
      }
    }
    for row in first.accepted where !(1...lineCount).contains(row.line) {
      return Finding("a row is taken from line \(row.line) of \(lineCount)")
    }
    guard first.cells.count <= first.rowCount, first.accepted.count <= first.rowCount else {
      return Finding("\(first.accepted.count) of \(first.rowCount) rows are taken")
    }
    if first.rowCount > first.accepted.count, first.faults.isEmpty, kind != .orders {
      return Finding(
        "only \(first.accepted.count) of \(first.rowCount) rows are taken, without a word")
    }
    // Orders in JSON are messages, and no cells.
    guard isCSV || kind != .orders, !first.cells.isEmpty, first.faults.isEmpty else { return nil }
    return again(first)
  }

  /// The same cells as a file that we write: quoted, all columns, a row a record.
  private func again(_ first: SheetReading) -> Finding? {
    let rows = first.cells.map { cells in
      kind.columns.map { Self.quoted(cells[$0] ?? "") }.joined(separator: ",") + "\r\n"
    }
    let text = kind.columns.joined(separator: ",") + "\n" + rows.joined()
    let second = read(Array(text.utf8), isCSV: true)
    guard second.faults.isEmpty, second.accepted.map(\.message) == first.accepted.map(\.message)
    else {
      return Finding(
        "what was taken is another when it is written again: \(second.faults)\n\(text)")
    }
    return nil
  }

  static var seeds: [[UInt8]] {
    let files: [(SheetReading.Kind, String)] = [
      (
        .skus,
        #"""
        code,description,unit,scale,price,currency,external_ids,weight_grams,length_mm,width_mm,height_mm
        SHIRT-M,"Shirt, ""medium""",,,19.99 EUR,,shopify:4711 erp:A-17,200,1,2,3
        FLOUR,"Flour,
        organic",kg,3,1.20,EUR,,,,,

        """#
      ),
      (
        .locations,
        "code,name,kind,sell_enabled,return_enabled,time_zone\r\nAMS,\"Amsterdam\",warehouse,yes,no,Europe/Amsterdam\r\n"
      ),
      (.channels, "code,kind,locations,priority,buffer\nWEB,storefront,AMS BER,3,7\nX,,,-1,\n"),
      (.stock, "sku,location,quantity,expected\nSHIRT,AMS,12,\nFLOUR,BER,2.5,0.001\nX,Y,1,\n"),
      (
        .orders,
        """
        channel,channel_order_id,currency,sku,quantity,unit_price,discount,freight,order_time,ship_to_name,ship_to_country
        WEB,1,EUR,SHIRT,2,,0.50,4.95,2026-03-01T09:30:00Z,Ann,NL
        WEB,1,EUR,FLOUR,2.5,1.20,,,,,
        WEB,2,EUR,SHIRT,1,0,,,,,

        """
      ),
    ]
    let json: [(SheetReading.Kind, String)] = [
      (.skus, #"{"code":"SHIRT-M","scale":0,"external_ids":["erp:A","b:C"],"price":null}"# + "\n"),
      (.stock, #"{"sku":"SHIRT","location":"AMS","quantity":12}"# + "\n\n{}\n"),
      (
        .orders,
        #"{"channel":"WEB","channelOrderId":"7","currency":"EUR","lines":[{"sku":"SHIRT","quantity":"1"}]}"#
          + "\n"
      ),
    ]
    func first(_ kind: SheetReading.Kind) -> UInt8 {
      UInt8(SheetReading.Kind.allCases.firstIndex(of: kind) ?? 0) * 2
    }
    return files.map { [first($0)] + Array($1.utf8) }
      + json.map { [first($0) + 1] + Array($1.utf8) }
  }
}
