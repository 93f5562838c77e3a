// SPDX-License-Identifier: Apache-2.0
#include "codec.pb.h"
#include "measure.h"

template <typename M>
void run(const char *directory, const char *name) {
  size_t count;
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
  run<Tiny>(argv[1], "tiny");
  run<GoogleMessage1>(argv[1], "google_message1");
  run<Large>(argv[1], "large");
  run<Strings>(argv[1], "strings");
  run<Maps>(argv[1], "maps");
  run<Doubles>(argv[1], "doubles");
}
