/// How a call ended when it did not end well: a gRPC code, a sentence for people, and details for programs.
public struct Status: Error, Sendable, Equatable {
  public var code: Code
  public var message: String
  /// Encoded `google.protobuf.Any` messages, carried as they are.
  public var details: [[UInt8]]

  public init(_ code: Code, _ message: String, details: [[UInt8]] = []) {
    self.code = code
    self.message = message
    self.details = details
  }
}

/// The canonical codes of gRPC, which ttrpc uses unchanged.
public enum Code: Int32, Sendable, CaseIterable {
  case ok = 0
  case canceled = 1
  case unknown = 2
  case invalidArgument = 3
  case deadlineExceeded = 4
  case notFound = 5
  case alreadyExists = 6
  case permissionDenied = 7
  case resourceExhausted = 8
  case failedPrecondition = 9
  case aborted = 10
  case outOfRange = 11
  case unimplemented = 12
  case `internal` = 13
  case unavailable = 14
  case dataLoss = 15
  case unauthenticated = 16
}
