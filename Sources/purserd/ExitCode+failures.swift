import ArgumentParser
import Service
import Store
import TTRPC

/// How the process ends when it can't do what it was asked, in the numbers of `sysexits.h`. systemd does not
/// restart after those that need a person (`RestartPreventExitStatus` in `purserd.service`).
extension ExitCode {
  /// `EX_DATAERR`: bytes are not what was written; a backup helps, a restart does not.
  static let damaged = ExitCode(65)
  /// `EX_CANTCREAT`: something is where a restore should go.
  static let occupied = ExitCode(73)
  /// `EX_IOERR`: the disk or the map failed; the next start recovers.
  static let failed = ExitCode(74)
  /// `EX_TEMPFAIL`: another process has the state directory or the socket.
  static let inUse = ExitCode(75)
  /// `EX_NOPERM`: the state directory, or something in it, is not purserd's to read and write.
  static let forbidden = ExitCode(77)
  /// `EX_CONFIG`: what the daemon is told can't be done.
  static let misconfigured = ExitCode(78)

  /// The code for a failed start.
  init(for failure: any Error) {
    self =
      switch failure {
      case is ConfigurationFailure: .misconfigured
      case let failure as StoreFailure: ExitCode(for: failure)
      case let failure as ListenError: ExitCode(for: failure)
      default: .failed
      }
  }

  private init(for failure: StoreFailure) {
    self =
      switch failure {
      case .inUse: .inUse
      case .damaged, .lostKeys, .badBackup: .damaged
      case .wrongClock, .notCuttable, .newerFormat: .misconfigured
      case .occupied: .occupied
      case .lmdb, .system: failure.isForbidden ? .forbidden : .failed
      }
  }

  private init(for failure: ListenError) {
    self =
      switch failure {
      case .pathTooLong, .notASocket: .misconfigured
      case .inUse: .inUse
      case .system: .failed
      }
  }
}
