// Generated from purser/v1/admin.proto by `make protos`. Edit that, not this.

import CMessages

public enum ClockState: Int32, Sendable, CaseIterable {
  case unspecified = 0
  /// Follows the wall clock.
  case following = 1
  /// The wall clock was stepped by more than a minute; time goes on by the boot clock until the
  /// step is accepted.
  case stepRefused = 2
  /// Moves only by AdvanceClock.
  case manual = 3
}

public enum RoomState: Int32, Sendable, CaseIterable {
  case unspecified = 0
  case ample = 1
  /// Work that grows is refused; releases go on.
  case low = 2
  /// Everything but reads is refused.
  case out = 3
}

public struct GetStatusRequest: Message {
  public init() {}
}

public struct GetStatusResponse: Message {
  public var sequence: UInt64
  public var version: String
  public var time: Timestamp?
  public var startTime: Timestamp?
  /// The last command on disk, and the last that the checkpoint holds.
  public var durableSequence: UInt64
  public var checkpointSequence: UInt64
  /// SHA-256 of the journal's chain at durable_sequence, in hex.
  public var chainHead: String
  /// How many times this store was started.
  public var epoch: UInt64
  /// The map: how much of it is in use, and its size.
  public var mapUsedBytes: UInt64
  public var mapSizeBytes: UInt64
  public var journalBytes: UInt64
  /// The oldest sequence that event streams can still begin after.
  public var oldestSequence: UInt64
  public var clock: ClockState
  /// How far the wall clock is from the time in use, if a step was not followed.
  public var clockStep: TimeSpan?
  public var connections: UInt32
  public var callsInFlight: UInt32
  /// Commands with request ids that are not time-ordered, by principal.
  public var unorderedIDs: [UnorderedIds]
  /// What is refused because room runs out, if anything.
  public var room: RoomState
  /// The longest that everyone waited for a checkpoint since the start.
  public var longestCheckpoint: TimeSpan?

  public init(
    sequence: UInt64 = 0,
    version: String = "",
    time: Timestamp? = nil,
    startTime: Timestamp? = nil,
    durableSequence: UInt64 = 0,
    checkpointSequence: UInt64 = 0,
    chainHead: String = "",
    epoch: UInt64 = 0,
    mapUsedBytes: UInt64 = 0,
    mapSizeBytes: UInt64 = 0,
    journalBytes: UInt64 = 0,
    oldestSequence: UInt64 = 0,
    clock: ClockState = .unspecified,
    clockStep: TimeSpan? = nil,
    connections: UInt32 = 0,
    callsInFlight: UInt32 = 0,
    unorderedIDs: [UnorderedIds] = [],
    room: RoomState = .unspecified,
    longestCheckpoint: TimeSpan? = nil
  ) {
    self.sequence = sequence
    self.version = version
    self.time = time
    self.startTime = startTime
    self.durableSequence = durableSequence
    self.checkpointSequence = checkpointSequence
    self.chainHead = chainHead
    self.epoch = epoch
    self.mapUsedBytes = mapUsedBytes
    self.mapSizeBytes = mapSizeBytes
    self.journalBytes = journalBytes
    self.oldestSequence = oldestSequence
    self.clock = clock
    self.clockStep = clockStep
    self.connections = connections
    self.callsInFlight = callsInFlight
    self.unorderedIDs = unorderedIDs
    self.room = room
    self.longestCheckpoint = longestCheckpoint
  }

  public init() {
    sequence = 0
    version = ""
    time = nil
    startTime = nil
    durableSequence = 0
    checkpointSequence = 0
    chainHead = ""
    epoch = 0
    mapUsedBytes = 0
    mapSizeBytes = 0
    journalBytes = 0
    oldestSequence = 0
    clock = .unspecified
    clockStep = nil
    connections = 0
    callsInFlight = 0
    unorderedIDs = []
    room = .unspecified
    longestCheckpoint = nil
  }
}

public struct UnorderedIds: Message {
  public var principal: String
  public var count: UInt64

  public init(
    principal: String = "",
    count: UInt64 = 0
  ) {
    self.principal = principal
    self.count = count
  }

  public init() {
    principal = ""
    count = 0
  }
}

public struct VerifyRequest: Message {
  public var minSequence: UInt64

  public init(
    minSequence: UInt64 = 0
  ) {
    self.minSequence = minSequence
  }

  public init() {
    minSequence = 0
  }
}

public struct VerifyResponse: Message {
  public var sequence: UInt64
  public var rows: UInt64
  /// The first 1000 differences; `difference_count` has them all.
  public var differences: [Difference]
  public var differenceCount: UInt64

  public init(
    sequence: UInt64 = 0,
    rows: UInt64 = 0,
    differences: [Difference] = [],
    differenceCount: UInt64 = 0
  ) {
    self.sequence = sequence
    self.rows = rows
    self.differences = differences
    self.differenceCount = differenceCount
  }

  public init() {
    sequence = 0
    rows = 0
    differences = []
    differenceCount = 0
  }
}

/// Something that is not as it must be.
public struct Difference: Message {
  /// The rule: "row checksum", "row count", "table digest", or an invariant of semantics 4.13.
  public var rule: String
  public var table: String
  /// The row, in hex or in words.
  public var key: String
  public var found: String
  public var expected: String

  public init(
    rule: String = "",
    table: String = "",
    key: String = "",
    found: String = "",
    expected: String = ""
  ) {
    self.rule = rule
    self.table = table
    self.key = key
    self.found = found
    self.expected = expected
  }

  public init() {
    rule = ""
    table = ""
    key = ""
    found = ""
    expected = ""
  }
}

public struct BackupRequest: Message {
  public init() {}
}

public struct BackupResponse: Message {
  public var sequence: UInt64
  public var piece: [UInt8]
  /// Only in the last answer.
  public var seal: BackupSeal?

  public init(
    sequence: UInt64 = 0,
    piece: [UInt8] = [],
    seal: BackupSeal? = nil
  ) {
    self.sequence = sequence
    self.piece = piece
    self.seal = seal
  }

  public init() {
    sequence = 0
    piece = []
    seal = nil
  }
}

public struct BackupSeal: Message {
  public var byteCount: UInt64
  /// SHA-256 of all pieces, in hex.
  public var sha256: String
  /// SHA-256 of the journal's chain at the backup's sequence, in hex.
  public var chainHead: String

  public init(
    byteCount: UInt64 = 0,
    sha256: String = "",
    chainHead: String = ""
  ) {
    self.byteCount = byteCount
    self.sha256 = sha256
    self.chainHead = chainHead
  }

  public init() {
    byteCount = 0
    sha256 = ""
    chainHead = ""
  }
}

public struct GetDescriptorSetRequest: Message {
  public init() {}
}

public struct GetDescriptorSetResponse: Message {
  public var sequence: UInt64
  public var descriptorSet: [UInt8]

  public init(
    sequence: UInt64 = 0,
    descriptorSet: [UInt8] = []
  ) {
    self.sequence = sequence
    self.descriptorSet = descriptorSet
  }

  public init() {
    sequence = 0
    descriptorSet = []
  }
}

public struct AcceptClockRequest: CommandRequest {
  public var requestID: String

  public init(
    requestID: String = ""
  ) {
    self.requestID = requestID
  }

  public init() {
    requestID = ""
  }
}

public struct AcceptClockResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var time: Timestamp?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    time: Timestamp? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.time = time
  }

  public init() {
    sequence = 0
    replayed = false
    time = nil
  }
}

public struct AdvanceClockRequest: CommandRequest {
  public var requestID: String
  /// By so much, or
  public var by: TimeSpan?
  /// to this instant.
  public var to: Timestamp?

  public init(
    requestID: String = "",
    by: TimeSpan? = nil,
    to: Timestamp? = nil
  ) {
    self.requestID = requestID
    self.by = by
    self.to = to
  }

  public init() {
    requestID = ""
    by = nil
    to = nil
  }
}

public struct AdvanceClockResponse: Message {
  public var sequence: UInt64
  public var replayed: Bool
  public var time: Timestamp?

  public init(
    sequence: UInt64 = 0,
    replayed: Bool = false,
    time: Timestamp? = nil
  ) {
    self.sequence = sequence
    self.replayed = replayed
    self.time = time
  }

  public init() {
    sequence = 0
    replayed = false
    time = nil
  }
}

/// The running of the daemon itself.
public enum AdminService {
  public static let name = "purser.v1.AdminService"

  /// How the daemon and its store are: sequences, room, clock, connections.
  public static let getStatus = Method<
    GetStatusRequest, GetStatusResponse
  >(service: name, name: "GetStatus", isServerStreaming: false)

  /// Reads every row of the last checkpoint, checks it, and compares what is counted with what is
  /// stored.
  public static let verify = Method<
    VerifyRequest, VerifyResponse
  >(service: name, name: "Verify", isServerStreaming: false)

  /// Sends a whole, verified copy of the state, in pieces of up to 256 KiB; the last answer carries
  /// the seal.
  public static let backup = Method<
    BackupRequest, BackupResponse
  >(service: name, name: "Backup", isServerStreaming: true)

  /// The contract itself: a serialized google.protobuf.FileDescriptorSet.
  public static let getDescriptorSet = Method<
    GetDescriptorSetRequest, GetDescriptorSetResponse
  >(service: name, name: "GetDescriptorSet", isServerStreaming: false)

  /// Takes the wall clock as it is now, after a step that was not followed (see GetStatus).
  public static let acceptClock = Method<
    AcceptClockRequest, AcceptClockResponse
  >(service: name, name: "AcceptClock", isServerStreaming: false)

  /// Moves the clock of a daemon that was started with a manual clock. Refused: CLOCK_NOT_MANUAL,
  /// CLOCK_TARGET_AMBIGUOUS, CLOCK_TOO_FAR, CLOCK_BACKWARDS.
  public static let advanceClock = Method<
    AdvanceClockRequest, AdvanceClockResponse
  >(service: name, name: "AdvanceClock", isServerStreaming: false)
}

extension GetStatusRequest: WireValue {
  public static let fullName = "purser.v1.GetStatusRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetStatusRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_status_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init()
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {}
}

extension GetStatusResponse: WireValue {
  public static let fullName = "purser.v1.GetStatusResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetStatusResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_status_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      version: try text(wire.pointee.version, "version"),
      time: try part(wire.pointee.time, "time"),
      startTime: try part(wire.pointee.start_time, "start_time"),
      durableSequence: wire.pointee.durable_sequence,
      checkpointSequence: wire.pointee.checkpoint_sequence,
      chainHead: try text(wire.pointee.chain_head, "chain_head"),
      epoch: wire.pointee.epoch,
      mapUsedBytes: wire.pointee.map_used_bytes,
      mapSizeBytes: wire.pointee.map_size_bytes,
      journalBytes: wire.pointee.journal_bytes,
      oldestSequence: wire.pointee.oldest_sequence,
      clock: try choice(wire.pointee.clock.rawValue, "clock"),
      clockStep: try part(wire.pointee.clock_step, "clock_step"),
      connections: wire.pointee.connections,
      callsInFlight: wire.pointee.calls_in_flight,
      unorderedIDs: try parts(wire.pointee.unordered_ids, wire.pointee.n_unordered_ids, "unordered_ids"),
      room: try choice(wire.pointee.room.rawValue, "room"),
      longestCheckpoint: try part(wire.pointee.longest_checkpoint, "longest_checkpoint"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.version = arena.place(version)
    wire.pointee.time = time?.placed(in: arena)
    wire.pointee.start_time = startTime?.placed(in: arena)
    wire.pointee.durable_sequence = durableSequence
    wire.pointee.checkpoint_sequence = checkpointSequence
    wire.pointee.chain_head = arena.place(chainHead)
    wire.pointee.epoch = epoch
    wire.pointee.map_used_bytes = mapUsedBytes
    wire.pointee.map_size_bytes = mapSizeBytes
    wire.pointee.journal_bytes = journalBytes
    wire.pointee.oldest_sequence = oldestSequence
    wire.pointee.clock = .init(UInt32(bitPattern: clock.rawValue))
    wire.pointee.clock_step = clockStep?.placed(in: arena)
    wire.pointee.connections = connections
    wire.pointee.calls_in_flight = callsInFlight
    (wire.pointee.unordered_ids, wire.pointee.n_unordered_ids) = arena.place(unorderedIDs)
    wire.pointee.room = .init(UInt32(bitPattern: room.rawValue))
    wire.pointee.longest_checkpoint = longestCheckpoint?.placed(in: arena)
  }
}

extension UnorderedIds: WireValue {
  public static let fullName = "purser.v1.UnorderedIds"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__UnorderedIds

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__unordered_ids__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      principal: try text(wire.pointee.principal, "principal"),
      count: wire.pointee.count)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.principal = arena.place(principal)
    wire.pointee.count = count
  }
}

extension VerifyRequest: WireValue {
  public static let fullName = "purser.v1.VerifyRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__VerifyRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__verify_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      minSequence: wire.pointee.min_sequence)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.min_sequence = minSequence
  }
}

extension VerifyResponse: WireValue {
  public static let fullName = "purser.v1.VerifyResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__VerifyResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__verify_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      rows: wire.pointee.rows,
      differences: try parts(wire.pointee.differences, wire.pointee.n_differences, "differences"),
      differenceCount: wire.pointee.difference_count)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.rows = rows
    (wire.pointee.differences, wire.pointee.n_differences) = arena.place(differences)
    wire.pointee.difference_count = differenceCount
  }
}

extension Difference: WireValue {
  public static let fullName = "purser.v1.Difference"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Difference

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__difference__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      rule: try text(wire.pointee.rule, "rule"),
      table: try text(wire.pointee.table, "table"),
      key: try text(wire.pointee.key, "key"),
      found: try text(wire.pointee.found, "found"),
      expected: try text(wire.pointee.expected, "expected"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.rule = arena.place(rule)
    wire.pointee.table = arena.place(table)
    wire.pointee.key = arena.place(key)
    wire.pointee.found = arena.place(found)
    wire.pointee.expected = arena.place(expected)
  }
}

extension BackupRequest: WireValue {
  public static let fullName = "purser.v1.BackupRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__BackupRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__backup_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init()
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {}
}

extension BackupResponse: WireValue {
  public static let fullName = "purser.v1.BackupResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__BackupResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__backup_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      piece: bytes(wire.pointee.piece),
      seal: try part(wire.pointee.seal, "seal"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.piece = arena.place(piece)
    wire.pointee.seal = seal?.placed(in: arena)
  }
}

extension BackupSeal: WireValue {
  public static let fullName = "purser.v1.BackupSeal"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__BackupSeal

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__backup_seal__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      byteCount: wire.pointee.byte_count,
      sha256: try text(wire.pointee.sha256, "sha256"),
      chainHead: try text(wire.pointee.chain_head, "chain_head"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.byte_count = byteCount
    wire.pointee.sha256 = arena.place(sha256)
    wire.pointee.chain_head = arena.place(chainHead)
  }
}

extension GetDescriptorSetRequest: WireValue {
  public static let fullName = "purser.v1.GetDescriptorSetRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetDescriptorSetRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_descriptor_set_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init()
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {}
}

extension GetDescriptorSetResponse: WireValue {
  public static let fullName = "purser.v1.GetDescriptorSetResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__GetDescriptorSetResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__get_descriptor_set_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      descriptorSet: bytes(wire.pointee.descriptor_set))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.descriptor_set = arena.place(descriptorSet)
  }
}

extension AcceptClockRequest: WireValue {
  public static let fullName = "purser.v1.AcceptClockRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__AcceptClockRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__accept_clock_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
  }
}

extension AcceptClockResponse: WireValue {
  public static let fullName = "purser.v1.AcceptClockResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__AcceptClockResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__accept_clock_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      time: try part(wire.pointee.time, "time"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.time = time?.placed(in: arena)
  }
}

extension AdvanceClockRequest: WireValue {
  public static let fullName = "purser.v1.AdvanceClockRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__AdvanceClockRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__advance_clock_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      requestID: try text(wire.pointee.request_id, "request_id"),
      by: try part(wire.pointee.by, "by"),
      to: try part(wire.pointee.to, "to"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.request_id = arena.place(requestID)
    wire.pointee.by = by?.placed(in: arena)
    wire.pointee.to = to?.placed(in: arena)
  }
}

extension AdvanceClockResponse: WireValue {
  public static let fullName = "purser.v1.AdvanceClockResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__AdvanceClockResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__advance_clock_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      replayed: wire.pointee.replayed != 0,
      time: try part(wire.pointee.time, "time"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.replayed = replayed ? 1 : 0
    wire.pointee.time = time?.placed(in: arena)
  }
}
