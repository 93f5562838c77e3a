# SPDX-License-Identifier: Apache-2.0
"""Browsers and curl, through a proxy: gRPC-Web and JSON over HTTP/1.1. web_client.py PORT

Prints PASS and the name of each case. gRPC-Web is grpc/doc/PROTOCOL-WEB.md: gRPC's frames, and one more with
the trailers, whose flag is 0x80.
"""
import base64
import http.client
import json
import struct
import sys

from interop_protos import empty, messages

SERVICE = "/grpc.testing.TestService/"


def post(method, body, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", int(sys.argv[1]), timeout=300)
    connection.request("POST", SERVICE + method, body, {k.replace("_", "-"): v for k, v in headers.items()})
    answer = connection.getresponse()
    return answer, answer.read()


def web(method, request, text=False, **headers):
    """The messages and the trailers of a call."""
    frame = struct.pack(">BI", 0, len(body := request.SerializeToString())) + body
    kind = "application/grpc-web-text" if text else "application/grpc-web+proto"
    answer, data = post(method, base64.b64encode(frame) if text else frame, content_type=kind, accept=kind,
                        x_grpc_web="1", **headers)
    assert answer.status == 200, answer.status
    if text:
        # Pieces of base64, each with its padding.
        data = b"".join(base64.b64decode(data[i:i + 4]) for i in range(0, len(data), 4))
    found, trailers = [], {k.lower(): v for k, v in answer.getheaders() if k.lower().startswith("grpc-")}
    while data:
        flag, length = struct.unpack(">BI", data[:5])
        content, data = data[5:5 + length], data[5 + length:]
        if flag & 0x80:
            trailers |= dict(line.split(":", 1) for line in content.decode().split("\r\n") if line)
        else:
            found.append(content)
    return found, {name: value.strip() for name, value in trailers.items()}


def call(method, request, **headers):
    answer, data = post(method, json.dumps(request), content_type="application/json", **headers)
    return answer.status, json.loads(data or "null")


def web_empty_unary():
    found, trailers = web("EmptyCall", empty.Empty())
    assert found == [b""] and trailers["grpc-status"] == "0", (found, trailers)


def large_unary(text=False):
    request = messages.SimpleRequest(response_size=314159, payload=messages.Payload(body=bytes(271828)))
    [answer], trailers = web("UnaryCall", request, text)
    assert messages.SimpleResponse.FromString(answer).payload.body == bytes(314159)
    assert trailers["grpc-status"] == "0"


def web_large_unary():
    large_unary()


def web_text_large_unary():
    large_unary(text=True)


def web_server_streaming():
    request = messages.StreamingOutputCallRequest(
        response_parameters=[messages.ResponseParameters(size=size) for size in (31415, 9, 2653, 58979)])
    answers, trailers = web("StreamingOutputCall", request)
    read = [messages.StreamingOutputCallResponse.FromString(answer) for answer in answers]
    assert [len(answer.payload.body) for answer in read] == [31415, 9, 2653, 58979]
    assert trailers["grpc-status"] == "0"


def web_status_code_and_message():
    status = messages.EchoStatus(code=2, message="test status message")
    found, trailers = web("UnaryCall", messages.SimpleRequest(response_status=status))
    assert found == [] and trailers["grpc-status"] == "2", trailers
    assert trailers["grpc-message"] in ("test status message", "test%20status%20message"), trailers


def web_unimplemented_method():
    found, trailers = web("UnimplementedCall", empty.Empty())
    assert found == [] and trailers["grpc-status"] == "12", trailers


def web_custom_metadata():
    answer, _ = post("EmptyCall", struct.pack(">BI", 0, 0), content_type="application/grpc-web+proto",
                     x_grpc_test_echo_initial="test_initial_metadata_value")
    assert answer.getheader("x-grpc-test-echo-initial") == "test_initial_metadata_value"


def web_deadline():
    request = messages.StreamingOutputCallRequest(
        response_parameters=[messages.ResponseParameters(size=1, interval_us=60_000_000)])
    found, trailers = web("StreamingOutputCall", request, grpc_timeout="300m")
    assert found == [] and trailers["grpc-status"] == "4", trailers


def json_unary():
    status, answer = call("UnaryCall", {"responseSize": 3, "fillServerId": True})
    assert status == 200 and answer["payload"]["body"] == "AAAA", answer
    assert answer["serverId"].startswith("martlet-"), answer


def json_server_streaming():
    status, answers = call("StreamingOutputCall", {"responseParameters": [{"size": 1}, {"size": 2}]})
    assert status == 200 and [each["payload"]["body"] for each in answers] == ["AA==", "AAA="], answers


def json_client_streaming():
    bodies = [{"payload": {"body": base64.b64encode(bytes(size)).decode()}} for size in (27182, 8, 1828, 45904)]
    status, answer = call("StreamingInputCall", bodies)
    assert status == 200 and answer == {"aggregatedPayloadSize": 74922}, answer


def json_status():
    status, answer = call("UnaryCall", {"responseStatus": {"code": 5, "message": "not there"}})
    assert status == 404, (status, answer)


def json_wrong_field():
    status, _ = post("UnaryCall", '{"responseSize": "many"}', content_type="application/json")
    assert status.status == 400, status.status


for name, case in list(globals().items()):
    if name.startswith(("web_", "json_")):
        case()
        print("PASS", name, flush=True)
