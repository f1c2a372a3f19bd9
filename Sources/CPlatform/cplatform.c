#define _GNU_SOURCE
#include "cplatform.h"

#include <fcntl.h>
#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <sys/socket.h>

static uint32_t table[256];

__attribute__((constructor)) static void make_table(void) {
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t c = i;
    for (int k = 0; k < 8; k++) c = c & 1 ? (c >> 1) ^ 0x82f63b78u : c >> 1;
    table[i] = c;
  }
}

static uint32_t crc_portable(uint32_t crc, const uint8_t *p, size_t n) {
  while (n--) crc = table[(crc ^ *p++) & 0xff] ^ (crc >> 8);
  return crc;
}

#if defined(__x86_64__)
__attribute__((target("sse4.2"))) static uint32_t crc_sse(uint32_t crc, const uint8_t *p, size_t n) {
  uint64_t c = crc;
  for (; n >= 8; n -= 8, p += 8) {
    uint64_t v;
    memcpy(&v, p, 8);
    c = __builtin_ia32_crc32di(c, v);
  }
  for (; n; n--, p++) c = __builtin_ia32_crc32qi((uint32_t)c, *p);
  return (uint32_t)c;
}
#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>
#endif

uint32_t purser_crc32c(uint32_t crc, const void *bytes, size_t n) {
  const uint8_t *p = bytes;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("sse4.2")) return ~crc_sse(~crc, p, n);
#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)
  uint32_t c = ~crc;
  for (; n >= 8; n -= 8, p += 8) {
    uint64_t v;
    memcpy(&v, p, 8);
    c = __crc32cd(c, v);
  }
  for (; n; n--, p++) c = __crc32cb(c, *p);
  return ~c;
#endif
  return ~crc_portable(~crc, p, n);
}

static inline uint64_t rotate(uint64_t x, int r) { return (x << r) | (x >> (64 - r)); }
static inline uint64_t finish(uint64_t k) {
  k ^= k >> 33;
  k *= 0xff51afd7ed558ccdULL;
  k ^= k >> 33;
  k *= 0xc4ceb9fe1a85ec53ULL;
  return k ^ (k >> 33);
}

void purser_hash128(const void *bytes, size_t n, uint64_t seed, uint64_t out[2]) {
  const uint64_t c1 = 0x87c37b91114253d5ULL, c2 = 0x4cf5ad432745937fULL;
  const uint8_t *p = bytes;
  uint64_t h1 = seed, h2 = seed, k1, k2;
  size_t left = n;
  for (; left >= 16; left -= 16, p += 16) {
    memcpy(&k1, p, 8);
    memcpy(&k2, p + 8, 8);
    h1 ^= rotate(k1 * c1, 31) * c2;
    h1 = (rotate(h1, 27) + h2) * 5 + 0x52dce729;
    h2 ^= rotate(k2 * c2, 33) * c1;
    h2 = (rotate(h2, 31) + h1) * 5 + 0x38495ab5;
  }
  uint8_t tail[16] = {0};
  memcpy(tail, p, left);
  memcpy(&k1, tail, 8);
  memcpy(&k2, tail + 8, 8);
  h2 ^= rotate(k2 * c2, 33) * c1;
  h1 ^= rotate(k1 * c1, 31) * c2;
  h1 ^= n;
  h2 ^= n;
  h1 += h2;
  h2 += h1;
  h1 = finish(h1);
  h2 = finish(h2);
  out[0] = h1 + h2;
  out[1] = out[0] + h2;
}

int purser_peer_credentials(int fd, pid_t *pid, uid_t *uid, gid_t *gid) {
  struct ucred c;
  socklen_t n = sizeof c;
  if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &c, &n) != 0) return -1;
  *pid = c.pid;
  *uid = c.uid;
  *gid = c.gid;
  return 0;
}

int purser_peer_groups(int fd, gid_t *groups, int capacity) {
  socklen_t n = (socklen_t)(sizeof(gid_t) * (size_t)capacity);
  if (getsockopt(fd, SOL_SOCKET, SO_PEERGROUPS, groups, &n) != 0 && errno != ERANGE) return -1;
  return (int)(n / sizeof(gid_t));
}

int purser_write_back(int fd, int64_t offset, int64_t count) {
  unsigned flags =
      SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
  return sync_file_range(fd, offset, count, flags);
}

void purser_name_thread(const char *name) {
  char shortened[16] = {0};
  strncpy(shortened, name, sizeof shortened - 1);
  pthread_setname_np(pthread_self(), shortened);
}
