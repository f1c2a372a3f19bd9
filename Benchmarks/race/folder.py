import shutil
import tempfile
from pathlib import Path

from race.failure import Failure
from race.say import say

GIB = 1 << 30


class Folder:
    """A temporary place: state on the disk that is measured, sockets where their paths are short."""

    def __init__(self, parent, keep):
        parent.mkdir(parents=True, exist_ok=True)
        self.state = Path(tempfile.mkdtemp(prefix="state-", dir=parent))
        self.sockets = Path(tempfile.mkdtemp(prefix="purser-bench-"))
        self.keep = keep

    def make(self, name):
        """A folder of its own in the state."""
        made = self.state / name
        made.mkdir(mode=0o700)
        return made

    def log(self, name):
        return self.state / f"{name}.log"

    def require_room(self, count, what):
        """Says what the state will need; fails before it is filled where the disk has not that much."""
        free = shutil.disk_usage(self.state).free
        say(f"{what}: about {count / GIB:.1f} GiB of disk, {free / GIB:.1f} GiB are free")
        if count > free:
            raise Failure(f"{what} needs about {count / GIB:.1f} GiB, and {free / GIB:.1f} GiB are free")

    def show_logs(self):
        for log in sorted(self.state.rglob("*.log")):
            tail = log.read_text(errors="replace").splitlines()[-5:]
            if tail:
                say("\n  ".join([f"the end of {log.name}:", *tail]))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.keep:
            say(f"kept: {self.state}")
        else:
            shutil.rmtree(self.state, ignore_errors=True)
        shutil.rmtree(self.sockets, ignore_errors=True)
