// The log that librecorder.so writes: what a program did to the files below a folder, and what it said on its sockets.
//
// Preload the library into a program (LD_PRELOAD) with, in the environment:
//
//   RECORDER_LOG            the log, appended to; several programs in turn may use one
//   RECORDER_ROOT           the folder, as an absolute path without links: what is below it is recorded
//   RECORDER_SYNC_DELAY     microseconds that every sync takes longer, forty times of a map, so that others go on meanwhile as beside a disk
//   RECORDER_DROPS_SYNCS    1: a sync of a file answers 0 and does nothing, and is not noted; O_DSYNC counts for nothing
//
// The log is a row of records, each a header and `size - 40` bytes behind it. A call is noted before it is made and
// again when it returned (END, with the same pid and call number), so that a sync covers exactly the writes that had
// returned when it began. All integers have the machine's byte order.
//
// What can't be recorded ends the program with a sentence: a file below the folder that is mapped to be written (LMDB's
// lock and the breadcrumb aside: neither is part of the state), duplicated, linked, or written by stdio.
#pragma once
#include <stdint.h>

struct recorder_record {
  uint32_t size;        // of the whole record
  uint8_t kind;         // RECORDER_…
  uint8_t flags;        // of RECORDER_OPEN
  uint16_t reserved;
  int32_t pid;
  int32_t descriptor;
  uint64_t call;        // numbers the calls of a process
  int64_t a;            // an offset, a size, a result
  int64_t b;
};

enum recorder_kind {
  RECORDER_START = 1,      // a process begins
  RECORDER_END = 2,        // a call returned `a`
  RECORDER_OPEN = 3,       // path; END has the descriptor
  RECORDER_CLOSE = 4,
  RECORDER_WRITE = 5,      // bytes at offset `a`
  RECORDER_TRUNCATE = 6,   // to size `a`
  RECORDER_ALLOCATE = 7,   // `b` bytes at offset `a`: the file is at least so long afterwards
  RECORDER_SYNC = 8,
  RECORDER_RENAME = 9,     // two paths, with a NUL between them
  RECORDER_UNLINK = 10,    // path
  RECORDER_MKDIR = 11,     // path
  RECORDER_RMDIR = 12,     // path
  RECORDER_ACCEPT = 13,    // a connection began
  RECORDER_SEND = 14,      // bytes on a connection; END has how many were taken
  RECORDER_RECEIVE = 15,   // bytes that came, noted when the call had returned
  RECORDER_MARK = 16,      // text; written by who runs the program, not by the library
  RECORDER_SETTLE = 17,    // the same: how a call ended that a kill interrupted, with the bytes of a write
};

enum recorder_open_flag {
  RECORDER_CREATED = 1,    // the name was not there, and O_CREAT was given
  RECORDER_TRUNCATED = 2,
  RECORDER_DSYNC = 4,      // a write is on disk when it returns
  RECORDER_DIRECTORY = 8,
};
