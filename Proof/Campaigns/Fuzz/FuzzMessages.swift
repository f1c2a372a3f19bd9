import Messages

extension FuzzTarget {
  /// The first byte says which message the others are.
  static let messages = FuzzTarget(
    "messages",
    shows: "every message is refused, or read to a value that is written and read as itself",
    seeds: { FuzzMessages.seeds }, mutate: Mutation.afterFirstByte(Mutation.fields),
    begin: {
      let arena = Arena()
      return { input in
        guard let first = input.first else { return nil }
        let type = FuzzMessages.types[Int(first) % FuzzMessages.types.count]
        let content = UnsafeRawBufferPointer(rebasing: input.dropFirst())
        return FuzzMessages.finding(of: type, in: content, arena)
      }
    })
}

private enum FuzzMessages {
  static let types = Contract.messageTypes

  static func finding<M: Message>(
    of type: M.Type, in bytes: UnsafeRawBufferPointer, _ arena: Arena
  ) -> Finding? {
    defer { arena.reset() }
    let first: M
    do throws(DecodingFailure) { first = try M(decoding: bytes, in: arena) } catch {
      return error.message.isEmpty ? Finding("\(M.fullName) is refused without a word") : nil
    }
    return first.encode(in: arena) { once in
      let second: M
      do throws(DecodingFailure) { second = try M(decoding: once, in: arena) } catch {
        return Finding("\(M.fullName) refuses what it wrote of \(first): \(error)")
      }
      guard second == first else {
        return Finding("\(M.fullName) writes \(first), and reads it as \(second)")
      }
      return second.encode(in: arena) { twice in
        twice.elementsEqual(once)
          ? nil : Finding("\(M.fullName) has two wire forms of \(first)")
      }
    }
  }

  /// Of every message one that is empty, and one with every field that it takes.
  static var seeds: [[UInt8]] {
    types.indices.flatMap { [[UInt8($0)], [UInt8($0)] + filled(types[$0])] }
  }

  /// Finds out what a message takes by asking it: a field of every kind is put under every number, and stays if it is
  /// read and says something.
  static func filled<M: Message>(_ type: M.Type) -> [UInt8] {
    let instant: [UInt8] = [8] + varint(1_700_000_000) + [16] + varint(1000)
    let line = field(1, Array("SHIRT".utf8)) + [16, 2]
    var filled: [UInt8] = []
    var value = M()
    for number in 1...31 as ClosedRange<UInt8> {
      let kinds = [
        varint(UInt64(number) << 3) + [2], fieldOf(number, instant), fieldOf(number, line),
        fieldOf(number, line + [24, 1]), fieldOf(number, Array("AMS".utf8)),
        fieldOf(number, [8, 2]),
      ]
      for kind in kinds {
        guard let more = try? M(decoding: filled + kind), more != value else { continue }
        filled += kind
        value = more
        break
      }
    }
    return filled
  }

  private static func fieldOf(_ number: UInt8, _ content: [UInt8]) -> [UInt8] {
    varint(UInt64(number) << 3 | 2) + varint(UInt64(content.count)) + content
  }
}
