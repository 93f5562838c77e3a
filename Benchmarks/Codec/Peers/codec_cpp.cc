// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

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
  M reused;
  MEASURE(name, "decode-reusing", { reused.ParseFromArray(bytes, count); });
  MEASURE(name, "encode", {
    std::string out;
    message.SerializeToString(&out);
  });
}

// The same messages and columns as codec-martlet has.
static void flat() {
  using namespace bench::codec;
  for (long count = 16; count <= 1700000; count *= 10) {
    Large message;
    for (long i = 0; i < count; i++) {
      Item *item = message.add_items();
      item->set_id(1 << 30);
      item->set_name("item of the list");
      item->set_price(12.5);
      for (int code : {1, 200, 30000}) item->add_codes(code);
      item->mutable_place()->set_row(1);
      item->mutable_place()->set_shelf(200);
      item->mutable_place()->set_hall("hall 1");
      item->set_in_stock(true);
    }
    std::string bytes = message.SerializeAsString();
    double cost[2] = {1e300, 1e300};
    long rounds = std::max<long>(1, 2000000 / bytes.size());
    for (int run = 0; run < 3; run++) {
      for (int operation = 0; operation < 2; operation++) {
        double start = now_ns();
        for (long round = 0; round < rounds; round++) {
          if (operation == 0) {
            Large fresh;
            fresh.ParseFromString(bytes);
          } else {
            std::string out;
            message.SerializeToString(&out);
          }
        }
        cost[operation] = std::min(cost[operation], (now_ns() - start) / rounds / bytes.size());
      }
    }
    printf("%16zu%16.2f%16.2f\n", bytes.size(), cost[0], cost[1]);
  }
}

int main(int argc, char **argv) {
  using namespace bench::codec;
  if (wants(argc, argv, "flat") && argc > 2) {
    flat();
    return 0;
  }
  run<Tiny>(argc, argv, "tiny");
  run<GoogleMessage1>(argc, argv, "google_message1");
  run<Large>(argc, argv, "large");
  run<Strings>(argc, argv, "strings");
  run<Maps>(argc, argv, "maps");
  run<Doubles>(argc, argv, "doubles");
}
