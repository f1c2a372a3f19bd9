def draw(*_):
    """."""
