/// Why a server's connection ended, for logs and counters.
public enum CloseReason: Sendable, Equatable {
  /// The peer closed, and nothing was cut short by us.
  case peerClosed
  /// The peer closed inside a frame.
  case truncatedFrame
  /// A frame announced more than the discard bound.
  case hopelessFrame(UInt32)
  case noFirstByte
  case frameTooSlow
  case idle
  /// The peer does not read.
  case writeStalled
  /// More than `queuedBytes` waited to be sent.
  case outputOverflow
  /// The receiver asked for it.
  case requested
  case shutdown
  case failed(String)
}
