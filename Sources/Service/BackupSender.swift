import Crypto
import Messages
import NIOCore
import NIOPosix
import Store
import TTRPC

/// Sends a finished copy piece by piece, as its caller takes it, and the seal last.
final class BackupSender: OpenStream {
  let reply: ReplyHandle
  private let dispatcher: Dispatcher
  private var copy: BackupSource.Copy?
  private var hash = SHA256()
  private var offset = 0
  private var isReading = false

  private static let pieceSize = 256 << 10

  init(_ dispatcher: Dispatcher, _ reply: ReplyHandle) {
    self.dispatcher = dispatcher
    self.reply = reply
  }

  func begin(_ copy: BackupSource.Copy) {
    guard reply.isOpen else { return }
    self.copy = copy
    dispatcher.streams.add(self)
  }

  func end() {
    copy = nil
    dispatcher.streams.remove(self)
  }

  func pump() {
    guard let copy, !isReading, reply.isWritable else { return }
    isReading = true
    let (loop, offset) = (dispatcher.eventLoop, offset)
    let bound = NIOLoopBound(self, eventLoop: loop)
    dispatcher.readers.submit { state in
      guard state == .active else { return }
      let piece = Result<[UInt8], StoreFailure> { () throws(StoreFailure) in
        try copy.read(Self.pieceSize, at: offset)
      }
      loop.execute { bound.value.send(piece) }
    }
  }

  private func send(_ piece: Result<[UInt8], StoreFailure>) {
    isReading = false
    guard let copy else { return }
    switch piece {
    case .failure(let failure):
      reply.fail(.refused(.internal, "BACKUP_FAILED", "the copy can't be read: \(failure)"))
      end()
    case .success(let bytes) where bytes.isEmpty:
      let seal = BackupSeal(
        byteCount: UInt64(offset), sha256: hexadecimal(hash.finalize()),
        chainHead: copy.chainHead)
      _ = send(BackupResponse(sequence: copy.sequence, seal: seal))
      reply.finish()
      end()
    case .success(let bytes):
      hash.update(data: bytes)
      offset += bytes.count
      guard send(BackupResponse(sequence: copy.sequence, piece: bytes)) else { return end() }
      pump()
    }
  }

  private func send(_ response: BackupResponse) -> Bool {
    response.encoded().withUnsafeBytes { reply.send($0) } && reply.isOpen
  }
}

/// Bytes as people read them.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  bytes.map { byte in
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }.joined()
}
