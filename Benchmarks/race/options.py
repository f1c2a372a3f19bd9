"""The command line, and the sizes that follow from it."""

import argparse
import os
from pathlib import Path

from race import daemon
from race.alone.figures import FIGURES
from race.contest.rows import ROWS
from race.programs import BUILD

# What is not said: in earnest, and in `--quick`.
SIZES = {
    "rounds": (5, 1), "restarts": (3, 1), "seconds": (3.0, 0.3), "warmup": (0.5, 0.1),
    "skus": (10000, 1000), "order_lines": (5000, 500), "large": (1000000, 10000),
    "records": (10000000, 20000),
}


def read_options(description):
    options = argparse.ArgumentParser(description=description)
    options.add_argument("--peers", action="store_true", help="race Redis, PostgreSQL and gRPC (make bench-peers)")
    options.add_argument("--daemon", type=Path, help="a purserd to measure; else a release is built")
    options.add_argument("--rows", help=f"which rows; alone: {','.join(FIGURES)}; with peers: {','.join(ROWS)}")
    options.add_argument("--quick", action="store_true", help="small and short: only shows that it runs")
    options.add_argument("--rounds", type=int, help="rounds (5)")
    options.add_argument("--restarts", type=int, help="restarts (3)")
    options.add_argument("--seconds", type=float, help="length of a measurement (3)")
    options.add_argument("--warmup", type=float, help="seconds before it (0.5)")
    options.add_argument("--skus", type=int, help="SKUs of the small shop (10000)")
    options.add_argument("--order-lines", type=int, help="lines of a large order (5000)")
    options.add_argument("--large", type=int, help="SKUs and reservations of the large shop (1000000)")
    options.add_argument("--records", type=int, help="reservations of scale-records (10000000)")
    options.add_argument("--folder", type=Path, default=BUILD, help="where state goes: on the disk to measure")
    options.add_argument("--picture", type=Path, help="draw the race, as SVG (with --peers)")
    options.add_argument("--keep", action="store_true", help="keep the state and the servers' logs")
    setup = options.parse_args()

    for name, sizes in SIZES.items():
        if getattr(setup, name) is None:
            setattr(setup, name, sizes[setup.quick])
    known = ROWS if setup.peers else FIGURES
    setup.rows = setup.rows.split(",") if setup.rows else list(known)
    unknown = [row for row in setup.rows if row not in known]
    if unknown:
        options.error(f"no such row: {', '.join(unknown)}")
    if setup.picture and not setup.peers:
        options.error("--picture shows the race: add --peers")
    setup.daemon = (setup.daemon or daemon.build()).resolve()
    setup.cores = os.sched_getaffinity(0)
    setup.server_core, setup.client_core = min(setup.cores), max(setup.cores)
    return setup
