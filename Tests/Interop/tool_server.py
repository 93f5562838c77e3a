# SPDX-License-Identifier: Apache-2.0
"""grpcio with reflection (v1alpha, which is all it has) and health, for the tests of our tool.

    tool_server.py [CERT KEY [CA]]    with TLS if a certificate is given, and mutual TLS with an authority
"""
import os
import signal
import sys
from concurrent import futures

import grpc
from google.protobuf import any_pb2
from google.rpc import code_pb2, error_details_pb2, status_pb2
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection
from grpc_status import rpc_status

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Protos"))
probe, probe_services = grpc.protos_and_services("tool/probe.proto")


class Probe(probe_services.ProbeServicer):
    def Echo(self, request, context):
        sent = [pair for pair in context.invocation_metadata() if pair[0].startswith("x-")]
        context.send_initial_metadata(sent)
        context.set_trailing_metadata((("x-trailer", "last"), ("x-trailer-bin", b"\x00\xff")))
        if request.name == "unknown":
            # A field that the .proto does not have: number 77, a varint.
            return probe.Thing.FromString(request.SerializeToString() + b"\xe8\x04\x05")
        if request.name == "any":
            request.content.Pack(probe.Thing(name="inside"))
        if request.name == "stranger":
            request.content.CopyFrom(any_pb2.Any(type_url="type.googleapis.com/un.known.Type", value=b"\x01\x02"))
        return request

    def Fail(self, request, context):
        violation = error_details_pb2.BadRequest.FieldViolation(field="name", description="is empty")
        details = [any_pb2.Any(), any_pb2.Any()]
        details[0].Pack(error_details_pb2.BadRequest(field_violations=[violation]))
        details[1].Pack(probe.Thing(name="of the server's own"))
        details.append(any_pb2.Any(type_url="type.googleapis.com/un.known.Type", value=b"\x01\x02"))
        status = status_pb2.Status(code=code_pb2.FAILED_PRECONDITION, message="never works", details=details)
        context.abort_with_status(rpc_status.to_status(status))


def read(path):
    with open(path, "rb") as file:
        return file.read()


def listen(server, files):
    if not files:
        return server.add_insecure_port("127.0.0.1:0")
    pair = (read(files[1]), read(files[0]))
    authority = read(files[2]) if len(files) > 2 else None
    return server.add_secure_port(
        "localhost:0", grpc.ssl_server_credentials([pair], authority, authority is not None))


if __name__ == "__main__":
    # Before there are threads, which would take the signal otherwise.
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=8))
    probe_services.add_ProbeServicer_to_server(Probe(), server)
    status = health.HealthServicer()
    status.set("tool.Probe", health_pb2.HealthCheckResponse.NOT_SERVING)
    health_pb2_grpc.add_HealthServicer_to_server(status, server)
    names = ("tool.Probe", health.SERVICE_NAME, reflection.SERVICE_NAME)
    reflection.enable_server_reflection(names, server)
    print("port", listen(server, sys.argv[1:]), flush=True)
    server.start()
    signal.sigwait([signal.SIGTERM])
    server.stop(0)
