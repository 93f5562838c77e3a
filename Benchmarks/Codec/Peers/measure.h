// SPDX-License-Identifier: Apache-2.0
// The same measure as Sources/Measure takes: the best of 7 runs of 20 ms.
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now_ns(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

#define MEASURE(payload, operation, body)                          \
  do {                                                             \
    long rounds = 1;                                               \
    /* For callgrind, as Sources/Measure has it. */                \
    const char *only = getenv("ROUNDS_ONLY");                      \
    if (only) {                                                    \
      for (long i = 0; i < atol(only); i++) { body; }              \
      break;                                                       \
    }                                                              \
    double took = 0, best = 1e300;                                 \
    while (1) {                                                    \
      double start = now_ns();                                     \
      for (long i = 0; i < rounds; i++) { body; }                  \
      took = now_ns() - start;                                     \
      if (took >= 20e6) break;                                     \
      rounds = took < 1e5 ? rounds * 10 : rounds * (22e6 / took) + 1; \
    }                                                              \
    for (int run = 0; run < 7; run++) {                           \
      double start = now_ns();                                     \
      for (long i = 0; i < rounds; i++) { body; }                  \
      took = now_ns() - start;                                     \
      if (took < best) best = took;                                \
    }                                                              \
    printf("%s %s %f\n", payload, operation, best / rounds);       \
  } while (0)

static size_t heap_bytes(void) {
  struct mallinfo2 info = mallinfo2();
  return info.uordblks + info.hblkhd;
}

/* Whether the second argument wants this payload measured, or its memory. */
static int wants(int argc, char **argv, const char *name) { return argc < 3 || !strcmp(argv[2], name); }

static unsigned char *read_file(const char *directory, const char *name, size_t *count) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s.bin", directory, name);
  FILE *file = fopen(path, "rb");
  if (!file) exit(2);
  fseek(file, 0, SEEK_END);
  *count = ftell(file);
  rewind(file);
  unsigned char *bytes = (unsigned char *)malloc(*count + 1);
  if (fread(bytes, 1, *count, file) != *count) exit(2);
  fclose(file);
  return bytes;
}
