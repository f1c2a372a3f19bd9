// Preloaded into a program, notes what it does to files and says on connections: see recorder.h.
#define _GNU_SOURCE
#include "recorder.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

_Static_assert(sizeof(struct recorder_record) == 40, "readers count on it");

// The next definition of the function that this one stands in for.
#define REAL(name) \
  ({ \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name); \
    real; \
  })

enum { DESCRIPTORS = 65536 };
enum { NONE = 0, FILE_KIND, DIRECTORY_KIND, CONNECTION_KIND };

static struct {
  uint8_t kind;
  bool append, dsync, may_map, is_slow;
} table[DESCRIPTORS];

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static int log_descriptor = -1;  // -1: nothing is recorded
static char root[PATH_MAX];
static size_t root_length;
static long sync_delay;
static bool drops_syncs;
static atomic_ullong calls;

__attribute__((noreturn, format(printf, 1, 2))) static void refuse(const char *format, ...) {
  char line[PATH_MAX + 200];
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  REAL(write)(2, "recorder: ", 10);
  REAL(write)(2, line, (size_t)length < sizeof line ? (size_t)length : sizeof line - 1);
  REAL(write)(2, "\n", 1);
  abort();
}

// Appends a record. Called with the gate closed, but for SEND and RECEIVE too: the order is that of the log.
static void put(
    uint8_t kind, uint8_t flags, int descriptor, uint64_t call, int64_t a, int64_t b, const struct iovec *pieces,
    int count) {
  struct recorder_record record = {
    .size = sizeof record, .kind = kind, .flags = flags, .pid = getpid(), .descriptor = descriptor, .call = call,
    .a = a, .b = b};
  struct iovec all[1 + 1000] = {{&record, sizeof record}};
  if (count > 1000) refuse("a write of %d pieces", count);
  for (int i = 0; i < count; i++) {
    all[i + 1] = pieces[i];
    record.size += (uint32_t)pieces[i].iov_len;
  }
  // One write: another program may append to the same log.
  ssize_t written = REAL(writev)(log_descriptor, all, count + 1);
  if (written != (ssize_t)record.size) refuse("the log took %zd bytes of %u: %s", written, record.size, strerror(errno));
}

static void begin(void) {
  const char *log = getenv("RECORDER_LOG"), *folder = getenv("RECORDER_ROOT");
  if (!log || !folder) return;
  if (!realpath(folder, root)) refuse("RECORDER_ROOT %s: %s", folder, strerror(errno));
  root_length = strlen(root);
  if (getenv("RECORDER_SYNC_DELAY")) sync_delay = atol(getenv("RECORDER_SYNC_DELAY"));
  drops_syncs = getenv("RECORDER_DROPS_SYNCS") && *getenv("RECORDER_DROPS_SYNCS") == '1';
  int descriptor = REAL(open)(log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor < 0) refuse("RECORDER_LOG %s: %s", log, strerror(errno));
  // Out of the way of the program's own numbers.
  log_descriptor = fcntl(descriptor, F_DUPFD_CLOEXEC, 900);
  if (log_descriptor < 0) log_descriptor = descriptor; else REAL(close)(descriptor);
  put(RECORDER_START, 0, -1, 0, 0, 0, NULL, 0);
}

__attribute__((constructor)) static void load(void) { pthread_once(&once, begin); }

static bool is_on(void) {
  pthread_once(&once, begin);
  return log_descriptor >= 0;
}

static int kind_of(int descriptor) {
  return is_on() && descriptor >= 0 && descriptor < DESCRIPTORS ? table[descriptor].kind : NONE;
}

// A path below the root, relative to it ("." is the root itself); false if it is elsewhere. Its last name need not be.
static bool below(int directory, const char *path, char out[PATH_MAX]) {
  if (!is_on() || !path) return false;
  char whole[PATH_MAX], parent[PATH_MAX], real[PATH_MAX];
  if (path[0] == '/' || directory == AT_FDCWD) {
    if (snprintf(whole, sizeof whole, "%s", path) >= (int)sizeof whole) return false;
  } else {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", directory);
    ssize_t length = readlink(link, parent, sizeof parent - 1);
    if (length < 0) return false;
    parent[length] = 0;
    if (snprintf(whole, sizeof whole, "%s/%s", parent, path) >= (int)sizeof whole) return false;
  }
  size_t length = strlen(whole);
  while (length > 1 && whole[length - 1] == '/') whole[--length] = 0;
  if (realpath(whole, real)) {
    // It is there: links are followed, as the call does.
  } else {
    char *slash = strrchr(whole, '/');
    const char *name = slash ? slash + 1 : whole;
    if (slash == whole) snprintf(parent, sizeof parent, "/");
    else snprintf(parent, sizeof parent, "%.*s", slash ? (int)(slash - whole) : 1, slash ? whole : ".");
    char folder[PATH_MAX];
    if (!realpath(parent, folder)) return false;
    if (snprintf(real, sizeof real, "%s/%s", strcmp(folder, "/") ? folder : "", name) >= (int)sizeof real) return false;
  }
  if (strncmp(real, root, root_length)) return false;
  if (real[root_length] == 0) return strcpy(out, "."), true;
  if (real[root_length] != '/') return false;
  return strcpy(out, real + root_length + 1), true;
}

static uint64_t next_call(void) { return atomic_fetch_add(&calls, 1) + 1; }

static void put_path(uint8_t kind, uint8_t flags, uint64_t call, const char *path) {
  struct iovec piece = {(void *)path, strlen(path)};
  put(kind, flags, -1, call, 0, 0, &piece, 1);
}

static void end(uint64_t call, int64_t result) {
  int error = errno;
  put(RECORDER_END, 0, -1, call, result, 0, NULL, 0);
  errno = error;
}

// MARK: Opening and closing

static int note_open(int directory, const char *path, int flags, mode_t mode) {
  char name[PATH_MAX];
  if (!below(directory, path, name)) return REAL(openat)(directory, path, flags, mode);
  if (flags & O_TMPFILE & ~O_DIRECTORY) refuse("%s is opened without a name", name);
  pthread_mutex_lock(&gate);
  struct stat status;
  bool is_there = fstatat(directory, path, &status, 0) == 0;
  uint8_t noted = 0;
  if (!is_there && flags & O_CREAT) noted |= RECORDER_CREATED;
  if (is_there && flags & O_TRUNC) noted |= RECORDER_TRUNCATED;
  bool dsync = (flags & O_DSYNC) && !drops_syncs;
  if (dsync) noted |= RECORDER_DSYNC;
  if (is_there && S_ISDIR(status.st_mode)) noted |= RECORDER_DIRECTORY;
  uint64_t call = next_call();
  put_path(RECORDER_OPEN, noted, call, name);
  int descriptor = REAL(openat)(directory, path, flags, mode);
  end(call, descriptor);
  if (descriptor >= DESCRIPTORS) refuse("%s is descriptor %d", name, descriptor);
  if (descriptor >= 0) {
    const char *slash = strrchr(name, '/');
    const char *last = slash ? slash + 1 : name;
    table[descriptor].kind = noted & RECORDER_DIRECTORY ? DIRECTORY_KIND : FILE_KIND;
    table[descriptor].append = flags & O_APPEND;
    table[descriptor].dsync = dsync;
    table[descriptor].is_slow = !strcmp(last, "data.mdb");
    table[descriptor].may_map = !strcmp(last, "lock.mdb") || !strcmp(last, "breadcrumb");
  }
  pthread_mutex_unlock(&gate);
  return descriptor;
}

static mode_t mode_of(int flags, va_list arguments) {
  return flags & (O_CREAT | (O_TMPFILE & ~O_DIRECTORY)) ? va_arg(arguments, mode_t) : 0;
}

#define WITH_MODE(flags) \
  va_list arguments; \
  va_start(arguments, flags); \
  mode_t mode = mode_of(flags, arguments); \
  va_end(arguments)

int open(const char *path, int flags, ...) {
  WITH_MODE(flags);
  return note_open(AT_FDCWD, path, flags, mode);
}
int open64(const char *path, int flags, ...) {
  WITH_MODE(flags);
  return note_open(AT_FDCWD, path, flags, mode);
}
int openat(int directory, const char *path, int flags, ...) {
  WITH_MODE(flags);
  if (!is_on()) return REAL(openat)(directory, path, flags, mode);
  return note_open(directory, path, flags, mode);
}
int openat64(int directory, const char *path, int flags, ...) {
  WITH_MODE(flags);
  return note_open(directory, path, flags, mode);
}
int creat(const char *path, mode_t mode) { return note_open(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return note_open(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

static void refuse_stdio(const char *path, const char *mode) {
  char name[PATH_MAX];
  if (strpbrk(mode, "wa+") && below(AT_FDCWD, path, name)) refuse("%s is opened by stdio", name);
}
FILE *fopen(const char *path, const char *mode) { return refuse_stdio(path, mode), REAL(fopen)(path, mode); }
FILE *fopen64(const char *path, const char *mode) { return refuse_stdio(path, mode), REAL(fopen64)(path, mode); }

int close(int descriptor) {
  if (!kind_of(descriptor)) return REAL(close)(descriptor);
  pthread_mutex_lock(&gate);
  put(RECORDER_CLOSE, 0, descriptor, 0, 0, 0, NULL, 0);
  table[descriptor].kind = NONE;
  int result = REAL(close)(descriptor);
  pthread_mutex_unlock(&gate);
  return result;
}

static void refuse_copy(int descriptor, const char *how) {
  if (kind_of(descriptor)) refuse("descriptor %d is recorded, and the program wants to %s it", descriptor, how);
}
int dup(int descriptor) { return refuse_copy(descriptor, "duplicate"), REAL(dup)(descriptor); }
int dup2(int descriptor, int target) {
  return refuse_copy(descriptor, "duplicate"), refuse_copy(target, "replace"), REAL(dup2)(descriptor, target);
}
int dup3(int descriptor, int target, int flags) {
  return refuse_copy(descriptor, "duplicate"), refuse_copy(target, "replace"), REAL(dup3)(descriptor, target, flags);
}

void *mmap(void *address, size_t length, int protection, int flags, int descriptor, off_t offset) {
  if ((flags & MAP_TYPE) != MAP_PRIVATE && protection & PROT_WRITE && !(flags & MAP_ANONYMOUS)
      && kind_of(descriptor) == FILE_KIND && !table[descriptor].may_map)
    refuse("descriptor %d is mapped to be written", descriptor);
  return REAL(mmap)(address, length, protection, flags, descriptor, offset);
}
void *mmap64(void *address, size_t length, int protection, int flags, int descriptor, off_t offset) {
  return mmap(address, length, protection, flags, descriptor, offset);
}

// MARK: Writing

// Notes a write to a file or a connection; returns its number, or 0 if it is none of ours.
static uint64_t begin_write(int descriptor, const struct iovec *pieces, int count, off_t offset) {
  int kind = kind_of(descriptor);
  if (kind != FILE_KIND && kind != CONNECTION_KIND) return 0;
  if (kind == FILE_KIND) {
    struct stat status;
    if (table[descriptor].append) offset = fstat(descriptor, &status) ? -1 : status.st_size;
    else if (offset < 0) offset = lseek(descriptor, 0, SEEK_CUR);
    if (offset < 0) refuse("descriptor %d has no place to write to: %s", descriptor, strerror(errno));
  }
  uint64_t call = next_call();
  pthread_mutex_lock(&gate);
  put(kind == FILE_KIND ? RECORDER_WRITE : RECORDER_SEND, 0, descriptor, call, offset, 0, pieces, count);
  pthread_mutex_unlock(&gate);
  return call;
}

static ssize_t end_call(uint64_t call, ssize_t result) {
  if (call) {
    pthread_mutex_lock(&gate);
    end(call, result);
    pthread_mutex_unlock(&gate);
  }
  return result;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  struct iovec piece = {(void *)bytes, count};
  uint64_t call = begin_write(descriptor, &piece, 1, -1);
  return end_call(call, REAL(write)(descriptor, bytes, count));
}
ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  struct iovec piece = {(void *)bytes, count};
  uint64_t call = begin_write(descriptor, &piece, 1, offset);
  return end_call(call, REAL(pwrite)(descriptor, bytes, count, offset));
}
ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  return pwrite(descriptor, bytes, count, offset);
}
ssize_t writev(int descriptor, const struct iovec *pieces, int count) {
  uint64_t call = begin_write(descriptor, pieces, count, -1);
  return end_call(call, REAL(writev)(descriptor, pieces, count));
}
ssize_t pwritev(int descriptor, const struct iovec *pieces, int count, off_t offset) {
  uint64_t call = begin_write(descriptor, pieces, count, offset);
  return end_call(call, REAL(pwritev)(descriptor, pieces, count, offset));
}
ssize_t pwritev64(int descriptor, const struct iovec *pieces, int count, off64_t offset) {
  return pwritev(descriptor, pieces, count, offset);
}

static void refuse_write(int descriptor, const char *how) {
  if (kind_of(descriptor) == FILE_KIND) refuse("descriptor %d is written by %s", descriptor, how);
}
ssize_t pwritev2(int descriptor, const struct iovec *pieces, int count, off_t offset, int flags) {
  return refuse_write(descriptor, "pwritev2"), REAL(pwritev2)(descriptor, pieces, count, offset, flags);
}
ssize_t copy_file_range(int from, off64_t *from_offset, int to, off64_t *to_offset, size_t count, unsigned flags) {
  return refuse_write(to, "copy_file_range"), REAL(copy_file_range)(from, from_offset, to, to_offset, count, flags);
}
ssize_t sendfile(int to, int from, off_t *offset, size_t count) {
  return refuse_copy(to, "send a file to"), REAL(sendfile)(to, from, offset, count);
}
ssize_t sendfile64(int to, int from, off64_t *offset, size_t count) { return sendfile(to, from, offset, count); }
ssize_t splice(int from, off64_t *from_offset, int to, off64_t *to_offset, size_t count, unsigned flags) {
  return refuse_write(to, "splice"), REAL(splice)(from, from_offset, to, to_offset, count, flags);
}

static int note_truncate(int descriptor, off_t size) {
  if (kind_of(descriptor) != FILE_KIND) return REAL(ftruncate)(descriptor, size);
  uint64_t call = next_call();
  pthread_mutex_lock(&gate);
  put(RECORDER_TRUNCATE, 0, descriptor, call, size, 0, NULL, 0);
  int result = REAL(ftruncate)(descriptor, size);
  end(call, result);
  pthread_mutex_unlock(&gate);
  return result;
}
int ftruncate(int descriptor, off_t size) { return note_truncate(descriptor, size); }
int ftruncate64(int descriptor, off64_t size) { return note_truncate(descriptor, size); }
int truncate(const char *path, off_t size) {
  char name[PATH_MAX];
  if (below(AT_FDCWD, path, name)) refuse("%s is truncated by its name", name);
  return REAL(truncate)(path, size);
}

int posix_fallocate(int descriptor, off_t offset, off_t length) {
  if (kind_of(descriptor) != FILE_KIND) return REAL(posix_fallocate)(descriptor, offset, length);
  uint64_t call = next_call();
  pthread_mutex_lock(&gate);
  put(RECORDER_ALLOCATE, 0, descriptor, call, offset, length, NULL, 0);
  int result = REAL(posix_fallocate)(descriptor, offset, length);
  end(call, result ? -1 : 0);
  pthread_mutex_unlock(&gate);
  return result;
}
int posix_fallocate64(int descriptor, off64_t offset, off64_t length) {
  return posix_fallocate(descriptor, offset, length);
}
int fallocate(int descriptor, int mode, off_t offset, off_t length) {
  return refuse_write(descriptor, "fallocate"), REAL(fallocate)(descriptor, mode, offset, length);
}
int fallocate64(int descriptor, int mode, off64_t offset, off64_t length) {
  return fallocate(descriptor, mode, offset, length);
}

// MARK: Syncing

static int note_sync(int descriptor, int (*real)(int)) {
  int kind = kind_of(descriptor);
  if (kind != FILE_KIND && kind != DIRECTORY_KIND) return real(descriptor);
  if (drops_syncs && kind == FILE_KIND) return 0;
  uint64_t call = next_call();
  pthread_mutex_lock(&gate);
  put(RECORDER_SYNC, 0, descriptor, call, 0, 0, NULL, 0);
  pthread_mutex_unlock(&gate);
  if (sync_delay > 0 && kind == FILE_KIND) {
    // Of a map there is more to sync than of a journal.
    long microseconds = table[descriptor].is_slow ? 40 * sync_delay : sync_delay;
    struct timespec delay = {microseconds / 1000000, microseconds % 1000000 * 1000};
    nanosleep(&delay, NULL);
  }
  return (int)end_call(call, real(descriptor));
}
int fsync(int descriptor) { return note_sync(descriptor, REAL(fsync)); }
int fdatasync(int descriptor) { return note_sync(descriptor, REAL(fdatasync)); }
// LMDB syncs this way only a map that is written in place, which `mmap` refuses.
int msync(void *address, size_t length, int flags) { return REAL(msync)(address, length, flags); }

// MARK: Names

int renameat(int from_directory, const char *from, int to_directory, const char *to) {
  char old[PATH_MAX], new[PATH_MAX];
  bool leaves = below(from_directory, from, old), enters = below(to_directory, to, new);
  if (!leaves && !enters) return REAL(renameat)(from_directory, from, to_directory, to);
  if (leaves != enters) refuse("%s is renamed across the folder's border", leaves ? old : new);
  uint64_t call = next_call();
  struct iovec pieces[] = {{old, strlen(old) + 1}, {new, strlen(new)}};
  pthread_mutex_lock(&gate);
  put(RECORDER_RENAME, 0, -1, call, 0, 0, pieces, 2);
  int result = REAL(renameat)(from_directory, from, to_directory, to);
  end(call, result);
  pthread_mutex_unlock(&gate);
  return result;
}
int rename(const char *from, const char *to) { return renameat(AT_FDCWD, from, AT_FDCWD, to); }
int renameat2(int from_directory, const char *from, int to_directory, const char *to, unsigned flags) {
  char name[PATH_MAX];
  if (below(from_directory, from, name) || below(to_directory, to, name)) refuse("%s is renamed by renameat2", name);
  return REAL(renameat2)(from_directory, from, to_directory, to, flags);
}

int unlinkat(int directory, const char *path, int flags) {
  char name[PATH_MAX];
  if (!below(directory, path, name)) return REAL(unlinkat)(directory, path, flags);
  uint64_t call = next_call();
  pthread_mutex_lock(&gate);
  put_path(flags & AT_REMOVEDIR ? RECORDER_RMDIR : RECORDER_UNLINK, 0, call, name);
  int result = REAL(unlinkat)(directory, path, flags);
  end(call, result);
  pthread_mutex_unlock(&gate);
  return result;
}
int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) {
  int result = unlink(path);
  return result && errno == EISDIR ? rmdir(path) : result;
}

int mkdirat(int directory, const char *path, mode_t mode) {
  char name[PATH_MAX];
  if (!below(directory, path, name)) return REAL(mkdirat)(directory, path, mode);
  uint64_t call = next_call();
  pthread_mutex_lock(&gate);
  put_path(RECORDER_MKDIR, 0, call, name);
  int result = REAL(mkdirat)(directory, path, mode);
  end(call, result);
  pthread_mutex_unlock(&gate);
  return result;
}
int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }

// The library's own would not come back here for its mkdir.
char *mkdtemp(char *template) {
  size_t length = strlen(template);
  if (length < 6 || strcmp(template + length - 6, "XXXXXX")) return errno = EINVAL, NULL;
  static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
  static atomic_uint made;
  for (int attempt = 0; attempt < 1000; attempt++) {
    uint64_t value = (uint64_t)getpid() * 1000003 + atomic_fetch_add(&made, 1);
    for (size_t i = 0; i < 6; i++, value /= 36) template[length - 6 + i] = letters[value % 36];
    if (mkdir(template, 0700) == 0) return template;
    if (errno != EEXIST) return NULL;
  }
  return errno = EEXIST, NULL;
}

static void refuse_name(int directory, const char *path, const char *how) {
  char name[PATH_MAX];
  if (below(directory, path, name)) refuse("%s is made by %s", name, how);
}
int link(const char *from, const char *to) { return refuse_name(AT_FDCWD, to, "link"), REAL(link)(from, to); }
int linkat(int from_directory, const char *from, int to_directory, const char *to, int flags) {
  return refuse_name(to_directory, to, "linkat"), REAL(linkat)(from_directory, from, to_directory, to, flags);
}
int symlink(const char *from, const char *to) { return refuse_name(AT_FDCWD, to, "symlink"), REAL(symlink)(from, to); }
int mkstemp(char *template) { return refuse_name(AT_FDCWD, template, "mkstemp"), REAL(mkstemp)(template); }

// MARK: Connections

static int note_accept(int descriptor) {
  if (descriptor < 0 || !is_on()) return descriptor;
  if (descriptor >= DESCRIPTORS) refuse("a connection is descriptor %d", descriptor);
  pthread_mutex_lock(&gate);
  table[descriptor].kind = CONNECTION_KIND;
  put(RECORDER_ACCEPT, 0, descriptor, 0, 0, 0, NULL, 0);
  pthread_mutex_unlock(&gate);
  return descriptor;
}
int accept(int descriptor, struct sockaddr *address, socklen_t *length) {
  return note_accept(REAL(accept)(descriptor, address, length));
}
int accept4(int descriptor, struct sockaddr *address, socklen_t *length, int flags) {
  return note_accept(REAL(accept4)(descriptor, address, length, flags));
}

ssize_t send(int descriptor, const void *bytes, size_t count, int flags) {
  struct iovec piece = {(void *)bytes, count};
  uint64_t call = begin_write(descriptor, &piece, 1, -1);
  return end_call(call, REAL(send)(descriptor, bytes, count, flags));
}
ssize_t sendto(
    int descriptor, const void *bytes, size_t count, int flags, const struct sockaddr *address, socklen_t length) {
  struct iovec piece = {(void *)bytes, count};
  uint64_t call = begin_write(descriptor, &piece, 1, -1);
  return end_call(call, REAL(sendto)(descriptor, bytes, count, flags, address, length));
}
ssize_t sendmsg(int descriptor, const struct msghdr *message, int flags) {
  uint64_t call = begin_write(descriptor, message->msg_iov, (int)message->msg_iovlen, -1);
  return end_call(call, REAL(sendmsg)(descriptor, message, flags));
}

static ssize_t note_receive(int descriptor, const void *bytes, ssize_t count) {
  if (count <= 0 || kind_of(descriptor) != CONNECTION_KIND) return count;
  int error = errno;
  struct iovec piece = {(void *)bytes, (size_t)count};
  pthread_mutex_lock(&gate);
  put(RECORDER_RECEIVE, 0, descriptor, 0, 0, 0, &piece, 1);
  pthread_mutex_unlock(&gate);
  errno = error;
  return count;
}
ssize_t read(int descriptor, void *bytes, size_t count) {
  return note_receive(descriptor, bytes, REAL(read)(descriptor, bytes, count));
}
ssize_t recv(int descriptor, void *bytes, size_t count, int flags) {
  return note_receive(descriptor, bytes, REAL(recv)(descriptor, bytes, count, flags));
}
ssize_t recvmsg(int descriptor, struct msghdr *message, int flags) {
  if (kind_of(descriptor) == CONNECTION_KIND) refuse("a connection is read by recvmsg");
  return REAL(recvmsg)(descriptor, message, flags);
}
