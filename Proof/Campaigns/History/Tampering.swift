import Auditor

/// A way of answering wrongly, done to a history that was right. A checker that lets it pass proves nothing.
struct Tampering: Sendable {
  let name: String
  /// Whether no order at all explains the history then, so that the blind search must find it too. Where another order
  /// may explain it (a stale look of something that changed meanwhile, a number that is not believed anyway), it is free
  /// to pass: it would be linearizable, and only the reported order is wrong.
  let isIllegalInAnyOrder: Bool
  /// - Returns: nil where the history has nothing to do it to.
  let apply: @Sendable ([Operation], inout SplitMix) -> [Operation]?

  static let all: [Tampering] = [
    // More than there can ever be, whatever the order.
    one("availability that was never there", isIllegalInAnyOrder: true) { operation in
      guard case .available = operation.told else { return false }
      operation.told = .available(1_000_000)
      return true
    },
    one("availability off by one") { operation in
      guard case .available(let units) = operation.told else { return false }
      operation.told = .available(units + 1)
      return true
    },
    one("a position off by one") { operation in
      guard !operation.isCommand, case .position(var stock) = operation.told else { return false }
      stock.good += 1
      operation.told = .position(stock)
      return true
    },
    one("fewer than none reserved", isIllegalInAnyOrder: true) { operation in
      guard !operation.isCommand, case .position(var stock) = operation.told else { return false }
      stock.reserved -= 1_000_000
      operation.told = .position(stock)
      return true
    },
    one("a refusal where there was stock", isIllegalInAnyOrder: true) { operation in
      guard case .reserve(let lines) = operation.ask, operation.isExecuted else { return false }
      operation.told = .refused("INSUFFICIENT_STOCK \(lines[0].sku) 1000000")
      operation.sequence = nil
      return true
    },
    one("a claim where there was no stock") { operation in
      guard case .reserve = operation.ask, operation.isRefused else { return false }
      operation.told = .claimed(1 << 40, expires: nil)
      operation.sequence = 1 << 40
      return true
    },
    one("a refusal with another number", isIllegalInAnyOrder: true) { operation in
      guard case .refused(let words) = operation.told, words.hasPrefix("INSUFFICIENT_STOCK") else {
        return false
      }
      operation.told = .refused("INSUFFICIENT_STOCK 0 -1")
      return true
    },
    one("a hold that ends at another time", isIllegalInAnyOrder: true) { operation in
      guard case .claimed(let id, let expires?) = operation.told else { return false }
      operation.told = .claimed(id, expires: expires + 1)
      return true
    },
    one("a release of one unit too few") { operation in
      guard case .release = operation.ask, case .moved(let units, let state) = operation.told,
        units > 0
      else { return false }
      operation.told = .moved(units - 1, state)
      return true
    },
    one("an allocation of more than was claimed", isIllegalInAnyOrder: true) { operation in
      guard case .allocate = operation.ask, case .moved(let units, let state) = operation.told,
        units > 0
      else { return false }
      operation.told = .moved(units + 1_000_000, state)
      return true
    },
    one("a time that nobody set", isIllegalInAnyOrder: true) { operation in
      guard case .time(let time) = operation.told else { return false }
      operation.told = .time(time + 1)
      return true
    },
    one("a released claim that claims", isIllegalInAnyOrder: true) { operation in
      guard case .claim(let state, let lines) = operation.told, state == .held || state == .firm
      else { return false }
      operation.told = .claim(.released, lines)
      return true
    },
    Tampering(name: "a stale look", isIllegalInAnyOrder: false) { history, random in
      // A position as somebody else had read it a hundred commands before, at today's sequence.
      pick(history, &random) { i in
        guard case .position = history[i].ask, let now = history[i].sequence else { return nil }
        let older = history.last {
          $0.ask == history[i].ask && ($0.sequence ?? now) + 100 < now && $0.told != history[i].told
        }
        return older.map { older in
          var history = history
          history[i].told = older.told
          return history
        }
      }
    },
    Tampering(name: "a lost update", isIllegalInAnyOrder: false) { history, random in
      // Two receipts of one SKU told the same stock: one of them was not seen by the other.
      pick(history, &random) { i in
        guard case .receive(let sku, _) = history[i].ask, history[i].isExecuted,
          let sequence = history[i].sequence
        else { return nil }
        let next = history.indices.filter {
          if case .receive(sku, _) = history[$0].ask, history[$0].isExecuted {
            return history[$0].sequence! > sequence
          }
          return false
        }.min { history[$0].sequence! < history[$1].sequence! }
        guard let next, case .position(var stock) = history[next].told,
          case .receive(_, let quantity) = history[i].ask
        else { return nil }
        stock.good -= quantity
        var history = history
        history[next].told = .position(stock)
        return history
      }
    },
    Tampering(name: "an answer to another request", isIllegalInAnyOrder: false) { history, random in
      let claims = history.indices.filter {
        if case .claim = history[$0].ask { return history[$0].isExecuted }
        return false
      }
      return pick(history, &random, among: claims) { i in
        guard
          let other = claims.first(where: {
            history[$0].ask != history[i].ask && history[$0].told != history[i].told
          })
        else { return nil }
        var history = history
        history[i].told = history[other].told
        return history
      }
    },
    Tampering(name: "two commands with each other's sequence", isIllegalInAnyOrder: false) {
      history, random in
      // The second began after the first had ended.
      pick(history, &random) { i in
        guard history[i].isExecuted, history[i].isCommand else { return nil }
        let later = history.indices.first {
          $0 > i && history[$0].isCommand && history[$0].isExecuted
            && history[$0].began > history[i].ended
        }
        return later.map { later in
          var history = history
          (history[i].sequence, history[later].sequence) =
            (history[later].sequence, history[i].sequence)
          return history
        }
      }
    },
    Tampering(name: "one sequence for two commands", isIllegalInAnyOrder: false) {
      history, random in
      pick(history, &random) { i in
        guard history[i].isExecuted, history[i].isCommand else { return nil }
        let other = history.indices.first {
          $0 != i && history[$0].isCommand && history[$0].isExecuted
        }
        return other.map { other in
          var history = history
          history[i].sequence = history[other].sequence
          return history
        }
      }
    },
    Tampering(name: "a command that is done twice", isIllegalInAnyOrder: true) { history, random in
      // Sent again, it is answered by another claim instead of by the first.
      pick(history, &random) { i in
        guard history[i].isExecuted, case .claimed(_, let expires) = history[i].told else {
          return nil
        }
        var again = history[i]
        again.told = .claimed(1 << 41, expires: expires)
        again.sequence = 1 << 41
        again.began = history.map(\.ended).max()! + 1
        again.ended = again.began + 1
        return history + [again]
      }
    },
    Tampering(name: "a stored answer with other content", isIllegalInAnyOrder: true) {
      history, random in
      pick(history, &random) { i in
        guard history[i].isReplay else { return nil }
        var history = history
        history[i].told = .moved(-1, nil)
        return history
      }
    },
    Tampering(name: "a stored answer that nobody had", isIllegalInAnyOrder: false) {
      history, random in
      pick(history, &random) { i in
        guard history[i].isExecuted, history[i].isCommand else { return nil }
        var history = history
        history[i].isReplay = true
        history[i].requestID += "-"
        return history
      }
    },
    Tampering(name: "an answer from the future", isIllegalInAnyOrder: false) { history, random in
      // A look that tells what a command did that began only after it.
      pick(history, &random) { i in
        guard case .position = history[i].ask, let sequence = history[i].sequence else {
          return nil
        }
        let later = history.first {
          $0.ask == history[i].ask && $0.began > history[i].ended
            && ($0.sequence ?? 0) > sequence + 50 && $0.told != history[i].told
        }
        return later.map { later in
          var history = history
          (history[i].told, history[i].sequence) = (later.told, later.sequence)
          return history
        }
      }
    },
  ]

  /// One operation that can be changed so, at random.
  private static func one(
    _ name: String, isIllegalInAnyOrder: Bool = false,
    _ change: @escaping @Sendable (inout Operation) -> Bool
  ) -> Tampering {
    Tampering(name: name, isIllegalInAnyOrder: isIllegalInAnyOrder) { history, random in
      pick(history, &random) { i in
        var operation = history[i]
        guard operation.told != nil, !operation.isReplay, !operation.isAbandoned,
          change(&operation)
        else { return nil }
        var history = history
        history[i] = operation
        return history
      }
    }
  }

  /// Goes through the operations from a random one on, until one will do.
  private static func pick(
    _ history: [Operation], _ random: inout SplitMix, among: [Int]? = nil,
    _ change: (Int) -> [Operation]?
  ) -> [Operation]? {
    let indices = among ?? Array(history.indices)
    guard !indices.isEmpty else { return nil }
    let start = random.next(below: indices.count)
    for i in 0..<indices.count {
      if let changed = change(indices[(start + i) % indices.count]) { return changed }
    }
    return nil
  }
}

extension Operation {
  /// Whether it was done and answered, by itself.
  fileprivate var isExecuted: Bool { told != nil && !isRefused && !isReplay && !isAbandoned }
}
