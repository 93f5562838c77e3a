# SPDX-License-Identifier: Apache-2.0
"""Compares a serialized FileDescriptorProto (hex, standard input) with grpcio's: descriptors.py NAME."""
import difflib
import sys

from google.protobuf import descriptor_pb2, text_format
from google.rpc import error_details_pb2, status_pb2
from grpc_health.v1 import health_pb2
from grpc_reflection.v1alpha import reflection_pb2


def plain(descriptor):
    """Without what says nothing about the messages: the file's name, and names that follow from others."""
    descriptor.ClearField("name")
    descriptor.options.ClearField("cc_enable_arenas")  # says nothing since protobuf 3.14
    waiting = list(descriptor.message_type)
    while waiting:
        message = waiting.pop()
        waiting += message.nested_type
        for field in message.field:
            field.ClearField("json_name")
    return text_format.MessageToString(descriptor)


MODULES = {"health": health_pb2, "status": status_pb2, "error details": error_details_pb2}


def theirs(name):
    descriptor = descriptor_pb2.FileDescriptorProto()
    MODULES.get(name, reflection_pb2).DESCRIPTOR.CopyToProto(descriptor)
    text = plain(descriptor)
    if name == "reflection v1":
        # grpcio ships the older version only; the newer differs in its package and is not deprecated.
        text = text.replace("v1alpha", "v1").replace("  deprecated: true\n", "")
    return text


ours = plain(descriptor_pb2.FileDescriptorProto.FromString(bytes.fromhex(sys.stdin.read())))
expected = theirs(sys.argv[1])
if ours == expected:
    print("equal")
else:
    print("\n".join(difflib.unified_diff(expected.splitlines(), ours.splitlines(), "grpcio", "ours", lineterm="")))
