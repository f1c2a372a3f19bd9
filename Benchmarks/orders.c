// Places orders of so many lines; then, if asked to, cancels them line by line, a call a line. Prints, as JSON, what a
// line cost. Run it with few lines and with many: the same lines, cut into orders differently.

#include "closed_loop.h"
#include "options.h"

static const char usage[] =
    "orders --socket PATH --orders N --lines L [--connections C] [--depth D] [--skus K] [--server-pid PID]\n"
    "       [--cancel]";

static struct plan plan;
static struct outcome outcome;

/// Makes one kind of call so many times; ends the program unless each succeeds.
static void make(const struct rpc *rpc, unsigned long calls) {
  plan.rpc = rpc;
  plan.calls = calls;
  bool went_well = run_closed_loop(&plan, &outcome);
  if (went_well && outcome.errors == 0) return;
  fprintf(stderr, "orders: %lu errors: %s\n", outcome.errors, outcome.first_error);
  exit(1);
}

static void keep_order_id(struct shop *shop, struct bytes response) {
  struct field payload, order, id;
  bool is_there = find_field(response, 2, &payload) && find_field(payload.bytes, 3, &order) &&
                  find_field(order.bytes, 1, &id);
  *shop->order_ids++ = is_there ? id.integer : 0;
}

static void print(const char *what, unsigned long lines, const char *after) {
  printf("  \"%s_us_per_line\": %.3f,\n", what, outcome.seconds / (double)lines * 1e6);
  printf("  \"%s_server_cpu_us_per_line\": %.3f,\n", what,
         outcome.server_cpu_seconds / (double)lines * 1e6);
  printf("  \"%s_p50_us\": %.2f%s\n", what, (double)value_at(&outcome.latency, 0.5) * 1e-3, after);
}

int main(int count, char **arguments) {
  (void)count;
  unsigned long orders = 0, lines = 0, skus = 10000, server_pid = 0, connections = 1, depth = 1;
  bool cancels = false;
  read_options(arguments,
               (const struct option[]){{"--socket", TEXT, &plan.socket_path},
                                       {"--orders", NUMBER, &orders},
                                       {"--lines", NUMBER, &lines},
                                       {"--connections", NUMBER, &connections},
                                       {"--depth", NUMBER, &depth},
                                       {"--skus", NUMBER, &skus},
                                       {"--server-pid", NUMBER, &server_pid},
                                       {"--cancel", SWITCH, &cancels},
                                       {0}},
               usage);
  require(plan.socket_path && orders > 0 && lines > 0 && lines <= MOST_LINES && skus > 0 &&
              skus <= UINT32_MAX && connections > 0 && depth > 0,
          usage);
  plan.connections = (uint32_t)connections;
  plan.depth = (uint32_t)depth;
  plan.server_pid = (int)server_pid;
  struct shop shop = {
      .skus = (uint32_t)skus, .lines = (uint32_t)lines, .random = now_nanoseconds()};
  uint64_t *order_ids = calloc(orders, sizeof *order_ids);
  require(order_ids, usage);
  plan.shop = &shop;

  shop.order_ids = order_ids;
  plan.take_answer = keep_order_id;
  make(&place_order, orders);
  printf("{\n");
  print("accept", orders * lines, cancels ? "," : "");

  shop.order_ids = order_ids;
  plan.take_answer = NULL;
  if (cancels) {
    make(&cancel_order, orders * lines);
    print("cancel", orders * lines, "");
  }
  printf("}\n");
  free(order_ids);
  return 0;
}
