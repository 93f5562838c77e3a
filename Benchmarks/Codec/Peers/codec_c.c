// SPDX-License-Identifier: Apache-2.0
#include "codec.pb-c.h"
#include "measure.h"

static void run(const ProtobufCMessageDescriptor *type, int argc, char **argv, const char *name) {
  size_t count;
  const char *directory = argv[1];
  if (wants(argc, argv, "memory") && argc > 2 && (!strcmp(name, "large") || !strcmp(name, "google_message1"))) {
    unsigned char *bytes = read_file(directory, name, &count);
    size_t before = heap_bytes();
    for (int i = 0; i < 200; i++) protobuf_c_message_unpack(type, NULL, count, bytes);
    printf("%s memory %zu\n", name, (heap_bytes() - before) / 200);
  }
  if (!wants(argc, argv, name)) return;
  unsigned char *bytes = read_file(directory, name, &count);
  ProtobufCMessage *message = protobuf_c_message_unpack(type, NULL, count, bytes);
  if (!message) exit(3);
  MEASURE(name, "decode", {
    ProtobufCMessage *fresh = protobuf_c_message_unpack(type, NULL, count, bytes);
    protobuf_c_message_free_unpacked(fresh, NULL);
  });
  MEASURE(name, "encode", {
    size_t size = protobuf_c_message_get_packed_size(message);
    uint8_t *out = malloc(size);
    protobuf_c_message_pack(message, out);
    free(out);
  });
}

int main(int argc, char **argv) {
  run(&bench__codec__tiny__descriptor, argc, argv, "tiny");
  run(&bench__codec__google_message1__descriptor, argc, argv, "google_message1");
  run(&bench__codec__large__descriptor, argc, argv, "large");
  run(&bench__codec__strings__descriptor, argc, argv, "strings");
  run(&bench__codec__maps__descriptor, argc, argv, "maps");
  run(&bench__codec__doubles__descriptor, argc, argv, "doubles");
}
