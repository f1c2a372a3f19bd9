import Auditor
import PurserClient

/// A client that writes down what was acknowledged, and says afterwards whether the shop still knows it.
///
/// It has SKUs of its own, so that nobody else changes its figures, and one command on its way at a time, so that
/// at most one is unsure: of that one, all or nothing must be there.
struct Bookkeeper: Sendable {
  let name: String
  private let skus: [String]
  private var random: SplitMix
  /// Commands of the opening that are still to be given.
  private var opening: [BookedCommand]
  private var shelf = Shelf()
  private var acknowledged: [(id: String, command: BookedCommand, answer: BookedCommand.Answer)] =
    []
  private(set) var unsure: (id: String, command: BookedCommand)?
  private var claims: [(id: UInt64, lines: [ClaimRequestLine], isHold: Bool)] = []
  private var orders: [(id: UInt64, lines: [ClaimRequestLine])] = []
  /// Lines of an order: many fill a journal's segment sooner.
  private let longestOrder: Int

  /// - Parameter opensShop: whether it makes the location and the channel that all use.
  init(_ name: String, seed: UInt64, opensShop: Bool = true, longestOrder: Int = 40) {
    self.name = name
    self.longestOrder = longestOrder
    skus = (1...3).map { "\(name)-\($0)" }
    random = SplitMix(seed: seed)
    opening =
      opensShop
      ? [
        .createLocation(BookedCommand.location),
        .createChannel(BookedCommand.channel, location: BookedCommand.location),
      ] : []
    for sku in skus { opening += [.createSKU(sku), .receive(sku, 1_000_000)] }
  }

  var isOpen: Bool { opening.isEmpty }
  var acknowledgedCount: Int { acknowledged.count }
  var hasClaims: Bool { !claims.isEmpty }

  /// Gives one command, drawn by seed.
  ///
  /// - Returns: the refusal, if the shop said no: then nothing has changed.
  /// - Throws: when no answer came; the command is unsure from then on, and no other may be given.
  mutating func step(_ client: PurserClient) async throws(PurserError) -> Refusal? {
    try await give(draw(), client)
  }

  /// Gives back the newest claim.
  mutating func release(_ client: PurserClient) async throws(PurserError) -> Refusal? {
    guard let claim = claims.last else { return nil }
    return try await give(
      .release(claim: claim.id, claim.lines, wasHold: claim.isHold), client)
  }

  /// Takes in one unit, the smallest growth.
  mutating func receive(_ client: PurserClient) async throws(PurserError) -> Refusal? {
    try await give(.receive(skus[0], 1), client)
  }

  /// Cancels the newest order.
  mutating func cancel(_ client: PurserClient) async throws(PurserError) -> Refusal? {
    guard let order = orders.last else { return nil }
    return try await give(.cancel(order: order.id, order.lines), client)
  }

  /// Gives commands that a healthy shop takes.
  mutating func work(_ count: Int, _ client: PurserClient) async throws {
    for _ in 0..<count {
      if let refusal = try await step(client) {
        throw Finding("a healthy shop refuses: \(refusal.sentence)")
      }
    }
  }

  /// Gives commands until one is refused or not answered; the book as it is then.
  consuming func working(
    _ count: Int, _ client: PurserClient
  ) async -> (Bookkeeper, PurserError?) {
    var book = self
    do throws(PurserError) {
      for _ in 0..<count {
        if let refusal = try await book.step(client) { return (book, .refused(refusal)) }
      }
    } catch { return (book, error) }
    return (book, nil)
  }

  /// Gives commands until one is refused for want of room.
  mutating func workUntilRefused(_ client: PurserClient, atMost count: Int = 500) async throws {
    for _ in 0..<count {
      guard let refusal = try await step(client) else { continue }
      guard refusal.code == .resourceExhausted else {
        throw Finding("refused, but not for want of room: \(refusal.sentence)")
      }
      return
    }
    throw Finding("\(count) commands are taken, though there is no room")
  }

  /// Gives a command.
  mutating func give(
    _ command: BookedCommand, _ client: PurserClient
  ) async throws(PurserError) -> Refusal? {
    let id = RequestID.next()
    unsure = (id, command)
    do throws(PurserError) {
      let answer = try await command.send(to: client, id: id, owner: name)
      note(id, command, answer)
      unsure = nil
      return nil
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      unsure = nil
      return refusal
    }
  }

  /// Every hold's time has come.
  mutating func expireHolds() {
    for claim in claims where claim.isHold {
      shelf.apply(.release(claim: claim.id, claim.lines, wasHold: true))
    }
    claims.removeAll(where: \.isHold)
  }

  private mutating func note(
    _ id: String, _ command: BookedCommand, _ answer: BookedCommand.Answer
  ) {
    acknowledged.append((id, command, answer))
    shelf.apply(command)
    switch command {
    case .reserve(let lines): claims.append((answer.number, lines, false))
    case .hold(let lines): claims.append((answer.number, lines, true))
    case .place(_, let lines): orders.append((answer.number, lines))
    case .release(let claim, _, _): claims.removeAll { $0.id == claim }
    case .cancel(let order, _): orders.removeAll { $0.id == order }
    default: break
    }
    // The opening goes on behind what was done of it.
    if !opening.isEmpty { opening.removeFirst() }
  }

  private mutating func draw() -> BookedCommand {
    if let next = opening.first { return next }
    switch random.next(below: 20) {
    case 0..<2 where claims.count > 4:
      let claim = claims[random.next(below: claims.count)]
      return .release(claim: claim.id, claim.lines, wasHold: claim.isHold)
    case 2..<3 where orders.count > 2:
      let order = orders[random.next(below: orders.count)]
      return .cancel(order: order.id, order.lines)
    case 3..<6: return .place("\(name)-\(acknowledged.count)", lines(upTo: longestOrder))
    case 6..<9: return .hold(lines(upTo: 3))
    case 9..<12: return .receive(skus[random.next(below: 3)], Int64(random.next(below: 9) + 1))
    default: return .reserve(lines(upTo: 3))
    }
  }

  private mutating func lines(upTo count: Int) -> [ClaimRequestLine] {
    (0...random.next(below: count)).map { _ in
      ClaimRequestLine(sku: skus[random.next(below: 3)], quantity: Int64(random.next(below: 4) + 1))
    }
  }

  // MARK: Afterwards

  /// Compares the shop with what is written down: every acknowledged command is there, the unsure one whole or not
  /// at all; every acknowledged request, asked again, gives its answer again; the unsure one is done once.
  mutating func check(_ client: PurserClient) async throws {
    var whole = shelf
    if let unsure { whole.apply(unsure.command) }
    let found = try await found(client)
    guard found == shelf || found == whole else {
      throw Finding(
        """
        what lies there is not what was acknowledged to client \(name)
          acknowledged: \(shelf)
          found:        \(found)
          unsure:       \(unsure.map { "\($0.command)" } ?? "nothing")
        """)
    }
    for entry in acknowledged {
      let again = try await entry.command.send(to: client, id: entry.id, owner: name)
      guard again.isReplayed, again.bytes == entry.answer.bytes else {
        throw Finding(
          "an acknowledged command is answered \(again.isReplayed ? "otherwise" : "anew") when it is asked again: \(entry.command), request \(entry.id)"
        )
      }
    }
    if let unsure {
      let answer = try await unsure.command.send(to: client, id: unsure.id, owner: name)
      guard answer.isReplayed == (found == whole) || shelf == whole else {
        throw Finding(
          "\(unsure.command), request \(unsure.id), was \(found == whole ? "" : "not ")there, and asking again says the contrary"
        )
      }
      note(unsure.id, unsure.command, answer)
      self.unsure = nil
    }
    let after = try await self.found(client)
    guard after == shelf else {
      throw Finding("asking again changed what lies there: \(after), not \(shelf)")
    }
  }

  /// Nothing is on its way: what lies there is what was acknowledged.
  func look(_ client: PurserClient) async throws {
    let found = try await found(client)
    guard found == shelf else {
      throw Finding("what lies there is \(found), and \(shelf) was acknowledged")
    }
  }

  private func found(_ client: PurserClient) async throws -> Shelf {
    var found = Shelf()
    for sku in skus {
      do throws(PurserError) {
        let positions = try await client.getPositions(GetPositionsRequest(sku: sku)).positions
        found.amounts[sku] = Shelf.Amounts(
          onHand: positions.reduce(0) { $0 + $1.onHand },
          held: positions.reduce(0) { $0 + $1.held },
          reserved: positions.reduce(0) { $0 + $1.reserved })
      } catch {
        guard case .refused(let refusal) = error, refusal.code == .notFound else { throw error }
      }
    }
    return found
  }
}
