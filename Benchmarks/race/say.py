import sys


def say(text):
    """Progress, for whoever waits; what was measured goes to the standard output alone."""
    print(f"· {text}", file=sys.stderr, flush=True)
