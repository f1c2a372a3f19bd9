"""The same lines in orders of several lengths: placed, then canceled line by line.

By CPU: the wall time of a call is its sync, which many lines of a large order share. Single-line orders come 64 × 8 at
once, and share theirs too: alone, each would carry a sync's CPU, and the large order's line would look cheap.
"""

from race.figure import measured
from race.programs import figures_of

ROWS = ["order-line", "order-growth", "order-cancel"]
SMALL = 3  # lines


def measure(shop):
    shop.daemon.pin({shop.setup.server_core})
    longest = shop.setup.order_lines
    single = place(shop, 1, "--connections", 64, "--depth", 8)
    small = place(shop, SMALL, "--cancel")
    medium = place(shop, longest // 10)
    large = place(shop, longest, "--cancel")
    return {
        "order-line": compare(large, single, "accept", "single-line"),
        "order-growth": compare(large, medium, "accept", "medium"),
        "order-cancel": compare(large, small, "cancel", "small"),
    }


def place(shop, lines, *switches):
    setup = shop.setup
    return figures_of(
        "orders", "--socket", shop.daemon.socket, "--orders", 3 * setup.order_lines // lines,
        "--lines", lines, "--skus", setup.skus, "--server-pid", shop.daemon.process.pid, *switches,
        core=setup.client_core)


def compare(large, other, verb, name):
    cpu, wall = f"{verb}_server_cpu_us_per_line", f"{verb}_us_per_line"
    return measured(large[cpu] / other[cpu], {
        "µs server CPU a line": large[cpu], f"µs in {name} orders": other[cpu],
        "µs a line": large[wall], f"µs a line in {name} orders": other[wall],
        "µs p50 a call": large[f"{verb}_p50_us"]})
