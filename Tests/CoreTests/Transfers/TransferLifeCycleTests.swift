import Messages
import Testing

@testable import Core

/// The life of a transfer, from semantics 4.6 as far as it exists (draft > in_transit > part_received > received >
/// closed) and TransferService's comments: every command in every state.
///
/// Ten shirts lie in Amsterdam; five of them and no socks but three go to Rotterdam.
@Suite struct TransferLifeCycleTests {
  /// state · command · answer: the state behind it, or what may be done instead where it is refused.
  static let text = """
    draft         ship            inTransit
    draft         receive         refused: ship, cancel
    draft         receive part    refused: ship, cancel
    draft         close           refused: ship, cancel
    draft         cancel          canceled
    inTransit     ship            refused: receive, close
    inTransit     receive         received
    inTransit     receive part    partReceived
    inTransit     close           closed
    inTransit     cancel          refused: receive, close
    partReceived  ship            refused: receive, close
    partReceived  receive         received
    partReceived  receive part    partReceived
    partReceived  close           closed
    partReceived  cancel          refused: receive, close
    received      ship            refused: close
    received      receive         refused: close
    received      receive part    refused: close
    received      close           closed
    received      cancel          refused: close
    closed        ship            refused:
    closed        receive         refused:
    closed        receive part    refused:
    closed        close           refused:
    closed        cancel          refused:
    canceled      ship            refused:
    canceled      receive         refused:
    canceled      receive part    refused:
    canceled      close           refused:
    canceled      cancel          refused:
    unknown       ship            UNKNOWN_TRANSFER
    unknown       receive         UNKNOWN_TRANSFER
    unknown       receive part    UNKNOWN_TRANSFER
    unknown       close           UNKNOWN_TRANSFER
    unknown       cancel          UNKNOWN_TRANSFER
    """
  static let table = text.split(separator: "\n").map { line in
    func column(_ range: Range<Int>) -> String {
      var words = Array(line).dropFirst(range.lowerBound).prefix(range.count)
      while words.last == " " { words.removeLast() }
      return String(words)
    }
    return [column(0..<14), column(14..<30), column(30..<60)]
  }

  @Test func `the table has every command in every state once`() {
    let states = [
      "draft", "inTransit", "partReceived", "received", "closed", "canceled", "unknown",
    ]
    let commands = ["ship", "receive", "receive part", "close", "cancel"]
    #expect(
      Self.table.map { Array($0.prefix(2)) }
        == states.flatMap { state in commands.map { [state, $0] } })
  }

  @Test(arguments: table)
  func `a command in a state ends as the table says`(row: [String]) throws {
    let world = try World.shop()
    try world.receive(3, "SOCKS", at: "AMS")
    let id = try bring(to: row[0], in: world)
    let before = (try world.positions(), try world.positions("SOCKS"))
    let sequence = world.sequence

    let refused = refusal { () throws(Refusal) in
      let state = try run(row[1], on: id, in: world).state
      #expect("\(state)" == row[2])
      #expect(try world.transfer(id).transfer?.state == state)
    }
    if let refused {
      var told = refused.reason
      if case .transferState(let of, let state, let allowed) = refused {
        #expect(of == id)
        #expect(state == row[0])
        told = "refused:" + (allowed.isEmpty ? "" : " ") + allowed.joined(separator: ", ")
      }
      #expect(told == row[2])
      #expect(world.sequence == sequence, "a refusal leaves nothing behind")
      #expect(try world.positions() == before.0)
      #expect(try world.positions("SOCKS") == before.1)
    }
    try expectConserved(id, in: world)
    #expect(try world.differences() == [])
  }

  /// Nothing comes from nowhere: what left Amsterdam arrived, is lost, or is on its way.
  private func expectConserved(_ id: UInt64, in world: World) throws {
    for (sku, count) in [("SHIRT-M", 20), ("SOCKS", 3)] as [(String, Int64)] {
      let positions = try world.positions(sku)
      let lost =
        (try? world.transfer(id))?.lines.filter { $0.sku == sku }.reduce(0) { $0 + $1.lost } ?? 0
      #expect(positions.reduce(0) { $0 + $1.onHand + $1.inTransit } + lost == count)
    }
    guard let shown = try? world.transfer(id) else { return }
    for line in shown.lines {
      #expect(line.shipped == line.received + line.lost + line.inTransit)
      #expect(line.shipped == 0 || line.shipped == line.quantity)
    }
  }

  private func bring(to state: String, in world: World) throws(Refusal) -> UInt64 {
    guard state != "unknown" else { return 4711 }
    let id = try world.createTransfer([moved(5), moved(3, "SOCKS")]).id
    if state == "draft" { return id }
    if state == "canceled" {
      try world.cancel(transfer: id)
      return id
    }
    try world.ship(id)
    switch state {
    case "partReceived": try world.receive(transfer: id, [some(2)])
    case "received": try world.receive(transfer: id)
    case "closed": try world.close(transfer: id, reason: "stolen")
    default: break
    }
    return id
  }

  private func run(
    _ command: String, on id: UInt64, in world: World
  ) throws(Refusal) -> Transfer {
    switch command {
    case "ship": try world.ship(id)
    case "receive": try world.receive(transfer: id)
    case "receive part": try world.receive(transfer: id, [some(1, of: 2)])
    case "close": try world.close(transfer: id, reason: "stolen")
    default: try world.cancel(transfer: id)
    }
  }
}
