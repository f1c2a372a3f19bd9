// An echo over gRPC, the fastest way that its C++ server has: the asynchronous generic service, which passes bytes on as they
// are, and one completion queue that one thread empties (purserd has one loop too). The yardstick for unary calls.

#include <grpcpp/generic/async_generic_service.h>
#include <grpcpp/grpcpp.h>

#include <cstdio>
#include <string>

namespace {

/// One call, from the wait for it to its end. Each event takes it one step on.
class Call {
 public:
  Call(grpc::AsyncGenericService &service, grpc::ServerCompletionQueue &queue)
      : service(service), queue(queue), stream(&context) {
    service.RequestCall(&context, &stream, &queue, &queue, this);
  }

  void step(bool is_ok) {
    if (!is_ok) {  // the caller is gone, or the server ends
      delete this;
      return;
    }
    switch (next) {
      case READ:
        new Call(service, queue);  // waits for the next caller
        next = WRITE;
        stream.Read(&bytes, this);
        break;
      case WRITE:
        next = END;
        stream.WriteAndFinish(bytes, grpc::WriteOptions(), grpc::Status::OK, this);
        break;
      case END:
        delete this;
    }
  }

 private:
  grpc::AsyncGenericService &service;
  grpc::ServerCompletionQueue &queue;
  grpc::GenericServerContext context;
  grpc::GenericServerAsyncReaderWriter stream;
  grpc::ByteBuffer bytes;
  enum { READ, WRITE, END } next = READ;
};

}  // namespace

int main(int count, char **arguments) {
  if (count != 2) {
    fprintf(stderr, "usage: grpc_echo SOCKET-PATH\n");
    return 2;
  }
  grpc::AsyncGenericService service;
  grpc::ServerBuilder builder;
  builder.RegisterAsyncGenericService(&service);
  builder.AddListeningPort("unix:" + std::string(arguments[1]), grpc::InsecureServerCredentials());
  builder.AddChannelArgument(GRPC_ARG_MINIMAL_STACK, 1);  // as gRPC's own benchmarks have it
  auto queue = builder.AddCompletionQueue();
  auto server = builder.BuildAndStart();
  if (!server) {
    fprintf(stderr, "grpc_echo: can't listen on %s\n", arguments[1]);
    return 1;
  }
  // So many callers may come at once before one has to wait to be asked for.
  for (int i = 0; i < 64; i++) new Call(service, *queue);
  void *tag;
  for (bool is_ok; queue->Next(&tag, &is_ok);) static_cast<Call *>(tag)->step(is_ok);
  return 0;
}
