# SPDX-License-Identifier: Apache-2.0
"""Compiles the interop protos from Protos/ for Python, and imports them."""
import importlib
import pathlib
import sys
import tempfile

from grpc_tools import protoc

ROOT = pathlib.Path(__file__).resolve().parents[2] / "Protos"
FOLDER = tempfile.mkdtemp(prefix="martlet-interop-")
FILES = {"empty": "grpc/testing/empty.proto", "messages": "grpc/testing/messages.proto",
         "test": "grpc/testing/test.proto", "report": "xds/data/orca/v3/orca_load_report.proto",
         "orca": "xds/service/orca/v3/orca.proto"}
# In a flat folder: a package `grpc` of our own would hide grpcio.
for path in FILES.values():
    text = (ROOT / path).read_text()
    for other in FILES.values():
        text = text.replace(f'import "{other}"', f'import "interop_{pathlib.Path(other).name}"')
    (pathlib.Path(FOLDER) / f"interop_{pathlib.Path(path).name}").write_text(text)
names = [f"interop_{pathlib.Path(path).name}" for path in FILES.values()]
if protoc.main(["protoc", f"-I{FOLDER}", f"-I{protoc.__file__.rsplit('/', 1)[0]}/_proto",
                f"--python_out={FOLDER}", f"--grpc_python_out={FOLDER}", *names]):
    sys.exit("the interop protos do not compile")
sys.path.insert(0, FOLDER)


def module(key, suffix="_pb2"):
    return importlib.import_module(f"interop_{pathlib.Path(FILES[key]).stem}{suffix}")


empty, messages, report, orca = module("empty"), module("messages"), module("report"), module("orca")
test_grpc, orca_grpc = module("test", "_pb2_grpc"), module("orca", "_pb2_grpc")
