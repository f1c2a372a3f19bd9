import Core
import Messages
import NIOCore
import NIOPosix
import Store
import TTRPC

/// An event stream, or a caller that waits for an event.
///
/// It reads the journal on a reader thread, a few commands at a time, up to what is on disk, and only when all it
/// read before has been taken.
final class EventFeed: OpenStream {
  let reply: ReplyHandle
  private let dispatcher: Dispatcher
  private let source: NIOLoopBoundBox<FeedReader?>
  /// Everything up to here was read.
  private var after: UInt64
  private let style: Style
  private var isReading = false
  private var isEnded = false
  private var timer: Scheduled<Void>?
  /// Of a stream: what was read and not taken yet, and what was sent last.
  private var unsent: ArraySlice<WatchResponse> = []
  private var sent: UInt64
  /// Of a caller that waits: what it will be told.
  private var fetched = Fetched()

  enum Style {
    /// Goes on for ever, with a heartbeat after so long a silence.
    case watch(heartbeat: TimeAmount)
    /// Answers once, with events or after so long without any; of the first command, without so many events.
    case fetch(limit: Int, wait: TimeAmount, skip: Int)
  }

  init(_ dispatcher: Dispatcher, _ reply: ReplyHandle, after: UInt64, style: Style) {
    self.dispatcher = dispatcher
    self.reply = reply
    self.after = after
    self.style = style
    sent = after
    source = NIOLoopBoundBox(nil, eventLoop: dispatcher.eventLoop)
    switch style {
    case .watch(let heartbeat): schedule(heartbeat)
    case .fetch(_, let wait, let skip):
      fetched.skip = skip
      schedule(wait)
    }
  }

  func end() {
    isEnded = true
    timer?.cancel()
    unsent = []
    dispatcher.streams.remove(self)
  }

  func pump() {
    guard !isEnded, !isReading, sendUnsent() else { return }
    let durable = dispatcher.store.durable.sequence
    guard after < durable else { return }
    isReading = true
    let (directory, after) = (dispatcher.store.journalDirectory, after)
    let known = source.value
    source.value = nil
    let limit =
      if case .fetch(let limit, _, _) = style { limit - fetched.commands } else { Int.max }
    let loop = dispatcher.eventLoop
    let bound = NIOLoopBound(self, eventLoop: loop)
    dispatcher.readers.submit { state in
      guard state == .active else { return }
      let result = FeedReader.read(known, directory, after: after, upTo: durable, limit: limit)
      loop.execute { bound.value.deliver(result) }
    }
  }

  private func deliver(_ result: FeedReader.Result) {
    isReading = false
    guard !isEnded else { return }
    switch result {
    case .failed(let status):
      reply.fail(status)
      end()
    case .read(let reader, let commands):
      source.value = reader
      switch style {
      case .watch:
        unsent += commands.flatMap(\.responses)
        after = commands.last?.sequence ?? after
      case .fetch(let limit, _, _):
        for command in commands where !fetched.isFull(limit) {
          // A command whose events do not fit is gone on with in the next answer.
          if fetched.add(command) { after = command.sequence }
        }
        let isAll = after >= dispatcher.store.durable.sequence && !fetched.events.isEmpty
        if isAll || fetched.isFull(limit) { return answerFetch() }
      }
      pump()
    }
  }

  /// Sends while the connection takes more; says whether all is sent.
  private func sendUnsent() -> Bool {
    guard case .watch(let heartbeat) = style else { return true }
    guard !unsent.isEmpty else { return reply.isWritable }
    while reply.isWritable, let response = unsent.popFirst() {
      guard send(response) else {
        end()
        return false
      }
    }
    schedule(heartbeat)
    return unsent.isEmpty && reply.isWritable
  }

  private func schedule(_ silence: TimeAmount) {
    timer?.cancel()
    timer = dispatcher.eventLoop.assumeIsolated().scheduleTask(in: silence) { [weak self] in
      self?.silenceEnded()
    }
  }

  private func silenceEnded() {
    guard !isEnded else { return }
    switch style {
    case .watch(let heartbeat):
      // Only what was sent may be named: reading may be behind what is on disk.
      if unsent.isEmpty, reply.isWritable, !send(WatchResponse(sequence: sent)) { return end() }
      schedule(heartbeat)
    case .fetch:
      if isReading { return schedule(.milliseconds(1)) }
      answerFetch()
    }
  }

  private func send(_ response: WatchResponse) -> Bool {
    sent = response.sequence
    return response.encoded().withUnsafeBytes { reply.send($0) } && reply.isOpen
  }

  private func answerFetch() {
    let response = FetchResponse(
      sequence: after, events: fetched.events, nextSkipEvents: UInt32(fetched.skip))
    reply.end(with: .message(response.encoded()))
    end()
  }
}

/// What a caller that waits is told in one answer, which must fit a message.
private struct Fetched {
  private(set) var commands = 0
  private(set) var events: [Messages.Event] = []
  /// Events of the next command that are left out, because they were told before.
  var skip = 0
  private var byteCount = 0

  func isFull(_ limit: Int) -> Bool { commands >= limit || byteCount >= FeedReader.mostBytes }

  /// Adds what fits of a command's events; says whether that was all of them.
  mutating func add(_ command: FeedReader.Executed) -> Bool {
    for event in command.events.dropFirst(skip) {
      guard byteCount < FeedReader.mostBytes else { return false }
      events.append(event)
      byteCount += event.roughByteCount
      skip += 1
    }
    commands += 1
    skip = 0
    return true
  }
}

/// A place in the journal, used by one thread at a time.
final class FeedReader: @unchecked Sendable {
  /// About so many bytes of events are read, or go into one answer. One event is no larger than that.
  static let mostBytes = 1 << 20

  private var feed: JournalFeed
  private var waiting: ArraySlice<JournalRecord> = []

  /// A command, with its events as callers see them.
  struct Executed: Sendable {
    let sequence: UInt64
    let events: [Messages.Event]
    let byteCount: Int

    init(_ record: JournalRecord) throws(MalformedRow) {
      sequence = record.sequence
      events = try Core.events(of: record)
      byteCount = events.reduce(0) { $0 + $1.roughByteCount }
    }

    /// One answer, or several where the events are many: only the last one says that the command is complete.
    var responses: [WatchResponse] {
      guard byteCount > FeedReader.mostBytes else {
        return [WatchResponse(sequence: sequence, events: events)]
      }
      return events.indices.map {
        WatchResponse(
          sequence: $0 == events.indices.last ? sequence : sequence - 1, events: [events[$0]])
      }
    }
  }

  enum Result: Sendable {
    case read(FeedReader, [Executed])
    case failed(Status)
  }

  private init(_ directory: String, after: UInt64) throws(JournalFailure) {
    feed = try JournalFeed(directory, after: after)
  }

  /// Reads some commands, as many as make a fair piece of work.
  static func read(
    _ known: FeedReader?, _ directory: String, after: UInt64, upTo durable: UInt64, limit: Int
  ) -> Result {
    do throws(JournalFailure) {
      let reader = if let known { known } else { try FeedReader(directory, after: after) }
      return .read(reader, try reader.next(upTo: durable, limit: min(limit, 256)))
    } catch {
      switch error {
      case .compacted(let oldest):
        return .failed(
          .refused(
            .outOfRange, "POSITION_COMPACTED",
            "the journal begins after sequence \(max(oldest, 1) - 1): take a snapshot and go on from its sequence",
            facts: [("oldest_sequence", "\(max(oldest, 1) - 1)")]))
      case .damaged, .newerFormat, .system:
        return .failed(
          .refused(.dataLoss, "JOURNAL_DAMAGED", "the journal can't be read: \(error)"))
      }
    }
  }

  private func next(upTo durable: UInt64, limit: Int) throws(JournalFailure) -> [Executed] {
    if waiting.isEmpty { waiting = try feed.next(upTo: durable)[...] }
    var executed: [Executed] = []
    var byteCount = 0
    while executed.count < limit, byteCount < Self.mostBytes, let record = waiting.popFirst() {
      do throws(MalformedRow) { executed.append(try Executed(record)) } catch {
        throw .damaged(
          "the events of sequence \(record.sequence) are not what this purserd writes")
      }
      byteCount += executed[executed.count - 1].byteCount
    }
    return executed
  }
}

extension Messages.Event {
  /// At least its encoded size, without encoding it.
  fileprivate var roughByteCount: Int {
    facts.reduce(
      64 + kind.utf8.count + entity.utf8.count + principal.utf8.count + actor.utf8.count
        + method.utf8.count + requestID.utf8.count
    ) { $0 + 16 + $1.name.utf8.count + $1.value.utf8.count }
  }
}
