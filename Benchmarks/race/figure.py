"""A figure: what its number means, and the goal that it has or has not."""

import statistics
from dataclasses import dataclass

AT_MOST, AT_LEAST = "≤", "≥"


@dataclass(frozen=True)
class Figure:
    text: str
    relation: str = ""
    goal: float | None = None  # None: reported
    unit: str = ""
    stretch: float | None = None  # better than the goal, and reported only
    over_rounds: callable = statistics.median

    def reaches(self, value, goal):
        return value <= goal if self.relation == AT_MOST else value >= goal


def measured(value, beside):
    """What a round measured: the figure itself, and what it is to be read with."""
    return {"value": value, "beside": beside}
