// SPDX-License-Identifier: Apache-2.0
#include "codec.pb-c.h"
#include "measure.h"

static void run(const ProtobufCMessageDescriptor *type, const char *directory, const char *name) {
  size_t count;
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
  run(&bench__codec__tiny__descriptor, argv[1], "tiny");
  run(&bench__codec__google_message1__descriptor, argv[1], "google_message1");
  run(&bench__codec__large__descriptor, argv[1], "large");
  run(&bench__codec__strings__descriptor, argv[1], "strings");
  run(&bench__codec__maps__descriptor, argv[1], "maps");
  run(&bench__codec__doubles__descriptor, argv[1], "doubles");
}
