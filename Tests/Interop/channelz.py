# SPDX-License-Identifier: Apache-2.0
"""grpcio-channelz looks into a server of gRPC's interop cases: channelz.py PORT. A line a look."""
import sys

import grpc
from grpc_channelz.v1 import channelz_pb2 as channelz
from grpc_channelz.v1 import channelz_pb2_grpc

from interop_protos import empty, messages, test_grpc

LIMIT = 300
with grpc.insecure_channel(f"127.0.0.1:{sys.argv[1]}") as channel:
    calls = test_grpc.TestServiceStub(channel)
    calls.EmptyCall(empty.Empty(), timeout=LIMIT)
    parameters = [messages.ResponseParameters(size=1)] * 4
    list(calls.StreamingOutputCall(messages.StreamingOutputCallRequest(response_parameters=parameters), timeout=LIMIT))
    try:
        calls.UnimplementedCall(empty.Empty(), timeout=LIMIT)
    except grpc.RpcError as error:
        print(error.code().name)

    looks = channelz_pb2_grpc.ChannelzStub(channel)
    answer = looks.GetServers(channelz.GetServersRequest(), timeout=LIMIT)
    [server] = answer.server
    # The fourth call is the one that asks.
    print("servers", answer.end, server.data.calls_started, server.data.calls_succeeded, server.data.calls_failed)
    [reference] = looks.GetServerSockets(
        channelz.GetServerSocketsRequest(server_id=server.ref.server_id), timeout=LIMIT).socket_ref
    socket = looks.GetSocket(channelz.GetSocketRequest(socket_id=reference.socket_id), timeout=LIMIT).socket
    data = socket.data
    print("socket", data.streams_started, data.streams_succeeded, data.streams_failed,
          data.messages_received, data.messages_sent)
    assert data.last_remote_stream_created_timestamp.seconds > 1_700_000_000
    listener = looks.GetSocket(
        channelz.GetSocketRequest(socket_id=server.listen_socket[0].socket_id), timeout=LIMIT).socket
    print("listens", listener.local.tcpip_address.port == int(sys.argv[1]))
    try:
        looks.GetChannel(channelz.GetChannelRequest(channel_id=1 << 40), timeout=LIMIT)
    except grpc.RpcError as error:
        print(error.code().name)
