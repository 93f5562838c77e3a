# SPDX-License-Identifier: Apache-2.0
"""grpcio-reflection asks a server for extensions and custom options: reflection.py PORT. A line a question."""
import sys

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from grpc_reflection.v1alpha import reflection_pb2 as reflection
from grpc_reflection.v1alpha import reflection_pb2_grpc
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import ProtoReflectionDescriptorDatabase


def options(pool, described):
    """Read by the pool's own class, which is the one that knows the pool's extensions."""
    options = described.GetOptions()
    message = message_factory.GetMessageClass(pool.FindMessageTypeByName(options.DESCRIPTOR.full_name))()
    message.ParseFromString(options.SerializeToString())
    return " ".join(str(message).split())


with grpc.insecure_channel(f"localhost:{sys.argv[1]}") as channel:
    database = ProtoReflectionDescriptorDatabase(channel)
    print(sorted(database.FindAllExtensionNumbers("options.Item")))
    # The database has no answer to this, whatever the server says.
    wanted = reflection.ExtensionRequest(containing_type="options.Item", extension_number=101)
    [answer] = reflection_pb2_grpc.ServerReflectionStub(channel).ServerReflectionInfo(
        iter([reflection.ServerReflectionRequest(file_containing_extension=wanted)]), timeout=300)
    first = answer.file_descriptor_response.file_descriptor_proto[0]
    print(descriptor_pb2.FileDescriptorProto.FromString(first).name)
    pool = descriptor_pool.DescriptorPool(database)
    for name in ("options.owner", "options.rule"):
        pool.FindExtensionByName(name)
    service = pool.FindServiceByName("options.Store")
    print(options(pool, service))
    print(options(pool, service.methods[0]))
