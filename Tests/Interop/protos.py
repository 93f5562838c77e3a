# SPDX-License-Identifier: Apache-2.0
"""The messages and stubs of Protos/, made by grpcio's own compiler when a script starts."""
import os
import sys

import grpc

PROTOS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Protos")
sys.path.insert(0, PROTOS)

hello, hello_services = grpc.protos_and_services("helloworld/helloworld.proto")
guide, guide_services = grpc.protos_and_services("routeguide/route_guide.proto")


def point(latitude, longitude):
    return guide.Point(latitude=latitude, longitude=longitude)


BERKSHIRE_VALLEY = point(409146138, -746188906)
PATRIOTS_PATH = point(407838351, -746143763)
WHIPPANY = point(408122808, -743999179)
NOWHERE = point(0, 0)
EVERYWHERE = guide.Rectangle(lo=point(-900000000, -1800000000), hi=point(900000000, 1800000000))
