import Store

/// A small number that stands for a code in keys and rows. Given by commands only, from 1 on; 0 means none.
public protocol InternedID: TableKey, TableRow, Hashable {
  var number: UInt32 { get }
  init(number: UInt32)
}

extension InternedID {
  public func write(to writer: inout KeyWriter) { writer.append(number) }

  public init?(from reader: inout KeyReader) {
    guard let number = reader.integer(UInt32.self) else { return nil }
    self.init(number: number)
  }

  public func write(to writer: inout RowWriter) { writer.append(number) }
  public init(from reader: inout RowReader) throws(MalformedRow) {
    self.init(number: try reader.integer())
  }
}

public struct SkuID: InternedID {
  public let number: UInt32
  public init(number: UInt32) { self.number = number }
}

public struct LocationID: InternedID {
  public let number: UInt32
  public init(number: UInt32) { self.number = number }
}

public struct ChannelID: InternedID {
  public let number: UInt32
  public init(number: UInt32) { self.number = number }
}

/// A claim is known by the sequence of the command that made it: ordered, and no counter to keep.
public struct ClaimID: TableKey, Hashable {
  public let sequence: UInt64

  public init(_ sequence: UInt64) { self.sequence = sequence }

  public func write(to writer: inout KeyWriter) { writer.append(sequence) }

  public init?(from reader: inout KeyReader) {
    guard let sequence = reader.integer(UInt64.self) else { return nil }
    self.init(sequence)
  }
}
