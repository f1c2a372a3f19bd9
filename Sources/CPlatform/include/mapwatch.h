#pragma once

/// From here on, a fault of the calling thread ends the process with this sentence on stderr and exit code 65
/// (`EX_DATAERR`), until the thread calls with NULL. The text must stay valid until then.
///
/// For a start that reads a map which a bad disk may have damaged: LMDB believes what it reads.
void purser_map_watch(const char *text);
