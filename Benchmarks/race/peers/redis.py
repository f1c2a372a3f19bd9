"""Redis 7: a reservation is a Lua script, and an answer means that the append-only file is on the disk."""

import socket
from pathlib import Path

from .server import Peer, PeerFailure, program

SCRIPT = Path(__file__).with_name("reserve.lua")

OPTIONS = {
    "port": "0",  # no TCP
    "unixsocketperm": "700",
    # Durable as purserd is: each turn of Redis' loop writes what its commands changed, and syncs before it answers.
    "appendonly": "yes",
    "appendfsync": "always",
    "save": '""',
    # Redis would fork and write the file anew each time it has doubled. It never does here, which is kind to Redis:
    # purserd's checkpoints fall into what is measured.
    "auto-aof-rewrite-percentage": "0",
    # More threads for sockets pay from four cores on (redis.conf); one is also purserd's number.
    "io-threads": "1",
    "daemonize": "no",
    "loglevel": "warning",
}


class Redis(Peer):
    name = "redis"

    def command(self):
        options = [word for option, value in OPTIONS.items() for word in (f"--{option}", value)]
        return [program("redis-server"), *options, "--dir", self.state, "--unixsocket", self.socket]

    def is_ready(self):
        try:
            return self.call("PING") == "PONG"
        except (OSError, PeerFailure):
            return False

    def seed(self, skus):
        numbers = range(1, skus + 1)
        for first in range(0, skus, 1000):
            pairs = [word for number in numbers[first:first + 1000]
                     for word in (f"available:SKU-{number:06}", "1000000000")]
            self.call("MSET", *pairs)
        # The load asks here for the digest under which it may call the script.
        self.call("SET", "script:reserve", self.call("SCRIPT", "LOAD", SCRIPT.read_text()))

    def call(self, *words):
        """One command over a connection of its own; an error answer is raised."""
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(self.socket))
            request = [f"*{len(words)}\r\n".encode()]
            for word in words:
                bytes_ = str(word).encode()
                request.append(b"$%d\r\n%s\r\n" % (len(bytes_), bytes_))
            connection.sendall(b"".join(request))
            with connection.makefile("rb") as answers:
                return read_answer(answers)


def read_answer(answers):
    line = answers.readline().decode().rstrip("\r\n")
    if not line:
        raise PeerFailure("redis closed the connection")
    kind, rest = line[0], line[1:]
    if kind == "-":
        raise PeerFailure(rest)
    if kind == "+":
        return rest
    if kind == ":":
        return int(rest)
    if int(rest) < 0:
        return None
    if kind == "*":
        return [read_answer(answers) for _ in range(int(rest))]
    return answers.read(int(rest) + 2)[:-2].decode()
