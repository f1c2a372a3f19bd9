import CProtobufC

/// The memory that one call's messages are decoded and encoded in.
///
/// Everything lies in one block that is used again after `reset()`; larger messages take further
/// blocks, which are freed there. Not thread-safe: one arena belongs to one thread at a time.
public final class Arena {
  let storage: UnsafeMutablePointer<purser_arena>
  /// The most that decoding may take beyond the first block.
  public let limit: Int

  /// - Parameters:
  ///   - capacity: Bytes of the block that is kept.
  ///   - limit: Bytes that decoding may take beyond it; a message that needs more is refused.
  public init(capacity: Int = 64 << 10, limit: Int = 16 << 20) {
    guard let storage = purser_arena_create(capacity, limit) else {
      preconditionFailure("no memory for an arena of \(capacity) bytes")
    }
    self.storage = storage
    self.limit = limit
  }

  deinit {
    purser_arena_destroy(storage)
  }

  /// Takes all memory back. Bytes handed out by `encode` and `packed` are no longer valid.
  public func reset() {
    purser_arena_reset(storage)
  }
}

extension Arena {
  /// Room for `byteCount` bytes until the next reset, aligned for any message.
  func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer {
    guard let room = purser_arena_allocate(storage, byteCount) else {
      preconditionFailure("no memory for \(byteCount) bytes of a message")
    }
    return room
  }

  /// Room for `count` values until the next reset.
  func allocate<T>(_ count: Int, of type: T.Type) -> UnsafeMutablePointer<T> {
    allocate(count * MemoryLayout<T>.stride).bindMemory(to: type, capacity: count)
  }
}
