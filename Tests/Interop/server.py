# SPDX-License-Identifier: Apache-2.0
"""grpcio as the server of the examples' services, for our client. Prints its port, then what calls carried."""
import collections
import signal
from concurrent import futures

import grpc

from protos import PATRIOTS_PATH, guide, guide_services, hello, hello_services


class Greeter(hello_services.GreeterServicer):
    def SayHello(self, request, context):
        return hello.HelloReply(message=f"grpcio greets {request.name}")


class RouteGuide(guide_services.RouteGuideServicer):
    def __init__(self):
        self.notes = collections.defaultdict(list)

    def GetFeature(self, request, context):
        if request.latitude == 0:
            context.abort(grpc.StatusCode.NOT_FOUND, "nowhere: 100 % nothing, «rien»")
        return guide.Feature(name="somewhere", location=request)

    def ListFeatures(self, request, context):
        for index in range(1000):
            yield guide.Feature(name=f"feature {index}", location=PATRIOTS_PATH)

    def RecordRoute(self, requests, context):
        count = sum(1 for _ in requests)
        return guide.RouteSummary(point_count=count, feature_count=1, distance=2, elapsed_time=3)

    def RouteChat(self, requests, context):
        for note in requests:
            key = (note.location.latitude, note.location.longitude)
            yield from self.notes[key]
            self.notes[key].append(note)


if __name__ == "__main__":
    # Before there are threads, which would take the signal otherwise.
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=8))
    hello_services.add_GreeterServicer_to_server(Greeter(), server)
    guide_services.add_RouteGuideServicer_to_server(RouteGuide(), server)
    print("port", server.add_insecure_port("127.0.0.1:0"), flush=True)
    server.start()
    signal.sigwait([signal.SIGTERM])
    server.stop(0)
