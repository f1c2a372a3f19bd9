"""Purser alone, as ratios to what the machine can do and to itself in other circumstances."""

from race.alone import archive, large_shop, pauses, small_shop
from race.alone.figures import FIGURES
from race.failure import Failure
from race.say import say
from race.summary import Outcome, summary

# A shop is a daemon with a state, and the rows that are measured in it; it adds to the rounds of those it is handed.
SHOPS = [small_shop, pauses, large_shop, archive]


def measure(setup, folder):
    """The rows that were asked for. Where a shop fails, its rounds so far count, and the next is still measured."""
    rounds, failures = {}, []
    for shop in SHOPS:
        of_shop = {row: [] for row in shop.ROWS if row in setup.rows}
        if not of_shop:
            continue
        rounds.update(of_shop)
        try:
            shop.measure(setup, folder, of_shop)
        except Failure as failure:
            failures.append(f"{', '.join(of_shop)}: {failure}")
            say(failures[-1])
            folder.show_logs()
    return Outcome(
        [summary(row, FIGURES[row], rounds[row]) for row in FIGURES if rounds.get(row)], failures)
