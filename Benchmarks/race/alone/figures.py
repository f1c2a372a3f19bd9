"""The rows of Purser alone, and their goals (README.md says how each is measured)."""

from race.figure import AT_LEAST, AT_MOST, Figure

FIGURES = {
    "round-trip": Figure("availability round trip / C echo, both on one core", AT_MOST, 2.0),
    "queries": Figure("availability queries/s, 16 × 16, one server core", AT_LEAST, 500, "k/s"),
    "reserve-64": Figure("durable Reserve/s, 64 connections / fdatasyncs/s", AT_LEAST, 5),
    "reserve-1": Figure("durable Reserve/s, 1 connection / fdatasyncs/s", AT_LEAST, 0.5),
    "hot": Figure("durable Reserve/s, 64 connections: one hot SKU / uniform", AT_LEAST, 0.9),
    "query-tail": Figure("p99.9 of queries while 64 connections reserve", AT_MOST, 5, "ms"),
    "checkpoint-pause": Figure(
        "longest pause of a checkpoint under Reserve, 64 × 8", AT_MOST, 2.5, "ms", over_rounds=max),
    "order-line": Figure(
        "accepting a line, server CPU: large order / single-line orders", AT_MOST, 0.6),
    "order-growth": Figure("accepting a line, server CPU: large order / medium ones", AT_MOST, 1),
    "order-cancel": Figure("canceling a line, server CPU: large order / small ones", AT_MOST, 1.2),
    "scale-skus": Figure("Reserve, server CPU: many SKUs / few, Zipf", AT_MOST, 1.5),
    "scale-records": Figure("Reserve, server CPU: many live reservations / few", AT_MOST, 1.5),
    "restart": Figure("restart after SIGKILL until ready", AT_MOST, 1, "s"),
    "memory": Figure("memory beyond the page cache, most seen", AT_MOST, 128, "MiB"),
    "cpu-command": Figure("server CPU a Reserve, 64 × 8", unit="µs"),
    "cpu-query": Figure("server CPU an availability query, 16 × 16", unit="µs"),
    "ceiling": Figure("what the load generator reaches with the C echo, 64 × 8", unit="k/s"),
}
