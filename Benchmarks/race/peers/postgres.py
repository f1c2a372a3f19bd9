"""PostgreSQL 15: a reservation is a plpgsql function, a transaction of its own."""

import os
import pwd
import shutil
import signal
import subprocess
from pathlib import Path

from .server import Peer, PeerFailure, program

PROGRAMS = Path("/usr/lib/postgresql/15/bin")  # Debian keeps them out of PATH
SCHEMA = Path(__file__).with_name("reserve.sql")
USER = "purser"  # of the database, and its name

OPTIONS = {
    "listen_addresses": "",  # no TCP
    "unix_socket_permissions": "0700",
    "max_connections": "200",
    # Durable as purserd is (and PostgreSQL's defaults).
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    # All the data fits, and checkpoints come by the clock, not because the log is full.
    "shared_buffers": "512MB",
    "max_wal_size": "8GB",
    "checkpoint_timeout": "15min",
    # Short statements: compiling them would not pay.
    "jit": "off",
}


class Postgres(Peer):
    name = "postgres"
    socket_name = ".s.PGSQL.5432"
    stop_signal = signal.SIGINT  # at once; the default waits until all clients are gone

    def prepare(self):
        for folder in (self.state, self.socket_folder):
            hand_over(folder)
        self.state.parent.chmod(0o711)  # that of the race: others may go through it, not look
        if not (self.state / "PG_VERSION").exists():
            self.run("initdb", "--pgdata", self.state, "--username", USER, "--auth", "trust", "--encoding", "UTF8",
                     "--locale", "C", "--no-sync")

    def command(self):
        options = [word for option, value in OPTIONS.items() for word in ("-c", f"{option}={value}")]
        return [*unprivileged(), program("postgres", PROGRAMS), "-D", self.state,
                "-k", self.socket_folder, *options]

    def is_ready(self):
        return self.socket.exists() and subprocess.run(
            self.psql("select 1", "postgres"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0

    def seed(self, skus):
        self.query(f"create database {USER}", "postgres")
        self.query(SCHEMA.read_text())
        self.query("insert into stock select 'SKU-' || lpad(n::text, greatest(6, length(n::text)), '0'), 1000000000 "
                   f"from generate_series(1, {skus}) n")
        self.query("vacuum analyze stock")  # the planner knows the table from the first call on
        self.query("checkpoint")  # its dirty pages are not written while something is measured

    def psql(self, statement, database=USER):
        return [program("psql", PROGRAMS), "-h", str(self.socket_folder), "-U", USER, "-d", database, "-X", "-q",
                "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", statement]

    def query(self, statement, database=USER):
        """What psql prints for it: a row a line, `|` between values; an error is raised."""
        done = subprocess.run(self.psql(statement, database), capture_output=True, text=True)
        if done.returncode != 0:
            raise PeerFailure(done.stderr.strip().splitlines()[0])
        return done.stdout.strip()

    def run(self, name, *options):
        done = subprocess.run([*unprivileged(), program(name, PROGRAMS), *map(str, options)],
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if done.returncode != 0:
            raise PeerFailure(f"{name}: {done.stderr.strip()}")


# PostgreSQL refuses to run as root.


def other_user():
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            pass
    raise PeerFailure("PostgreSQL does not run as root, and there is no user postgres or nobody")


def hand_over(folder):
    if os.geteuid() == 0:
        shutil.chown(folder, other_user().pw_uid, other_user().pw_gid)


def unprivileged():
    """Before a command: as another user if we are root. Temporary folders on the way to its own are closed to it, so it
    may read anything where root may allow that (a container's may not), but write only what is its own."""
    if os.geteuid() != 0:
        return []
    user = other_user()
    command = ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups", "--no-new-privs"]
    if may_allow_reading():
        command += ["--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"]
    return command


def may_allow_reading():
    """CAP_DAC_READ_SEARCH, the third of the capabilities that this process has."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return bool(int(next(line for line in lines if line.startswith("CapPrm")).split()[1], 16) & 1 << 2)
