// What the loads on the peers have in common: their command line, and how they end.
#pragma once

#include "../closed_loop.h"

struct peer {
  const char *name;
  const struct protocol *reserve, *availability;
};

/// Reads the command line of a load, of the form that all peers understand.
struct plan read_plan(char **arguments, bool *is_reserve);

/// Prints the outcome, or why there is none. The exit code: 1 if any answer was not what was asked for.
int end_load(const char *name, const struct plan *plan, bool went_well, const struct outcome *outcome);

/// The main function of a load whose server is spoken to over a socket of ours.
int load_peer(char **arguments, const struct peer *peer);
