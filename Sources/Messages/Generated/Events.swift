// Generated from purser/v1/events.proto by `make protos`. Edit that, not this.

import CMessages

/// Something that happened. Its position is (sequence, index): sequence numbers have no gaps, and a
/// command's events are numbered from 0.
public struct Event: Message {
  public var sequence: UInt64
  public var index: UInt32
  public var time: Timestamp?
  /// A past participle: "stockReceived", "holdPlaced".
  public var kind: String
  /// What it happened to: "sku/SHIRT-M", "claim/1042".
  public var entity: String
  /// Who asked, the person it acted for if said so, the method, and the request id.
  public var principal: String
  public var actor: String
  public var method: String
  public var requestID: String
  /// The event's own facts.
  public var facts: [Fact]

  public init(
    sequence: UInt64 = 0,
    index: UInt32 = 0,
    time: Timestamp? = nil,
    kind: String = "",
    entity: String = "",
    principal: String = "",
    actor: String = "",
    method: String = "",
    requestID: String = "",
    facts: [Fact] = []
  ) {
    self.sequence = sequence
    self.index = index
    self.time = time
    self.kind = kind
    self.entity = entity
    self.principal = principal
    self.actor = actor
    self.method = method
    self.requestID = requestID
    self.facts = facts
  }

  public init() {
    sequence = 0
    index = 0
    time = nil
    kind = ""
    entity = ""
    principal = ""
    actor = ""
    method = ""
    requestID = ""
    facts = []
  }
}

public struct WatchRequest: Message {
  /// Send what happened after this sequence; 0 is the beginning.
  public var afterSequence: UInt64
  /// How long a silence may last before a heartbeat; absent means 10 s, at least 100 ms.
  public var heartbeat: TimeSpan?

  public init(
    afterSequence: UInt64 = 0,
    heartbeat: TimeSpan? = nil
  ) {
    self.afterSequence = afterSequence
    self.heartbeat = heartbeat
  }

  public init() {
    afterSequence = 0
    heartbeat = nil
  }
}

public struct WatchResponse: Message {
  /// Everything up to here has been sent.
  public var sequence: UInt64
  /// Events of one command; none in a heartbeat or where a command had none. A command with more
  /// than a mebibyte of them comes in several answers, and only the last one's `sequence` is the
  /// command's.
  public var events: [Event]

  public init(
    sequence: UInt64 = 0,
    events: [Event] = []
  ) {
    self.sequence = sequence
    self.events = events
  }

  public init() {
    sequence = 0
    events = []
  }
}

public struct FetchRequest: Message {
  public var afterSequence: UInt64
  /// At most so many commands' events; 0 means 100, at most 1000.
  public var limit: UInt32
  /// How long to wait for the first event; at most 30 s.
  public var wait: TimeSpan?
  /// Of the first command, leave out so many events: the answer before had them
  /// (`next_skip_events`).
  public var skipEvents: UInt32

  public init(
    afterSequence: UInt64 = 0,
    limit: UInt32 = 0,
    wait: TimeSpan? = nil,
    skipEvents: UInt32 = 0
  ) {
    self.afterSequence = afterSequence
    self.limit = limit
    self.wait = wait
    self.skipEvents = skipEvents
  }

  public init() {
    afterSequence = 0
    limit = 0
    wait = nil
    skipEvents = 0
  }
}

public struct FetchResponse: Message {
  /// Ask for what comes after this next.
  public var sequence: UInt64
  public var events: [Event]
  /// The command behind `sequence` has more than about a mebibyte of events: so many of them have
  /// been sent, in this answer and those before. Ask next with this as `skip_events`.
  public var nextSkipEvents: UInt32

  public init(
    sequence: UInt64 = 0,
    events: [Event] = [],
    nextSkipEvents: UInt32 = 0
  ) {
    self.sequence = sequence
    self.events = events
    self.nextSkipEvents = nextSkipEvents
  }

  public init() {
    sequence = 0
    events = []
    nextSkipEvents = 0
  }
}

/// The feed of everything that happened, in order, from the journal: an event is delivered if and
/// only if its command is durable.
public enum EventService {
  public static let name = "purser.v1.EventService"

  /// Sends every event after a position and then goes on as they happen, for ever. An answer
  /// without an event is a heartbeat: nothing happened up to its sequence. Refused:
  /// POSITION_COMPACTED (the journal no longer reaches back so far: take a snapshot),
  /// POSITION_AHEAD, HEARTBEAT_OUT_OF_RANGE.
  public static let watch = Method<
    WatchRequest, WatchResponse
  >(service: name, name: "Watch", isServerStreaming: true)

  /// The same for callers without streaming: answers at once with all events after the position, up
  /// to `limit`, else waits up to `wait` for one. Refused: POSITION_COMPACTED, POSITION_AHEAD,
  /// LIMIT_OUT_OF_RANGE, WAIT_OUT_OF_RANGE.
  public static let fetch = Method<
    FetchRequest, FetchResponse
  >(service: name, name: "Fetch", isServerStreaming: false)
}

extension Event: WireValue {
  public static let fullName = "purser.v1.Event"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__Event

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__event__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      index: wire.pointee.index,
      time: try part(wire.pointee.time, "time"),
      kind: try text(wire.pointee.kind, "kind"),
      entity: try text(wire.pointee.entity, "entity"),
      principal: try text(wire.pointee.principal, "principal"),
      actor: try text(wire.pointee.actor, "actor"),
      method: try text(wire.pointee.method, "method"),
      requestID: try text(wire.pointee.request_id, "request_id"),
      facts: try parts(wire.pointee.facts, wire.pointee.n_facts, "facts"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    wire.pointee.index = index
    wire.pointee.time = time?.placed(in: arena)
    wire.pointee.kind = arena.place(kind)
    wire.pointee.entity = arena.place(entity)
    wire.pointee.principal = arena.place(principal)
    wire.pointee.actor = arena.place(actor)
    wire.pointee.method = arena.place(method)
    wire.pointee.request_id = arena.place(requestID)
    (wire.pointee.facts, wire.pointee.n_facts) = arena.place(facts)
  }
}

extension WatchRequest: WireValue {
  public static let fullName = "purser.v1.WatchRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__WatchRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__watch_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      afterSequence: wire.pointee.after_sequence,
      heartbeat: try part(wire.pointee.heartbeat, "heartbeat"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.after_sequence = afterSequence
    wire.pointee.heartbeat = heartbeat?.placed(in: arena)
  }
}

extension WatchResponse: WireValue {
  public static let fullName = "purser.v1.WatchResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__WatchResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__watch_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      events: try parts(wire.pointee.events, wire.pointee.n_events, "events"))
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    (wire.pointee.events, wire.pointee.n_events) = arena.place(events)
  }
}

extension FetchRequest: WireValue {
  public static let fullName = "purser.v1.FetchRequest"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__FetchRequest

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__fetch_request__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      afterSequence: wire.pointee.after_sequence,
      limit: wire.pointee.limit,
      wait: try part(wire.pointee.wait, "wait"),
      skipEvents: wire.pointee.skip_events)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.after_sequence = afterSequence
    wire.pointee.limit = limit
    wire.pointee.wait = wait?.placed(in: arena)
    wire.pointee.skip_events = skipEvents
  }
}

extension FetchResponse: WireValue {
  public static let fullName = "purser.v1.FetchResponse"

  public init(decoding bytes: UnsafeRawBufferPointer, in arena: Arena) throws(DecodingFailure) {
    self = try Self.read(bytes, in: arena)
  }

  public func packed(in arena: Arena) -> UnsafeRawBufferPointer { write(in: arena) }

  typealias Wire = Purser__V1__FetchResponse

  static func clear(_ wire: UnsafeMutablePointer<Wire>) {
    purser__v1__fetch_response__init(wire)
  }

  init(_ wire: UnsafeMutablePointer<Wire>) throws(DecodingFailure) {
    self.init(
      sequence: wire.pointee.sequence,
      events: try parts(wire.pointee.events, wire.pointee.n_events, "events"),
      nextSkipEvents: wire.pointee.next_skip_events)
  }

  func fill(_ wire: UnsafeMutablePointer<Wire>, in arena: Arena) {
    wire.pointee.sequence = sequence
    (wire.pointee.events, wire.pointee.n_events) = arena.place(events)
    wire.pointee.next_skip_events = nextSkipEvents
  }
}
