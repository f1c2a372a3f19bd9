"""How long queries wait behind commands: a few readers, while 64 writers do what they can.

The readers are 4 connections with one query in flight each, so that their own rush is not what they wait for. The
writers begin before them and end after them.
"""

from race.figure import measured
from race.load import begin_load

ROWS = ["query-tail"]


def measure(shop):
    setup = shop.setup
    longer = setup.seconds + 2 * setup.warmup
    with begin_load(setup, shop.daemon, "reserve", 64, seconds=longer) as writers, \
            begin_load(setup, shop.daemon, "availability", 4) as readers:
        queries, commands = readers.figures(), writers.figures()
    return {"query-tail": measured(queries["p999_us"] / 1000, {
        "ms p50": queries["p50_us"] / 1000, "ms p99": queries["p99_us"] / 1000,
        "ms at worst": queries["max_us"] / 1000, "queries/s": queries["calls_per_second"],
        "Reserve/s meanwhile": commands["calls_per_second"]})}
