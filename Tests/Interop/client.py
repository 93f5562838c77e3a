# SPDX-License-Identifier: Apache-2.0
"""grpcio as the client of our example server: client.py ADDRESS CASE. Prints one line for what it saw."""
import sys
import threading
import time

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import ProtoReflectionDescriptorDatabase

from protos import (BERKSHIRE_VALLEY, EVERYWHERE, NOWHERE, PATRIOTS_PATH, WHIPPANY, guide, guide_services, hello,
                    hello_services, point)


def status(error):
    return f"{error.code().name}: {error.details()}"


def unary(channel):
    reply = hello_services.GreeterStub(channel).SayHello(hello.HelloRequest(name="grpcio"), timeout=300)
    print(reply.message)


def unicode(channel):
    reply = hello_services.GreeterStub(channel).SayHello(hello.HelloRequest(name="Zoë 🐦"), timeout=300)
    print(reply.message)


def big(channel):
    name = "x" * 3_000_000
    reply = hello_services.GreeterStub(channel).SayHello(hello.HelloRequest(name=name), timeout=300)
    print(len(reply.message))


def server_streaming(channel):
    features = list(guide_services.RouteGuideStub(channel).ListFeatures(EVERYWHERE, timeout=300))
    print(len(features), sum(1 for feature in features if feature.name))


def client_streaming(channel):
    points = [BERKSHIRE_VALLEY, PATRIOTS_PATH, NOWHERE, WHIPPANY]
    summary = guide_services.RouteGuideStub(channel).RecordRoute(iter(points), timeout=300)
    print(summary.point_count, summary.feature_count, summary.distance)


def bidirectional(channel):
    # A place of this run's own: notes stay at the server.
    place = point(int(time.time()) % 900000000, 77)
    notes = [guide.RouteNote(location=place, message=text) for text in ("one", "two", "three")]
    answers = guide_services.RouteGuideStub(channel).RouteChat(iter(notes), timeout=300)
    print(" ".join(note.message for note in answers))


def metadata(channel):
    call = hello_services.GreeterStub(channel).SayHello.with_call
    reply, _ = call(hello.HelloRequest(name="m"), timeout=300,
                    metadata=(("x-text", "a, b"), ("x-bytes-bin", b"\x00\xff\x80"), ("x-text", "again")))
    print(reply.message)


def failure(channel):
    try:
        guide_services.RouteGuideStub(channel).GetFeature(point(2000000000, 0), timeout=300)
    except grpc.RpcError as error:
        print(status(error))


def unknown_method(channel):
    try:
        channel.unary_unary("/routeguide.RouteGuide/NoSuchMethod")(b"", timeout=300)
    except grpc.RpcError as error:
        print(error.code().name)


def deadline(channel):
    # A chat in which nobody speaks never ends by itself.
    quiet = threading.Event()
    notes = iter(lambda: quiet.wait() or guide.RouteNote(), None)
    try:
        list(guide_services.RouteGuideStub(channel).RouteChat(notes, timeout=0.3))
    except grpc.RpcError as error:
        print(error.code().name)
    quiet.set()


def cancel(channel):
    quiet = threading.Event()
    notes = iter(lambda: quiet.wait() or guide.RouteNote(), None)
    call = guide_services.RouteGuideStub(channel).RouteChat(notes)
    threading.Timer(0.2, call.cancel).start()
    try:
        list(call)
    except grpc.RpcError as error:
        print(error.code().name)
    quiet.set()


def health(channel):
    stub = health_pb2_grpc.HealthStub(channel)
    name = health_pb2.HealthCheckResponse.ServingStatus.Name
    words = [name(stub.Check(health_pb2.HealthCheckRequest(service=service), timeout=300).status)
             for service in ("", "routeguide.RouteGuide")]
    try:
        stub.Check(health_pb2.HealthCheckRequest(service="no.Such"), timeout=300)
    except grpc.RpcError as error:
        words.append(error.code().name)
    watch = stub.Watch(health_pb2.HealthCheckRequest(service="no.Such"), timeout=300)
    words.append(name(next(watch).status))
    watch.cancel()
    words.append(str(len(stub.List(health_pb2.HealthListRequest(), timeout=300).statuses)))
    print(" ".join(words))


def reflection(channel):
    database = ProtoReflectionDescriptorDatabase(channel)
    print(" ".join(sorted(database.get_services())))
    print(database.FindFileContainingSymbol("routeguide.Feature.location").name)


def many(channel):
    stub = hello_services.GreeterStub(channel)
    calls = [stub.SayHello.future(hello.HelloRequest(name=str(i)), timeout=300) for i in range(500)]
    print(sum(call.result().message == f"Hello, {i}!" for i, call in enumerate(calls)))


if __name__ == "__main__":
    options = [("grpc.max_receive_message_length", 16 << 20)]
    with grpc.insecure_channel(sys.argv[1], options=options) as opened:
        globals()[sys.argv[2]](opened)
