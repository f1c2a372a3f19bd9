"""What a command costs among many SKUs, over what it costs among few. Zipf in both: shops sell few of them most."""

from race.daemon import Daemon
from race.figure import measured
from race.load import load
from race.say import say


def measure(setup, folder, large, rounds):
    with Daemon(setup, folder, "few-skus") as small:
        small.seed(setup.skus)
        for number in range(1, setup.rounds + 1):
            say(f"many SKUs and few, round {number} of {setup.rounds}")
            rounds.append(compare(setup, large, small))


def compare(setup, large, small):
    def cpu(daemon, skus, *switches):
        ours = load(setup, daemon, "reserve", 64, 8, *switches, skus=skus)
        return ours["server_cpu_us_per_call"]
    few, many = cpu(small, setup.skus, "--zipf"), cpu(large, setup.large, "--zipf")
    few_uniform, many_uniform = cpu(small, setup.skus), cpu(large, setup.large)
    return measured(many / few, {
        "µs": many, "µs among few": few, "times as much, uniform": many_uniform / few_uniform,
        "µs, uniform": many_uniform, "µs among few, uniform": few_uniform})
