// What is left to chance: which SKU a line asks for, and request ids.
#pragma once

#include <math.h>
#include <stdint.h>

#include "clock.h"

/// SplitMix64: fast, and the same numbers for the same seed.
static inline uint64_t next_random(uint64_t *state) {
  uint64_t x = *state += 0x9e3779b97f4a7c15;
  x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9;
  x = (x ^ x >> 27) * 0x94d049bb133111eb;
  return x ^ x >> 31;
}

/// A number from 1 to `limit`.
static inline uint32_t draw_uniform(uint64_t *state, uint32_t limit) {
  return (uint32_t)((next_random(state) >> 32) * limit >> 32) + 1;
}

/// Numbers 1, 2, … that occur as 1/n^0.99: a few SKUs sell most (Gray et al., 1994, as YCSB draws them).
struct zipf {
  uint32_t limit;
  double alpha, eta, zeta;
};

static const double zipf_skew = 0.99;

static inline struct zipf make_zipf(uint32_t limit) {
  double zeta = 0, zeta2 = 1 + pow(0.5, zipf_skew);
  for (uint32_t n = 1; n <= limit; n++) zeta += pow(n, -zipf_skew);
  double eta = (1 - pow(2.0 / limit, 1 - zipf_skew)) / (1 - zeta2 / zeta);
  return (struct zipf){limit, 1 / (1 - zipf_skew), eta, zeta};
}

static inline uint32_t draw_zipf(const struct zipf *zipf, uint64_t *state) {
  double u = (double)(next_random(state) >> 11) * 0x1p-53;
  if (u * zipf->zeta < 1) return 1;
  if (u * zipf->zeta < 1 + pow(0.5, zipf_skew)) return 2;
  uint32_t drawn = 1 + (uint32_t)(zipf->limit * pow(zipf->eta * u - zipf->eta + 1, zipf->alpha));
  return drawn < zipf->limit ? drawn : zipf->limit;
}

enum { UUID_TEXT = 36 };

/// Writes a UUIDv7 as text, without an end mark. Each is greater than the one before: 48 bits of
/// milliseconds and 12 bits of their fraction, which go on by one where the clock has not.
static inline void write_uuid7(char text[UUID_TEXT], uint64_t *last_time, uint64_t *random) {
  uint64_t now = nanoseconds_of(CLOCK_REALTIME);
  uint64_t time = now / 1000000 << 12 | now % 1000000 * 4096 / 1000000;
  if (time <= *last_time) time = *last_time + 1;
  *last_time = time;
  uint64_t high = time >> 12 << 16 | 0x7000 | (time & 0xfff);
  uint64_t low = (next_random(random) >> 2) | 1ull << 63;
  for (int digit = 0; digit < 32; digit++) {
    uint64_t half = digit < 16 ? high : low;
    if (digit == 8 || digit == 12 || digit == 16 || digit == 20) *text++ = '-';
    *text++ = "0123456789abcdef"[half >> (60 - digit % 16 * 4) & 15];
  }
}
