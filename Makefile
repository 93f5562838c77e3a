# SPDX-License-Identifier: Apache-2.0
# What one does with this repository. `make` alone lists it.

SWIFT ?= swift
PYTHON ?= python3
ADDRESS ?= 127.0.0.1:50051
TEST_FLAGS ?=
FUZZ_SECONDS ?= 120
SIMULATED_CALLS ?= 100000

# The C libraries that are linked; python3-venv is for the counterparts that tests run against,
# and nghttp2-server has nghttpd, which is one.
BUILD_PACKAGES = libnghttp2-dev libprotobuf-c-dev zlib1g-dev pkg-config
TEST_PACKAGES = $(BUILD_PACKAGES) python3 python3-venv grpc-proto libprotobuf-dev nghttp2-server openssl
EXAMPLE_PACKAGES = $(BUILD_PACKAGES) libsqlite3-dev openssl
BENCH_PACKAGES = $(BUILD_PACKAGES) nghttp2-client nghttp2-server openssl python3
CONFORMANCE_PACKAGES = g++ protobuf-compiler libprotobuf-dev
PEER_PACKAGES = g++ libgrpc++-dev protobuf-compiler protobuf-compiler-grpc pkg-config

# More tests than this at a time only wait for each other, until their timers are late.
WIDTH = --experimental-maximum-parallelization-width 8

BIN = .build/debug
VENV = .venv

# A crash prints a backtrace for minutes otherwise, while a test waits for its process.
export SWIFT_BACKTRACE ?= enable=no

.PHONY: help
help:
	@echo "to see it work:"
	@echo "  make run             build the examples, and run client against server through all four kinds of call"
	@echo "  make serve           build and start the example server, and leave it running (ADDRESS=$(ADDRESS))"
	@echo "  make examples-test   build and test the packages in Examples/"
	@echo "  make new-test        have the tool write a new service, build it and call it"
	@echo "to change it:"
	@echo "  make test            run every test, against grpcio, grpcurl and buf too (TEST_FLAGS='--filter NAME')"
	@echo "  make interop         run the tests against real counterparts, and note what they did in Docs/Interop.md"
	@echo "  make generate        print the checked-in Swift anew from Protos/ (generate-check: only compare)"
	@echo "  make format          lay out the Swift files as .swift-format says (format-check: only look)"
	@echo "  make api             list the public declarations anew (api-check: fail when one is gone)"
	@echo "  make docs            build the documentation of every module; a broken link fails"
	@echo "  make deps            install what building and testing need"
	@echo "to look harder:"
	@echo "  make simulate        play $(SIMULATED_CALLS) calls under a simulated network and clock"
	@echo "  make asan            run the transport's tests under AddressSanitizer"
	@echo "  make tsan            run the tests of whatever threads share under ThreadSanitizer"
	@echo "  make conformance     ask of the codec all that protobuf's own conformance runner asks"
	@echo "  make fuzz            feed changed input to the decoders and the compiler for FUZZ_SECONDS=$(FUZZ_SECONDS)"
	@echo "  make fuzz-sessions   feed changed bytes to connections in memory for a minute each"
	@echo "to measure and to deploy:"
	@echo "  make bench           measure server and client: CPU a call beside nghttpd, tail, memory, start"
	@echo "  make bench-peers     build other gRPC servers, which bench then measures beside ours"
	@echo "  make hot-functions   list anew what every call runs, for the linker"
	@echo "  make bench-compiler  measure martletc beside protoc and buf, and its Swift beside swift-protobuf's"
	@echo "  make static          build the hello server as one static binary, and show its size"
	@echo "  make static-check    run it, and a client, where there is nothing else"
	@echo "  make tool            build martlet, the tool, as one static binary, and show its size"

.PHONY: run
run: build-deps examples
	@Scripts/run.sh $(BIN) $(ADDRESS)

.PHONY: serve
serve: build-deps examples
	@exec $(BIN)/example-server $(ADDRESS)

.PHONY: examples
examples: generate
	$(SWIFT) build --product example-server
	$(SWIFT) build --product example-client

.PHONY: generate
generate: build-deps
	$(SWIFT) build --product martletc
	@Scripts/generate.sh $(BIN)/martletc

.PHONY: generate-check
generate-check: build-deps
	$(SWIFT) build --product martletc
	@rm -rf .build/generated && Scripts/generate.sh $(BIN)/martletc .build/generated >/dev/null
	@cd .build/generated && find . -name '*.swift' | while read -r file; do diff -u "../../$$file" "$$file" || exit 1; done
	@echo "what is checked in is what martletc prints"

# Clients and servers under a simulated network and clock: SIMULATED_CALLS calls, from seeds that a failure
# names (MARTLET_SEED=... plays one story alone). Without optimisation: that is what tests run.
.PHONY: simulate
simulate: test-deps
	MARTLET_SIMULATED_CALLS=$(SIMULATED_CALLS) $(SWIFT) test --filter SimulationTests

# Each case that goes well with a real counterpart is noted in the ledger, which Docs/Interop.md is made of.
LEDGER = .build/interop-ledger
COUNTERPARTS = MARTLET_PYTHON="$(CURDIR)/$(VENV)/bin/python" MARTLET_INTEROP_LEDGER="$(CURDIR)/$(LEDGER)" \
  PATH="$(CURDIR)/$(VENV)/bin:$$PATH"

.PHONY: test
test: test-deps $(VENV)/.ready
	@rm -f $(LEDGER)
	$(COUNTERPARTS) $(SWIFT) test $(WIDTH) $(TEST_FLAGS)

# The tests against real counterparts alone, those that note what they did, for Docs/Interop.md; interop-check
# compares that page with the whole test run before it.
.PHONY: interop interop-check
interop: test-deps $(VENV)/.ready
	@rm -f $(LEDGER)
	$(COUNTERPARTS) $(SWIFT) test $(WIDTH) --filter 'InteropTests|NghttpdTests|What Python understands'
	@$(VENV)/bin/python Scripts/interop.py $(LEDGER)
interop-check:
	@$(VENV)/bin/python Scripts/interop.py --check $(LEDGER)

# protobuf's own runner, built from Debian's source of it.
.PHONY: conformance
conformance: build-deps
	@Scripts/deps.sh $(CONFORMANCE_PACKAGES)
	$(SWIFT) build --product martlet-conformance
	@Scripts/conformance.sh $(BIN)/martlet-conformance

# The three decoders, and beside them the compiler, with libFuzzer under AddressSanitizer.
.PHONY: fuzz
fuzz:
	@Scripts/fuzz.sh $(FUZZ_SECONDS)

# A minute of changed input to a server's connection in memory, and at the same time to a client's.
.PHONY: fuzz-sessions
fuzz-sessions: test-deps
	MARTLET_FUZZ_SECONDS=60 $(SWIFT) test --filter SessionFuzzTests

# The suites that a sanitizer looks at, built with nothing else of this package. XCTest, which has no tests
# here, leaks two objects of its own. Without debug information, which takes time, a report names functions and
# not lines: `make tsan SANITIZE_FLAGS=` builds again with it.
SANITIZE_FLAGS ?= -debug-info-format none
ASAN_TESTS = MartletHTTP2Tests MartletRPCTests MartletServicesTests MartletLifecycleTests MartletTracingTests \
  MartletTLSTests MartletProtobufCTests
TSAN_TESTS = MartletHTTP2Tests MartletRPCTests MartletServicesTests MartletLifecycleTests MartletTracingTests \
  MartletTLSTests MartletCompilerTests
# What has one thread: under ThreadSanitizer it would hold Swift's few threads for minutes, and others' deadlines pass.
TSAN_SKIPS = --skip OutboundQueueTests --skip InboundBufferTests --skip MartletCompilerTests
# The compiler's library has threads in its user's process. It takes all of Dispatch's, which Swift's tasks need too:
# so its tests run when the others have ended.
TSAN_ALONE = --skip-build --filter 'MartletCompilerTests\..The library'
SANITIZED = $(SWIFT) test --disable-xctest $(SANITIZE_FLAGS) $(WIDTH) --test-product martletPackageTests
TSAN = MARTLET_TESTS="$(TSAN_TESTS)" TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/Sanitizers/races.txt $(SANITIZED) \
  --sanitize=thread --scratch-path .build-tsan -Xlinker $(CURDIR)/.build-tsan/Mutex.o

.PHONY: asan tsan
asan: test-deps
	MARTLET_TESTS="$(ASAN_TESTS)" LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/Sanitizers/leaks.txt \
	$(SANITIZED) --sanitize=address --scratch-path .build-asan $(TEST_FLAGS)

tsan: test-deps
	@mkdir -p .build-tsan
	@clang -fsanitize=thread -O1 -c Tests/Sanitizers/Mutex.c -o .build-tsan/Mutex.o
	$(TSAN) $(TSAN_SKIPS) $(TEST_FLAGS)
	$(if $(TEST_FLAGS),,$(TSAN) $(TSAN_ALONE))

# Counterparts have fixed versions: a failure is then a change of ours.
$(VENV)/.ready: Tests/Interop/requirements.txt
	@[ -x $(VENV)/bin/python ] || $(PYTHON) -m venv $(VENV)
	@echo "installing the counterparts into $(VENV)"
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r Tests/Interop/requirements.txt
	@touch $@

# The layout of .swift-format, for what people write; `format-check` is what CI asks for.
.PHONY: format format-check
format:
	@swift format --in-place --parallel --configuration .swift-format $$(Scripts/swift-files.sh)
format-check:
	@swift format lint --strict --parallel --configuration .swift-format $$(Scripts/swift-files.sh)
	@echo "every Swift file is laid out as .swift-format says"

# The documentation of every public module, in .build-docs; a link that leads nowhere is an error.
.PHONY: docs
docs: build-deps
	$(SWIFT) build
	@Scripts/docs.sh

# The public declarations, in Docs/API; `api-check` fails when one of them is gone (Docs/Decisions.md).
.PHONY: api api-check
api: build-deps
	$(SWIFT) build
	@$(PYTHON) Scripts/api.py
api-check: build-deps
	$(SWIFT) build
	@$(PYTHON) Scripts/api.py --check

# Every example is a package of its own, as a user has it (Examples/README.md).
.PHONY: examples-test
examples-test: example-deps
	@Scripts/examples-test.sh

.PHONY: bench bench-peers
bench: bench-deps
	$(SWIFT) build --package-path Benchmarks $(DEPLOY)
	$(PYTHON) Benchmarks/compare.py

bench-peers: peer-deps
	Benchmarks/Peers/GrpcCpp/build.sh
	$(SWIFT) build --package-path Benchmarks/Peers/GrpcSwift $(DEPLOY)

.PHONY: bench-compiler
bench-compiler: test-deps $(VENV)/.ready
	@PYTHONDONTWRITEBYTECODE=1 $(VENV)/bin/python Benchmarks/Compiler/speed.py
	@PYTHONDONTWRITEBYTECODE=1 $(VENV)/bin/python Benchmarks/Compiler/sizes.py

# That list, anew; it grows stale without harm: the linker passes over names that are no more.
.PHONY: hot-functions
hot-functions: bench-deps
	@Scripts/deps.sh valgrind
	$(SWIFT) build --package-path Benchmarks $(DEPLOY)
	@$(PYTHON) Scripts/hot-functions.py > Benchmarks/.build/hot-functions.txt
	@mv Benchmarks/.build/hot-functions.txt Scripts/hot-functions.txt

# A server to deploy: no Swift on the target. Exported symbols would keep dead code alive, and a place that moves
# with the program takes 24 bytes where the linker does not pack them. The functions that every call runs lie side by
# side, as those not in the processor's cache come with their neighbours (Docs/Performance.md).
DEPLOY = -c release --static-swift-stdlib -Xswiftc -use-ld=lld \
  -Xlinker --no-export-dynamic -Xlinker --icf=safe -Xlinker -z -Xlinker pack-relative-relocs \
  -Xswiftc -Xfrontend -Xswiftc -function-sections -Xlinker --no-warn-symbol-ordering \
  -Xlinker --symbol-ordering-file=$(CURDIR)/Scripts/hot-functions.txt
STATIC = $(DEPLOY) --scratch-path .build-static
.PHONY: static
static: build-deps
	$(SWIFT) build $(STATIC) --product hello-server
	@strip .build-static/release/hello-server
	@ls -l .build-static/release/hello-server

# The same program and its client in a root directory that has nothing else but what they need; and the other
# examples' optimised build, which goes through parts of the compiler that debug builds do not.
.PHONY: static-check
static-check: static
	$(SWIFT) build $(STATIC) --product example-server
	$(SWIFT) build $(STATIC) --product hello-client
	$(SWIFT) build --product hello-client
	@Scripts/static-check.sh .build-static/release $(BIN)/hello-client

.PHONY: tool
tool: build-deps
	$(SWIFT) build $(STATIC) --product martlet
	@strip .build-static/release/martlet
	@ls -l .build-static/release/martlet

.PHONY: new-test
new-test: build-deps
	$(SWIFT) build --product martlet
	@Scripts/new-test.sh $(BIN)/martlet

.PHONY: deps build-deps test-deps example-deps bench-deps peer-deps
deps: test-deps $(VENV)/.ready
build-deps:
	@Scripts/deps.sh $(BUILD_PACKAGES)
test-deps:
	@Scripts/deps.sh $(TEST_PACKAGES)
example-deps:
	@Scripts/deps.sh $(EXAMPLE_PACKAGES)
bench-deps:
	@Scripts/deps.sh $(BENCH_PACKAGES)
peer-deps:
	@Scripts/deps.sh $(PEER_PACKAGES)
