"""The race as a picture (SVG): a group of bars a bout.

Each group has a scale of its own that begins at zero. On one scale for all, one client's bars would be lines; on a
logarithmic one, lengths would say nothing.
"""

import os
import statistics

from race.contest.bouts import BOUTS, FIRM
from race.contest.contestants import ECHO, GRPC, POSTGRES, PURSER, REDIS
from race.svg import bar, element, text

KINDS = {PURSER: "purser", FIRM: "firm", REDIS: "redis", POSTGRES: "postgres", GRPC: "grpc", ECHO: "echo"}

# The card has its own background: a page's mode and the reader's browser need not agree.
STYLE = """
  text { font: 12px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: #57606a }
  .title { font-size: 15px; font-weight: 600; fill: #24292f } .value { font-size: 11px; fill: #24292f }
  .card { fill: #ffffff; stroke: #d0d7de } .line { stroke: #afb8c1 }
  .purser { fill: #e08600 } .firm { fill: #f3c070 } .redis { fill: #c2478a }
  .postgres { fill: #2f6fb5 } .grpc { fill: #16866a } .echo { fill: #9aa4ae }
  @media (prefers-color-scheme: dark) {
    text { fill: #9198a1 } .title, .value { fill: #e6edf3 }
    .card { fill: #0d1117; stroke: #3d444d } .line { stroke: #545d68 }
    .purser { fill: #f59e1b } .firm { fill: #a8742a } .redis { fill: #d868a4 }
    .postgres { fill: #4d92dd } .grpc { fill: #2fa583 } .echo { fill: #6e7781 }
  }
"""

WIDTH, MARGIN, TALLEST, BAND = 960, 24, 120, 210
SECTIONS = [
    ("Durable claims a second: three lines, all or nothing, once for each request id", "claims-"),
    ("Reads of one SKU's availability a second (gRPC and the C echo: no work, only the way there and back)", "reads-"),
]


def draw(path, rounds):
    path.write_text(picture(rounds))


def picture(rounds):
    shapes = [*legend(MARGIN, 30)]
    for number, (title, prefix) in enumerate(SECTIONS):
        shapes += section(title, [bout for bout in BOUTS if bout.key.startswith(prefix)], rounds, 58 + number * BAND)
    height = 58 + len(SECTIONS) * BAND + 20
    count = f"{len(rounds)} round{'s' if len(rounds) > 1 else ''}"
    shapes.append(text(
        MARGIN, height - 16, f"Taller is better; each group has its own scale. Medians of {count} in turns, on the "
        f"same disk and {os.cpu_count()} cores, clients included.", "note"))
    card = element("rect", x=0.5, y=0.5, width=WIDTH - 1, height=height - 1, rx=8, kind="card")
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
            f'height="{height}" role="img" aria-label="Purser beside its peers">\n<style>{STYLE}</style>\n'
            + "\n".join([card, *shapes]) + "\n</svg>\n")


def legend(x, y):
    names = {PURSER: "Purser, Hold (expires)", FIRM: "Purser, Reserve (firm)", REDIS: "Redis 7, always",
             POSTGRES: "PostgreSQL 15", GRPC: "gRPC echo", ECHO: "C echo"}
    for name, words in names.items():
        yield bar(x, y - 10, 12, 12, KINDS[name])
        yield text(x + 17, y, words, "note")
        x += 44 + 6.6 * len(words)


def section(title, bouts, rounds, top):
    yield text(MARGIN, top + 14, title, "title")
    room = (WIDTH - 2 * MARGIN) / len(bouts)
    base = top + 44 + TALLEST
    for number, bout in enumerate(bouts):
        yield from group(bout, medians(bout, rounds), MARGIN + number * room, base, room)


def medians(bout, rounds):
    titles = [entrant.title for entrant in bout.entrants]
    return {title: statistics.median(each[bout.key][title]["calls_per_second"] for each in rounds)
            for title in titles if all(bout.key in each for each in rounds)}


def group(bout, values, left, base, room):
    if not values:
        return  # not among the rows that were asked for
    step = min(42, (room - 16) / len(values))
    x = left + (room - step * len(values)) / 2
    yield element("line", x1=left + 8, x2=left + room - 8, y1=base + 0.5, y2=base + 0.5, kind="line")
    yield text(left + room / 2, base + 20, bout.title, "note", "middle")
    for title, value in values.items():
        height = max(1.0, TALLEST * value / max(values.values()))
        yield bar(x + 3, base - height, step - 6, height, KINDS[title])
        yield text(x + step / 2, base - height - 5, short(value), "value", "middle")
        x += step


def short(rate):
    """12.3k, 340k, 1.2M"""
    for size, letter in [(1e6, "M"), (1e3, "k")]:
        if rate >= size:
            share = rate / size
            return f"{share:.1f}{letter}" if share < 100 else f"{share:.0f}{letter}"
    return f"{rate:.0f}"
