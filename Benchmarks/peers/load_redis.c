// The load on Redis: its protocol (RESP), written by hand, so that the load costs as little as the one on purserd.
// A reservation is a call of the script race/peers/reserve.lua by its digest; an availability read is a GET.

#include <stdlib.h>

#include "greeting.h"
#include "peer.h"

enum { DIGEST = 40, REQUEST_KEY = 8 + UUID_TEXT };

static char digest[DIGEST];  // of the script, as the server knows it

// MARK: Writing

static uint8_t *put_text(uint8_t *at, const char *text) {
  size_t count = strlen(text);
  memcpy(at, text, count);
  return at + count;
}

/// A bulk string: `$5`, then the five bytes. None here is longer than 99.
static uint8_t *put_bulk(uint8_t *at, const char *bytes, size_t count) {
  *at++ = '$';
  if (count >= 10) *at++ = (uint8_t)('0' + count / 10);
  *at++ = (uint8_t)('0' + count % 10);
  at = put_text(at, "\r\n");
  memcpy(at, bytes, count);
  return put_text(at + count, "\r\n");
}

static uint8_t *put_stock_key(uint8_t *at, uint32_t sku) {
  char key[10 + SKU_CODE] = "available:";
  return put_bulk(at, key, 10 + write_sku_code(key + 10, sku));
}

static uint8_t *put_get(uint8_t *at, const struct plan *plan, uint64_t n, uint32_t stream) {
  (void)n, (void)stream;
  at = put_text(at, "*2\r\n$3\r\nGET\r\n");
  return put_stock_key(at, draw_sku(plan->shop));
}

static uint8_t *put_evalsha(uint8_t *at, const struct plan *plan, uint64_t n, uint32_t stream) {
  (void)n, (void)stream;
  struct shop *shop = plan->shop;
  at = put_text(at, "*13\r\n$7\r\nEVALSHA\r\n");
  at = put_bulk(at, digest, DIGEST);
  at = put_text(at, "$1\r\n6\r\n");  // keys: the request, what is due, the last id, a SKU a line
  char request[REQUEST_KEY] = "request:";
  write_uuid7(request + 8, &shop->last_time, &shop->random);
  at = put_bulk(at, request, sizeof request);
  at = put_text(at, "$3\r\ndue\r\n$16\r\nreservation:last\r\n");
  for (uint32_t line = 0; line < 3; line++)
    at = put_stock_key(at, line == 0 && shop->draw == DRAW_HOT ? 1 : draw_sku(shop));
  char owner[32];
  int count = snprintf(owner, sizeof owner, "order-%lu", ++shop->owners);
  at = put_bulk(at, owner, (size_t)count);
  return put_text(at, "$1\r\n1\r\n$1\r\n1\r\n$1\r\n1\r\n");  // a unit each
}

// MARK: Reading

/// Whole answers are a line (`+`, `-`, `:`) or a bulk string (`$`); nothing else is asked for.
static enum reading read_resp(struct bytes *unread, const struct plan *plan, struct answer *answer) {
  (void)plan;
  const uint8_t *end = unread->count > 0 ? memchr(unread->at, '\n', unread->count) : NULL;
  if (!end) return UNFINISHED;
  const char kind = (char)unread->at[0];
  size_t line = (size_t)(end + 1 - unread->at), whole = line;
  answer->body = (struct bytes){unread->at + 1, line > 3 ? line - 3 : 0};
  bool is_there = true;
  if (kind == '$') {
    long count = strtol((const char *)unread->at + 1, NULL, 10);
    is_there = count >= 0;
    if (is_there) whole += (size_t)count + 2;
    if (unread->count < whole) return UNFINISHED;
    answer->body = (struct bytes){end + 1, is_there ? (size_t)count : 0};
  }
  unread->at += whole;
  unread->count -= whole;

  if (kind == '-') {
    snprintf(answer->why, sizeof answer->why, "%.*s", (int)answer->body.count, answer->body.at);
    return REFUSED;
  }
  if (kind != '$' && kind != '+' && kind != ':') {
    strcpy(answer->why, "of a kind that was not asked for");
    return BROKEN;
  }
  if (is_there) return GOOD;
  strcpy(answer->why, "there is nothing under this key");
  return REFUSED;
}

// MARK: The greeting

/// Whoever loaded the script has left its digest under a key.
static bool learn_digest(int socket, const struct plan *plan, char *why, size_t room) {
  (void)plan;
  static const char request[] = "*2\r\n$3\r\nGET\r\n$14\r\nscript:reserve\r\n";
  uint8_t buffer[512];
  struct answer answer;
  bool is_there = ask(socket, (const uint8_t *)request, strlen(request), read_resp, buffer,
                      sizeof buffer, &answer) &&
                  answer.body.count == DIGEST;
  if (is_there)
    memcpy(digest, answer.body.at, DIGEST);
  else
    snprintf(why, room, "script:reserve holds no digest");
  return is_there;
}

int main(int count, char **arguments) {
  (void)count;
  static const struct protocol
      reserve_protocol = {1024, learn_digest, put_evalsha, read_resp},
      availability_protocol = {128, NULL, put_get, read_resp};
  return load_peer(arguments, &(struct peer){"load_redis", &reserve_protocol, &availability_protocol});
}
