// Command lines: `--name VALUE`, and `--name` alone for a switch.
#pragma once

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct option {
  const char *name;
  enum { TEXT, NUMBER, SECONDS, SWITCH } kind;
  void *value;  // const char *, unsigned long, double, bool
};

/// Fills in what the command line says; prints `usage` and ends the program at anything unknown.
static inline void read_options(char **arguments, const struct option *options, const char *usage) {
  for (arguments++; *arguments; arguments++) {
    const struct option *option = options;
    while (option->name && strcmp(option->name, *arguments) != 0) option++;
    char *rest = "";
    if (!option->name)
      rest = *arguments;
    else if (option->kind == SWITCH)
      *(bool *)option->value = true;
    else if (!*++arguments || !**arguments)
      rest = "a value is missing";
    else if (option->kind == TEXT)
      *(const char **)option->value = *arguments;
    else if (option->kind == NUMBER)
      *(unsigned long *)option->value = strtoul(*arguments, &rest, 10);
    else
      *(double *)option->value = strtod(*arguments, &rest);
    if (*rest) {
      fprintf(stderr, "not understood: %s\nusage: %s\n", rest, usage);
      exit(2);
    }
  }
}

/// Ends the program unless what it was told makes sense.
static inline void require(bool makes_sense, const char *usage) {
  if (makes_sense) return;
  fprintf(stderr, "usage: %s\n", usage);
  exit(2);
}
