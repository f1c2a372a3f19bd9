// gRPC's side of its load: C++, called from C.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../measure.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Makes unary calls with this request, `depth` at a time on each connection, whose answers are to be the same bytes.
/// False if it could not go on, with a sentence in `first_error` of the outcome.
bool run_grpc_loop(const char *socket_path, uint32_t connections, uint32_t depth, const void *request,
                   size_t count, struct measure *measure);

#ifdef __cplusplus
}
#endif
