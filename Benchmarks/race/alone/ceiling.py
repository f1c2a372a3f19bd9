"""What the load generator itself can do: a figure near it says more of the generator than of the server."""

from race.figure import measured
from race.load import load

ROWS = ["ceiling"]


def measure(shop):
    setup = shop.setup
    shop.echo.pin({setup.server_core})
    deep = load(setup, shop.echo, "echo", 64, 8, core=setup.client_core)
    square = load(setup, shop.echo, "echo", 16, 16, core=setup.client_core)
    return {"ceiling": measured(deep["calls_per_second"] / 1000, {
        "k/s, 16 × 16": square["calls_per_second"] / 1000,
        "µs client CPU a call": deep["client_cpu_us_per_call"]})}
