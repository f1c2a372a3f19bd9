// Fills an empty shop: one location, one channel, SKUs with stock that never runs out, and reservations.

#include "closed_loop.h"
#include "options.h"

static const char usage[] =
    "seed --socket PATH --skus K [--reservations M] [--lines L] [--connections N] [--depth D]";

static struct plan plan = {.connections = 16, .depth = 16};
static struct outcome outcome;
static unsigned long answered;

/// Shows, every million answers, how far it is: ten million take minutes.
static void tell_answer(struct shop *shop, struct bytes response) {
  (void)shop, (void)response;
  if (++answered % 1000000 == 0) fprintf(stderr, "  %lu of %lu\n", answered, plan.calls);
}

/// Makes one kind of call so many times; ends the program unless each succeeds.
static void make(const struct rpc *rpc, unsigned long calls, const char *what) {
  if (calls == 0) return;
  plan.rpc = rpc;
  plan.calls = calls;
  answered = 0;
  bool went_well = run_closed_loop(&plan, &outcome);
  if (!went_well || outcome.errors > 0) {
    fprintf(stderr, "seed: %s: %lu errors: %s\n", what, outcome.errors, outcome.first_error);
    exit(1);
  }
  fprintf(stderr, "  %lu %s in %.1f s (%.0f/s)\n", calls, what, outcome.seconds,
          (double)calls / outcome.seconds);
}

int main(int count, char **arguments) {
  (void)count;
  unsigned long skus = 0, reservations = 0, lines = 3, connections = plan.connections,
                depth = plan.depth;
  read_options(arguments,
               (const struct option[]){{"--socket", TEXT, &plan.socket_path},
                                       {"--skus", NUMBER, &skus},
                                       {"--reservations", NUMBER, &reservations},
                                       {"--lines", NUMBER, &lines},
                                       {"--connections", NUMBER, &connections},
                                       {"--depth", NUMBER, &depth},
                                       {0}},
               usage);
  require(plan.socket_path && skus > 0 && skus <= UINT32_MAX && lines > 0 && lines <= MOST_LINES &&
              connections > 0 && depth > 0,
          usage);
  plan.take_answer = tell_answer;
  plan.connections = (uint32_t)connections;
  plan.depth = (uint32_t)depth;
  plan.shop = &(struct shop){
      .skus = (uint32_t)skus, .lines = (uint32_t)lines, .random = now_nanoseconds()};
  make(&create_location, 1, "location");
  make(&create_channel, 1, "channel");
  make(&create_sku, skus, "SKUs");
  make(&receive, skus, "receipts");
  make(&reserve, reservations, "reservations");
  return 0;
}
