// Generated from purser/v1/common.proto by `make protos`. Edit that, not this.

import CMessages

/// A page of a list: ask for up to `size` rows (0 means 100; at most 1000), then hand `token` on.
public struct Page: Message {
  public var size: UInt32
  /// The `next_page_token` of the answer before; empty to begin. Opaque, and bound to the same
  /// question.
  public var token: String

  public init(
    size: UInt32 = 0,
    token: String = ""
  ) {
    self.size = size
    self.token = token
  }

  public init() {
    size = 0
    token = ""
  }
}

extension Page: WireValue {
  public static let fullName = "purser.v1.Page"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Page

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__page__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      size: wire.pointee.size,
      token: try text(wire.pointee.token, "token"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.size = size
    wire.pointee.token = arena.place(token)
  }
}
