"""Everybody wants the same SKU: one loop has no lock to wait for."""

from race.figure import measured
from race.load import load

ROWS = ["hot"]


def measure(shop):
    uniform = load(shop.setup, shop.daemon, "reserve", 64)
    hot = load(shop.setup, shop.daemon, "reserve", 64, 1, "--hot")
    return {"hot": measured(hot["calls_per_second"] / uniform["calls_per_second"], {
        "Reserve/s": hot["calls_per_second"], "Reserve/s uniform": uniform["calls_per_second"],
        "µs p50": hot["p50_us"], "µs p50 uniform": uniform["p50_us"]})}
