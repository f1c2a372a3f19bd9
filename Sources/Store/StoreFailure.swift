import Glibc
import LMDB

/// Why a store can't be opened, restored or read. Each says what a person can do about it.
public enum StoreFailure: Error, Sendable, Equatable {
  /// Another process has it.
  case inUse(directory: String, process: Int32?)
  /// Bytes are not what was written.
  case damaged(String)
  /// The keys of persons are not there, or not all of them, and rows count on them.
  case lostKeys(String)
  /// A backup, or a copy that was to become one, is not what was written.
  case badBackup(String)
  /// A newer purserd wrote it.
  case newerFormat(String)
  /// It was made with the other kind of clock.
  case wrongClock(directory: String, isManual: Bool)
  /// There is something already where something new should go.
  case occupied(String)
  /// The journal can't be cut there.
  case notCuttable(String)
  case lmdb(LMDBErrorDescription)
  case system(SystemFailure)

  /// An LMDB error, kept as text: callers act on the kind, people read the words.
  public struct LMDBErrorDescription: Sendable, Equatable {
    public let code: Int32
    public let text: String
  }

  static func lmdb(_ error: LMDBError) -> Self {
    error.isDamage
      ? .damaged("the map is damaged: \(error)")
      : .lmdb(LMDBErrorDescription(code: error.code, text: error.description))
  }

  static func journal(_ failure: JournalFailure) -> Self {
    switch failure {
    case .system(let failure): .system(failure)
    case .compacted, .damaged: .damaged("journal: \(failure)")
    case .newerFormat(let what): .newerFormat(what)
    }
  }
}

extension StoreFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .inUse(let directory, let process):
      "\(directory) is in use by another purserd\(process.map { " (process \($0))" } ?? ""): stop it first"
    case .damaged(let what):
      "\(what). Nothing was changed. Restore a backup (purserd restore), or see what a cut would lose (purserd recover)"
    case .lostKeys(let what):
      "\(what): names and addresses that were sealed with its keys can't be read. Nothing was changed. Bring the file back, or restore a backup (purserd restore). An empty file in its place gives them up: the store starts without them"
    case .badBackup(let what): "\(what): take another backup"
    case .newerFormat(let what):
      "\(what) is of a newer format than this purserd's. Nothing was changed. Start the purserd that wrote it, or a later one"
    case .wrongClock(let directory, let isManual):
      isManual
        ? "\(directory) was made with a manual clock: start it with one, or choose another state directory"
        : "\(directory) was made with the real clock: a manual clock needs a state directory of its own"
    case .occupied(let what): "\(what) exists already: choose an empty place"
    case .notCuttable(let why): "\(why). Nothing was changed"
    case .lmdb(let error): "map: \(error.text)\(Self.advice(error.code))"
    case .system(let failure): "\(failure)\(Self.advice(failure.code))"
    }
  }

  /// What a person can do about an answer of the system.
  private static func advice(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM:
      ". The state directory and all in it must belong to the user that purserd runs as (\(geteuid())): chown -R it"
    case EROFS: ". purserd writes to its state directory: mount it writable"
    case ENOSPC, EDQUOT: ". Make room on the disk, then start it again"
    default: ""
    }
  }

  /// Whether starting again helps nobody: a person must give purserd access to its files first.
  public var isForbidden: Bool {
    switch self {
    case .lmdb(let error): [EACCES, EPERM, EROFS].contains(error.code)
    case .system(let failure): [EACCES, EPERM, EROFS].contains(failure.code)
    default: false
    }
  }
}

func storeSystem<R>(_ body: () throws(SystemFailure) -> R) throws(StoreFailure) -> R {
  do { return try body() } catch { throw .system(error) }
}

func storeMap<R: ~Copyable>(_ body: () throws(LMDBError) -> R) throws(StoreFailure) -> R {
  do { return try body() } catch { throw .lmdb(error) }
}

func storeJournal<R: ~Copyable>(
  _ body: () throws(JournalFailure) -> R
) throws(StoreFailure) -> R {
  do { return try body() } catch { throw .journal(error) }
}
