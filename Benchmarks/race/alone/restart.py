"""The daemon dies with reservations in flight, so there is a journal's tail to replay."""

import subprocess
import time

from race.failure import Failure
from race.figure import measured
from race.programs import command
from race.say import say


def measure(setup, daemon):
    say("restart")
    kill_under_load(setup, daemon)
    since = time.monotonic_ns()
    daemon.begin()
    return measured(daemon.wait_until_ready("--since", since), {})


def kill_under_load(setup, daemon):
    client = subprocess.Popen(
        command("load", "--socket", daemon.socket, "--work", "reserve", "--connections", 64,
                "--skus", setup.large, "--seconds", 60),
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    time.sleep(setup.seconds)
    was_running = client.poll() is None
    daemon.kill()
    _, errors = client.communicate()
    if not was_running:
        raise Failure(f"the load before the kill ended by itself: {errors}")
