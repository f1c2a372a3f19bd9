#include "peer.h"

#include "../options.h"
#include "../report.h"

static const char usage[] =
    "load_redis | load_postgres | load_grpc --socket PATH --work reserve|availability [--connections N]\n"
    "     [--depth D] [--seconds S] [--warmup S] [--skus N] [--hot] [--server-pid PID]";

struct plan read_plan(char **arguments, bool *is_reserve) {
  const char *socket_path = NULL, *work = "availability";
  unsigned long connections = 1, depth = 1, skus = 10000, server_pid = 0;
  double seconds = 5, warmup = 0.5;
  bool is_hot = false;
  read_options(arguments,
               (const struct option[]){{"--socket", TEXT, &socket_path},
                                       {"--work", TEXT, &work},
                                       {"--connections", NUMBER, &connections},
                                       {"--depth", NUMBER, &depth},
                                       {"--seconds", SECONDS, &seconds},
                                       {"--warmup", SECONDS, &warmup},
                                       {"--skus", NUMBER, &skus},
                                       {"--hot", SWITCH, &is_hot},
                                       {"--server-pid", NUMBER, &server_pid},
                                       {0}},
               usage);
  *is_reserve = strcmp(work, "reserve") == 0;
  require(socket_path && (*is_reserve || strcmp(work, "availability") == 0) && connections > 0 &&
              depth > 0 && skus > 0 && skus <= UINT32_MAX && seconds > 0,
          usage);

  // The same SKUs and ids as purserd is asked for: load.c.
  static struct shop shop;
  shop = (struct shop){.skus = (uint32_t)skus,
                       .lines = 3,
                       .draw = is_hot ? DRAW_HOT : DRAW_UNIFORM,
                       .random = now_nanoseconds()};
  return (struct plan){.socket_path = socket_path,
                       .connections = (uint32_t)connections,
                       .depth = (uint32_t)depth,
                       .shop = &shop,
                       .warmup = warmup,
                       .seconds = seconds,
                       .server_pid = (int)server_pid};
}

int end_load(const char *name, const struct plan *plan, bool went_well, const struct outcome *outcome) {
  if (outcome->first_error[0]) fprintf(stderr, "%s: %s\n", name, outcome->first_error);
  if (!went_well) return 1;
  print_outcome(outcome, plan->server_pid);
  return outcome->errors > 0;
}

int load_peer(char **arguments, const struct peer *peer) {
  bool is_reserve;
  struct plan plan = read_plan(arguments, &is_reserve);
  plan.protocol = is_reserve ? peer->reserve : peer->availability;
  static struct outcome outcome;
  bool went_well = run_closed_loop(&plan, &outcome);
  return end_load(peer->name, &plan, went_well, &outcome);
}
