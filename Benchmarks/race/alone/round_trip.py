"""One query at a time: what Purser adds to the way there and back. One core leaves the scheduler no choice."""

from race.figure import measured
from race.load import load

ROWS = ["round-trip"]


def measure(shop):
    core = shop.setup.server_core
    shop.daemon.pin({core})
    shop.echo.pin({core})
    base = load(shop.setup, shop.echo, "echo", 1, core=core)
    ours = load(shop.setup, shop.daemon, "availability", 1, core=core)
    return {"round-trip": measured(ours["p50_us"] / base["p50_us"], {
        "µs": ours["p50_us"], "µs echo": base["p50_us"], "µs p99": ours["p99_us"],
        "µs server CPU": ours["server_cpu_us_per_call"]})}
