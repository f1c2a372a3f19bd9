import Messages
import Store

/// The commands that an order has seen, in their order.
struct OrderTimelineKey: TableKey {
  var order: OrderID
  var sequence: UInt64
  var index: UInt32

  init(order: OrderID, sequence: UInt64, index: UInt32) {
    self.order = order
    self.sequence = sequence
    self.index = index
  }

  func write(to writer: inout KeyWriter) {
    order.write(to: &writer)
    writer.append(sequence)
    writer.append(index)
  }

  init?(from reader: inout KeyReader) {
    guard let order = OrderID(from: &reader), let sequence = reader.integer(UInt64.self),
      let index = reader.integer(UInt32.self)
    else { return nil }
    self.init(order: order, sequence: sequence, index: index)
  }
}

/// Units of a line that went from one state to another.
struct LineMove: Equatable {
  var number: UInt32
  var from: OrderLineState
  var to: OrderLineState
  var quantity: Int64
}

/// What one command did to an order (OW-20). Never changed, never deleted.
struct OrderTimelineRow: TableRow {
  var command: OrderCommand
  var stateBefore: OrderState
  var stateAfter: OrderState
  var time: Int64
  var principal: String
  var actor: String
  var reason: String
  var moves: [LineMove]

  /// Moves in one row: a command that moves more writes more rows, so that none is over 8 KiB.
  static let mostMoves = 400

  init(
    command: OrderCommand, stateBefore: OrderState, stateAfter: OrderState, time: Int64,
    caller: Caller, reason: String, moves: [LineMove]
  ) {
    self.command = command
    self.stateBefore = stateBefore
    self.stateAfter = stateAfter
    self.time = time
    principal = caller.principal
    actor = caller.actor
    self.reason = reason
    self.moves = moves
  }

  func write(to writer: inout RowWriter) {
    writer.append(command.rawValue)
    writer.append(UInt8(stateBefore.rawValue))
    writer.append(UInt8(stateAfter.rawValue))
    writer.append(time)
    writer.append(principal)
    writer.append(actor)
    writer.append(reason)
    writer.append(UInt16(moves.count))
    for move in moves {
      writer.append(move.number)
      writer.append(UInt8(move.from.rawValue))
      writer.append(UInt8(move.to.rawValue))
      writer.append(move.quantity)
    }
  }

  init(from reader: inout RowReader) throws(MalformedRow) {
    guard let command = OrderCommand(rawValue: try reader.integer()) else { throw MalformedRow() }
    self.command = command
    stateBefore = try reader.choice()
    stateAfter = try reader.choice()
    time = try reader.integer()
    principal = try reader.text()
    actor = try reader.text()
    reason = try reader.text()
    moves = []
    for _ in 0..<(try reader.integer(UInt16.self)) {
      moves.append(
        LineMove(
          number: try reader.integer(), from: try reader.choice(), to: try reader.choice(),
          quantity: try reader.integer()))
    }
  }
}

extension RowReader {
  /// One of the contract's values, kept in a byte.
  fileprivate mutating func choice<Choice: RawRepresentable<Int32>>() throws(MalformedRow) -> Choice
  {
    guard let choice = Choice(rawValue: Int32(try integer(UInt8.self))) else {
      throw MalformedRow()
    }
    return choice
  }
}

extension Transaction {
  /// Writes down what this command did to an order, behind what it has written down of it so far.
  ///
  /// - Parameter index: of the next entry of this command; moved on.
  func record(
    _ command: OrderCommand, of order: OrderID, from before: OrderState, to after: OrderState,
    by caller: Caller, reason: String = "", moves: [LineMove] = [], index: inout UInt32
  ) {
    var rest = moves[...]
    repeat {
      let row = OrderTimelineRow(
        command: command, stateBefore: before, stateAfter: after, time: now, caller: caller,
        reason: reason, moves: Array(rest.prefix(OrderTimelineRow.mostMoves)))
      put(
        row, for: OrderTimelineKey(order: order, sequence: sequence, index: index),
        in: Tables.orderTimeline)
      index += 1
      rest = rest.dropFirst(OrderTimelineRow.mostMoves)
    } while !rest.isEmpty
  }
}
