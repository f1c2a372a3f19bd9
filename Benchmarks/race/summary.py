"""What the rounds came to.

The value is the median of the rounds' own ratios and not the ratio of medians: a machine that is slow in one round
is slow for both sides of that round's ratio.
"""

import statistics
from dataclasses import dataclass, field


@dataclass
class Outcome:
    results: list  # summaries
    failures: list = field(default_factory=list)  # sentences
    rounds: list = field(default_factory=list)  # all that was measured in each, where rows are made of it


def summary(row, figure, rounds):
    value = figure.over_rounds(each["value"] for each in rounds)
    result = {"row": row, "figure": figure.text, "value": value, "unit": figure.unit}
    if figure.goal is not None:
        result["goal"] = f"{figure.relation} {figure.goal}"
        result["verdict"] = "ok" if figure.reaches(value, figure.goal) else "falls short"
    if figure.stretch is not None:
        result["stretch"] = f"{figure.relation} {figure.stretch}"
        result["reaches stretch"] = figure.reaches(value, figure.stretch)
    result["rounds"] = [each["value"] for each in rounds]
    result["beside"] = {
        name: statistics.median(each["beside"][name] for each in rounds)
        for name in rounds[0]["beside"]}
    return result

