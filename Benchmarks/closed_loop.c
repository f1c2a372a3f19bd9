#include "closed_loop.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

enum { INPUT_ROOM = 256 * 1024 };

static const uint64_t second = 1000000000, patience = 30 * second, drain_patience = 5 * second;

/// A call in flight. It lies at (stream / 2) modulo the number of slots; where the slot of the next stream
/// id is still taken by a late call, that id is left out (ttrpc allows gaps).
struct slot {
  uint32_t stream;  // 0: free
  uint64_t sent;
};

struct connection {
  int socket;
  bool waits_for_room;
  uint32_t last_stream, in_flight, slot_mask;
  struct slot *slots;
  uint8_t *output, *input;
  size_t output_begin, output_end, input_end;
};

struct run {
  const struct plan *plan;
  const struct protocol *protocol;
  struct outcome *outcome;
  struct measure measure;
  struct connection *connections;
  int epoll;
  uint64_t made, answered;  // calls
  uint64_t last_answer;     // when
};

int connect_to(const char *path) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  if (strlen(path) >= sizeof address.sun_path) {
    errno = ENAMETOOLONG;
    return -1;
  }
  strcpy(address.sun_path, path);
  int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return -1;
  if (connect(fd, (struct sockaddr *)&address, sizeof address) < 0) {
    int error = errno;
    close(fd);
    errno = error;
    return -1;
  }
  return fd;
}

static bool fail(struct run *run, const char *what, const char *why) {
  snprintf(run->outcome->first_error, sizeof run->outcome->first_error, "%s: %s (after %lu answers)",
           what, why, run->answered);
  return false;
}

// MARK: Purser's protocol

static uint8_t *put_ttrpc_call(uint8_t *at, const struct plan *plan, uint64_t n, uint32_t stream) {
  return put_call(at, plan->rpc, plan->shop, n, stream);
}

static enum reading read_ttrpc_answer(struct bytes *unread, const struct plan *plan,
                                      struct answer *answer) {
  struct frame frame;
  if (!take_frame(unread, &frame)) return UNFINISHED;
  answer->stream = frame.stream;
  answer->body = frame.body;
  if (frame.type != (plan->is_echo ? FRAME_REQUEST : FRAME_RESPONSE)) {
    strcpy(answer->why, "a frame of another type");
    return BROKEN;
  }
  bool is_good = plan->is_echo || is_success(frame.body, plan->rpc, answer->why, sizeof answer->why);
  return is_good ? GOOD : REFUSED;
}

static const struct protocol ttrpc = {
    .most_call = MOST_FRAME, .put_call = put_ttrpc_call, .read_answer = read_ttrpc_answer};

// MARK: One connection

static bool watch(struct run *run, struct connection *connection, int operation, uint32_t events) {
  struct epoll_event event = {.events = events, .data.ptr = connection};
  if (epoll_ctl(run->epoll, operation, connection->socket, &event) < 0)
    return fail(run, "epoll_ctl", strerror(errno));
  return true;
}

static bool may_call(const struct run *run, const struct connection *connection) {
  return run->measure.phase != DRAINING && connection->in_flight < run->plan->depth &&
         (run->plan->calls == 0 || run->made < run->plan->calls);
}

static bool send_calls(struct run *run, struct connection *connection, uint64_t now) {
  size_t waiting = connection->output_end - connection->output_begin;
  if (connection->output_begin > 0) {
    memmove(connection->output, connection->output + connection->output_begin, waiting);
    connection->output_begin = 0;
    connection->output_end = waiting;
  }
  while (may_call(run, connection)) {
    struct slot *slot;
    do slot = &connection->slots[((connection->last_stream += 2) / 2) & connection->slot_mask];
    while (slot->stream != 0);
    *slot = (struct slot){connection->last_stream, now};
    uint8_t *end = run->protocol->put_call(connection->output + connection->output_end, run->plan,
                                           run->made++, connection->last_stream);
    connection->output_end = (size_t)(end - connection->output);
    connection->in_flight++;
  }
  while (connection->output_begin < connection->output_end) {
    ssize_t sent = send(connection->socket, connection->output + connection->output_begin,
                        connection->output_end - connection->output_begin,
                        MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0 && errno == EINTR) continue;
    if (sent < 0 && errno == EAGAIN) break;
    if (sent < 0) return fail(run, "send", strerror(errno));
    connection->output_begin += (size_t)sent;
  }
  bool waits = connection->output_begin < connection->output_end;
  if (waits == connection->waits_for_room) return true;
  connection->waits_for_room = waits;
  return watch(run, connection, EPOLL_CTL_MOD, waits ? EPOLLIN | EPOLLOUT : EPOLLIN);
}

static bool receive_answer(struct run *run, struct connection *connection,
                           const struct answer *answer, bool is_good, uint64_t now) {
  struct slot *slot = &connection->slots[(answer->stream / 2) & connection->slot_mask];
  if (slot->stream != answer->stream || connection->in_flight == 0)
    return fail(run, "answer", "of a call that is not in flight");
  uint64_t latency = now - slot->sent;
  slot->stream = 0;
  connection->in_flight--;
  run->answered++;
  run->last_answer = now;

  if (is_good && run->plan->take_answer) run->plan->take_answer(run->plan->shop, answer->body);
  if (is_good)
    count_answer(&run->measure, latency);
  else if (run->outcome->errors++ == 0)  // an error of the warm-up counts too
    strcpy(run->outcome->first_error, answer->why);
  return true;
}

static bool receive_answers(struct run *run, struct connection *connection, uint64_t *now) {
  ssize_t count = recv(connection->socket, connection->input + connection->input_end,
                       INPUT_ROOM - connection->input_end, MSG_DONTWAIT);
  if (count < 0) return errno == EAGAIN || errno == EINTR || fail(run, "recv", strerror(errno));
  if (count == 0) return fail(run, "recv", "the server closed the connection");
  connection->input_end += (size_t)count;
  *now = now_nanoseconds();

  struct bytes unread = {connection->input, connection->input_end};
  for (;;) {
    struct answer answer;
    answer.stream = connection->last_stream - 2 * (connection->in_flight - 1);
    enum reading reading = run->protocol->read_answer(&unread, run->plan, &answer);
    if (reading == UNFINISHED) break;
    if (reading == BROKEN) return fail(run, "answer", answer.why);
    if (!receive_answer(run, connection, &answer, reading == GOOD, *now)) return false;
  }
  if (unread.count == INPUT_ROOM) return fail(run, "answer", "longer than 256 KiB");
  memmove(connection->input, unread.at, unread.count);
  connection->input_end = unread.count;
  return true;
}

static bool open_connection(struct run *run, struct connection *connection) {
  const struct plan *plan = run->plan;
  uint32_t slots = 4;
  while (slots < 4 * plan->depth) slots *= 2;
  *connection = (struct connection){
      .socket = connect_to(plan->socket_path),
      .last_stream = UINT32_MAX,  // the first id is 1
      .slot_mask = slots - 1,
      .slots = calloc(slots, sizeof(struct slot)),
      .output = malloc((size_t)plan->depth * run->protocol->most_call),
      .input = malloc(INPUT_ROOM),
  };
  if (connection->socket < 0) return fail(run, plan->socket_path, strerror(errno));
  if (!connection->slots || !connection->output || !connection->input)
    return fail(run, "malloc", strerror(errno));
  char why[256];
  if (run->protocol->greet && !run->protocol->greet(connection->socket, plan, why, sizeof why))
    return fail(run, "greeting", why);
  return watch(run, connection, EPOLL_CTL_ADD, EPOLLIN);
}

// MARK: All of them

static bool is_over(const struct run *run, uint64_t now) {
  if (run->measure.phase != DRAINING) return false;
  return run->answered == run->made || now - run->measure.end > drain_patience;
}

static bool go_round(struct run *run) {
  uint64_t now = now_nanoseconds();
  run->last_answer = now;
  begin(&run->measure, now);
  for (uint32_t i = 0; i < run->plan->connections; i++)
    if (!send_calls(run, &run->connections[i], now)) return false;

  while (!is_over(run, now)) {
    struct epoll_event events[256];
    int ready = epoll_wait(run->epoll, events, 256, 100);
    if (ready < 0 && errno != EINTR) return fail(run, "epoll_wait", strerror(errno));
    now = now_nanoseconds();
    for (int i = 0; i < ready; i++) {
      struct connection *connection = events[i].data.ptr;
      if (events[i].events & ~(uint32_t)EPOLLOUT && !receive_answers(run, connection, &now))
        return false;
      move_on(&run->measure, run->answered, now);
      if (!send_calls(run, connection, now)) return false;
    }
    move_on(&run->measure, run->answered, now);
    if (run->answered < run->made && now - run->last_answer > patience)
      return fail(run, "answer", "none for 30 seconds");
  }
  return true;
}

bool run_closed_loop(const struct plan *plan, struct outcome *outcome) {
  memset(outcome, 0, sizeof *outcome);
  struct run run = {.plan = plan,
                    .protocol = plan->protocol ? plan->protocol : &ttrpc,
                    .outcome = outcome,
                    .measure = {.calls = plan->calls,
                                .warmup = plan->warmup,
                                .seconds = plan->seconds,
                                .server_pid = plan->server_pid,
                                .outcome = outcome},
                    .epoll = epoll_create1(EPOLL_CLOEXEC)};
  if (run.epoll < 0) return fail(&run, "epoll_create1", strerror(errno));
  run.connections = calloc(plan->connections, sizeof(struct connection));
  if (!run.connections) return fail(&run, "calloc", strerror(errno));
  uint32_t opened = 0;
  bool went_well = true;
  while (went_well && opened < plan->connections)
    went_well = open_connection(&run, &run.connections[opened++]);
  went_well = went_well && go_round(&run);
  for (uint32_t i = 0; i < opened; i++) {
    if (run.connections[i].socket >= 0) close(run.connections[i].socket);
    free(run.connections[i].slots);
    free(run.connections[i].output);
    free(run.connections[i].input);
  }
  free(run.connections);
  close(run.epoll);
  return went_well;
}
