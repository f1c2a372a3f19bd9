"""The most memory seen with a large state, idle and under two loads."""

import time

from race.figure import measured
from race.load import begin_load


def measure(setup, daemon, seen):
    for work, connections, depth in [("availability", 16, 16), ("reserve", 64, 1)]:
        seen[f"MiB under {work} load"] = most_under_load(setup, daemon, work, connections, depth)
    return measured(max(seen.values()), seen)


def most_under_load(setup, daemon, work, connections, depth):
    most = 0
    with begin_load(setup, daemon, work, connections, depth, skus=setup.large) as client:
        while client.process.poll() is None:
            most = max(most, daemon.memory())
            time.sleep(0.05)
        client.output()  # says so if the load failed
    return most
