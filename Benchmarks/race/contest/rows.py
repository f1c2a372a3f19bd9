"""The rows of the race and their goals.

`of` makes a row's figure from one round, which is: bout → entrant → what its load came to.
"""

from dataclasses import dataclass

from race.contest.bouts import FIRM
from race.contest.contestants import ECHO, GRPC, POSTGRES, PURSER, REDIS
from race.figure import AT_LEAST, AT_MOST, Figure, measured

RATE, MEDIAN = "calls_per_second", "p50_us"


@dataclass(frozen=True)
class Row:
    figure: Figure
    bouts: tuple
    of: callable


def against(peer, bout, text, goal=None, stretch=None, *, relation=AT_LEAST, figure=RATE):
    """Purser over a peer in one bout, beside what all in it reached."""
    unit = "/s" if figure == RATE else "µs"

    def of(round_):
        entrants = round_[bout]
        return measured(entrants[PURSER][figure] / entrants[peer][figure], {
            f"{unit} {title}": figures[figure] for title, figures in entrants.items()})
    return Row(Figure(text, relation, goal, stretch=stretch), (bout,), of)


def firm_against_redis(bout, text):
    """Beside the goals: a claim that never expires, as Purser's Reserve makes it."""
    def of(round_):
        return measured(round_[bout][FIRM][RATE] / round_[bout][REDIS][RATE], {})
    return Row(Figure(text), (bout,), of)


def hot_over_uniform(round_):
    hot, uniform = (round_[bout][PURSER][RATE] for bout in ("claims-hot", "claims-64"))
    return measured(hot / uniform, {"/s hot": hot, "/s uniform": uniform})


def pinned_round_trip(round_):
    ours, echo = (round_["pinned"][name][MEDIAN] for name in (PURSER, ECHO))
    return measured(ours / echo, {"µs": ours, "µs C echo": echo})


def disk(round_):
    syncs = round_["limits"]["fdatasync"]
    return measured(syncs["syncs_per_second"], {"µs p50": syncs["p50_us"], "µs p99": syncs["p99_us"]})


def gets(round_):
    return measured(round_["limits"]["LMDB"]["gets_per_second"] / 1000, {})


def ceiling(round_):
    return measured(round_["reads-64x16"][ECHO][RATE] / 1000, {
        "k/s, 16 × 1": round_["reads-16"][ECHO][RATE] / 1000,
        "µs round trip": round_["reads-1"][ECHO][MEDIAN]})


CLAIM = "durable claim/s, Purser / {}: {}"

ROWS = {
    "redis-1": against(REDIS, "claims-1", CLAIM.format(REDIS, "1 client"), 1.2, 1.3),
    "redis-16": against(REDIS, "claims-16", CLAIM.format(REDIS, "16 clients"), 2.2, 3),
    "redis-64": against(REDIS, "claims-64", CLAIM.format(REDIS, "64 clients"), 3, 5),
    "redis-64x8": against(REDIS, "claims-64x8", CLAIM.format(REDIS, "64 × 8"), 5, 8),
    "redis-hot": against(REDIS, "claims-hot", CLAIM.format(REDIS, "64 clients, hot SKU")),
    "postgres-1": against(POSTGRES, "claims-1", CLAIM.format(POSTGRES, "1 client")),
    "postgres-16": against(POSTGRES, "claims-16", CLAIM.format(POSTGRES, "16 clients"), 8),
    "postgres-64": against(POSTGRES, "claims-64", CLAIM.format(POSTGRES, "64 clients"), 12),
    "postgres-hot": against(
        POSTGRES, "claims-hot", CLAIM.format(POSTGRES, "64 clients, hot SKU"), 60),
    "firm-1": firm_against_redis("claims-1", "the same, firm (no expiry), Purser / Redis: 1 client"),
    "firm-16": firm_against_redis("claims-16", "the same, firm, Purser / Redis: 16 clients"),
    "firm-64": firm_against_redis("claims-64", "the same, firm, Purser / Redis: 64 clients"),
    "firm-64x8": firm_against_redis("claims-64x8", "the same, firm, Purser / Redis: 64 × 8"),
    "hot": Row(Figure("durable claim/s, 64 clients: hot SKU / uniform", AT_LEAST, 0.9),
               ("claims-64", "claims-hot"), hot_over_uniform),
    "reads-1": against(REDIS, "reads-1", "availability reads/s, Purser / Redis: 1 client", 1.0),
    "reads-64x16": against(
        REDIS, "reads-64x16", "availability reads/s, Purser / Redis: 64 × 16", 1.3),
    "grpc-round-trip": against(
        GRPC, "reads-1", "round trip, a query / an echo over gRPC: 1 client", 0.5,
        relation=AT_MOST, figure=MEDIAN),
    "grpc-calls": against(
        GRPC, "reads-16", "calls/s, queries / echoes over gRPC: 16 clients", 5),
    "round-trip": Row(Figure("round trip, a query / a C echo, both on one core", AT_MOST, 2.0),
                      ("pinned",), pinned_round_trip),
    "disk": Row(Figure("the disk: 4 KiB appends made durable", unit="/s"), ("limits",), disk),
    "gets": Row(Figure("LMDB in C: gets", unit="k/s"), ("limits",), gets),
    "ceiling": Row(Figure("the load generator with the C echo, 64 × 16", unit="k/s"),
                   ("reads-1", "reads-16", "reads-64x16"), ceiling),
}
