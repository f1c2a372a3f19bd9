import CPlatform
import Glibc
import TTRPC

/// Finds a method's route by the raw bytes of its names: no strings are made for a call.
struct RouteTable {
  let routes: [Route]
  /// Open addressing; -1 is free. At most half full.
  private var slots: [Int32]
  private let names: [(service: [UInt8], method: [UInt8])]
  private let services: Set<[UInt8]>

  init(_ routes: [Route]) {
    self.routes = routes
    names = routes.map { (Array($0.service.utf8), Array($0.name.utf8)) }
    services = Set(names.map(\.service))
    var size = 16
    while size < routes.count * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    for (index, name) in names.enumerated() {
      var slot = name.service.withUnsafeBytes { service in
        name.method.withUnsafeBytes { Self.hash(service, $0) }
      }
      while slots[slot & (size - 1)] >= 0 { slot += 1 }
      slots[slot & (size - 1)] = Int32(index)
    }
  }

  func index(service: UnsafeRawBufferPointer, method: UnsafeRawBufferPointer) -> Int? {
    var slot = Self.hash(service, method)
    while true {
      let index = Int(slots[slot & (slots.count - 1)])
      guard index >= 0 else { return nil }
      if equal(names[index].method, method), equal(names[index].service, service) { return index }
      slot += 1
    }
  }

  func shape(service: UnsafeRawBufferPointer, method: UnsafeRawBufferPointer) -> MethodShape {
    if let index = index(service: service, method: method) {
      return routes[index].kind == .stream ? .serverStreaming : .unary
    }
    return services.contains(Array(service)) ? .unknownMethod : .unknownService
  }

  private func equal(_ name: [UInt8], _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard name.count == bytes.count, let right = bytes.baseAddress else { return false }
    return name.withUnsafeBytes { name in
      name.baseAddress.map { memcmp($0, right, bytes.count) == 0 } ?? false
    }
  }

  private static func hash(_ service: UnsafeRawBufferPointer, _ method: UnsafeRawBufferPointer)
    -> Int
  {
    let crc = purser_crc32c(0, service.baseAddress, service.count)
    return Int(purser_crc32c(crc, method.baseAddress, method.count))
  }
}
