import subprocess

from race.programs import HERE, figures_of, output_of
from race.server import Server

RELEASE = HERE.parent / ".build/release/purserd"


def build():
    subprocess.run(
        ["swift", "build", "-c", "release", "--product", "purserd"], cwd=HERE.parent, check=True)
    return RELEASE


class Daemon(Server):
    """A private purserd with a state of its own. What is known of its command line stands here."""

    def __init__(self, setup, folder, name):
        state, socket = folder.make(name), folder.sockets / name
        super().__init__(
            [setup.daemon, "run", "--state-directory", state, "--socket", socket], socket,
            folder.log(name))

    def begin(self):
        """Starts it, and does not wait."""
        super().start()

    def start(self):
        self.begin()
        self.wait_until_ready("--any-answer")

    def restart(self):
        self.stop()
        self.start()

    def seed(self, skus, reservations=0):
        output_of("seed", "--socket", self.socket, "--skus", skus, "--reservations", reservations)

    def status(self):
        return figures_of("status", "--socket", self.socket)
