// Which answers count: those between a warm-up, in which everybody finds their feet, and a drain, in which nothing
// new is asked. C++ reads this file too.
#pragma once

#include "clock.h"
#include "histogram.h"

struct outcome {
  uint64_t answers, errors;  // answers: with success
  double seconds, server_cpu_seconds, client_cpu_seconds;
  struct histogram latency;  // nanoseconds, of the answers with success
  char first_error[320];
};

enum phase { WARMING, MEASURING, DRAINING };

struct measure {
  uint64_t calls;   // make this many calls and measure them all; or, if 0,
  double warmup;    // first so many seconds unmeasured,
  double seconds;   // then so many measured
  int server_pid;   // whose CPU time to count, its children's included; 0: nobody's
  struct outcome *outcome;
  enum phase phase;
  uint64_t begin, end;            // of the measured part
  double server_cpu, client_cpu;  // at its begin
};

static inline double client_cpu_now(void) {
  return (double)nanoseconds_of(CLOCK_PROCESS_CPUTIME_ID) * 1e-9;
}

static inline void begin_measuring(struct measure *measure, uint64_t now) {
  measure->phase = MEASURING;
  measure->begin = now;
  measure->server_cpu = measure->server_pid ? cpu_seconds_of(measure->server_pid) : 0;
  measure->client_cpu = client_cpu_now();
}

static inline void end_measuring(struct measure *measure, uint64_t now) {
  struct outcome *outcome = measure->outcome;
  measure->phase = DRAINING;
  measure->end = now;
  outcome->seconds = (double)(now - measure->begin) * 1e-9;
  outcome->client_cpu_seconds = client_cpu_now() - measure->client_cpu;
  if (measure->server_pid)
    outcome->server_cpu_seconds = cpu_seconds_of(measure->server_pid) - measure->server_cpu;
}

/// The warm-up begins, or the measured part if there is none.
static inline void begin(struct measure *measure, uint64_t now) {
  measure->begin = now;
  if (measure->calls > 0 || measure->warmup <= 0) begin_measuring(measure, now);
}

/// Moves on by the clock, or by the number of calls.
static inline void move_on(struct measure *measure, uint64_t answered, uint64_t now) {
  uint64_t passed = now - measure->begin;
  if (measure->calls > 0) {
    if (measure->phase == MEASURING && answered == measure->calls) end_measuring(measure, now);
  } else if (measure->phase == WARMING && passed >= (uint64_t)(measure->warmup * 1e9)) {
    begin_measuring(measure, now);
  } else if (measure->phase == MEASURING && passed >= (uint64_t)(measure->seconds * 1e9)) {
    end_measuring(measure, now);
  }
}

static inline void count_answer(struct measure *measure, uint64_t latency) {
  if (measure->phase != MEASURING) return;
  measure->outcome->answers++;
  record(&measure->outcome->latency, latency);
}
