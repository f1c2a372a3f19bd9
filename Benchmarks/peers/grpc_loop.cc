// Unary calls over gRPC's own client, the fastest way that it has: the generic stub, which sends bytes as they are, and a
// completion queue that one thread empties. No other client would be fair: who calls gRPC from C++ calls through it, so
// its cost is part of a call, as that of purserd's clients is (their load is by hand, as their protocol is simple enough).

#include "grpc_loop.h"

#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace {

const std::string method = "/purser.v1.InventoryService/GetAvailability";

/// Each slot has one call in flight, and makes the next when it is answered.
struct Slot {
  grpc::GenericStub *stub;
  std::unique_ptr<grpc::ClientContext> context;
  std::unique_ptr<grpc::ClientAsyncResponseReader<grpc::ByteBuffer>> call;
  grpc::ByteBuffer answer;
  grpc::Status status;
  uint64_t sent;
};

void make_call(Slot &slot, const grpc::ByteBuffer &request, grpc::CompletionQueue &queue, uint64_t now) {
  slot.sent = now;
  slot.call.reset();
  slot.context = std::make_unique<grpc::ClientContext>();
  // A deadline, as a real caller has one.
  slot.context->set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(30));
  slot.call = slot.stub->PrepareUnaryCall(slot.context.get(), method, request, &queue);
  slot.call->StartCall();
  slot.call->Finish(&slot.answer, &slot.status, &slot);
}

bool fail(struct measure *measure, const std::string &why) {
  snprintf(measure->outcome->first_error, sizeof measure->outcome->first_error, "%s", why.c_str());
  return false;
}

/// Whether an answer is the request; copies nothing where it lies in one piece, as small ones do.
bool is_echo(const grpc::ByteBuffer &answer, const void *request, size_t count) {
  grpc::Slice slice;
  if (!answer.TrySingleSlice(&slice).ok() && !answer.DumpToSingleSlice(&slice).ok()) return false;
  return slice.size() == count && memcmp(slice.begin(), request, count) == 0;
}

}  // namespace

bool run_grpc_loop(const char *socket_path, uint32_t connections, uint32_t depth, const void *bytes,
                   size_t count, struct measure *measure) {
  grpc::Slice slice(bytes, count);
  grpc::ByteBuffer request(&slice, 1);
  grpc::CompletionQueue queue;
  std::vector<std::unique_ptr<grpc::GenericStub>> stubs;
  for (uint32_t i = 0; i < connections; i++) {
    grpc::ChannelArguments options;
    // As gRPC's own benchmarks have it: no filters that a benchmark does not need. It saves a tenth.
    options.SetInt(GRPC_ARG_MINIMAL_STACK, 1);
    // Channels to one address would share a connection.
    options.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    auto channel = grpc::CreateCustomChannel("unix:" + std::string(socket_path),
                                             grpc::InsecureChannelCredentials(), options);
    auto patience = std::chrono::system_clock::now() + std::chrono::seconds(10);
    if (!channel->WaitForConnected(patience)) return fail(measure, "no connection");
    stubs.push_back(std::make_unique<grpc::GenericStub>(channel));
  }

  std::vector<Slot> slots(size_t(connections) * depth);
  uint64_t now = now_nanoseconds(), answered = 0, in_flight = slots.size();
  begin(measure, now);
  for (size_t i = 0; i < slots.size(); i++) {
    slots[i].stub = stubs[i % connections].get();
    make_call(slots[i], request, queue, now);
  }
  bool went_well = true;
  while (in_flight > 0) {
    void *tag;
    bool is_ok;
    auto patience = std::chrono::system_clock::now() + std::chrono::seconds(30);
    if (queue.AsyncNext(&tag, &is_ok, patience) != grpc::CompletionQueue::GOT_EVENT) {
      fail(measure, "no answer for 30 seconds");
      fprintf(stderr, "load_grpc: %s\n", measure->outcome->first_error);
      _exit(1);  // what is in flight may not be taken apart
    }
    Slot &slot = *static_cast<Slot *>(tag);
    now = now_nanoseconds();
    answered++;
    if (slot.status.ok() && is_echo(slot.answer, bytes, count)) {
      count_answer(measure, now - slot.sent);
    } else if (measure->outcome->errors++ == 0) {
      fail(measure, slot.status.ok() ? "the answer is not the request" : slot.status.error_message());
    }
    went_well = went_well && slot.status.ok();
    if (measure->phase != DRAINING) move_on(measure, answered, now);
    if (measure->phase == DRAINING || !went_well)  // without a server, the rest of what is in flight fails soon
      in_flight--;
    else
      make_call(slot, request, queue, now);
  }
  return went_well;
}
