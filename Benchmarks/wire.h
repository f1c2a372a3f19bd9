// The wire by hand: frames of ttrpc and the few shapes of protobuf that the benchmarks need.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { FRAME_HEADER = 10, FRAME_REQUEST = 1, FRAME_RESPONSE = 2 };

/// A piece of memory that belongs to somebody else.
struct bytes {
  const uint8_t *at;
  size_t count;
};

struct frame {
  uint32_t stream;
  uint8_t type;
  struct bytes body;
};

// MARK: Writing. Each function returns where the next byte goes; the caller has made room.

static inline uint8_t *put_u32(uint8_t *at, uint32_t value) {
  value = __builtin_bswap32(value);
  memcpy(at, &value, 4);
  return at + 4;
}

static inline uint8_t *put_frame_header(uint8_t *at, uint32_t count, uint32_t stream) {
  at = put_u32(put_u32(at, count), stream);
  *at++ = FRAME_REQUEST;
  *at++ = 0;
  return at;
}

static inline uint8_t *put_varint(uint8_t *at, uint64_t value) {
  while (value >= 0x80) {
    *at++ = (uint8_t)(value | 0x80);
    value >>= 7;
  }
  *at++ = (uint8_t)value;
  return at;
}

static inline uint8_t *put_integer(uint8_t *at, uint32_t field, uint64_t value) {
  return put_varint(put_varint(at, field << 3), value);
}

/// A string, bytes or an encoded message.
static inline uint8_t *put_bytes(uint8_t *at, uint32_t field, const void *bytes, size_t count) {
  at = put_varint(put_varint(at, field << 3 | 2), count);
  memcpy(at, bytes, count);
  return at + count;
}

static inline uint8_t *put_string(uint8_t *at, uint32_t field, const char *text) {
  return put_bytes(at, field, text, strlen(text));
}

// MARK: Reading. Each function takes what it read off the front of `bytes`.

/// The next whole frame; false while one is still on its way.
static inline bool take_frame(struct bytes *bytes, struct frame *frame) {
  if (bytes->count < FRAME_HEADER) return false;
  uint32_t count, stream;
  memcpy(&count, bytes->at, 4);
  memcpy(&stream, bytes->at + 4, 4);
  count = __builtin_bswap32(count);
  if (bytes->count - FRAME_HEADER < count) return false;
  frame->stream = __builtin_bswap32(stream);
  frame->type = bytes->at[8];
  frame->body = (struct bytes){bytes->at + FRAME_HEADER, count};
  bytes->at += FRAME_HEADER + count;
  bytes->count -= FRAME_HEADER + count;
  return true;
}

static inline bool take_varint(struct bytes *bytes, uint64_t *value) {
  *value = 0;
  for (unsigned shift = 0; shift < 64 && bytes->count > 0; shift += 7) {
    uint8_t byte = *bytes->at++;
    bytes->count--;
    *value |= (uint64_t)(byte & 0x7f) << shift;
    if (byte < 0x80) return true;
  }
  return false;
}

/// One field of a message: its number, and either its integer or its bytes.
struct field {
  uint32_t number;
  uint64_t integer;
  struct bytes bytes;
};

/// The next field; false at the end and at bytes that are no protobuf.
static inline bool take_field(struct bytes *message, struct field *field) {
  uint64_t tag, count;
  *field = (struct field){0};
  if (message->count == 0 || !take_varint(message, &tag)) return false;
  field->number = (uint32_t)(tag >> 3);
  switch (tag & 7) {
    case 0:
      return take_varint(message, &field->integer);
    case 1:
      count = 8;
      break;
    case 2:
      if (!take_varint(message, &count)) return false;
      break;
    case 5:
      count = 4;
      break;
    default:
      return false;
  }
  if (count > message->count) return false;
  field->bytes = (struct bytes){message->at, count};
  message->at += count;
  message->count -= count;
  return true;
}

/// The last occurrence of a field, as proto3 reads it; false if there is none.
static inline bool find_field(struct bytes message, uint32_t number, struct field *found) {
  bool is_there = false;
  for (struct field field; take_field(&message, &field);) {
    if (field.number != number) continue;
    *found = field;
    is_there = true;
  }
  return is_there;
}
