"""A large shop: many SKUs and as many reservations, filled once."""

from race.alone import memory, restart, scale_skus
from race.alone.state import BYTES_A_RESERVATION, BYTES_A_SKU
from race.daemon import Daemon
from race.say import say

ROWS = ["restart", "memory", "scale-skus"]


def measure(setup, folder, rows):
    say(f"a shop of {setup.large} SKUs and as many reservations")
    folder.require_room(setup.large * (BYTES_A_SKU + BYTES_A_RESERVATION), "a large shop")
    with Daemon(setup, folder, "large") as daemon:
        daemon.seed(setup.large, reservations=setup.large)
        seen = {"MiB when filled": daemon.memory()}
        restarts = [restart.measure(setup, daemon) for _ in range(setup.restarts)]
        seen["MiB when restarted"] = daemon.memory()
        rounds = {"restart": restarts}
        if "memory" in rows:
            rounds["memory"] = [memory.measure(setup, daemon, seen)]
        if "scale-skus" in rows:
            rounds["scale-skus"] = scale_skus.measure(setup, folder, daemon)
        return {row: rounds[row] for row in rows}
