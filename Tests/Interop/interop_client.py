# SPDX-License-Identifier: Apache-2.0
"""grpcio's client for gRPC's interop test cases: interop_client.py PORT [CA NAME]."""
import sys

import grpc

from interop_protos import empty, messages, orca, orca_grpc, test_grpc

REQUESTS, RESPONSES = [27182, 8, 1828, 45904], [31415, 9, 2653, 58979]
LIMIT = 120
Case = messages.StreamingOutputCallRequest


def connect():
    if len(sys.argv) > 2:
        credentials = grpc.ssl_channel_credentials(open(sys.argv[2], "rb").read())
        return grpc.secure_channel(f"127.0.0.1:{sys.argv[1]}", credentials,
                                   (("grpc.ssl_target_name_override", sys.argv[3]),))
    return grpc.insecure_channel(f"127.0.0.1:{sys.argv[1]}")


channel = connect()
stub = test_grpc.TestServiceStub(channel)


def payload(size):
    return messages.Payload(body=bytes(size))


def ask(*sizes, compressed=None, **rest):
    parameters = [messages.ResponseParameters(size=size) for size in sizes]
    for parameter, wish in zip(parameters, compressed or []):
        parameter.compressed.value = wish
    return Case(response_parameters=parameters, **rest)


def large(stub=stub, compression=None, **rest):
    request = messages.SimpleRequest(response_size=314159, payload=payload(271828), **rest)
    response = stub.UnaryCall(request, timeout=LIMIT, compression=compression)
    assert response.payload.body == bytes(314159)


def fails(code, call, text=None):
    try:
        call()
    except grpc.RpcError as error:
        assert error.code() == code, error
        assert text is None or error.details() == text, error.details()
        return
    raise AssertionError(f"the call did not fail with {code}")


def sizes(responses):
    return [len(response.payload.body) for response in responses]


def empty_unary():
    assert stub.EmptyCall(empty.Empty(), timeout=LIMIT) == empty.Empty()


def cacheable_unary():
    request = messages.SimpleRequest(payload={"body": b"now"})
    answers = {stub.CacheableUnaryCall(request, timeout=LIMIT).payload.body for _ in range(2)}
    assert answers == {b"now"}


def large_unary():
    large()


def client_compressed_unary():
    fails(grpc.StatusCode.INVALID_ARGUMENT, lambda: large(expect_compressed={"value": True}))
    large(compression=grpc.Compression.Gzip, expect_compressed={"value": True})
    large(expect_compressed={"value": False})


def server_compressed_unary():
    for wish in True, False:
        large(response_compressed={"value": wish})


def inputs(wishes, compression=None):
    requests = [messages.StreamingInputCallRequest(payload=payload(size)) for size in REQUESTS]
    for request in requests:
        if wishes is not None:
            request.expect_compressed.value = wishes
    answer = stub.StreamingInputCall(iter(requests), timeout=LIMIT, compression=compression)
    assert answer.aggregated_payload_size == 74922


def client_streaming():
    inputs(None)


def client_compressed_streaming():
    # grpcio compresses all messages of a call or none, and not those that would not become smaller.
    big = messages.StreamingInputCallRequest(payload=payload(27182), expect_compressed={"value": True})
    fails(grpc.StatusCode.INVALID_ARGUMENT, lambda: stub.StreamingInputCall(iter([big]), timeout=LIMIT))
    answer = stub.StreamingInputCall(iter([big]), timeout=LIMIT, compression=grpc.Compression.Gzip)
    assert answer.aggregated_payload_size == 27182
    inputs(False)


def server_streaming():
    assert sizes(stub.StreamingOutputCall(ask(*RESPONSES), timeout=LIMIT)) == RESPONSES


def server_compressed_streaming():
    request = ask(31415, 92653, compressed=[True, False])
    assert sizes(stub.StreamingOutputCall(request, timeout=LIMIT)) == [31415, 92653]


def ping_pong():
    requests = (ask(answer, payload=payload(size)) for size, answer in zip(REQUESTS, RESPONSES))
    assert sizes(stub.FullDuplexCall(requests, timeout=LIMIT)) == RESPONSES


def empty_stream():
    assert sizes(stub.FullDuplexCall(iter(()), timeout=LIMIT)) == []


def half_duplex():
    requests = [ask(*RESPONSES[:2]), ask(*RESPONSES[2:])]
    assert sizes(stub.HalfDuplexCall(iter(requests), timeout=LIMIT)) == RESPONSES


def custom_metadata():
    sent = (("x-grpc-test-echo-initial", "test_initial_metadata_value"),
            ("x-grpc-test-echo-trailing-bin", b"\xab\xab\xab"))
    request = messages.SimpleRequest(response_size=314159, payload=payload(271828))
    _, unary = stub.UnaryCall.with_call(request, timeout=LIMIT, metadata=sent)
    duplex = stub.FullDuplexCall(iter([ask(314159, payload=payload(271828))]), timeout=LIMIT, metadata=sent)
    assert sizes(duplex) == [314159]
    for call in unary, duplex:
        assert sent[0] in [tuple(pair) for pair in call.initial_metadata()]
        assert sent[1] in [tuple(pair) for pair in call.trailing_metadata()]


def status(text):
    wish = {"code": 2, "message": text}
    unknown = grpc.StatusCode.UNKNOWN
    fails(unknown, lambda: stub.UnaryCall(messages.SimpleRequest(response_status=wish), timeout=LIMIT), text)
    fails(unknown, lambda: sizes(stub.FullDuplexCall(iter([Case(response_status=wish)]), timeout=LIMIT)), text)


def status_code_and_message():
    status("test status message")


def special_status_message():
    status("\t\ntest with whitespace\r\nand Unicode BMP \u263a and non-BMP \U0001f608\t\n")


def unimplemented_method():
    fails(grpc.StatusCode.UNIMPLEMENTED, lambda: stub.UnimplementedCall(empty.Empty(), timeout=LIMIT))


def unimplemented_service():
    other = test_grpc.UnimplementedServiceStub(channel)
    fails(grpc.StatusCode.UNIMPLEMENTED, lambda: other.UnimplementedCall(empty.Empty(), timeout=LIMIT))


def cancel_after_begin():
    import queue
    # Requests that neither come nor end: on a busy machine the call might be over before it is cancelled.
    waiting = queue.Queue()
    future = stub.StreamingInputCall.future(iter(waiting.get, None), timeout=LIMIT)
    future.cancel()
    assert future.cancelled()
    waiting.put(None)


def cancel_after_first_response():
    import queue
    waiting = queue.Queue()
    waiting.put(ask(31415, payload=payload(27182)))
    call = stub.FullDuplexCall(iter(waiting.get, None), timeout=LIMIT)
    assert len(next(call).payload.body) == 31415
    call.cancel()
    fails(grpc.StatusCode.CANCELLED, lambda: next(call))
    waiting.put(None)


def timeout_on_sleeping_server():
    request = Case(payload=payload(27182), response_parameters=[{"size": 1, "interval_us": 2_000_000_000}])
    fails(grpc.StatusCode.DEADLINE_EXCEEDED,
          lambda: sizes(stub.FullDuplexCall(iter([request]), timeout=0.001)))


def pick_first_unary():
    request = messages.SimpleRequest(fill_server_id=True)
    assert len({stub.UnaryCall(request, timeout=LIMIT).server_id for _ in range(100)}) == 1


def rpc_soak():
    for _ in range(10):
        large()


def channel_soak():
    for _ in range(10):
        with connect() as other:
            large(test_grpc.TestServiceStub(other))


# orca_per_rpc is missing: grpcio keeps the trailer to its own balancers, and shows it to nobody.
def orca_oob():
    asked = {"cpu_utilization": 0.29309, "memory_utilization": 0.2, "utilization": {"util": 0.2039}}
    wish = orca.OrcaLoadReportRequest(report_interval={"nanos": 500_000_000})
    reports = orca_grpc.OpenRcaServiceStub(channel).StreamCoreMetrics(wish, timeout=LIMIT)
    assert sizes(stub.FullDuplexCall(iter([ask(1, orca_oob_report=asked)]), timeout=LIMIT)) == [1]
    assert any(found.utilization["util"] == 0.2039 for found in reports)
    reports.cancel()


failures = 0
for case in [
        empty_unary, cacheable_unary, large_unary, client_compressed_unary, server_compressed_unary,
        client_streaming, client_compressed_streaming, server_streaming, server_compressed_streaming, ping_pong,
        empty_stream, half_duplex, custom_metadata, status_code_and_message, special_status_message,
        unimplemented_method, unimplemented_service, cancel_after_begin, cancel_after_first_response,
        timeout_on_sleeping_server, pick_first_unary, rpc_soak, channel_soak, orca_oob]:
    try:
        case()
        print(f"PASS {case.__name__}")
    except Exception as error:  # whatever goes wrong is what the case found
        failures += 1
        print(f"FAIL {case.__name__}: {error!r}")
sys.exit(failures and 1)
