import Core
import Messages
import NIOCore
import NIOPosix
import Store
import TTRPC

/// An event stream, or a caller that waits for an event.
///
/// It reads the journal on a reader thread, a group at a time, up to what is on disk.
final class EventFeed: OpenStream {
  let reply: ReplyHandle
  private let dispatcher: Dispatcher
  private let source: NIOLoopBoundBox<FeedReader?>
  private var after: UInt64
  private let style: Style
  /// Of a caller that waits: what it will be told.
  private var fetched = Fetched()
  private var isReading = false
  private var isEnded = false
  private var timer: Scheduled<Void>?

  enum Style {
    /// Goes on for ever, with a heartbeat after so long a silence.
    case watch(heartbeat: TimeAmount)
    /// Answers once, with events or after so long without any.
    case fetch(limit: Int, wait: TimeAmount)
  }

  private struct Fetched {
    private(set) var commands = 0
    private(set) var events: [Messages.Event] = []
    private var facts = 0

    /// An answer must fit a message, and a command of 5,000 lines has as many facts.
    func isFull(_ limit: Int) -> Bool { commands >= limit || facts > 10_000 }

    mutating func add(_ command: FeedReader.Executed) {
      commands += 1
      events += command.events
      facts += command.events.reduce(0) { $0 + $1.facts.count }
    }
  }

  init(_ dispatcher: Dispatcher, _ reply: ReplyHandle, after: UInt64, style: Style) {
    self.dispatcher = dispatcher
    self.reply = reply
    self.after = after
    self.style = style
    source = NIOLoopBoundBox(nil, eventLoop: dispatcher.eventLoop)
    switch style {
    case .watch(let heartbeat): schedule(heartbeat)
    case .fetch(_, let wait): schedule(wait)
    }
  }

  func end() {
    isEnded = true
    timer?.cancel()
    dispatcher.streams.remove(self)
  }

  /// Reads on, if there is anything to read and somebody to take it.
  func pump() {
    let durable = dispatcher.store.durable.sequence
    guard !isReading, !isEnded, after < durable, reply.isWritable else { return }
    isReading = true
    let (directory, after) = (dispatcher.store.journalDirectory, after)
    let known = source.value
    source.value = nil
    let limit = if case .fetch(let limit, _) = style { limit - fetched.commands } else { Int.max }
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
      case .watch(let heartbeat):
        for command in commands {
          after = command.sequence
          guard send(WatchResponse(sequence: command.sequence, events: command.events)) else {
            return end()
          }
        }
        if !commands.isEmpty { schedule(heartbeat) }
      case .fetch(let limit, _):
        for command in commands where !fetched.isFull(limit) {
          after = command.sequence
          fetched.add(command)
        }
        let isAll = after >= dispatcher.store.durable.sequence && !fetched.events.isEmpty
        if isAll || fetched.isFull(limit) { return answerFetch() }
      }
      pump()
    }
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
      if reply.isWritable, !send(WatchResponse(sequence: after)) { return end() }
      schedule(heartbeat)
    case .fetch:
      if isReading { return schedule(.milliseconds(1)) }
      answerFetch()
    }
  }

  private func send(_ response: WatchResponse) -> Bool {
    let bytes = response.encoded()
    return bytes.withUnsafeBytes { reply.send($0) } && reply.isOpen
  }

  private func answerFetch() {
    let response = FetchResponse(sequence: after, events: fetched.events)
    reply.end(with: .message(response.encoded()))
    end()
  }
}

/// A place in the journal, used by one thread at a time.
final class FeedReader: @unchecked Sendable {
  private var feed: JournalFeed
  private var waiting: ArraySlice<JournalRecord> = []

  struct Executed: Sendable {
    let sequence: UInt64
    let events: [Messages.Event]
  }

  enum Result: Sendable {
    case read(FeedReader, [Executed])
    case failed(Status)
  }

  private init(_ directory: String, after: UInt64) throws(JournalFailure) {
    feed = try JournalFeed(directory, after: after)
  }

  /// Reads about a group of commands, with their events as callers see them.
  static func read(
    _ known: FeedReader?, _ directory: String, after: UInt64, upTo durable: UInt64, limit: Int
  ) -> Result {
    do throws(JournalFailure) {
      let reader = if let known { known } else { try FeedReader(directory, after: after) }
      return .read(reader, try reader.next(upTo: durable, limit: min(limit, 64)))
    } catch {
      switch error {
      case .compacted(let oldest):
        return .failed(
          .refused(
            .outOfRange, "POSITION_COMPACTED",
            "the journal begins after sequence \(max(oldest, 1) - 1): take a snapshot and go on from its sequence",
            facts: [("oldest_sequence", "\(max(oldest, 1) - 1)")]))
      case .damaged, .system:
        return .failed(
          .refused(.dataLoss, "JOURNAL_DAMAGED", "the journal can't be read: \(error)"))
      }
    }
  }

  private func next(upTo durable: UInt64, limit: Int) throws(JournalFailure) -> [Executed] {
    if waiting.isEmpty { waiting = try feed.next(upTo: durable)[...] }
    let records = waiting.prefix(limit)
    waiting = waiting.dropFirst(records.count)
    var executed: [Executed] = []
    for record in records {
      do throws(MalformedRow) {
        executed.append(Executed(sequence: record.sequence, events: try Core.events(of: record)))
      } catch {
        throw .damaged("the events of sequence \(record.sequence) are not what this purserd writes")
      }
    }
    return executed
  }
}
