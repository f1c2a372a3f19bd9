"""The table as people read it: a row a figure, and below it what the figure is to be read with."""


def number(value):
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def cells_of(result):
    unit = f" {result['unit']}" if result["unit"] else ""
    goal, verdict = result.get("goal"), result.get("verdict", "")
    if "stretch" in result:
        verdict += f" (stretch {result['stretch']}: {'ok' if result['reaches stretch'] else 'not yet'})"
    rounds = result["rounds"]
    return (result["figure"], number(result["value"]) + unit, goal + unit if goal else "",
            verdict, f"{number(min(rounds))} … {number(max(rounds))}" if len(rounds) > 1 else "")


def print_table(results):
    rows = [("figure", "measured", "goal", "", "lowest … highest"), *map(cells_of, results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    besides = [None, *(result["beside"] for result in results)]
    print()
    for row, beside in zip(rows, besides):
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
        if beside:
            print("    " + ", ".join(f"{number(value)} {name}" for name, value in beside.items()))
    print()
