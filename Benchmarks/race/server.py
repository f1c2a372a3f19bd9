import os
import signal
import subprocess
from pathlib import Path

from race.failure import Failure
from race.programs import command


class Server:
    """A server process on a socket, started on entry and stopped on exit; its output goes to a log."""

    def __init__(self, arguments, socket, log):
        self.arguments, self.socket, self.log = arguments, socket, log
        self.process = None

    def start(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [str(argument) for argument in self.arguments], stdout=log, stderr=log,
                stdin=subprocess.DEVNULL)

    def wait_until_ready(self, *options):
        """Seconds until it answers, from now or as `options` of `ready` say."""
        client = subprocess.Popen(
            command("ready", "--socket", self.socket, *options), stdout=subprocess.PIPE, text=True)
        while client.poll() is None:
            if self.process.poll() is not None:
                client.kill()
                client.wait()
                raise Failure(f"{self.socket.name} ended with {self.process.returncode} at its start")
            try:
                client.wait(0.05)
            except subprocess.TimeoutExpired:
                pass
        if client.returncode != 0:
            raise Failure(f"{self.socket.name} was not ready in a minute")
        return float(client.stdout.read())

    def pids(self):
        return [self.process.pid]

    def pin(self, cores):
        """Moves all its threads onto these cores."""
        for thread in os.listdir(f"/proc/{self.process.pid}/task"):
            try:
                os.sched_setaffinity(int(thread), cores)
            except ProcessLookupError:
                pass  # ended meanwhile

    def memory(self):
        """Anonymous memory in MiB: its own, not the page cache's."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("RssAnon:"):
                return int(line.split()[1]) / 1024
        raise Failure("the daemon is gone")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        if self.process is None or self.process.poll() is not None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.kill()

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()
