#pragma once
#include <protobuf-c/protobuf-c.h>
#include <stdlib.h>
#include <string.h>

// An arena for protobuf-c: one call's messages live in one block that is reset after the call.
// A message that would need more than `limit` bytes beyond that block fails to unpack instead of
// eating memory.
//
// Every piece knows the exact size it was asked for (`purser_arena_size`): protobuf-c hands a string
// out as `char *` and forgets how long it was on the wire, so a NUL inside it could not be found.

typedef struct purser_chunk {
  struct purser_chunk *next;
} purser_chunk;

typedef struct purser_arena {
  ProtobufCAllocator allocator;  // hand this to unpack
  uint8_t *base;                 // the first block, kept over resets
  size_t capacity;
  uint8_t *cursor, *end;         // what is free of the newest block
  purser_chunk *chunks;          // blocks beyond the first, freed at reset
  size_t chunk_bytes, limit;
  int refused;                   // an allocation of unpack's was over the limit
} purser_arena;

// Room for n bytes from a block beyond the first, or NULL when memory runs out.
static inline void *purser_arena_grow(purser_arena *a, size_t n) {
  size_t need = sizeof(size_t) + ((n + 7) & ~(size_t)7);
  // A large piece gets a block of its own, so that the rest of the newest block stays in use.
  int alone = need > a->capacity / 4;
  size_t size = alone ? need : a->capacity;
  purser_chunk *chunk = (purser_chunk *)malloc(sizeof(purser_chunk) + size);
  if (!chunk) return NULL;
  chunk->next = a->chunks;
  a->chunks = chunk;
  a->chunk_bytes += size;
  uint8_t *start = (uint8_t *)(chunk + 1);
  if (!alone) {
    a->cursor = start + need;
    a->end = start + size;
  }
  *(size_t *)start = n;
  return start + sizeof(size_t);
}

// Room for n bytes, 8-byte aligned, until the next reset. Not bounded by the limit: for what we
// build ourselves. NULL when memory runs out.
static inline void *purser_arena_allocate(purser_arena *a, size_t n) {
  if (n > SIZE_MAX / 2) return NULL;  // rounding up could wrap
  size_t need = sizeof(size_t) + ((n + 7) & ~(size_t)7);
  if (need > (size_t)(a->end - a->cursor)) return purser_arena_grow(a, n);
  uint8_t *start = a->cursor;
  a->cursor += need;
  *(size_t *)start = n;
  return start + sizeof(size_t);
}

// The exact size that was asked for.
static inline size_t purser_arena_size(const void *piece) { return ((const size_t *)piece)[-1]; }

// Unpack's way in: what a stranger's bytes ask for is bounded.
static inline void *purser_arena_callback_allocate(void *arena, size_t n) {
  purser_arena *a = (purser_arena *)arena;
  if (n > a->limit || a->chunk_bytes > a->limit - n) {
    a->refused = 1;
    return NULL;
  }
  return purser_arena_allocate(a, n);
}
static inline void purser_arena_callback_free(void *arena, void *piece) {
  (void)arena;
  (void)piece;
}

// NULL when memory runs out.
static inline purser_arena *purser_arena_create(size_t capacity, size_t limit) {
  purser_arena *a = (purser_arena *)calloc(1, sizeof *a);
  if (!a) return NULL;
  a->base = (uint8_t *)malloc(capacity);
  if (!a->base) {
    free(a);
    return NULL;
  }
  a->capacity = capacity;
  a->limit = limit;
  a->cursor = a->base;
  a->end = a->base + capacity;
  a->allocator.alloc = purser_arena_callback_allocate;
  a->allocator.free = purser_arena_callback_free;
  a->allocator.allocator_data = a;
  return a;
}

// Takes everything back; pieces handed out are no longer valid.
static inline void purser_arena_reset(purser_arena *a) {
  while (a->chunks) {
    purser_chunk *next = a->chunks->next;
    free(a->chunks);
    a->chunks = next;
  }
  a->chunk_bytes = 0;
  a->cursor = a->base;
  a->end = a->base + a->capacity;
  a->refused = 0;
}

static inline void purser_arena_destroy(purser_arena *a) {
  purser_arena_reset(a);
  free(a->base);
  free(a);
}

// The text that an empty string field points to; it lies in no arena, and nobody writes into it. It is not
// protobuf-c's own: a field of a oneof that points at its default is taken for absent, and to say "" is not to say
// nothing.
static inline char *purser_empty_text(void) {
  static char empty[1];
  return empty;
}

// How long an unpacked text was on the wire, whatever NULs it holds.
static inline size_t purser_text_length(const char *text) {
  if (!text || text == protobuf_c_empty_string) return 0;
  return purser_arena_size(text) - 1;  // without the NUL that unpack added
}

static inline int purser_has_nul(const void *bytes, size_t n) {
  return memchr(bytes, 0, n) != NULL;
}
