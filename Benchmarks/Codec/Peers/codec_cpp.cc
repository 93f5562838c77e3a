// SPDX-License-Identifier: Apache-2.0
#include "codec.pb.h"
#include "measure.h"

template <typename M>
void run(int argc, char **argv, const char *name) {
  size_t count;
  const char *directory = argv[1];
  if (wants(argc, argv, "memory") && argc > 2 && (!strcmp(name, "large") || !strcmp(name, "google_message1"))) {
    unsigned char *bytes = read_file(directory, name, &count);
    M *messages = new M[200];
    size_t before = heap_bytes() - 200 * sizeof(M);
    for (int i = 0; i < 200; i++) messages[i].ParseFromArray(bytes, count);
    printf("%s memory %zu\n", name, (heap_bytes() - before) / 200);
  }
  if (!wants(argc, argv, name)) return;
  unsigned char *bytes = read_file(directory, name, &count);
  M message;
  if (!message.ParseFromArray(bytes, count)) exit(3);
  MEASURE(name, "decode", {
    M fresh;
    fresh.ParseFromArray(bytes, count);
  });
  MEASURE(name, "encode", {
    std::string out;
    message.SerializeToString(&out);
  });
}

int main(int argc, char **argv) {
  using namespace bench::codec;
  run<Tiny>(argc, argv, "tiny");
  run<GoogleMessage1>(argc, argv, "google_message1");
  run<Large>(argc, argv, "large");
  run<Strings>(argc, argv, "strings");
  run<Maps>(argc, argv, "maps");
  run<Doubles>(argc, argv, "doubles");
}
