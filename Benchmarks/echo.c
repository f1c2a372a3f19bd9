// The least that a server on a Unix socket can do: sends every byte back. The yardstick for round trips.

#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/// Waits where the peer does not read: its own fault, and our load always reads.
static int send_all(int socket, const uint8_t *bytes, ssize_t count) {
  while (count > 0) {
    ssize_t sent = send(socket, bytes, (size_t)count, MSG_NOSIGNAL);
    if (sent < 0 && errno == EAGAIN) {
      poll(&(struct pollfd){.fd = socket, .events = POLLOUT}, 1, -1);
    } else if (sent < 0) {
      return -1;
    } else {
      bytes += sent;
      count -= sent;
    }
  }
  return 0;
}

static int failed(const char *what) {
  perror(what);
  return 1;
}

int main(int count, char **arguments) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  if (count != 2 || strlen(arguments[1]) >= sizeof address.sun_path) {
    fprintf(stderr, "usage: echo SOCKET-PATH\n");
    return 2;
  }
  strcpy(address.sun_path, arguments[1]);
  int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0), epoll = epoll_create1(0);
  if (listener < 0 || epoll < 0) return failed("socket");
  if (bind(listener, (struct sockaddr *)&address, sizeof address) < 0) return failed("bind");
  if (listen(listener, 128) < 0) return failed("listen");
  epoll_ctl(epoll, EPOLL_CTL_ADD, listener,
            &(struct epoll_event){.events = EPOLLIN, .data.fd = listener});

  static uint8_t bytes[64 * 1024];
  struct epoll_event events[256];
  for (;;) {
    int ready = epoll_wait(epoll, events, 256, -1);
    for (int i = 0; i < ready; i++) {
      int socket = events[i].data.fd;
      if (socket == listener) {
        int accepted = accept4(listener, NULL, NULL, SOCK_NONBLOCK);
        if (accepted >= 0)
          epoll_ctl(epoll, EPOLL_CTL_ADD, accepted,
                    &(struct epoll_event){.events = EPOLLIN, .data.fd = accepted});
        continue;
      }
      ssize_t received = recv(socket, bytes, sizeof bytes, 0);
      if (received < 0 && errno == EAGAIN) continue;
      if (received <= 0 || send_all(socket, bytes, received) < 0) close(socket);
    }
  }
}
