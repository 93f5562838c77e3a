// SPDX-License-Identifier: Apache-2.0
// The same server of bench.proto, on gRPC C++ with completion queues: one queue, one thread.
//
// Every call is an object that the queue hands back when the step it waited for is done.
#include <grpcpp/grpcpp.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>

#include "bench/bench.grpc.pb.h"

namespace {

class Call {
 public:
  virtual ~Call() = default;
  // The step is done, or has failed for good.
  virtual void Proceed(bool ok) = 0;
};

struct Bench {
  bench::Bench::AsyncService service;
  std::unique_ptr<grpc::ServerCompletionQueue> queue;
};

class UnaryCall final : public Call {
 public:
  explicit UnaryCall(Bench* bench) : bench_(bench), writer_(&context_) {
    bench_->service.RequestUnary(&context_, &request_, &writer_, bench_->queue.get(), bench_->queue.get(), this);
  }

  void Proceed(bool ok) override {
    if (!ok || answered_) {
      delete this;
      return;
    }
    new UnaryCall(bench_);
    answered_ = true;
    response_.mutable_payload()->assign(request_.response_size(), '\0');
    writer_.Finish(response_, grpc::Status::OK, this);
  }

 private:
  Bench* bench_;
  grpc::ServerContext context_;
  grpc::ServerAsyncResponseWriter<bench::Res> writer_;
  bench::Req request_;
  bench::Res response_;
  bool answered_ = false;
};

class StreamCall final : public Call {
 public:
  explicit StreamCall(Bench* bench) : bench_(bench), writer_(&context_) {
    bench_->service.RequestServerStream(&context_, &request_, &writer_, bench_->queue.get(), bench_->queue.get(),
                                        this);
  }

  void Proceed(bool ok) override {
    if (!ok || finished_) {
      delete this;
      return;
    }
    if (!begun_) {
      begun_ = true;
      new StreamCall(bench_);
      left_ = request_.count();
      response_.mutable_payload()->assign(request_.response_size(), '\0');
    }
    if (left_-- > 0) {
      // Without a hint that more follows: with it, calls of this version were seen to stop for good.
      writer_.Write(response_, this);
    } else {
      finished_ = true;
      writer_.Finish(grpc::Status::OK, this);
    }
  }

 private:
  Bench* bench_;
  grpc::ServerContext context_;
  grpc::ServerAsyncWriter<bench::Res> writer_;
  bench::Req request_;
  bench::Res response_;
  int left_ = 0;
  bool begun_ = false;
  bool finished_ = false;
};

class BidiCall final : public Call {
 public:
  explicit BidiCall(Bench* bench) : bench_(bench), stream_(&context_) {
    bench_->service.RequestBidi(&context_, &stream_, bench_->queue.get(), bench_->queue.get(), this);
  }

  void Proceed(bool ok) override {
    switch (step_) {
      case Step::kArrival:
        if (!ok) break;
        new BidiCall(bench_);
        Read();
        return;
      case Step::kRead:
        if (ok) {
          step_ = Step::kWrite;
          response_.set_payload(request_.payload());
          stream_.Write(response_, this);
        } else {
          step_ = Step::kEnd;
          stream_.Finish(grpc::Status::OK, this);
        }
        return;
      case Step::kWrite:
        Read();
        return;
      case Step::kEnd:
        break;
    }
    delete this;
  }

 private:
  enum class Step { kArrival, kRead, kWrite, kEnd };

  void Read() {
    step_ = Step::kRead;
    stream_.Read(&request_, this);
  }

  Bench* bench_;
  grpc::ServerContext context_;
  grpc::ServerAsyncReaderWriter<bench::Res, bench::Req> stream_;
  bench::Req request_;
  bench::Res response_;
  Step step_ = Step::kArrival;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3 || strcmp(argv[1], "--port") != 0) {
    fprintf(stderr, "usage: grpc-cpp-bench-server --port P\n");
    return 2;
  }
  Bench bench;
  grpc::ServerBuilder builder;
  builder.AddListeningPort(std::string("127.0.0.1:") + argv[2], grpc::InsecureServerCredentials());
  builder.RegisterService(&bench.service);
  bench.queue = builder.AddCompletionQueue();
  std::unique_ptr<grpc::Server> server = builder.BuildAndStart();
  if (server == nullptr) return 1;
  // As many as h2load has open at once wait for their call.
  for (int i = 0; i < 256; i++) new UnaryCall(&bench);
  for (int i = 0; i < 32; i++) new StreamCall(&bench);
  for (int i = 0; i < 256; i++) new BidiCall(&bench);
  void* tag;
  bool ok;
  while (bench.queue->Next(&tag, &ok)) static_cast<Call*>(tag)->Proceed(ok);
  return 0;
}
