# SPDX-License-Identifier: Apache-2.0
"""Reads a google.rpc.Status (hex, standard input) as grpcio-status does, and prints one that it writes."""
import sys

import grpc
from google.protobuf import any_pb2
from google.rpc import code_pb2, error_details_pb2, status_pb2
from grpc_status import rpc_status


class Call:
    """As much of a grpc.Call as grpcio-status looks at."""
    def __init__(self, status):
        self.status = status

    def trailing_metadata(self):
        return (("grpc-status-details-bin", self.status.SerializeToString()),)

    def code(self):
        return grpc.StatusCode.INVALID_ARGUMENT

    def details(self):
        return self.status.message


status = rpc_status.from_call(Call(status_pb2.Status.FromString(bytes.fromhex(sys.stdin.read()))))
print(status.code, status.message)
request, retry = error_details_pb2.BadRequest(), error_details_pb2.RetryInfo()
assert status.details[0].Unpack(request) and status.details[1].Unpack(retry)
print(f"{request.field_violations[0].field}: {request.field_violations[0].description}")
print(f"{retry.retry_delay.seconds} s {retry.retry_delay.nanos} ns")

detail = any_pb2.Any()
detail.Pack(error_details_pb2.ErrorInfo(reason="BUSY", domain="example.com", metadata={"zone": "a"}))
ours = status_pb2.Status(code=code_pb2.ABORTED, message="from grpcio", details=[detail])
assert rpc_status.to_status(ours).trailing_metadata[0][1] == ours.SerializeToString()
print(ours.SerializeToString().hex())
