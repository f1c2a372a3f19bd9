// One call over a connection of its own, for programs that make no load.
#pragma once

#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "closed_loop.h"

enum { ANSWER_ROOM = 64 * 1024 };

/// The frame that answers, in `buffer`; false if the server is not there or does not answer in ten seconds.
static inline bool ask(const char *socket_path, const struct rpc *rpc, struct shop *shop,
                       uint8_t buffer[ANSWER_ROOM], struct frame *answer) {
  int fd = connect_to(socket_path);
  if (fd < 0) return false;
  struct timeval patience = {.tv_sec = 10};
  setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);

  size_t count = (size_t)(put_call(buffer, rpc, shop, 0, 1) - buffer);
  bool is_sent = send(fd, buffer, count, MSG_NOSIGNAL) == (ssize_t)count, is_there = false;
  for (count = 0; is_sent && !is_there && count < ANSWER_ROOM;) {
    ssize_t received = recv(fd, buffer + count, ANSWER_ROOM - count, 0);
    if (received <= 0) break;
    count += (size_t)received;
    is_there = take_frame(&(struct bytes){buffer, count}, answer);
  }
  close(fd);
  return is_there;
}
