#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "breadcrumb.h"
#include "mapwatch.h"

// The little that Swift can't say: the CRC-32C instruction, a 128-bit row digest,
// the credentials of a socket's peer, and piecewise write-back.

/// CRC-32C (Castagnoli) of `n` bytes, going on from `crc` (0 to begin).
uint32_t purser_crc32c(uint32_t crc, const void *bytes, size_t n);

/// MurmurHash3 x64 128 of `n` bytes. Not cryptographic: it finds damage, not forgery.
void purser_hash128(const void *bytes, size_t n, uint64_t seed, uint64_t out[2]);

/// SO_PEERCRED. Returns 0, or -1 with errno.
int purser_peer_credentials(int fd, pid_t *pid, uid_t *uid, gid_t *gid);

/// SO_PEERGROUPS: writes up to `capacity` groups and returns how many there are, or -1 with errno.
int purser_peer_groups(int fd, gid_t *groups, int capacity);

/// Writes what is dirty of a range of a file, and waits for that. No sync: the disk may still have it in a cache, and what
/// says where the range lies may not be written at all. Returns 0, or -1 with errno.
int purser_write_back(int fd, int64_t offset, int64_t count);

/// Names the calling thread, for debuggers and top; at most 15 characters count.
void purser_name_thread(const char *name);
