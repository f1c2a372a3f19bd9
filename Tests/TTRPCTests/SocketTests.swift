import Glibc
import NIOCore
import NIOPosix
import Testing

@testable import TTRPC

/// What only a real Unix socket shows.
@Suite(.timeLimit(.minutes(1))) struct SocketTests {
  @Test func `a call goes there and back`() async throws {
    try await withDaemon { daemon in
      let client = try await daemon.connect()
      for size in [0, 1, 100, 70_000, 4_000_000] {
        let payload = [UInt8](repeating: 7, count: size)
        let answer = try await client.call(service: "shop.Test", method: "Echo", payload: payload)
        #expect(answer == payload)
      }
    }
  }

  @Test func `many tasks share a connection`() async throws {
    try await withDaemon { daemon in
      let client = try await daemon.connect()
      await withThrowingTaskGroup(of: Void.self) { group in
        for task in 0..<100 as Range<UInt8> {
          group.addTask {
            for turn in 0..<20 as Range<UInt8> {
              let answer = try await client.call(
                service: "shop.Test", method: "Echo", payload: [task, turn])
              #expect(answer == [task, turn])
            }
          }
        }
      }
    }
  }

  // Rule 36.
  @Test func `knows its peer before the first byte`() async throws {
    try await withDaemon { daemon in
      let client = try await daemon.connect()
      await daemon.until("accepts uid \(getuid())")
      let peer = try await daemon.onLoop { _, server in server.connections.map(\.peer) }
      #expect(peer.count == 1)
      #expect(peer[0].pid == getpid() && peer[0].uid == getuid() && peer[0].gid == getgid())
      var groups = [gid_t](repeating: 0, count: 100)
      let count = getgroups(100, &groups)
      #expect(Set(peer[0].groups) == Set(groups.prefix(Int(count))))
      client.close()
    }
  }

  // Rule 36.
  @Test func `a peer that is not accepted is closed without a byte`() async throws {
    try await withDaemon { daemon in
      try await daemon.onLoop { shop, _ in shop.acceptsPeers = false }
      let peer = try await daemon.connectRaw()
      #expect(await peer.readToEnd() == [])
    }
  }

  // Rule 8: nobody writes to it, and still its end is seen.
  @Test func `a client that vanishes cancels its calls at once`() async throws {
    try await withDaemon { daemon in
      let peer = try await daemon.connectRaw()
      try await peer.write(request(1, "Hold") + request(3, "Watch"))
      await daemon.until("Watch ''")
      try await peer.channel.close()
      await daemon.until("canceled 1")
      await daemon.until("canceled 2")
      await daemon.until("closed: peerClosed")
      #expect(try await daemon.onLoop { _, server in server.callsInFlight } == 0)
    }
  }

  // Rule 7.
  @Test func `a client that has closed its half gets its answers`() async throws {
    try await withDaemon { daemon in
      let peer = try await daemon.connectRaw()
      try await peer.write(request(1, "Hold") + request(3, "Echo"))
      try await peer.channel.close(mode: .output)
      await daemon.until("Hold ''")
      try await daemon.onLoop { shop, _ in shop.handles[1]!.respond("done") }
      #expect(
        answers(in: await peer.readToEnd()) == [
          .response(3, []), .response(1, bytes("done")),
        ])
    }
  }

  // Rule 33: bounds small enough to be met, and the kernel's own buffer in front of them.
  @Test func `a stream to a peer that does not read is bounded, and the others don't notice`()
    async throws
  {
    var limits = ServerLimits()
    limits.outputBytes = 65_536
    limits.queuedBytes = 262_144
    try await withDaemon(limits: limits) { daemon in
      let slow = try await daemon.connectRaw(reads: false)
      try await slow.write(request(1, "Watch"))
      await daemon.until("Watch ''")
      let sent = try await daemon.onLoop { shop, _ in
        let watch = shop.handles[1]!
        let message = String(repeating: "x", count: 1000)
        var sent = 0
        while watch.isWritable { sent += watch.send(message) ? 1 : 0 }
        #expect(watch.isOpen)
        while watch.send(message) { sent += 1 }
        #expect(!watch.isOpen)
        return sent
      }

      let other = try await daemon.connect()
      #expect(
        try await other.call(service: "shop.Test", method: "Echo", payload: [1]) == [1])

      try await slow.startReading()
      await daemon.until("writable")
      let read = await slow.read(answers: sent + 1)
      #expect(read.dropLast().allSatisfy { $0.type == 3 && $0.body.count == 1000 })
      #expect(read.last?.status == Status(.resourceExhausted, "stream buffer full"))
    }
  }

  @Test func `answers that pile up past the bound close their connection`() async throws {
    var limits = ServerLimits()
    limits.outputBytes = 65_536
    limits.queuedBytes = 262_144
    try await withDaemon(limits: limits) { daemon in
      let slow = try await daemon.connectRaw(reads: false)
      try await slow.write((0..<50).flatMap { request($0 * 2 + 1, "Hold") })
      for _ in 0..<50 { await daemon.until("Hold ''") }
      try await daemon.onLoop { shop, _ in
        let answer = String(repeating: "x", count: 100_000)
        for call in 1...50 as ClosedRange<UInt32> { shop.handles[call]!.respond(answer) }
      }
      await daemon.until("closed: outputOverflow")
    }
  }

  // Rule 33: a peer writes calls and never reads; we stop reading it before its answers fill memory.
  @Test func `a peer that writes and never reads is not read any more`() async throws {
    var limits = ServerLimits()
    limits.outputBytes = 65_536
    try await withDaemon(limits: limits) { daemon in
      let slow = try await daemon.connectRaw(reads: false)
      let payload = [UInt8](repeating: 1, count: 50_000)
      let calls = (0..<100).flatMap { request($0 * 2 + 1, "Echo", payload) }
      async let written: Void = slow.write(calls)
      let other = try await daemon.connect()
      #expect(
        try await other.call(service: "shop.Test", method: "Echo", payload: [1]) == [1])
      try await slow.startReading()
      #expect(await slow.read(answers: 100).map(\.stream) == (0..<100).map { $0 * 2 + 1 })
      try await written
    }
  }

  // Rule 35.
  @Test func `shutdown finishes what is in flight, and nobody comes in`() async throws {
    try await withDaemon { daemon in
      let client = try await daemon.connect()
      async let answer = client.call(service: "shop.Test", method: "Hold", payload: [])
      await daemon.until("Hold ''")
      async let done: Void = daemon.server.shutdown(deadline: .now() + .seconds(30))
      await daemon.until("shutting down")
      #expect(access(daemon.path, F_OK) != 0)
      await #expect(throws: ConnectFailure.self) { try await daemon.connect() }
      try await daemon.onLoop { shop, _ in shop.handles[1]!.respond("done") }
      #expect(try await answer == bytes("done"))
      await done
      await client.waitUntilClosed()
    }
  }

  // Rule 35: the race of a server that is stopped while it starts.
  @Test func `a server that is stopped while it starts does not listen`() async throws {
    for _ in 0..<20 {
      try await withDaemon { daemon in
        let path = daemon.path + "2"
        async let listening: Void = daemon.server.listen(path: path)
        async let done: Void = daemon.server.shutdown(deadline: .now() + .seconds(30))
        try await listening
        await done
        #expect(access(path, F_OK) != 0)
      }
    }
  }

  @Test func `adopts a socket that listens already, as systemd gives it`() async throws {
    try await withDaemon { daemon in
      let path = daemon.path + "2"
      try await daemon.server.adopt(
        fileDescriptor: try UnixListener.open(path: path, mode: 0o600))
      let client = try await ClientConnection.connect(path: path, on: daemon.group)
      #expect(
        try await client.call(service: "shop.Test", method: "Echo", payload: [1]) == [1])
      await daemon.server.shutdown(deadline: .now())
      #expect(access(path, F_OK) == 0)  // not ours to remove
    }
  }

  @Test func `a connection that nobody refers to closes`() async throws {
    try await withDaemon { daemon in
      do {
        let client = try await daemon.connect()
        _ = try await client.call(service: "shop.Test", method: "Echo", payload: [])
      }
      await daemon.until("closed: peerClosed")
    }
  }

  @Test func `a stream keeps its connection open`() async throws {
    try await withDaemon { daemon in
      let stream = try await daemon.connect().stream(
        service: "shop.Test", method: "Watch", payload: [])
      await daemon.until("Watch ''")
      try await daemon.onLoop { shop, _ in
        shop.handles[1]!.send("a")
        shop.handles[1]!.finish()
      }
      var messages: [[UInt8]] = []
      for try await message in stream { messages.append(message) }
      #expect(messages == [bytes("a")])
    }
  }
}

/// Where a server may listen.
@Suite(.timeLimit(.minutes(1))) struct ListenTests {
  @Test func `a path of 107 bytes is taken, one of 108 is a clear error`() async throws {
    try await withFolder { folder in
      let fits = folder + "/" + String(repeating: "x", count: 106 - folder.utf8.count)
      close(try UnixListener.open(path: fits, mode: 0o600))
      let failure = #expect(throws: ListenError.self) {
        try UnixListener.open(path: fits + "x", mode: 0o600)
      }
      #expect(failure == .pathTooLong(fits + "x"))
      #expect(
        String(describing: failure!)
          == "the socket path has 108 bytes, and a Unix socket's takes at most 107: \(fits)x")
    }
  }

  @Test func `the file has the mode that was asked for`() async throws {
    try await withFolder { folder in
      close(try UnixListener.open(path: folder + "/s", mode: 0o620))
      var status = stat()
      #expect(lstat(folder + "/s", &status) == 0)
      #expect(status.st_mode & 0o777 == 0o620)
    }
  }

  @Test func `a socket that nobody listens on is replaced, a live one is not`() async throws {
    try await withFolder { folder in
      let path = folder + "/s"
      close(try UnixListener.open(path: path, mode: 0o600))
      let live = try UnixListener.open(path: path, mode: 0o600)
      let failure = #expect(throws: ListenError.self) {
        try UnixListener.open(path: path, mode: 0o600)
      }
      #expect(failure == .inUse(path))
      close(live)
    }
  }

  @Test func `a file that is not a socket is left alone`() async throws {
    try await withFolder { folder in
      let path = folder + "/s"
      close(open(path, O_CREAT | O_WRONLY, 0o600))
      let failure = #expect(throws: ListenError.self) {
        try UnixListener.open(path: path, mode: 0o600)
      }
      #expect(failure == .notASocket(path))
      #expect(access(path, F_OK) == 0)
    }
  }

  @Test func `a folder that does not exist is named`() async throws {
    let failure = #expect(throws: ListenError.self) {
      try UnixListener.open(path: "/nonexistent/s", mode: 0o600)
    }
    #expect(
      String(describing: failure!) == "listen on /nonexistent/s: No such file or directory")
  }
}
