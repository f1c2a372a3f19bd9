// What a read from LMDB costs at the least: random gets by key in one read transaction, in C. The limit of reads.

#include <lmdb.h>

#include "../chance.h"
#include "../histogram.h"
#include "../options.h"

static const char usage[] = "lmdb_get --folder DIR [--records N] [--seconds S]";

enum { ROW = 64, BLOCK = 64 };

static void check(int code, const char *what) {
  if (code == 0) return;
  fprintf(stderr, "lmdb_get: %s: %s\n", what, mdb_strerror(code));
  exit(1);
}

/// Keys are numbers, the most significant byte first: LMDB compares bytes.
static MDB_val key_of(uint64_t number, uint64_t *room) {
  *room = __builtin_bswap64(number);
  return (MDB_val){sizeof *room, room};
}

static void fill(MDB_env *env, MDB_dbi *rows, unsigned long records) {
  MDB_txn *tx;
  check(mdb_txn_begin(env, NULL, 0, &tx), "mdb_txn_begin");
  check(mdb_dbi_open(tx, "rows", MDB_CREATE, rows), "mdb_dbi_open");
  check(mdb_drop(tx, *rows, 0), "mdb_drop");
  uint64_t number;
  uint8_t row[ROW] = {0};
  for (unsigned long record = 1; record <= records; record++) {
    MDB_val key = key_of(record, &number), value = {sizeof row, row};
    memcpy(row, &record, sizeof record);
    check(mdb_put(tx, *rows, &key, &value, MDB_APPEND), "mdb_put");
  }
  check(mdb_txn_commit(tx), "mdb_txn_commit");
}

static uint64_t get(MDB_txn *tx, MDB_dbi rows, uint64_t wanted) {
  uint64_t number, found;
  MDB_val key = key_of(wanted, &number), value;
  check(mdb_get(tx, rows, &key, &value), "mdb_get");
  memcpy(&found, value.mv_data, sizeof found);
  return found;
}

int main(int count, char **arguments) {
  (void)count;
  const char *folder = NULL;
  unsigned long records = 10000;
  double seconds = 1;
  read_options(arguments,
               (const struct option[]){{"--folder", TEXT, &folder},
                                       {"--records", NUMBER, &records},
                                       {"--seconds", SECONDS, &seconds},
                                       {0}},
               usage);
  require(folder && records > 0 && records <= UINT32_MAX && seconds > 0, usage);

  MDB_env *env;
  MDB_txn *tx;
  MDB_dbi rows;
  check(mdb_env_create(&env), "mdb_env_create");
  check(mdb_env_set_maxdbs(env, 1), "mdb_env_set_maxdbs");
  check(mdb_env_set_mapsize(env, (size_t)records * 4 * ROW + (64u << 20)), "mdb_env_set_mapsize");
  check(mdb_env_open(env, folder, MDB_NOSYNC, 0600), "mdb_env_open");
  fill(env, &rows, records);
  check(mdb_txn_begin(env, NULL, MDB_RDONLY, &tx), "mdb_txn_begin");

  // A look at the clock costs a good part of a get, so it is taken once for a block of them.
  static struct histogram latency;
  uint64_t random = now_nanoseconds(), begin = random, now = begin;
  while (now - begin < (uint64_t)(seconds * 1e9)) {
    for (int i = 0; i < BLOCK; i++) {
      uint64_t wanted = draw_uniform(&random, (uint32_t)records);
      if (get(tx, rows, wanted) != wanted) check(MDB_CORRUPTED, "another row");
    }
    uint64_t then = now;
    now = now_nanoseconds();
    record(&latency, (now - then) / BLOCK);
  }
  double gets = (double)latency.count * BLOCK;
  printf("{\n  \"gets_per_second\": %.0f,\n  \"p50_us\": %.4f\n}\n",
         gets / ((double)(now - begin) * 1e-9), (double)value_at(&latency, 0.5) * 1e-3);
  mdb_txn_abort(tx);
  mdb_env_close(env);
  return 0;
}
