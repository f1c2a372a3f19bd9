"""A query and an echo with client and server on one core, where the scheduler has no choice."""

from race.contest.contestants import ECHO, PURSER
from race.load import load


class Pinned:
    key = "pinned"
    names = frozenset([PURSER, ECHO])

    def measure(self, setup, servers, number):
        figures = {}
        for name, work in [(ECHO, "echo"), (PURSER, "availability")]:
            servers[name].pin({setup.server_core})
            figures[name] = load(setup, servers[name], work, 1, core=setup.server_core)
            servers[name].pin(setup.cores)
        return figures
