"""The loads: who bears them in turn, and how many clients with how many calls in flight.

A peer's reservation expires after 15 minutes. What Purser calls a reservation is firm; its claim that expires is a
hold. So the hold races, and Reserve is measured beside it. In a race of more than 15 minutes Purser gives back what has
expired, which the peers leave to somebody else.
"""

import time
from dataclasses import dataclass

from race.contest.contestants import ECHO, GRPC, LOADS, POSTGRES, PURSER, REDIS
from race.load import load

REST = 0.3  # seconds: what a server does behind a load should not fall into the next


@dataclass(frozen=True)
class Entrant:
    name: str
    work: str
    label: str = ""  # where a contestant enters twice

    @property
    def title(self):
        return self.label or self.name


@dataclass(frozen=True)
class Bout:
    key: str
    title: str
    entrants: tuple
    connections: int
    depth: int = 1
    switches: tuple = ()

    @property
    def names(self):
        return {entrant.name for entrant in self.entrants}

    def measure(self, setup, servers, number):
        """Figures by entrant. Every other round goes backwards, so that nobody always follows the same one."""
        figures = {}
        for entrant in self.entrants[::1 if number % 2 else -1]:
            time.sleep(REST)
            figures[entrant.title] = load(
                setup, servers[entrant.name], entrant.work, self.connections, self.depth,
                *self.switches, program=LOADS[entrant.name])
        return figures


FIRM = "firm Purser"

CLAIMS = (Entrant(PURSER, "hold"), Entrant(PURSER, "reserve", FIRM), Entrant(REDIS, "reserve"),
          Entrant(POSTGRES, "reserve"))
READS = tuple(Entrant(name, "availability") for name in (PURSER, REDIS, POSTGRES))
CALLS = (Entrant(GRPC, "availability"), Entrant(ECHO, "echo"))

BOUTS = [
    Bout("claims-1", "1 client", CLAIMS, 1),
    Bout("claims-16", "16 clients", CLAIMS, 16),
    Bout("claims-64", "64 clients", CLAIMS, 64),
    Bout("claims-64x8", "64 × 8 in flight", CLAIMS, 64, 8),
    Bout("claims-hot", "64 clients, one hot SKU", CLAIMS, 64, 1, ("--hot",)),
    Bout("reads-1", "1 client", READS + CALLS, 1),
    Bout("reads-16", "16 clients", READS + CALLS, 16),
    Bout("reads-64x16", "64 × 16 in flight", READS + CALLS[1:], 64, 16),
]
