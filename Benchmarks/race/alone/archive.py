"""What a command costs beside many live reservations (filled once, by the load itself), over that beside few."""

from race.alone.state import BYTES_A_RESERVATION
from race.daemon import Daemon
from race.figure import measured
from race.load import load
from race.say import say

ROWS = ["scale-records"]
FEW = 10000


def measure(setup, folder, rounds):
    folder.require_room(setup.records * BYTES_A_RESERVATION, f"{setup.records:,} reservations")
    say(f"filling with {setup.records:,} reservations")
    with Daemon(setup, folder, "many-records") as many:
        many.seed(setup.skus, reservations=setup.records)
        for number in range(1, setup.rounds + 1):
            say(f"many reservations and few, round {number} of {setup.rounds}")
            # A new one each round: the load itself would have made the few many.
            with Daemon(setup, folder, f"few-records-{number}") as few:
                few.seed(setup.skus, reservations=FEW)
                rounds["scale-records"].append(compare(setup, many, few))


def compare(setup, many, few):
    few_cpu, many_cpu = (
        load(setup, daemon, "reserve", 64, 8)["server_cpu_us_per_call"] for daemon in (few, many))
    return measured(many_cpu / few_cpu, {"µs": many_cpu, "µs beside few": few_cpu})
