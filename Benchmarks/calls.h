// The calls of Purser that the benchmarks make, each encoded by hand (Protos/purser/v1).
#pragma once

#include <stdio.h>

#include "chance.h"
#include "wire.h"

#define LOCATION_CODE "AMS"
#define CHANNEL_CODE "WEB"

enum {
  SKU_CODE = 16,
  MOST_LINES = 5000,             // what purserd takes, unless it is told otherwise
  MOST_LINE = SKU_CODE + 3 * 8,  // a line with its small numbers, encoded
  MOST_PAYLOAD = MOST_LINES * MOST_LINE + 1024,
  MOST_FRAME = MOST_PAYLOAD + 256,
};

enum draw { DRAW_UNIFORM, DRAW_HOT, DRAW_ZIPF };

/// What the calls are about.
struct shop {
  uint32_t skus;
  uint32_t lines;    // of a claim
  enum draw draw;    // which SKU a line asks for; hot: the first line always the first SKU
  struct zipf zipf;  // when drawn so
  uint64_t random, last_time, owners;
  uint64_t order_lines;  // of all orders so far
  uint64_t *order_ids;   // in the order in which they were placed
};

/// One RPC: who it is, how its request is made for the `n`th call, and which field shows that the answer
/// says what was asked for.
struct rpc {
  const char *service, *method;
  uint8_t *(*put_request)(uint8_t *at, struct shop *shop, uint64_t n);
  uint32_t proof;
};

// MARK: Pieces

/// `SKU-000001`, `SKU-000002`, …; returns its length.
static inline size_t write_sku_code(char code[SKU_CODE], uint32_t number) {
  char digits[10];
  size_t count = 0;
  do digits[count++] = (char)('0' + number % 10);
  while ((number /= 10) > 0);
  while (count < 6) digits[count++] = '0';
  memcpy(code, "SKU-", 4);
  for (size_t i = 0; i < count; i++) code[4 + i] = digits[count - 1 - i];
  return 4 + count;
}

static inline uint8_t *put_sku(uint8_t *at, uint32_t field, uint32_t number) {
  char code[SKU_CODE];
  return put_bytes(at, field, code, write_sku_code(code, number));
}

static inline uint8_t *put_request_id(uint8_t *at, struct shop *shop) {
  char text[UUID_TEXT];
  write_uuid7(text, &shop->last_time, &shop->random);
  return put_bytes(at, 1, text, sizeof text);
}

static inline uint32_t draw_sku(struct shop *shop) {
  return shop->draw == DRAW_ZIPF ? draw_zipf(&shop->zipf, &shop->random)
                                 : draw_uniform(&shop->random, shop->skus);
}

/// What Hold and Reserve have in common: request id, owner, channel, lines of one unit each.
static inline uint8_t *put_claim(uint8_t *at, struct shop *shop, const char *owner_prefix) {
  at = put_request_id(at, shop);
  char owner[32];
  at = put_bytes(at, 2, owner,
                 (size_t)snprintf(owner, sizeof owner, "%s-%lu", owner_prefix, ++shop->owners));
  at = put_string(at, 3, CHANNEL_CODE);
  for (uint32_t line = 0; line < shop->lines; line++) {
    uint8_t text[SKU_CODE + 8];
    bool is_hot = line == 0 && shop->draw == DRAW_HOT;
    uint8_t *end = put_sku(text, 1, is_hot ? 1 : draw_sku(shop));
    end = put_integer(end, 2, 1);
    at = put_bytes(at, 4, text, (size_t)(end - text));
  }
  return at;
}

// MARK: Requests

static inline uint8_t *put_availability(uint8_t *at, struct shop *shop, uint64_t n) {
  (void)n;
  at = put_string(at, 1, CHANNEL_CODE);
  return put_sku(at, 2, draw_sku(shop));
}

static inline uint8_t *put_reserve(uint8_t *at, struct shop *shop, uint64_t n) {
  (void)n;
  return put_claim(at, shop, "order");
}

static inline uint8_t *put_hold(uint8_t *at, struct shop *shop, uint64_t n) {
  (void)n;
  at = put_claim(at, shop, "cart");
  uint8_t ttl[8];
  return put_bytes(at, 5, ttl, (size_t)(put_integer(ttl, 1, 900) - ttl));
}

/// The SKUs take turns, neighbors far apart: however the lines are cut into orders, they are the same lines,
/// and no order names a SKU twice while there are as many as it has lines.
static inline uint8_t *put_order_line(uint8_t *at, struct shop *shop) {
  uint8_t text[MOST_LINE];
  const uint64_t prime = 7919;
  uint8_t *end = put_sku(text, 1, (uint32_t)(shop->order_lines++ * prime % shop->skus) + 1);
  end = put_integer(end, 2, 1);
  end = put_integer(end, 3, 1995);  // 19.95 each
  return put_bytes(at, 4, text, (size_t)(end - text));
}

static inline uint8_t *put_place_order(uint8_t *at, struct shop *shop, uint64_t n) {
  (void)n;
  at = put_request_id(at, shop);
  static uint8_t order[MOST_PAYLOAD];
  uint8_t *end = put_string(order, 1, CHANNEL_CODE);
  char channel_order_id[32];  // no two requests have the same time in their ids
  end = put_bytes(end, 2, channel_order_id,
                  (size_t)snprintf(channel_order_id, sizeof channel_order_id, "W-%lx",
                                   shop->last_time));
  end = put_string(end, 3, "EUR");
  for (uint32_t line = 0; line < shop->lines; line++) end = put_order_line(end, shop);
  return put_bytes(at, 2, order, (size_t)(end - order));
}

/// One line of an order, whole; the calls go through the orders, line after line.
static inline uint8_t *put_cancel_order(uint8_t *at, struct shop *shop, uint64_t n) {
  at = put_integer(put_request_id(at, shop), 2, shop->order_ids[n / shop->lines]);
  uint8_t line[16];
  uint8_t *end = put_integer(put_integer(line, 1, n % shop->lines + 1), 2, 1);
  at = put_bytes(at, 3, line, (size_t)(end - line));
  return put_string(at, 4, "changed their mind");
}

static inline uint8_t *put_create_sku(uint8_t *at, struct shop *shop, uint64_t n) {
  return put_sku(put_request_id(at, shop), 2, (uint32_t)n + 1);
}

static inline uint8_t *put_receive(uint8_t *at, struct shop *shop, uint64_t n) {
  at = put_sku(put_request_id(at, shop), 2, (uint32_t)n + 1);
  at = put_string(at, 3, LOCATION_CODE);
  return put_integer(at, 4, 1000000000);  // never sold out
}

static inline uint8_t *put_create_location(uint8_t *at, struct shop *shop, uint64_t n) {
  (void)n;
  at = put_string(put_request_id(at, shop), 2, LOCATION_CODE);
  return put_integer(at, 4, 1);  // a warehouse
}

static inline uint8_t *put_create_channel(uint8_t *at, struct shop *shop, uint64_t n) {
  (void)n;
  at = put_string(put_request_id(at, shop), 2, CHANNEL_CODE);
  return put_string(put_integer(at, 4, 1), 5, LOCATION_CODE);  // a storefront
}

static inline uint8_t *put_nothing(uint8_t *at, struct shop *shop, uint64_t n) {
  (void)shop, (void)n;
  return at;
}

static const struct rpc
    get_status = {"purser.v1.AdminService", "GetStatus", put_nothing, 2},
    get_availability = {"purser.v1.InventoryService", "GetAvailability", put_availability, 2},
    reserve = {"purser.v1.ClaimService", "Reserve", put_reserve, 3},
    hold = {"purser.v1.ClaimService", "Hold", put_hold, 3},
    place_order = {"purser.v1.OrderService", "PlaceOrder", put_place_order, 3},
    cancel_order = {"purser.v1.OrderService", "CancelOrder", put_cancel_order, 3},
    create_sku = {"purser.v1.CatalogService", "CreateSku", put_create_sku, 3},
    receive = {"purser.v1.InventoryService", "Receive", put_receive, 3},
    create_location = {"purser.v1.CatalogService", "CreateLocation", put_create_location, 3},
    create_channel = {"purser.v1.CatalogService", "CreateChannel", put_create_channel, 3};

// MARK: The envelope

/// A whole request frame, at most MOST_FRAME bytes.
static inline uint8_t *put_call(uint8_t *at, const struct rpc *rpc, struct shop *shop, uint64_t n,
                                uint32_t stream) {
  uint8_t payload[MOST_PAYLOAD];
  size_t count = (size_t)(rpc->put_request(payload, shop, n) - payload);
  uint8_t *body = at + FRAME_HEADER, *end = body;
  end = put_string(end, 1, rpc->service);
  end = put_string(end, 2, rpc->method);
  end = put_bytes(end, 3, payload, count);
  end = put_integer(end, 4, 30000000000);  // a deadline in 30 s, as a real caller has one
  put_frame_header(at, (uint32_t)(end - body), stream);
  return end;
}

/// Whether an answer is a success that carries what was asked for. If not, `why` says so in one line.
static inline bool is_success(struct bytes response, const struct rpc *rpc, char *why, size_t room) {
  struct field status, payload, field;
  if (find_field(response, 1, &status)) {
    uint64_t code = find_field(status.bytes, 1, &field) ? field.integer : 0;
    if (code != 0) {
      bool has_text = find_field(status.bytes, 2, &field);
      snprintf(why, room, "%s: status %lu: %.*s", rpc->method, code,
               has_text ? (int)field.bytes.count : 0, has_text ? (const char *)field.bytes.at : "");
      return false;
    }
  }
  if (find_field(response, 2, &payload) && find_field(payload.bytes, rpc->proof, &field)) return true;
  snprintf(why, room, "%s: the answer lacks field %u", rpc->method, rpc->proof);
  return false;
}
