"""Purser alone, as ratios to what the machine can do and to itself in other circumstances."""

from race.alone import archive, large_shop, pauses, small_shop
from race.alone.figures import FIGURES
from race.failure import Failure
from race.say import say
from race.summary import Outcome, summary

# A shop is a daemon with a state, and the rows that are measured in it.
SHOPS = [small_shop, pauses, large_shop, archive]


def measure(setup, folder):
    """Summaries of the rows that were asked for, and what went wrong: where a shop fails the next is still measured."""
    rounds, failures = {}, []
    for shop in SHOPS:
        rows = [row for row in shop.ROWS if row in setup.rows]
        if not rows:
            continue
        try:
            rounds.update(shop.measure(setup, folder, rows))
        except Failure as failure:
            say(f"{', '.join(rows)}: {failure}")
            folder.show_logs()
            failures.append(f"{', '.join(rows)}: {failure}")
    return Outcome(
        [summary(row, FIGURES[row], rounds[row]) for row in FIGURES if rounds.get(row)], failures)
