"""The results as JSON, for programs and for later."""

import json

from race.machine import machine


def write_results(path, setup, busy, outcome):
    path.write_text(json.dumps(
        {"machine": machine(), "quick": setup.quick, "seconds": setup.seconds,
         "cores busy before": round(busy, 2), "failures": outcome.failures, "rows": outcome.results,
         "rounds": outcome.rounds}, indent=2, ensure_ascii=False) + "\n")
