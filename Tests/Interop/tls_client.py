# SPDX-License-Identifier: Apache-2.0
"""grpcio greets over TLS: tls_client.py PORT AUTHORITY [CERTIFICATE KEY]. Prints the answer, or the status."""
import sys

import grpc

files = [open(name, "rb").read() for name in sys.argv[2:]]
authority, certificate, key = files + [None] * (3 - len(files))
credentials = grpc.ssl_channel_credentials(authority, key, certificate)
with grpc.secure_channel(f"localhost:{sys.argv[1]}", credentials) as channel:
    try:
        # A message whose field 1 is a string, as bytes.
        print(channel.unary_unary("/helloworld.Greeter/SayHello")(b"\x0a\x01x", timeout=300)[2:].decode())
    except grpc.RpcError as error:
        print(error.code().name)
