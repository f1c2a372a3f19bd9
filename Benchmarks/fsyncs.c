// What the disk can do: how often a second a 4 KiB append into a file that is there already (zeros written
// and synced ahead) can be made durable, one after another. The yardstick for durable commands.

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "clock.h"
#include "histogram.h"
#include "options.h"

static const char usage[] = "fsyncs --folder PATH [--seconds S]";

enum { BLOCK = 4096, FILE_BLOCKS = 4096, MOST_SECONDS = 3600 };

static void check(bool is_well, const char *what) {
  if (is_well) return;
  fprintf(stderr, "fsyncs: %s: %s\n", what, strerror(errno));
  exit(1);
}

static int compare(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

/// A file of zeros, gone from the folder already.
static int make_file(const char *folder) {
  char path[4096];
  snprintf(path, sizeof path, "%s/fsyncs-XXXXXX", folder);
  int fd = mkstemp(path);
  check(fd >= 0, path);
  unlink(path);
  static const char zeros[BLOCK];
  for (int block = 0; block < FILE_BLOCKS; block++)
    check(pwrite(fd, zeros, BLOCK, (off_t)block * BLOCK) == BLOCK, "pwrite");
  check(fsync(fd) == 0, "fsync");
  return fd;
}

int main(int count, char **arguments) {
  (void)count;
  const char *folder = NULL;
  double seconds = 3;
  read_options(arguments,
               (const struct option[]){
                   {"--folder", TEXT, &folder}, {"--seconds", SECONDS, &seconds}, {0}},
               usage);
  require(folder && seconds > 0 && seconds <= MOST_SECONDS, usage);
  int fd = make_file(folder);

  // The rate of each slice of a second or less; their median leaves single hiccups out.
  static double rates[MOST_SECONDS];
  static struct histogram latency;
  int slices = seconds < 1 ? 1 : (int)seconds;
  uint64_t slice_length = (uint64_t)(seconds * 1e9) / (uint64_t)slices;
  static char block[BLOCK];
  off_t next = 0;
  for (int slice = 0; slice < slices; slice++) {
    uint64_t begin = now_nanoseconds(), now = begin, syncs = 0;
    for (; now - begin < slice_length; syncs++) {
      memset(block, (int)(next % 255) + 1, BLOCK);
      uint64_t start = now;
      check(pwrite(fd, block, BLOCK, next % FILE_BLOCKS * BLOCK) == BLOCK, "pwrite");
      check(fdatasync(fd) == 0, "fdatasync");
      now = now_nanoseconds();
      record(&latency, now - start);
      next++;
    }
    rates[slice] = (double)syncs / ((double)(now - begin) * 1e-9);
  }
  qsort(rates, (size_t)slices, sizeof rates[0], compare);
  double median = (rates[(slices - 1) / 2] + rates[slices / 2]) / 2;
  printf("{\n  \"syncs_per_second\": %.0f,\n  \"p50_us\": %.1f,\n  \"p99_us\": %.1f\n}\n", median,
         (double)value_at(&latency, 0.5) * 1e-3, (double)value_at(&latency, 0.99) * 1e-3);
}
