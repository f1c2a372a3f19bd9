// The load on PostgreSQL: its protocol, written by hand. A call is what libpq sends for a prepared statement in pipeline
// mode (Bind, Execute, Sync: a transaction of its own), less the Describe, so the server has a little less to do. Over
// libpq, whose PQpipelineSync sends at once, each call in flight would cost a system call at both ends; here all
// that may go goes together.

#include "greeting.h"
#include "peer.h"

static const char reserve_statement[] = "select reserve($1, $2, $3, $4)",
                  availability_statement[] = "select available from stock where sku = $1";

// MARK: Writing

static uint8_t *put_u16(uint8_t *at, uint16_t value) {
  *at++ = (uint8_t)(value >> 8);
  *at++ = (uint8_t)value;
  return at;
}

/// With its end mark.
static uint8_t *put_name(uint8_t *at, const char *name) {
  size_t count = strlen(name) + 1;
  memcpy(at, name, count);
  return at + count;
}

static uint8_t *put_value(uint8_t *at, const char *bytes, size_t count) {
  at = put_u32(at, (uint32_t)count);
  memcpy(at, bytes, count);
  return at + count;
}

/// A message's kind; its length is known at its end.
static uint8_t *begin_message(uint8_t *at, char kind) {
  *at = (uint8_t)kind;
  return at + 5;
}

static uint8_t *end_message(uint8_t *begin, uint8_t *end) {
  put_u32(begin + 1, (uint32_t)(end - begin - 1));
  return end;
}

/// Binds values, as text, to the statement; they follow.
static uint8_t *begin_bind(uint8_t *at, uint16_t values) {
  at = begin_message(at, 'B');
  at = put_name(at, "");      // portal
  at = put_name(at, "call");  // statement
  at = put_u16(at, 0);
  return put_u16(at, values);
}

static uint8_t *end_bind(uint8_t *begin, uint8_t *at) {
  at = end_message(begin, put_u16(at, 0));  // the result as text too
  uint8_t *execute = at;
  at = end_message(execute, put_u32(put_name(begin_message(at, 'E'), ""), 0));  // all rows
  return end_message(at, begin_message(at, 'S'));
}

static uint8_t *put_select(uint8_t *at, const struct plan *plan, uint64_t n, uint32_t stream) {
  (void)n, (void)stream;
  char sku[SKU_CODE];
  size_t count = write_sku_code(sku, draw_sku(plan->shop));
  return end_bind(at, put_value(begin_bind(at, 1), sku, count));
}

static uint8_t *put_reserve_call(uint8_t *begin, const struct plan *plan, uint64_t n, uint32_t stream) {
  (void)n, (void)stream;
  struct shop *shop = plan->shop;
  char request[UUID_TEXT], owner[32], skus[3 * SKU_CODE + 8] = "{", *end = skus + 1;
  write_uuid7(request, &shop->last_time, &shop->random);
  int owner_count = snprintf(owner, sizeof owner, "order-%lu", ++shop->owners);
  for (uint32_t line = 0; line < 3; line++) {
    end += write_sku_code(end, line == 0 && shop->draw == DRAW_HOT ? 1 : draw_sku(shop));
    *end++ = line < 2 ? ',' : '}';
  }
  uint8_t *at = begin_bind(begin, 4);
  at = put_value(at, request, sizeof request);
  at = put_value(at, owner, (size_t)owner_count);
  at = put_value(at, skus, (size_t)(end - skus));
  at = put_value(at, "{1,1,1}", 7);
  return end_bind(begin, at);
}

// MARK: Reading

static bool take_message(struct bytes *bytes, char *kind, struct bytes *body) {
  if (bytes->count < 5) return false;
  uint32_t count;
  memcpy(&count, bytes->at + 1, 4);
  count = __builtin_bswap32(count);
  if (count < 4 || bytes->count - 1 < count) return false;
  *kind = (char)bytes->at[0];
  *body = (struct bytes){bytes->at + 5, count - 4};
  bytes->at += 1 + count;
  bytes->count -= 1 + count;
  return true;
}

/// The message (`M`) among the fields of an error, each of which is a letter and text with an end mark.
static void copy_error(struct bytes fields, char *why, size_t room) {
  snprintf(why, room, "an error");
  const char *at = (const char *)fields.at, *end = at + fields.count;
  for (; at < end && *at && *at != 'M'; at++) at += strnlen(at, (size_t)(end - at));
  if (at < end && *at == 'M') snprintf(why, room, "%.*s", (int)(end - at - 1), at + 1);
}

/// An answer ends where the server is ready for the next query.
static enum reading read_messages(struct bytes *unread, const struct plan *plan, struct answer *answer) {
  (void)plan;
  struct bytes rest = *unread, body;
  bool is_error = false, has_row = false;
  for (char kind; take_message(&rest, &kind, &body);) {
    if (kind == 'E') {
      is_error = true;
      copy_error(body, answer->why, sizeof answer->why);
    } else if (kind == 'D' && body.count > 6) {  // a row, whose first value is not null
      has_row = true;
      answer->body = (struct bytes){body.at + 6, body.count - 6};
    } else if (kind == 'Z') {
      *unread = rest;
      if (!is_error && !has_row) strcpy(answer->why, "no row");
      return !is_error && has_row ? GOOD : REFUSED;
    }
  }
  return UNFINISHED;
}

// MARK: The greeting

/// To what must be said at first the answer is no row, only that the server is ready.
static enum reading read_consent(struct bytes *unread, const struct plan *plan, struct answer *answer) {
  enum reading reading = read_messages(unread, plan, answer);
  return reading == REFUSED && strcmp(answer->why, "no row") == 0 ? GOOD : reading;
}

/// Says who we are, whom the server trusts, and prepares the statement.
static bool prepare(int socket, const char *statement, char *why, size_t room) {
  uint8_t request[512], buffer[8192];
  struct answer answer = {0};
  uint8_t *at = put_u32(request + 4, 3 << 16);  // version 3.0; this first message has no kind
  at = put_name(put_name(at, "user"), "purser");
  at = put_name(put_name(at, "database"), "purser");
  *at++ = 0;
  put_u32(request, (uint32_t)(at - request));
  bool is_done = ask(socket, request, (size_t)(at - request), read_consent, buffer, sizeof buffer, &answer);

  at = put_name(put_name(begin_message(request, 'P'), "call"), statement);
  at = end_message(request, put_u16(at, 0));  // the types are the function's
  at = end_message(at, begin_message(at, 'S'));
  is_done = is_done &&
            ask(socket, request, (size_t)(at - request), read_consent, buffer, sizeof buffer, &answer);
  if (!is_done) snprintf(why, room, "%.200s", answer.why);
  return is_done;
}

static bool prepare_reserve(int socket, const struct plan *plan, char *why, size_t room) {
  (void)plan;
  return prepare(socket, reserve_statement, why, room);
}

static bool prepare_availability(int socket, const struct plan *plan, char *why, size_t room) {
  (void)plan;
  return prepare(socket, availability_statement, why, room);
}

int main(int count, char **arguments) {
  (void)count;
  static const struct protocol
      reserve_protocol = {1024, prepare_reserve, put_reserve_call, read_messages},
      availability_protocol = {128, prepare_availability, put_select, read_messages};
  return load_peer(arguments, &(struct peer){"load_postgres", &reserve_protocol, &availability_protocol});
}
