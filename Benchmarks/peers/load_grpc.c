// The load on the gRPC echo server: the availability request of Purser, there and back. What it does not measure is work:
// there is none behind it.

#include "grpc_loop.h"
#include "peer.h"

int main(int count, char **arguments) {
  (void)count;
  bool is_reserve;  // or not: an echo does not care
  struct plan plan = read_plan(arguments, &is_reserve);
  uint8_t request[256];
  size_t length = (size_t)(put_availability(request, plan.shop, 0) - request);
  static struct outcome outcome;
  struct measure measure = {.warmup = plan.warmup,
                            .seconds = plan.seconds,
                            .server_pid = plan.server_pid,
                            .outcome = &outcome};
  bool went_well =
      run_grpc_loop(plan.socket_path, plan.connections, plan.depth, request, length, &measure);
  return end_load("load_grpc", &plan, went_well, &outcome);
}
