"""A small shop: short measurements, taken in turns, several rounds."""

from dataclasses import dataclass

from race.alone import ceiling, command, hot, orders, queries, query_tail, reserve, round_trip
from race.daemon import Daemon
from race.echo import Echo
from race.say import say

MEASUREMENTS = [
    round_trip, queries, reserve.BY_64, reserve.BY_1, hot, query_tail, command, ceiling, orders]
ROWS = [row for measurement in MEASUREMENTS for row in measurement.ROWS]


@dataclass
class Shop:
    setup: object
    folder: object
    daemon: object
    echo: object


def measure(setup, folder, rounds):
    say(f"a shop of {setup.skus} SKUs")
    with Echo(folder) as echo, Daemon(setup, folder, "small") as daemon:
        daemon.seed(setup.skus)
        shop = Shop(setup, folder, daemon, echo)
        for number in range(1, setup.rounds + 1):
            say(f"round {number} of {setup.rounds}")
            for measurement in MEASUREMENTS:
                if not set(measurement.ROWS) & set(rounds):
                    continue
                daemon.pin(setup.cores)
                echo.pin(setup.cores)
                for row, round_ in measurement.measure(shop).items():
                    if row in rounds:
                        rounds[row].append(round_)
