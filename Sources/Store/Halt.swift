import Glibc

/// Ends the process because the disk or the map can't be trusted any more.
///
/// After a failed sync the kernel may have dropped the pages and a second sync may "succeed"; after an error
/// inside the open transaction LMDB's state is unknown. No answer leaves from here on: the next start reads the
/// journal and decides what happened. Exit code 74 is `EX_IOERR`; nothing is flushed or unwound on the way out.
func halt(_ reason: String) -> Never {
  var line = "<2>purserd: stopping: \(reason)\n"
  line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  _exit(74)
}
