"""As many queries as one core of the server answers."""

from race.figure import measured
from race.load import load

ROWS = ["queries", "cpu-query"]


def measure(shop):
    setup = shop.setup
    shop.daemon.pin({setup.server_core})
    shop.echo.pin({setup.server_core})
    most = load(setup, shop.echo, "echo", 16, 16, core=setup.client_core)
    ours = load(setup, shop.daemon, "availability", 16, 16, core=setup.client_core)
    cpu = ours["server_cpu_us_per_call"]
    return {
        "queries": measured(ours["calls_per_second"] / 1000, {
            "µs p50": ours["p50_us"], "µs p99": ours["p99_us"],
            "k/s is what the client reaches with echo": most["calls_per_second"] / 1000}),
        "cpu-query": measured(cpu, {"µs client CPU": ours["client_cpu_us_per_call"]}),
    }
