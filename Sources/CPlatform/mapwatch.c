#include "mapwatch.h"

#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

// Set while this thread looks at a map of which nobody knows yet whether it is whole.
static __thread const char *volatile sentence;

// LMDB's assertions abort; a page that is missing is SIGBUS; a length that is noise leads anywhere.
static const int signals[] = {SIGABRT, SIGSEGV, SIGBUS};
enum { SIGNALS = sizeof signals / sizeof *signals };
static struct sigaction before[SIGNALS];

static void end(int number, siginfo_t *info, void *context) {
  (void)context;
  const char *text = sentence;
  if (text) {
    (void)!write(STDERR_FILENO, text, strlen(text));
    _exit(65);
  }
  for (int i = 0; i < SIGNALS; i++)
    if (signals[i] == number) sigaction(number, &before[i], NULL);
  // A fault of the processor comes again when this returns; one that was sent must be sent again.
  if (info->si_code <= 0) raise(number);
}

static void install(void) {
  struct sigaction action = {.sa_flags = SA_SIGINFO | SA_ONSTACK};
  action.sa_sigaction = end;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < SIGNALS; i++) sigaction(signals[i], &action, &before[i]);
}

void purser_map_watch(const char *text) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, install);
  sentence = text;
}
