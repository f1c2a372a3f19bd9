"""The results as JSON, for programs and for later."""

import json

from race.machine import machine


def write_results(path, setup, busy, failures, results):
    path.write_text(json.dumps(
        {"machine": machine(), "quick": setup.quick, "seconds": setup.seconds,
         "rounds": setup.rounds, "cores busy before": round(busy, 2), "failures": failures,
         "rows": results}, indent=2, ensure_ascii=False) + "\n")
