/// What a daemon's answers say is done, by where in the log they began to leave.
///
/// Every answer of Purser but that of the health check begins with a sequence: that of a command which was executed, or
/// one up to which a look saw. All of it must be on disk before the answer leaves.
struct Acknowledgements: Sendable {
  /// Rising in both.
  private(set) var reached: [(place: Int, sequence: UInt64)] = []
  /// Whole answers, with their sequence or without.
  private(set) var answers = 0

  /// The highest sequence that was acknowledged before a place.
  func highest(before place: Int) -> UInt64 {
    reached.last { $0.place < place }?.sequence ?? 0
  }

  /// - Parameters:
  ///   - places: where in the log to look.
  ///   - beginning: what was acknowledged before.
  init(_ log: RecordedLog, in places: Range<Int>, beginning: UInt64 = 0) throws(Finding) {
    if beginning > 0 { reached = [(-1, beginning)] }
    var connections: [UInt64: Connection] = [:]
    for place in places {
      let record = log.records[place]
      let key =
        UInt64(UInt32(bitPattern: record.process)) << 32
        | UInt64(UInt32(bitPattern: record.descriptor))
      switch record.kind {
      case .accept: connections[key] = Connection()
      case .receive: try connections[key]?.receive(log.payload(place))
      case .send where record.result > 0:
        guard connections[key] != nil else { continue }
        for sequence in try connections[key]?.send(log.payload(place).prefix(Int(record.result)))
          ?? []
        {
          answers += 1
          if let sequence, sequence > reached.last?.sequence ?? 0 {
            reached.append((place, sequence))
          }
        }
      default: break
      }
    }
  }

  /// Both directions of a connection: ttrpc's frames (length 4 · stream 4 · type 1 · flags 1, big-endian).
  private struct Connection {
    var incoming: [UInt8] = []
    var outgoing: [UInt8] = []
    /// Streams whose answers have no sequence.
    var withoutSequence: Set<UInt32> = []

    mutating func receive(_ bytes: ArraySlice<UInt8>) throws(Finding) {
      incoming += bytes
      while let frame = Self.nextFrame(&incoming) {
        guard frame.type == 1 else { continue }
        guard let service = Protobuf(frame.body)?.bytes(1) else {
          throw Finding("a request can't be read")
        }
        if service.elementsEqual("grpc.health.v1.Health".utf8) {
          withoutSequence.insert(frame.stream)
        }
      }
    }

    /// The sequences of the answers that are whole now.
    mutating func send(_ bytes: ArraySlice<UInt8>) throws(Finding) -> [UInt64?] {
      outgoing += bytes
      var sequences: [UInt64?] = []
      while let frame = Self.nextFrame(&outgoing) {
        guard frame.type == 2 || frame.type == 3, frame.flags & 4 == 0 else { continue }
        var payload = frame.body
        if frame.type == 2 {
          guard let response = Protobuf(frame.body) else {
            throw Finding("an answer can't be read")
          }
          payload = response.bytes(2) ?? []
        }
        guard !withoutSequence.contains(frame.stream) else {
          sequences.append(nil)
          continue
        }
        guard let message = Protobuf(payload) else { throw Finding("an answer can't be read") }
        sequences.append(message.number(1))
      }
      return sequences
    }

    private static func nextFrame(
      _ bytes: inout [UInt8]
    ) -> (stream: UInt32, type: UInt8, flags: UInt8, body: ArraySlice<UInt8>)? {
      guard bytes.count >= 10 else { return nil }
      func word(_ at: Int) -> UInt32 { bytes[at..<(at + 4)].reduce(0) { $0 << 8 | UInt32($1) } }
      let length = Int(word(0))
      guard bytes.count >= 10 + length else { return nil }
      let frame = (word(4), bytes[8], bytes[9], bytes[10..<(10 + length)])
      bytes = Array(bytes[(10 + length)...])
      return frame
    }
  }
}

/// The fields of a protobuf message, as far as they are needed: numbers and bytes, the last occurrence counts.
struct Protobuf {
  private var numbers: [Int: UInt64] = [:]
  private var pieces: [Int: ArraySlice<UInt8>] = [:]

  /// `nil` if the bytes are no message.
  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    func varint(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
      var value: UInt64 = 0
      for shift in stride(from: 0, to: 70, by: 7) {
        guard let byte = rest.popFirst() else { return nil }
        value |= UInt64(byte & 0x7f) << UInt64(shift)
        if byte < 0x80 { return value }
      }
      return nil
    }
    while !rest.isEmpty {
      guard let tag = varint(&rest) else { return nil }
      let field = Int(tag >> 3)
      switch tag & 7 {
      case 0:
        guard let value = varint(&rest) else { return nil }
        numbers[field] = value
      case 1, 5:
        let size = tag & 7 == 1 ? 8 : 4
        guard rest.count >= size else { return nil }
        rest = rest.dropFirst(size)
      case 2:
        guard let size = varint(&rest), size <= rest.count else { return nil }
        pieces[field] = rest.prefix(Int(size))
        rest = rest.dropFirst(Int(size))
      default: return nil
      }
    }
  }

  func number(_ field: Int) -> UInt64? { numbers[field] }
  func bytes(_ field: Int) -> ArraySlice<UInt8>? { pieces[field] }
}
