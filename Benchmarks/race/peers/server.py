"""A peer's server: a process of ours in the foreground, with its children, on a Unix socket that nobody else sees."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

BUILD = Path(__file__).resolve().parents[2] / "build"


class PeerFailure(Exception):
    """Why a peer can't be raced, in words."""


class Peer:
    name = ""
    socket_name = "socket"
    stop_signal = signal.SIGTERM

    def __init__(self, folder):
        """`folder` is there already; state goes below it, so it lies on the disk that is measured."""
        self.state = Path(folder).resolve() / self.name
        self.log = Path(folder).resolve() / f"{self.name}.log"
        self.process = None
        self.socket_folder = None

    # What a peer says of itself:

    def prepare(self):
        """Writes what must be there before the server starts."""

    def command(self):
        raise NotImplementedError

    def is_ready(self):
        raise NotImplementedError

    def seed(self, skus):
        """Fills it with so many SKUs, 10^9 units of each, and whatever a reservation needs."""

    # What is the same for all:

    @property
    def socket(self):
        return self.socket_folder / self.socket_name

    def start(self):
        self.state.mkdir(mode=0o700, exist_ok=True)
        # Beside the state the path might be longer than a socket's may be (107 bytes).
        self.socket_folder = Path(tempfile.mkdtemp(prefix="purser-peer-"))
        try:
            self.prepare()
            with open(self.log, "ab") as log:
                self.process = subprocess.Popen(
                    [str(part) for part in self.command()], stdout=log, stderr=log, stdin=subprocess.DEVNULL)
            self.wait_until_ready()
        except BaseException:
            self.stop()
            raise

    def wait_until_ready(self, seconds=60):
        end = time.monotonic() + seconds
        while not self.is_ready():
            if self.process.poll() is not None:
                raise PeerFailure(f"{self.name} ended with {self.process.returncode} at its start: {self.last_words()}")
            if time.monotonic() > end:
                raise PeerFailure(f"{self.name} was not ready in {seconds} s: {self.last_words()}")
            time.sleep(0.02)

    def last_words(self):
        lines = self.log.read_text(errors="replace").splitlines() if self.log.exists() else []
        return lines[-1] if lines else "it left no word"

    def pids(self):
        """The server and the processes that it has started, as PostgreSQL has one a connection."""
        found, unseen = [], [self.process.pid]
        while unseen:
            pid = unseen.pop()
            found.append(pid)
            try:
                children = Path(f"/proc/{pid}/task/{pid}/children").read_text()
            except (FileNotFoundError, ProcessLookupError):
                continue  # ended meanwhile
            unseen += map(int, children.split())
        return found

    def pin(self, cores):
        """Moves all threads of all its processes onto these cores. What it starts later stays there too."""
        for pid in self.pids():
            try:
                for thread in os.listdir(f"/proc/{pid}/task"):
                    os.sched_setaffinity(int(thread), cores)
            except (FileNotFoundError, ProcessLookupError):
                pass  # ended meanwhile

    def stop(self):
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(self.stop_signal)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        if self.socket_folder is not None:
            shutil.rmtree(self.socket_folder, ignore_errors=True)


def program(name, *folders):
    """Where a program lies, in PATH or in one of these folders."""
    places = os.pathsep.join([*map(str, folders), os.environ.get("PATH", os.defpath)])
    found = shutil.which(name, path=places)
    if found is None:
        raise PeerFailure(f"{name} is not installed: Benchmarks/packages")
    return found
