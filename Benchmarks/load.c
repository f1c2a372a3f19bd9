// Puts a load on a server for some seconds and prints, as JSON, how it bore it.

#include "closed_loop.h"
#include "options.h"
#include "report.h"

static const char usage[] =
    "load --socket PATH --work availability|reserve|hold|echo [--connections N] [--depth D]\n"
    "     [--seconds S] [--warmup S] [--skus K] [--lines L] [--hot | --zipf] [--server-pid PID]\n"
    "     [--calls N]\n"
    "echo sends availability requests to an echo server. --calls: so many and no more, the same in each run.";

int main(int count, char **arguments) {
  (void)count;
  const char *socket_path = NULL, *work = "availability";
  unsigned long connections = 1, depth = 1, skus = 10000, lines = 3, server_pid = 0,
                calls = 0;
  double seconds = 5, warmup = 0.5;
  bool is_hot = false, is_zipf = false;
  read_options(arguments,
               (const struct option[]){{"--socket", TEXT, &socket_path},
                                       {"--work", TEXT, &work},
                                       {"--connections", NUMBER, &connections},
                                       {"--depth", NUMBER, &depth},
                                       {"--seconds", SECONDS, &seconds},
                                       {"--warmup", SECONDS, &warmup},
                                       {"--skus", NUMBER, &skus},
                                       {"--lines", NUMBER, &lines},
                                       {"--hot", SWITCH, &is_hot},
                                       {"--zipf", SWITCH, &is_zipf},
                                       {"--server-pid", NUMBER, &server_pid},
                                       {"--calls", NUMBER, &calls},
                                       {0}},
               usage);
  const struct rpc *rpc = strcmp(work, "reserve") == 0        ? &reserve
                          : strcmp(work, "hold") == 0         ? &hold
                          : strcmp(work, "availability") == 0 ? &get_availability
                          : strcmp(work, "echo") == 0         ? &get_availability
                                                              : NULL;
  require(socket_path && rpc && connections > 0 && depth > 0 && skus > 0 && lines > 0 &&
              lines <= MOST_LINES && seconds > 0 && !(is_hot && is_zipf),
          usage);

  struct shop shop = {
      .skus = (uint32_t)skus,
      .lines = (uint32_t)lines,
      .draw = is_hot ? DRAW_HOT : is_zipf ? DRAW_ZIPF : DRAW_UNIFORM,
      .random = calls ? 1 : now_nanoseconds(),
  };
  if (is_zipf) shop.zipf = make_zipf(shop.skus);
  struct plan plan = {
      .socket_path = socket_path,
      .connections = (uint32_t)connections,
      .depth = (uint32_t)depth,
      .rpc = rpc,
      .shop = &shop,
      .is_echo = strcmp(work, "echo") == 0,
      .warmup = warmup,
      .seconds = seconds,
      .calls = calls,
      .server_pid = (int)server_pid,
  };
  static struct outcome outcome;
  bool went_well = run_closed_loop(&plan, &outcome);
  if (outcome.first_error[0]) fprintf(stderr, "load: %s\n", outcome.first_error);
  if (!went_well) return 1;
  print_outcome(&outcome, plan.server_pid);
  return outcome.errors > 0;
}
