"""gRPC in C++: the least that a unary call over it costs, without any work behind it."""

import socket

from .server import BUILD, Peer


class GrpcEcho(Peer):
    name = "grpc"

    def command(self):
        return [BUILD / "grpc_echo", self.socket]

    def is_ready(self):
        with socket.socket(socket.AF_UNIX) as connection:
            return connection.connect_ex(str(self.socket)) == 0
