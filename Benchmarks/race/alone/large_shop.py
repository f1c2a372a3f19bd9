"""A large shop: many SKUs and as many reservations, filled once."""

from race.alone import memory, restart, scale_skus
from race.alone.state import BYTES_A_RESERVATION, BYTES_A_SKU
from race.daemon import Daemon
from race.say import say

ROWS = ["restart", "memory", "scale-skus"]


def measure(setup, folder, rounds):
    say(f"a shop of {setup.large} SKUs and as many reservations")
    folder.require_room(setup.large * (BYTES_A_SKU + BYTES_A_RESERVATION), "a large shop")
    with Daemon(setup, folder, "large") as daemon:
        daemon.seed(setup.large, reservations=setup.large)
        seen = {"MiB when filled": daemon.memory()}
        for _ in range(setup.restarts if rounds.keys() & {"restart", "memory"} else 0):
            restarted = restart.measure(setup, daemon)
            if "restart" in rounds:
                rounds["restart"].append(restarted)
        seen["MiB when restarted"] = daemon.memory()
        if "memory" in rounds:
            rounds["memory"].append(memory.measure(setup, daemon, seen))
        if "scale-skus" in rounds:
            scale_skus.measure(setup, folder, daemon, rounds["scale-skus"])
