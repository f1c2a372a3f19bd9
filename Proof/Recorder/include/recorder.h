// Nothing to call: the recorder is loaded into a program (LD_PRELOAD) and notes what it writes.
