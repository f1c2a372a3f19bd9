"""Durable reservations, beside what the disk itself can do."""

from dataclasses import dataclass

from race.failure import Failure
from race.figure import measured
from race.load import load
from race.programs import fsyncs


@dataclass
class Reserve:
    connections: int

    @property
    def ROWS(self):
        return [f"reserve-{self.connections}"]

    def measure(self, shop):
        # The disk's own rate right before and right after: it wanders.
        before = fsyncs(shop.setup, shop.folder.state)
        ours = load(shop.setup, shop.daemon, "reserve", self.connections)
        after = fsyncs(shop.setup, shop.folder.state)
        syncs = {name: (before[name] + after[name]) / 2 for name in before}
        ratio = ours["calls_per_second"] / syncs["syncs_per_second"]
        if ratio > 1.5 * self.connections and not shop.setup.quick:  # short rates of a busy disk wander
            raise Failure(
                f"{ratio:.1f} Reserve a sync over {self.connections} connections: an answer can't "
                "have waited for its sync (or --folder lies in memory)")
        return {self.ROWS[0]: measured(ratio, {
            "Reserve/s": ours["calls_per_second"], "syncs/s": syncs["syncs_per_second"],
            "µs p50": ours["p50_us"], "µs p99": ours["p99_us"], "µs p50 a sync": syncs["p50_us"],
            "µs server CPU": ours["server_cpu_us_per_call"]})}


BY_64, BY_1 = Reserve(64), Reserve(1)
