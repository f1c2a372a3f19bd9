"""What a command costs the server where many share a sync."""

from race.figure import measured
from race.load import load

ROWS = ["cpu-command"]


def measure(shop):
    ours = load(shop.setup, shop.daemon, "reserve", 64, 8)
    return {"cpu-command": measured(ours["server_cpu_us_per_call"], {
        "Reserve/s": ours["calls_per_second"], "µs p50": ours["p50_us"],
        "µs client CPU": ours["client_cpu_us_per_call"]})}
