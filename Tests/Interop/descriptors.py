# SPDX-License-Identifier: Apache-2.0
"""Compares a serialized FileDescriptorProto (hex, standard input) with the original's: descriptors.py NAME.

The originals are what PyPI's packages carry compiled, and the .proto files of Debian's grpc-proto.
"""
import difflib
import os
import subprocess
import sys
import tempfile

from google.protobuf import descriptor_pb2, text_format
from google.rpc import error_details_pb2, status_pb2
from grpc_channelz.v1 import channelz_pb2
from grpc_health.v1 import health_pb2
from grpc_reflection.v1alpha import reflection_pb2
from validate import validate_pb2
from xds.data.orca.v3 import orca_load_report_pb2
from xds.service.orca.v3 import orca_pb2

DEBIAN = "/usr/share/grpc-proto"
PROTOC = os.path.join(os.path.dirname(sys.executable), "protoc")


def plain(descriptor):
    """Without what says nothing about the messages: the file's name, and names that follow from others."""
    descriptor.ClearField("name")
    descriptor.options.ClearField("cc_enable_arenas")  # says nothing since protobuf 3.14
    # What a validator is told is not for us.
    for index, path in reversed(list(enumerate(descriptor.dependency))):
        if path == "validate/validate.proto":
            del descriptor.dependency[index]
    waiting = list(descriptor.message_type)
    while waiting:
        message = waiting.pop()
        waiting += message.nested_type
        for field in message.field:
            field.ClearField("json_name")
            field.options.ClearExtension(validate_pb2.rules)
            if not field.options.ByteSize():
                field.ClearField("options")
    return text_format.MessageToString(descriptor)


MODULES = {"health": health_pb2, "status": status_pb2, "error details": error_details_pb2, "channelz": channelz_pb2,
           "load report": orca_load_report_pb2, "load report service": orca_pb2}


def debian(path):
    """Debian's file, compiled by protoc."""
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "set.pb")
        subprocess.run([PROTOC, f"-I{DEBIAN}", f"--descriptor_set_out={output}", path], check=True)
        with open(output, "rb") as file:
            return descriptor_pb2.FileDescriptorSet.FromString(file.read()).file[0]


def theirs(name):
    if name.endswith(".proto"):
        return plain(debian(name))
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
    print("\n".join(
        difflib.unified_diff(expected.splitlines(), ours.splitlines(), "theirs", "ours", lineterm="")))
