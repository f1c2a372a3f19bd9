// The load: on each connection a fixed number of calls in flight; an answer lets the next call out.
//
// Closed loops are kind to a server that pauses: while it does, nothing new arrives, so the pause counts
// once for each call in flight, not for all that would have come meanwhile.
#pragma once

#include "calls.h"
#include "histogram.h"

struct plan {
  const char *socket_path;
  uint32_t connections, depth;
  const struct rpc *rpc;
  struct shop *shop;
  bool is_echo;       // the other end sends the requests themselves back
  uint64_t calls;     // make this many calls and measure them all; or, if 0,
  double warmup;      // first so many seconds unmeasured,
  double seconds;     // then so many measured
  int server_pid;     // whose CPU time to count; 0: nobody's
  void (*take_answer)(struct shop *shop, struct bytes response);  // of a success; NULL: nobody asks
};

struct outcome {
  uint64_t answers, errors;  // answers: with success
  double seconds, server_cpu_seconds, client_cpu_seconds;
  struct histogram latency;  // nanoseconds, of the answers with success
  char first_error[320];
};

/// Runs a plan to its end. False if it could not go on, with a sentence in `first_error`.
bool run_closed_loop(const struct plan *plan, struct outcome *outcome);

/// A connected, non-blocking socket, or -1 with errno set.
int connect_to(const char *socket_path);
