// Time, and where it is spent.
#pragma once

#include <stdint.h>
#include <stdio.h>
#include <time.h>

static inline uint64_t nanoseconds_of(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static inline uint64_t now_nanoseconds(void) { return nanoseconds_of(CLOCK_MONOTONIC); }

/// CPU time that a process has used, user and system, of all its threads; 0 if it is gone.
static inline double cpu_seconds_of_one(int pid) {
  clockid_t clock;
  return clock_getcpuclockid(pid, &clock) == 0 ? (double)nanoseconds_of(clock) * 1e-9 : 0;
}

/// The same of a process and the children that it has now, as PostgreSQL has one a connection.
static inline double cpu_seconds_of(int pid) {
  double seconds = cpu_seconds_of_one(pid);
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/task/%d/children", pid, pid);
  FILE *children = fopen(path, "r");
  for (int child; children && fscanf(children, "%d", &child) == 1;)
    seconds += cpu_seconds_of_one(child);
  if (children) fclose(children);
  return seconds;
}
