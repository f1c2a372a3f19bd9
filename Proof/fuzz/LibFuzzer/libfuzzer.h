// libFuzzer's own interface, which no header of the toolchain declares (compiler-rt: FuzzerInterface.h).
#pragma once

#include <stddef.h>
#include <stdint.h>

/// Fuzzes until it finds something or is told to stop, by libFuzzer's options; does not return then.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*check)(const uint8_t *input, size_t count));

/// libFuzzer's own mutation, in place; returns the new size.
size_t LLVMFuzzerMutate(uint8_t *input, size_t count, size_t capacity);
