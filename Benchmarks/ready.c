// Waits until a server answers an availability query, and prints the seconds since a given moment.

#include "ask.h"
#include "options.h"

static const char usage[] =
    "ready --socket PATH [--since NANOSECONDS of CLOCK_MONOTONIC] [--timeout S] [--any-answer]\n"
    "--any-answer is content with a refusal too, as an empty shop gives.";

/// Whether one query, over a connection of its own, is answered.
static bool is_answered(const char *socket_path, bool any_answer) {
  static uint8_t buffer[ANSWER_ROOM];
  struct frame frame;
  char why[256];
  return ask(socket_path, &get_availability, &(struct shop){.skus = 1}, buffer, &frame) &&
         (any_answer || is_success(frame.body, &get_availability, why, sizeof why));
}

int main(int count, char **arguments) {
  (void)count;
  const char *socket_path = NULL;
  unsigned long since = now_nanoseconds();
  double timeout = 60;
  bool any_answer = false;
  read_options(arguments,
               (const struct option[]){{"--socket", TEXT, &socket_path},
                                       {"--since", NUMBER, &since},
                                       {"--timeout", SECONDS, &timeout},
                                       {"--any-answer", SWITCH, &any_answer},
                                       {0}},
               usage);
  require(socket_path, usage);
  uint64_t end = now_nanoseconds() + (uint64_t)(timeout * 1e9);
  while (!is_answered(socket_path, any_answer)) {
    if (now_nanoseconds() > end) {
      fprintf(stderr, "ready: %s does not answer\n", socket_path);
      return 1;
    }
    nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
  }
  printf("%.4f\n", (double)(now_nanoseconds() - since) * 1e-9);
  return 0;
}
