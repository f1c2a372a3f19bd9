import DaemonProcess
import Foundation
import PurserClient
import Testing

/// A client that behaves badly is the only one that notices.
@Suite struct HostileClientTests {
  static let limits = """
    limits:
      time_to_first_byte: 2s
      time_to_whole_frame: 2s
      write_stall: 2s
      output_size: 64KiB
    """

  /// Half a frame and silence, garbage, a frame past the limit, a reader that never reads: each is ended or
  /// refused, and meanwhile another client's calls are all answered.
  @Test(arguments: ["half a frame", "garbage", "past the limit", "never reads", "says nothing"])
  func `the others don't notice`(kind: String) async throws {
    let daemon = try Daemon(configuration: Self.limits)
    let shop = try await daemon.start()
    try await shop.openShop(["SHIRT": 100])
    let hostile = try RawSocket(daemon.socket)
    let call = RawSocket.frame(
      stream: 1, service: "purser.v1.InventoryService", method: "GetAvailability",
      payload: GetAvailabilityRequest(channel: "WEB", sku: "SHIRT").encoded())
    switch kind {
    case "half a frame": hostile.send(Array(call.prefix(15)))
    case "garbage": hostile.send((0..<4096).map { UInt8(truncatingIfNeeded: $0 * 31 + 7) | 0x80 })
    case "past the limit": hostile.send([0xff, 0xff, 0xff, 0xff, 0, 0, 0, 1, 1, 0])
    case "never reads":
      // Ask for the whole contract again and again and read none of it.
      let big = (0..<200).flatMap {
        RawSocket.frame(
          stream: UInt32($0 * 2 + 1), service: "purser.v1.AdminService",
          method: "GetDescriptorSet", payload: [])
      }
      hostile.send(big)
    default: break
    }
    for _ in 0..<200 { #expect(try await shop.available("SHIRT") == 100) }
    // It is ended, not kept.
    #expect(await onOwnThread { hostile.isClosedByPeer(within: 20) })
    #expect(try await shop.available("SHIRT") == 100)
  }
}

/// A socket that sends what it is told and understands nothing.
final class RawSocket: Sendable {
  private let descriptor: Int32

  init(_ path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
    }
    try #require(code == 0)
  }

  deinit { close(descriptor) }

  /// Sends what the peer takes without waiting.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes {
        Foundation.send(
          descriptor, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return }
      rest = rest.dropFirst(sent)
    }
  }

  /// Reads nothing; waits for the hang-up.
  func isClosedByPeer(within seconds: Int32) -> Bool {
    let hangUp: Int16 = 0x2000  // POLLRDHUP, which Glibc's module leaves out
    var poll = pollfd(fd: descriptor, events: hangUp, revents: 0)
    return Foundation.poll(&poll, 1, seconds * 1000) > 0
      && poll.revents & (Int16(POLLHUP | POLLERR) | hangUp) != 0
  }

  /// A request frame, made by hand.
  static func frame(
    stream: UInt32, service: String, method: String, payload: [UInt8]
  ) -> [UInt8] {
    func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] {
      var size = bytes.count
      var length: [UInt8] = []
      repeat {
        length.append(UInt8(size & 0x7f) | (size > 0x7f ? 0x80 : 0))
        size >>= 7
      } while size > 0
      return [number << 3 | 2] + length + bytes
    }
    let body =
      field(1, Array(service.utf8)) + field(2, Array(method.utf8))
      + (payload.isEmpty ? [] : field(3, payload))
    func word(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 0xff) } }
    return word(UInt32(body.count)) + word(stream) + [1, 0] + body
  }
}
