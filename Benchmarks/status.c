// Prints, as JSON, what the daemon says of itself and the benchmarks need; null where it does not say it.

#include <inttypes.h>

#include "ask.h"
#include "options.h"

static const char usage[] = "status --socket PATH";

/// A google.protobuf.Duration.
static double microseconds_of(struct bytes duration) {
  struct field field;
  double seconds = find_field(duration, 1, &field) ? (double)field.integer : 0;
  double nanoseconds = find_field(duration, 2, &field) ? (double)field.integer : 0;
  return seconds * 1e6 + nanoseconds * 1e-3;
}

static void print(struct bytes status) {
  struct field field;
  bool is_there = find_field(status, 1, &field);
  printf("{\n  \"sequence\": %" PRIu64 ",\n", is_there ? field.integer : 0);
  is_there = find_field(status, 6, &field);
  printf("  \"checkpoint_sequence\": %" PRIu64 ",\n", is_there ? field.integer : 0);
  if (find_field(status, 19, &field))
    printf("  \"longest_checkpoint_us\": %.1f\n}\n", microseconds_of(field.bytes));
  else
    printf("  \"longest_checkpoint_us\": null\n}\n");
}

int main(int count, char **arguments) {
  (void)count;
  const char *socket_path = NULL;
  read_options(arguments, (const struct option[]){{"--socket", TEXT, &socket_path}, {0}}, usage);
  require(socket_path, usage);

  static uint8_t buffer[ANSWER_ROOM];
  struct frame answer;
  struct field payload;
  char why[256] = "no answer";
  if (!ask(socket_path, &get_status, NULL, buffer, &answer) ||
      !is_success(answer.body, &get_status, why, sizeof why)) {
    fprintf(stderr, "status: %s\n", why);
    return 1;
  }
  find_field(answer.body, 2, &payload);  // is_success has seen it
  print(payload.bytes);
  return 0;
}
