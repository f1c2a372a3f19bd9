#pragma once
#include <stdint.h>

// The breadcrumb: one page that is shared with a file, in which the loop notes what it is about to do. A signal
// that says "the program is wrong" marks the note; SIGKILL can't, and that is right.

enum { PURSER_CRUMB_METHOD = 192, PURSER_CRUMB_PAST = 8, PURSER_CRUMB_SIZE = 4096 };

struct purser_crumb {
  uint64_t digest_low, digest_high;
  int64_t time;  // microseconds UTC of the fault
  uint32_t state;  // one of the three below
  int32_t signal;
  uint32_t method_length;
  char method[PURSER_CRUMB_METHOD];
  uint32_t reserved;
};

enum { PURSER_CRUMB_IDLE, PURSER_CRUMB_RUNNING, PURSER_CRUMB_FAULTED };

struct purser_crumb_page {
  uint64_t magic;
  struct purser_crumb now;
  struct purser_crumb past[PURSER_CRUMB_PAST];
};

/// Notes what the calling thread is about to do. Longer method names are cut.
void purser_crumb_note(
    struct purser_crumb_page *page, const char *method, uint32_t length, uint64_t low,
    uint64_t high);

/// It is done.
void purser_crumb_clear(struct purser_crumb_page *page);

/// From here on, a fault of the thread that noted last marks this page, and so does a signal that another process
/// sent; NULL: no page. What was installed for the
/// signals before is called afterwards. The calling thread gets a stack of its own for the handler, so that a
/// stack that overflowed is marked, too.
void purser_crumb_watch(struct purser_crumb_page *page);
