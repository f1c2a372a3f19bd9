#pragma once
#include <protobuf-c/protobuf-c.h>
#include <stdlib.h>

// An arena for protobuf-c: one call's messages live in one block that is reset after the call.
// A message that would need more than `limit` bytes fails to unpack instead of eating memory.

typedef struct purser_chunk {
  struct purser_chunk *next;
} purser_chunk;

typedef struct purser_arena {
  ProtobufCAllocator allocator;  // hand this to unpack
  uint8_t *base;
  size_t capacity, used;
  purser_chunk *overflow;  // blocks beyond the first, freed at reset
  size_t overflow_bytes, limit;
} purser_arena;

static inline void *purser_arena_allocate(purser_arena *a, size_t n) {
  if (n > a->limit) return NULL;  // before rounding up, which could wrap
  n = (n + 15) & ~(size_t)15;
  if (n <= a->capacity - a->used) {
    void *p = a->base + a->used;
    a->used += n;
    return p;
  }
  if (a->overflow_bytes + n > a->limit) return NULL;
  purser_chunk *chunk = (purser_chunk *)malloc(16 + n);
  if (!chunk) return NULL;
  chunk->next = a->overflow;
  a->overflow = chunk;
  a->overflow_bytes += n;
  return (uint8_t *)chunk + 16;
}

static void *purser_arena_callback_allocate(void *arena, size_t n) {
  return purser_arena_allocate((purser_arena *)arena, n);
}
static void purser_arena_callback_free(void *arena, void *p) {
  (void)arena;
  (void)p;
}

static inline purser_arena *purser_arena_create(size_t capacity, size_t limit) {
  purser_arena *a = (purser_arena *)calloc(1, sizeof *a);
  a->base = (uint8_t *)malloc(capacity);
  a->capacity = capacity;
  a->limit = limit;
  a->allocator.alloc = purser_arena_callback_allocate;
  a->allocator.free = purser_arena_callback_free;
  a->allocator.allocator_data = a;
  return a;
}

static inline void purser_arena_reset(purser_arena *a) {
  a->used = 0;
  while (a->overflow) {
    purser_chunk *next = a->overflow->next;
    free(a->overflow);
    a->overflow = next;
  }
  a->overflow_bytes = 0;
}

static inline void purser_arena_destroy(purser_arena *a) {
  purser_arena_reset(a);
  free(a->base);
  free(a);
}
