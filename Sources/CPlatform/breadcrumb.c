#define _GNU_SOURCE
#include "breadcrumb.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

_Static_assert(sizeof(struct purser_crumb_page) <= PURSER_CRUMB_SIZE, "the page is one page");

static struct purser_crumb_page *volatile watched;
static volatile pthread_t noting;

static const int signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { SIGNALS = sizeof signals / sizeof *signals };
static struct sigaction before[SIGNALS];

void purser_crumb_note(
    struct purser_crumb_page *page, const char *method, uint32_t length, uint64_t low,
    uint64_t high) {
  struct purser_crumb *now = &page->now;
  if (length > PURSER_CRUMB_METHOD) length = PURSER_CRUMB_METHOD;
  now->digest_low = low;
  now->digest_high = high;
  now->method_length = length;
  memcpy(now->method, method, length);
  noting = pthread_self();
  // The handler runs on this thread: the compiler must keep the order, the processor does.
  __atomic_signal_fence(__ATOMIC_SEQ_CST);
  *(volatile uint32_t *)&now->state = PURSER_CRUMB_RUNNING;
  __atomic_signal_fence(__ATOMIC_SEQ_CST);
}

void purser_crumb_clear(struct purser_crumb_page *page) {
  __atomic_signal_fence(__ATOMIC_SEQ_CST);
  *(volatile uint32_t *)&page->now.state = PURSER_CRUMB_IDLE;
}

// Only what is safe in a signal handler: memory, clock_gettime, sigaction, raise.
static void mark(int number, siginfo_t *info, void *context) {
  (void)context;
  struct purser_crumb_page *page = watched;
  // A fault is its own thread's; what was sent from outside (the watchdog's SIGABRT) means the loop.
  int is_ours = pthread_equal(noting, pthread_self()) || info->si_code == SI_USER;
  if (page && is_ours && page->now.state == PURSER_CRUMB_RUNNING) {
    struct timespec time;
    clock_gettime(CLOCK_REALTIME, &time);
    page->now.time = (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
    page->now.signal = number;
    page->now.state = PURSER_CRUMB_FAULTED;
  }
  for (int i = 0; i < SIGNALS; i++)
    if (signals[i] == number) sigaction(number, &before[i], NULL);
  // A fault of the processor comes again when this returns; one that was sent must be sent again.
  if (info->si_code <= 0) raise(number);
}

void purser_crumb_watch(struct purser_crumb_page *page) {
  static pthread_mutex_t once = PTHREAD_MUTEX_INITIALIZER;
  static int installed;
  pthread_mutex_lock(&once);
  watched = page;
  if (page && !installed) {
    installed = 1;
    struct sigaction action = {.sa_flags = SA_SIGINFO | SA_ONSTACK};
    action.sa_sigaction = mark;
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < SIGNALS; i++) sigaction(signals[i], &action, &before[i]);
  }
  pthread_mutex_unlock(&once);
  stack_t stack;
  if (page && sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    // For the life of the thread: given to no one else.
    stack = (stack_t){.ss_size = 64 * 1024, .ss_sp = malloc(64 * 1024)};
    if (stack.ss_sp) sigaltstack(&stack, NULL);
  }
}
