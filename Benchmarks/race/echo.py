import time

from race.programs import command
from race.server import Server


class Echo(Server):
    """The yardstick: the least that a server on a Unix socket can do."""

    def __init__(self, folder):
        socket = folder.sockets / "echo"
        super().__init__(command("echo", socket), socket, folder.log("echo"))

    def start(self):
        super().start()
        while not self.socket.exists() and self.process.poll() is None:
            time.sleep(0.01)

    def seed(self, skus):
        """It needs nothing."""
