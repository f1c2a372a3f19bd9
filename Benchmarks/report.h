// How a load was borne, as JSON.
#pragma once

#include <stdio.h>

#include "measure.h"

static inline void print_outcome(const struct outcome *outcome, int server_pid) {
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
  if (server_pid)
    printf("  \"server_cpu_us_per_call\": %.3f,\n", outcome->server_cpu_seconds / calls * 1e6);
  printf("  \"client_cpu_us_per_call\": %.3f\n}\n", outcome->client_cpu_seconds / calls * 1e6);
}
