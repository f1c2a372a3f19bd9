// The load: on each connection a fixed number of calls in flight; an answer lets the next call out.
//
// Closed loops are kind to a server that pauses: while it does, nothing new arrives, so the pause counts
// once for each call in flight, not for all that would have come meanwhile.
#pragma once

#include "calls.h"
#include "measure.h"

struct plan;

/// What the loop wants to know of an answer.
struct answer {
  /// Which call it answers. It is the oldest in flight beforehand, which is right of servers that answer in order.
  uint32_t stream;
  struct bytes body;
  char why[256];  // unless it is good
};

enum reading { UNFINISHED, GOOD, REFUSED, BROKEN };

/// How a server is spoken to.
struct protocol {
  size_t most_call;  // bytes
  /// Says what must be said before the first call, on a socket that blocks. False: not understood, see `why`.
  bool (*greet)(int socket, const struct plan *plan, char *why, size_t room);  // NULL: nothing need be said
  /// Writes the `n`th call and returns where the next goes.
  uint8_t *(*put_call)(uint8_t *at, const struct plan *plan, uint64_t n, uint32_t stream);
  /// Takes the next whole answer off the front of `unread`.
  enum reading (*read_answer)(struct bytes *unread, const struct plan *plan, struct answer *answer);
};

struct plan {
  const char *socket_path;
  uint32_t connections, depth;
  const struct protocol *protocol;  // NULL: purserd's
  const struct rpc *rpc;
  struct shop *shop;
  bool is_echo;       // the other end sends the requests themselves back
  uint64_t calls;     // make this many calls and measure them all; or, if 0,
  double warmup;      // first so many seconds unmeasured,
  double seconds;     // then so many measured
  int server_pid;     // whose CPU time to count, its children's included; 0: nobody's
  void (*take_answer)(struct shop *shop, struct bytes response);  // of a success; NULL: nobody asks
};

/// Runs a plan to its end. False if it could not go on, with a sentence in `first_error`.
bool run_closed_loop(const struct plan *plan, struct outcome *outcome);

/// A connected, non-blocking socket, or -1 with errno set.
int connect_to(const char *socket_path);
