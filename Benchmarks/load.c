// Puts a load on a server for some seconds and prints, as JSON, how it bore it.

#include "closed_loop.h"
#include "options.h"

static const char usage[] =
    "load --socket PATH --work availability|reserve|hold|echo [--connections N] [--depth D]\n"
    "     [--seconds S] [--warmup S] [--skus K] [--lines L] [--hot | --zipf] [--server-pid PID]\n"
    "echo sends availability requests to an echo server.";

static void print(const struct outcome *outcome, const struct plan *plan) {
  const struct histogram *latency = &outcome->latency;
  double calls = outcome->answers > 0 ? (double)outcome->answers : 1;
  printf("{\n");
  printf("  \"calls\": %lu,\n  \"errors\": %lu,\n", outcome->answers, outcome->errors);
  printf("  \"seconds\": %.3f,\n", outcome->seconds);
  printf("  \"calls_per_second\": %.0f,\n", (double)outcome->answers / outcome->seconds);
  printf("  \"mean_us\": %.2f,\n", (double)latency->sum / calls * 1e-3);
  printf("  \"p50_us\": %.2f,\n", (double)value_at(latency, 0.5) * 1e-3);
  printf("  \"p99_us\": %.2f,\n", (double)value_at(latency, 0.99) * 1e-3);
  printf("  \"p999_us\": %.2f,\n", (double)value_at(latency, 0.999) * 1e-3);
  printf("  \"max_us\": %.2f,\n", (double)latency->maximum * 1e-3);
  if (plan->server_pid)
    printf("  \"server_cpu_us_per_call\": %.3f,\n", outcome->server_cpu_seconds / calls * 1e6);
  printf("  \"client_cpu_us_per_call\": %.3f\n}\n", outcome->client_cpu_seconds / calls * 1e6);
}

int main(int count, char **arguments) {
  (void)count;
  const char *socket_path = NULL, *work = "availability";
  unsigned long connections = 1, depth = 1, skus = 10000, lines = 3, server_pid = 0;
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
      .random = now_nanoseconds(),
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
      .server_pid = (int)server_pid,
  };
  static struct outcome outcome;
  bool went_well = run_closed_loop(&plan, &outcome);
  if (outcome.first_error[0]) fprintf(stderr, "load: %s\n", outcome.first_error);
  if (!went_well) return 1;
  print(&outcome, &plan);
  return outcome.errors > 0;
}
