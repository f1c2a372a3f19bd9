"""Purser beside what users would pick instead, on the same disk and cores in the same minutes.

A bout is one load that several contestants bear in turn. A round is all bouts; a row's figure is a ratio within one.
"""

from contextlib import ExitStack

from race.contest.bouts import BOUTS
from race.contest.contestants import enter
from race.contest.limits import Limits
from race.contest.pinned import Pinned
from race.contest.rows import ROWS
from race.failure import Failure
from race.peers.server import PeerFailure
from race.say import say
from race.summary import Outcome, summary


def measure(setup, folder):
    """Summaries of the rows that were asked for, and what went wrong."""
    rows = {row: ROWS[row] for row in setup.rows}
    wanted = {bout for row in rows.values() for bout in row.bouts}
    bouts = [bout for bout in [Limits(folder), Pinned(), *BOUTS] if bout.key in wanted]
    rounds, failures = [], []
    try:
        with ExitStack() as running:
            servers = enter(running, setup, folder, set().union(*(bout.names for bout in bouts)))
            for number in range(1, setup.rounds + 1):
                say(f"round {number} of {setup.rounds}")
                rounds.append({bout.key: bout.measure(setup, servers, number) for bout in bouts})
    except (Failure, PeerFailure) as failure:
        say(str(failure))
        folder.show_logs()
        failures.append(str(failure))
    # What whole rounds have shown still counts.
    results = [summary(key, row.figure, [row.of(each) for each in rounds])
               for key, row in rows.items()] if rounds else []
    return Outcome(results, failures, rounds)
