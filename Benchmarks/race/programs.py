"""The C programs beside this package: what they measured, or a failure in words."""

import json
import subprocess
from pathlib import Path

from race.failure import Failure

HERE = Path(__file__).resolve().parent.parent
BUILD = HERE / "build"


def command(name, *options, core=None):
    pin = ["taskset", "-c", str(core)] if core is not None else []
    return pin + [str(BUILD / name), *map(str, options)]


class Running:
    """A program that is under way."""

    def __init__(self, name, *options, core=None):
        self.words = " ".join([name, *map(str, options)])
        self.process = subprocess.Popen(
            command(name, *options, core=core), stdout=subprocess.PIPE, text=True)

    def output(self):
        text, _ = self.process.communicate()
        if self.process.returncode != 0:
            raise Failure(f"{self.words} ended with {self.process.returncode}")
        return text

    def figures(self):
        return json.loads(self.output())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.communicate()


def output_of(name, *options, core=None):
    with Running(name, *options, core=core) as running:
        return running.output()


def figures_of(name, *options, core=None):
    return json.loads(output_of(name, *options, core=core))


def fsyncs(setup, disk):
    """The disk's own rate: how often a second a small append can be made durable."""
    return figures_of("fsyncs", "--folder", disk, "--seconds", setup.seconds / 2)
