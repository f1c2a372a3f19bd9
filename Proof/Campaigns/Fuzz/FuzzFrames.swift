import Auditor
import TTRPC

extension FuzzTarget {
  /// The frame reader against ten lines written from the protocol.
  static let frames = FuzzTarget(
    "frames",
    shows: "frames are what the protocol says, in whatever pieces the bytes come",
    seeds: { FrameStream.seeds },
    begin: { { FrameStream($0).finding } })
}

/// An input: what may be read and what may be dropped, then a stream of bytes.
private struct FrameStream {
  /// A frame that came to its end, or why none can.
  enum Piece: Equatable {
    case frame(stream: UInt32, type: UInt8, flags: UInt8, body: [UInt8])
    case discarded(stream: UInt32, length: UInt32)
    case hopeless(stream: UInt32, length: UInt32)
  }

  private static let limits: [(length: UInt32, discard: UInt32)] = [
    (0, 0), (3, 20), (20, 300), (4 << 20, 64 << 20),
  ]

  let maximumLength: UInt32
  let maximumDiscard: UInt32
  let bytes: [UInt8]

  init(_ input: UnsafeRawBufferPointer) {
    (maximumLength, maximumDiscard) = Self.limits[Int((input.first ?? 0) & 3)]
    bytes = Array(input.dropFirst())
  }

  var finding: Finding? {
    let expected = pieces()
    for cuts in cuts {
      let found = read(cutAt: cuts)
      guard found == expected else {
        return Finding(
          "cut at \(cuts) the reader gives \(found), and the protocol says \(expected)")
      }
    }
    return nil
  }

  /// Whole, byte by byte, and in two at every place, or at some where there are many.
  private var cuts: [[Int]] {
    var places = Array(bytes.indices)
    if places.count > 64 {
      var random = SplitMix(seed: UInt64(bytes.count))
      places = (0..<16).map { _ in random.next(below: bytes.count) }
    }
    return [[], Array(bytes.indices)] + places.map { [$0] }
  }

  /// Length, stream, type, flags: 4, 4, 1 and 1 bytes, big-endian; then the body.
  private func pieces() -> [Piece] {
    var pieces: [Piece] = []
    var rest = bytes[...]
    func integer(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
    while rest.count >= 10 {
      let header = rest.prefix(10)
      let (length, stream) = (integer(header.prefix(4)), integer(header.dropFirst(4).prefix(4)))
      guard length <= max(maximumLength, maximumDiscard) else {
        return pieces + [.hopeless(stream: stream, length: length)]
      }
      guard rest.count - 10 >= Int(length) else { break }
      let body = Array(rest.dropFirst(10).prefix(Int(length)))
      let (type, flags) = (header[header.startIndex + 8], header[header.startIndex + 9])
      pieces.append(
        length <= maximumLength
          ? .frame(stream: stream, type: type, flags: flags, body: body)
          : .discarded(stream: stream, length: length))
      rest = rest.dropFirst(10 + Int(length))
    }
    return pieces
  }

  private func read(cutAt cuts: [Int]) -> [Piece] {
    var reader = FrameReader(maximumLength: maximumLength, maximumDiscard: maximumDiscard)
    var pieces: [Piece] = []
    var waiting: [UInt8] = []
    var start = 0
    for end in cuts + [bytes.count] {
      waiting += bytes[start..<end]
      start = end
      let left = waiting.withUnsafeBytes { all -> Int? in
        var rest = all
        while true {
          switch reader.next(&rest) {
          case .needsMore: return rest.count
          case .frame(let header, let body):
            pieces.append(
              .frame(
                stream: header.stream, type: header.type.rawValue, flags: header.flags.rawValue,
                body: Array(body)))
          case .discarded(let header):
            pieces.append(.discarded(stream: header.stream, length: header.length))
          case .hopeless(let header):
            pieces.append(.hopeless(stream: header.stream, length: header.length))
            return nil
          }
        }
      }
      guard let left else { break }
      waiting.removeFirst(waiting.count - left)
    }
    return pieces
  }

  static var seeds: [[UInt8]] {
    func frame(_ length: Int, _ stream: UInt8, _ type: UInt8, _ flags: UInt8) -> [UInt8] {
      [0, 0, UInt8(length >> 8), UInt8(length & 255), 0, 0, 0, stream, type, flags]
        + (0..<length).map { UInt8(truncatingIfNeeded: $0) }
    }
    return [
      [3] + frame(5, 1, 1, 2) + frame(0, 1, 3, 5) + frame(300, 3, 2, 0),
      [2] + frame(20, 1, 1, 0) + frame(21, 3, 1, 0) + frame(300, 5, 3, 1) + frame(1, 7, 9, 255),
      [2] + frame(300, 1, 1, 0) + frame(301, 3, 1, 0),
      [1] + frame(3, 1, 1, 0) + frame(4, 3, 1, 0) + frame(20, 5, 1, 0) + frame(21, 7, 1, 0),
      [0] + frame(0, 1, 1, 1) + frame(1, 3, 1, 1),
      [3, 0xff, 0xff, 0xff, 0xff] + frame(5, 1, 1, 2),
    ]
  }
}
