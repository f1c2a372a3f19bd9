"""What this ran on, and who else was busy."""

import os
import time
from pathlib import Path


def busy_cores(seconds=1):
    """How many cores are kept busy just now: what others take is missing in the figures."""
    def idle_and_all():
        with open("/proc/stat") as stat:
            times = [int(field) for field in stat.readline().split()[1:9]]
        return times[3] + times[4], sum(times)
    idle, total = idle_and_all()
    time.sleep(seconds)
    idle_then, total_then = idle_and_all()
    return (1 - (idle_then - idle) / max(1, total_then - total)) * os.cpu_count()


def machine():
    models = [line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
              if line.startswith("model name")]
    return {"cpu": models[0] if models else os.uname().machine, "cores": os.cpu_count(),
            "kernel": os.uname().release}
