"""Whether the peers do the work that they are raced for. `python3 -m race.peers.check` in Benchmarks, in some seconds.

What is asked of each: the books agree after a load, a repeated request gets the answer that it got, a refused one
changes nothing, and an answer is durable as far as its settings can say.
"""

import json
import os
import subprocess
import sys
import tempfile
import uuid
from concurrent.futures import ThreadPoolExecutor

from .grpc import GrpcEcho
from .postgres import Postgres
from .redis import Redis
from .server import BUILD, PeerFailure

SKUS = 100
UNITS = 1000000000  # of each SKU


def sku(number):
    return f"SKU-{number:06}"


class RedisShop:
    """What the check asks of Redis."""

    load = "load_redis"

    def __init__(self, folder):
        self.peer = Redis(folder)

    def reserve(self, request, lines):
        digest = self.peer.call("GET", "script:reserve")
        keys = [f"request:{request}", "due", "reservation:last", *(f"available:{name}" for name, _ in lines)]
        quantities = [quantity for _, quantity in lines]
        return int(self.peer.call("EVALSHA", digest, len(keys), *keys, "order-check", *quantities))

    def available(self):
        names = [sku(number) for number in range(1, SKUS + 1)]
        return dict(zip(names, map(int, self.peer.call("MGET", *(f"available:{name}" for name in names)))))

    def reservations(self):
        """How many there are, by each way in which they can be counted."""
        return {
            int(self.peer.call("GET", "reservation:last") or 0),
            self.peer.call("ZCARD", "due"),
            len(self.peer.call("KEYS", "reservation:[0-9]*")),
            len(self.peer.call("KEYS", "request:*")),
        }

    def minutes_left(self):
        """Of the reservation that expires last."""
        due = self.peer.call("ZRANGE", "due", -1, -1, "WITHSCORES")[1]
        return (int(due) - int(self.peer.call("TIME")[0])) / 60

    def settings(self):
        return {name: self.peer.call("CONFIG", "GET", name)[1] for name in ("appendonly", "appendfsync", "port")}

    durable = {"appendonly": "yes", "appendfsync": "always", "port": "0"}


class PostgresShop:
    """What the check asks of PostgreSQL."""

    load = "load_postgres"

    def __init__(self, folder):
        self.peer = Postgres(folder)

    def reserve(self, request, lines):
        skus = ",".join(name for name, _ in lines)
        quantities = ",".join(str(quantity) for _, quantity in lines)
        return int(self.peer.query(
            f"select reserve('{request}', 'order-check', '{{{skus}}}', '{{{quantities}}}')"))

    def available(self):
        rows = self.peer.query("select sku, available from stock order by sku").splitlines()
        return {name: int(units) for name, units in (row.split("|") for row in rows)}

    def reservations(self):
        counts = self.peer.query("select count(*), count(distinct request), count(expires) from reservations")
        return set(map(int, counts.split("|")))

    def minutes_left(self):
        return float(self.peer.query("select extract(epoch from max(expires) - now()) / 60 from reservations"))

    def settings(self):
        return {name: self.peer.query(f"show {name}") for name in ("fsync", "synchronous_commit", "listen_addresses")}

    durable = {"fsync": "on", "synchronous_commit": "on", "listen_addresses": ""}


def expect(what, found, wanted):
    if found != wanted:
        raise PeerFailure(f"{what}: {found}, not {wanted}")


def load(name, peer, *options):
    done = subprocess.run(
        [str(BUILD / name), "--socket", str(peer.socket), "--seconds", "0.3", "--warmup", "0", "--skus", str(SKUS),
         "--server-pid", str(peer.process.pid), *options], capture_output=True, text=True)
    if done.returncode != 0:
        raise PeerFailure(f"{name} {' '.join(options)}: {done.stderr.strip()}")
    outcome = json.loads(done.stdout)
    if not outcome["calls"]:
        raise PeerFailure(f"{name} {' '.join(options)}: no answers")
    return outcome["calls"]


def books(shop):
    """Reservations and units taken, which must agree: each load takes three units a reservation."""
    counts, taken = shop.reservations(), SKUS * UNITS - sum(shop.available().values())
    expect(f"{shop.peer.name}: the counts of reservations", len(counts), 1)
    expect(f"{shop.peer.name}: units taken", taken, 3 * min(counts))
    return min(counts)


def check_shop(shop):
    peer, name = shop.peer, shop.peer.name
    peer.start()
    try:
        peer.pin({min(os.sched_getaffinity(0))})
        peer.seed(SKUS)
        expect(f"{name}: settings", shop.settings(), shop.durable)
        check_requests(shop)
        for depth in ("1", "8"):
            before = books(shop)
            calls = load(shop.load, peer, "--work", "reserve", "--connections", "8", "--depth", depth)
            if books(shop) - before < calls:
                raise PeerFailure(f"{name}: {calls} answers, but {books(shop) - before} reservations")
        before = shop.available()[sku(1)]
        calls = load(shop.load, peer, "--work", "reserve", "--connections", "8", "--hot")
        if before - shop.available()[sku(1)] < calls:
            raise PeerFailure(f"{name}: the hot SKU was not in every reservation")
        books(shop)
        load(shop.load, peer, "--work", "availability", "--connections", "8", "--depth", "8")
        check_wrong_answers(shop)
    finally:
        peer.stop()


def check_requests(shop):
    name, request, lines = shop.peer.name, uuid.uuid4(), [(sku(3), 1), (sku(2), 1), (sku(1), 1)]
    answer = shop.reserve(request, lines)
    expect(f"{name}: a repeated request", shop.reserve(request, lines), answer)
    with ThreadPoolExecutor(8) as callers:
        request = uuid.uuid4()
        answers = set(callers.map(lambda _: shop.reserve(request, lines), range(16)))
    expect(f"{name}: answers to a request that many make at once", len(answers), 1)
    expect(f"{name}: reservations after repeated requests", books(shop), 2)
    if not 14 < shop.minutes_left() <= 15:
        raise PeerFailure(f"{name}: a reservation expires in {shop.minutes_left()} minutes")

    rest = UNITS - 2  # of the SKUs above
    refused = {
        "too much in the last line": [(sku(4), 1), (sku(5), 1), (sku(1), rest + 1)],
        "too much in two lines of a SKU": [(sku(4), 1), (sku(1), rest), (sku(1), 1)],
        "an unknown SKU": [(sku(4), 1), ("SKU-NONE", 1)],
        "a negative quantity": [(sku(4), 1), (sku(5), -1)],
    }
    before, counted = shop.available(), shop.reservations()
    for what, lines in refused.items():
        try:
            shop.reserve(uuid.uuid4(), lines)
        except PeerFailure:
            after = shop.available()
            expect(f"{name}: units changed by {what}", {sku for sku in after if after[sku] != before[sku]}, set())
            expect(f"{name}: reservations after {what}", shop.reservations(), counted)
        else:
            raise PeerFailure(f"{name}: {what} was not refused")


def check_wrong_answers(shop):
    """The load must not take a refusal for an answer: SKUs are drawn that are not there."""
    try:
        load(shop.load, shop.peer, "--work", "reserve", "--skus", str(10 * SKUS))
    except PeerFailure:
        books(shop)
    else:
        raise PeerFailure(f"{shop.load} counts refusals as answers")


def check_echo(folder):
    peer = GrpcEcho(folder)
    peer.start()
    try:
        load("load_grpc", peer, "--connections", "4", "--depth", "2")
    finally:
        peer.stop()


def check(folder):
    """Raises PeerFailure with the first thing that is not as it should be."""
    check_shop(RedisShop(folder))
    check_shop(PostgresShop(folder))
    check_echo(folder)


if __name__ == "__main__":
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="check-", dir=BUILD) as folder:
        try:
            check(folder)
        except PeerFailure as failure:
            sys.exit(f"check: {failure}")
    print("Redis, PostgreSQL and the gRPC echo do what they are asked.")
