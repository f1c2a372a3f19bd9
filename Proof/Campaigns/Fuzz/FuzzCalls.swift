import Auditor
import Messages
import Service
import TTRPC

extension FuzzTarget {
  /// Every method of the route table, with any bytes for its request, by the whole way that a call takes.
  static let calls = FuzzTarget(
    "calls",
    shows:
      "no call ends the daemon; a refusal changes nothing; what is taken leaves a shop that verify is content with",
    seeds: { FuzzCall.seeds },
    words: ["AMS", "BER", "WEB", "SHIRT", "FLOUR", "EUR", "cart", "job", "erp", "A1", "1001"],
    mutate: FuzzCall.mutate, quickRounds: 300,
    begin: {
      let shops = FuzzShops()
      return { FuzzCall($0)?.finding(in: shops) }
    })
}

/// The shop of the next call: the one before, as long as nothing was changed.
private final class FuzzShops {
  private var current: FuzzShop?

  func next() throws -> FuzzShop {
    if let current { return current }
    let shop = try FuzzShop()
    current = shop
    return shop
  }

  func discard() { current = nil }
}

/// An input: the method, then who calls and how, then the request.
private struct FuzzCall {
  let route: Route
  let peer: FuzzShop.Peer
  let actor: String
  /// Whether it is given a request id that is right, or has what the bytes say.
  let isIdentified: Bool
  let request: [UInt8]

  init?(_ input: UnsafeRawBufferPointer) {
    guard input.count >= 2 else { return nil }
    route = Routes.all[Int(input[0]) % Routes.all.count]
    let peers = FuzzShop.Peer.allCases
    // Mostly one who may do everything.
    peer = input[1] & 0x0c == 0x0c ? peers[Int(input[1] & 3)] : .root
    actor = input[1] & 0x10 == 0 ? "" : "ann"
    isIdentified = input[1] & 0x20 == 0
    request = Array(input.dropFirst(2))
  }

  func finding(in shops: FuzzShops) -> Finding? {
    do {
      let shop = try shops.next()
      let before = shop.state
      let found = try judge(shop, before)
      if found != nil || shop.state != before { shops.discard() }
      return found
    } catch {
      return Finding("\(name): \(error)")
    }
  }

  private func judge(_ shop: FuzzShop, _ before: FuzzShop.State) throws -> Finding? {
    let payload = request + (isIdentified ? FuzzShop.requestID(1000) : [])
    func call() throws -> FuzzShop.Answer {
      try shop.call(route.service, route.name, payload, as: peer, actor: actor)
    }
    let answer = try call()
    let after = shop.state
    switch answer {
    case .silence: return Finding("\(name) is not answered")
    case .closed: return Finding("\(name) is answered by closing the connection")
    case .streamed where route.kind == .stream: break
    case .streamed: return Finding("\(name) is answered with a stream")
    case .status(let status):
      if let found = complaint(of: status) { return found }
      if after != before { return Finding("\(name) is refused, and changes the shop: \(status)") }
    case .payload(let bytes):
      guard isResponse(bytes) else {
        return Finding("\(name) is answered with what is no answer to it: \(hexadecimal(bytes))")
      }
      if route.kind != .command, after != before { return Finding("\(name) changes the shop") }
    }
    guard after != before else { return nil }

    // It was taken. The same again is the same answer, marked as one that was given before (field 2), and changes nothing.
    if case .payload(let bytes) = answer {
      let again = try call()
      guard again == .payload(bytes + [0x10, 1]) else {
        return Finding("\(name) is answered \(answer), and asked again \(again)")
      }
      guard shop.state == after else { return Finding("\(name), asked again, is done again") }
    }
    return try verified(shop)
  }

  private var name: String { "\(route.service)/\(route.name) by \(peer)" }

  /// A refusal is the caller's fault or the business's; it says so in a sentence.
  private func complaint(of status: Status) -> Finding? {
    let faults: [Code] = [.ok, .canceled, .unknown, .internal, .dataLoss, .unavailable]
    guard !faults.contains(status.code), !status.message.isEmpty else {
      return Finding("\(name) is answered \(status)")
    }
    return nil
  }

  private static let responses = Dictionary(
    uniqueKeysWithValues: Contract.methods.map { ($0.path, $0.responseType) })
  private static let types = Dictionary(
    uniqueKeysWithValues: Contract.messageTypes.map { ($0.fullName, $0) })

  private func isResponse(_ bytes: [UInt8]) -> Bool {
    guard let name = Self.responses["\(route.service)/\(route.name)"], let type = Self.types[name]
    else { return false }
    return (try? type.init(decoding: bytes)) != nil
  }

  private func verified(_ shop: FuzzShop) throws -> Finding? {
    let answer = try shop.call("purser.v1.AdminService", "Verify", [])
    guard case .payload(let bytes) = answer, let response = try? VerifyResponse(decoding: bytes)
    else { return Finding("after \(name) verify answers \(answer)") }
    guard response.differenceCount > 0 else { return nil }
    return Finding("after \(name) verify finds \(response.differences)")
  }

  static var seeds: [[UInt8]] {
    (FuzzShop.opening + FuzzShop.further).map { call in
      let index = Routes.all.firstIndex { $0.service + "/" + $0.name == "purser.v1." + call.method }
      guard let index else { preconditionFailure("\(call.method) has no route") }
      return [UInt8(index), 0] + call.payload
    }
  }

  /// Another caller once in a while, and otherwise another request.
  static func mutate(_ input: inout [UInt8], _ others: [[UInt8]], _ random: inout SplitMix) {
    guard input.count >= 2, !random.oneIn(16) else {
      return Mutation.bytes(&input, others, &random)
    }
    var request = Array(input.dropFirst(2))
    Mutation.fields(&request, others.map { Array($0.dropFirst(2)) }, &random)
    input = input.prefix(2) + request
  }
}
