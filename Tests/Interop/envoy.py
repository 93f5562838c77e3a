# SPDX-License-Identifier: Apache-2.0
"""Envoy in front of an interop server: envoy.py SERVER_PORT DESCRIPTOR_SET. Prints its port; SIGTERM ends it.

Takes gRPC, gRPC-Web (grpc/doc/PROTOCOL-WEB.md) and JSON, and passes all of it on as gRPC over
HTTP/2 without TLS. What JSON means it learns from the descriptor set.
"""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request

FILTERS = "type.googleapis.com/envoy.extensions.filters."


def of_type(name, **fields):
    return {"@type": FILTERS + name, **fields}


def address(port):
    return {"socket_address": {"address": "127.0.0.1", "port_value": port}}


def http_filters(descriptors):
    transcoder = of_type("http.grpc_json_transcoder.v3.GrpcJsonTranscoder", proto_descriptor=descriptors,
                         services=["grpc.testing.TestService"], auto_mapping=True, convert_grpc_status=True)
    return [{"name": "web", "typed_config": of_type("http.grpc_web.v3.GrpcWeb")},
            {"name": "json", "typed_config": transcoder},
            {"name": "router", "typed_config": of_type("http.router.v3.Router")}]


def configuration(port, descriptors):
    # No time limits of its own: calls have their deadlines.
    route = {"match": {"prefix": "/"}, "route": {"cluster": "server", "timeout": "0s"}}
    manager = of_type(
        "network.http_connection_manager.v3.HttpConnectionManager", stat_prefix="in", codec_type="AUTO",
        http_filters=http_filters(descriptors),
        route_config={"virtual_hosts": [{"name": "all", "domains": ["*"], "routes": [route]}]})
    protocol = {"@type": "type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions",
                "explicit_http_config": {"http2_protocol_options": {}}}
    cluster = {
        "name": "server", "connect_timeout": "20s", "type": "STATIC",
        "typed_extension_protocol_options": {
            "envoy.extensions.upstreams.http.v3.HttpProtocolOptions": protocol},
        "load_assignment": {"cluster_name": "server", "endpoints": [
            {"lb_endpoints": [{"endpoint": {"address": address(port)}}]}]}}
    listener = {"name": "in", "address": address(0), "filter_chains": [
        {"filters": [{"name": "http", "typed_config": manager}]}]}
    return {"admin": {"address": address(0)}, "static_resources": {"listeners": [listener], "clusters": [cluster]}}


def listening_port(envoy, admin):
    """Asks the administration interface, whose address is in a file, once both are there."""
    for _ in range(1200):
        if envoy.poll() is not None:
            sys.exit("Envoy did not start")
        try:
            with open(admin, encoding="ascii") as file, \
                    urllib.request.urlopen(f"http://{file.read()}/listeners?format=json") as answer:
                return json.load(answer)["listener_statuses"][0]["local_address"]["socket_address"]["port_value"]
        except (OSError, KeyError, IndexError):
            time.sleep(0.1)
    sys.exit("Envoy does not say where it listens")


with tempfile.TemporaryDirectory() as folder:
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
    admin = os.path.join(folder, "admin")
    program = os.path.join(os.path.dirname(sys.executable), "envoy")
    running = subprocess.Popen(
        [program, "--config-yaml", json.dumps(configuration(int(sys.argv[1]), sys.argv[2])),
         "--admin-address-path", admin, "--concurrency", "1", "--disable-hot-restart", "-l", "warning"],
        preexec_fn=lambda: signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGTERM]))
    try:
        print("port", listening_port(running, admin), flush=True)
        signal.sigwait([signal.SIGTERM])
    finally:
        running.kill()
        running.wait()
