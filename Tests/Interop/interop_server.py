# SPDX-License-Identifier: Apache-2.0
"""grpcio's server for gRPC's interop test cases; prints its port."""
import threading
import time
from concurrent import futures

import grpc

from interop_protos import empty, messages, orca_grpc, report, test_grpc

CODES = {code.value[0]: code for code in grpc.StatusCode}


def load(asked):
    return report.OrcaLoadReport(cpu_utilization=asked.cpu_utilization, mem_utilization=asked.memory_utilization,
                                 request_cost=asked.request_cost, utilization=asked.utilization)


class Load(orca_grpc.OpenRcaServiceServicer):
    report = report.OrcaLoadReport()
    turn = threading.Lock()

    def StreamCoreMetrics(self, request, context):
        while context.is_active():
            yield Load.report
            time.sleep(0.2)


class Test(test_grpc.TestServiceServicer):
    def echo(self, context):
        trailers = []
        for name, value in context.invocation_metadata():
            if name == "x-grpc-test-echo-initial":
                context.send_initial_metadata(((name, value),))
            if name == "x-grpc-test-echo-trailing-bin":
                trailers.append((name, value))
        context.set_trailing_metadata(tuple(trailers))

    def end(self, status, context):
        if status.code:
            context.abort(CODES[status.code], status.message)

    def EmptyCall(self, request, context):
        return empty.Empty()

    def UnaryCall(self, request, context):
        if request.HasField("orca_per_query_report"):
            data = load(request.orca_per_query_report).SerializeToString()
            context.set_trailing_metadata((("endpoint-load-metrics-bin", data),))
        else:
            if request.HasField("response_compressed"):
                context.set_compression(grpc.Compression.Gzip)
                if not request.response_compressed.value:
                    context.disable_next_message_compression()
            self.echo(context)
        self.end(request.response_status, context)
        return messages.SimpleResponse(payload={"body": bytes(request.response_size)}, server_id="one")

    def CacheableUnaryCall(self, request, context):
        return messages.SimpleResponse(payload=request.payload)

    def responses(self, request, context):
        for parameters in request.response_parameters:
            if parameters.HasField("compressed") and not parameters.compressed.value:
                context.disable_next_message_compression()
            yield messages.StreamingOutputCallResponse(payload={"body": bytes(parameters.size)})

    def StreamingOutputCall(self, request, context):
        if any(parameters.compressed.value for parameters in request.response_parameters):
            context.set_compression(grpc.Compression.Gzip)
        yield from self.responses(request, context)

    def StreamingInputCall(self, requests, context):
        return messages.StreamingInputCallResponse(
            aggregated_payload_size=sum(len(request.payload.body) for request in requests))

    def FullDuplexCall(self, requests, context):
        self.echo(context)
        has_turn = False
        try:
            for request in requests:
                self.end(request.response_status, context)
                if request.HasField("orca_oob_report"):
                    has_turn = has_turn or Load.turn.acquire()
                    Load.report = load(request.orca_oob_report)
                yield from self.responses(request, context)
        finally:
            if has_turn:
                Load.turn.release()


server = grpc.server(futures.ThreadPoolExecutor(max_workers=16))
test_grpc.add_TestServiceServicer_to_server(Test(), server)
orca_grpc.add_OpenRcaServiceServicer_to_server(Load(), server)
port = server.add_insecure_port("127.0.0.1:0")
server.start()
print(f"port {port}", flush=True)
server.wait_for_termination()
