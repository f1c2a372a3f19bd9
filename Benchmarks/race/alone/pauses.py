"""How long a checkpoint keeps the loop, by what the daemon itself says of its life so far."""

from race.daemon import Daemon
from race.failure import Failure
from race.figure import measured
from race.load import load
from race.say import say

ROWS = ["checkpoint-pause"]
SHORTEST = 1.5  # seconds: under load a checkpoint comes each second, if not sooner


def measure(setup, folder, rounds):
    with Daemon(setup, folder, "pauses") as daemon:
        daemon.seed(setup.skus)
        for number in range(1, setup.rounds + 1):
            say(f"checkpoints, round {number} of {setup.rounds}")
            daemon.restart()  # the daemon counts since its start; filling the shop is not meant
            rounds["checkpoint-pause"].append(longest_pause(setup, daemon))


def longest_pause(setup, daemon):
    before = daemon.status()
    ours = load(setup, daemon, "reserve", 64, 8, seconds=max(setup.seconds, SHORTEST))
    after = daemon.status()
    if after["checkpoint_sequence"] == before["checkpoint_sequence"]:
        raise Failure("no checkpoint in all that time: measure for longer (--seconds)")
    if not after["longest_checkpoint_us"]:
        raise Failure(
            "this purserd does not say how long a checkpoint took (GetStatus, longest_checkpoint)")
    return measured(after["longest_checkpoint_us"] / 1000, {
        "ms was the slowest Reserve": ours["max_us"] / 1000, "Reserve/s": ours["calls_per_second"],
        "commands that checkpoints hold": after["checkpoint_sequence"] - before["checkpoint_sequence"]})
