// Generated from grpc/health/v1/health.proto by `make protos`. Edit that, not this.

import CMessages

public struct HealthCheckRequest: Message {
  public var service: String

  public init(
    service: String = ""
  ) {
    self.service = service
  }

  public init() {
    service = ""
  }
}

public struct HealthCheckResponse: Message {
  public enum ServingStatus: Int32, Sendable, CaseIterable {
    case unknown = 0
    case serving = 1
    case notServing = 2
    case serviceUnknown = 3
  }

  public var status: HealthCheckResponse.ServingStatus

  public init(
    status: HealthCheckResponse.ServingStatus = .unknown
  ) {
    self.status = status
  }

  public init() {
    status = .unknown
  }
}

public enum Health {
  public static let name = "grpc.health.v1.Health"

  public static let check = Method<
    HealthCheckRequest, HealthCheckResponse
  >(service: name, name: "Check", isServerStreaming: false)

  public static let watch = Method<
    HealthCheckRequest, HealthCheckResponse
  >(service: name, name: "Watch", isServerStreaming: true)
}

extension HealthCheckRequest: WireValue {
  public static let fullName = "grpc.health.v1.HealthCheckRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Grpc__Health__V1__HealthCheckRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    grpc__health__v1__health_check_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      service: try text(wire.pointee.service, "service"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.service = arena.place(service)
  }
}

extension HealthCheckResponse: WireValue {
  public static let fullName = "grpc.health.v1.HealthCheckResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Grpc__Health__V1__HealthCheckResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    grpc__health__v1__health_check_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      status: try choice(wire.pointee.status.rawValue, "status"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.status = .init(UInt32(bitPattern: status.rawValue))
  }
}
