// Latencies: a histogram with buckets that widen with the value, so that any quantile is right within 0.4 %.
#pragma once

#include <stdint.h>

enum { BUCKET_BITS = 7, BUCKETS = (64 - BUCKET_BITS + 1) << BUCKET_BITS };

struct histogram {
  uint64_t count, maximum, sum;
  uint64_t counts[BUCKETS];
};

// Values below 128 have a bucket each; above, every doubling is cut into 128.
static inline unsigned bucket_of(uint64_t value) {
  if (value < 1u << BUCKET_BITS) return (unsigned)value;
  unsigned shift = 63 - BUCKET_BITS - (unsigned)__builtin_clzll(value);
  return (shift << BUCKET_BITS) + (unsigned)(value >> shift);
}

static inline uint64_t middle_of(unsigned bucket) {
  if (bucket < 2u << BUCKET_BITS) return bucket;
  unsigned shift = (bucket >> BUCKET_BITS) - 1;
  uint64_t lowest = (uint64_t)(bucket - (shift << BUCKET_BITS)) << shift;
  return lowest + (1ull << shift >> 1);
}

static inline void record(struct histogram *histogram, uint64_t value) {
  histogram->counts[bucket_of(value)]++;
  histogram->count++;
  histogram->sum += value;
  if (value > histogram->maximum) histogram->maximum = value;
}

/// The value that the share `quantile` of all values does not exceed; 0 of nothing.
static inline uint64_t value_at(const struct histogram *histogram, double quantile) {
  uint64_t wanted = (uint64_t)(quantile * (double)histogram->count), seen = 0;
  for (unsigned bucket = 0; bucket < BUCKETS; bucket++) {
    seen += histogram->counts[bucket];
    if (seen > wanted) return middle_of(bucket) < histogram->maximum ? middle_of(bucket) : histogram->maximum;
  }
  return histogram->maximum;
}
