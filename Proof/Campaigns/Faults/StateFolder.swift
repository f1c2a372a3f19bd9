import Glibc
import TemporaryFolder

/// A state directory in memory, where the machine's own disk does not matter.
struct StateFolder {
  private let folder = TemporaryFolder("purser-fault", in: "/dev/shm")

  init() { _ = chmod(folder.path, 0o755) }  // another user's purserd passes through

  var path: String { folder.path + "/state" }
  /// For what else a run writes down.
  var parent: String { folder.path }
}
