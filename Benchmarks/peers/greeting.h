// The little that is said before the first call, on a socket that still blocks.
#pragma once

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "../closed_loop.h"

/// Sends a request and waits until `read_answer` has a whole answer to it, which lies in `buffer` then.
static inline bool ask(int socket, const uint8_t *request, size_t count,
                       enum reading (*read_answer)(struct bytes *, const struct plan *, struct answer *),
                       uint8_t *buffer, size_t room, struct answer *answer) {
  struct timeval patience = {.tv_sec = 30};
  setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  enum reading reading = UNFINISHED;
  bool is_sent = send(socket, request, count, MSG_NOSIGNAL) == (ssize_t)count;
  for (size_t filled = 0; is_sent && reading == UNFINISHED && filled < room;) {
    ssize_t received = recv(socket, buffer + filled, room - filled, 0);
    if (received <= 0) break;
    filled += (size_t)received;
    reading = read_answer(&(struct bytes){buffer, filled}, NULL, answer);
  }
  if (reading == UNFINISHED) strcpy(answer->why, "no answer");
  return reading == GOOD;
}
