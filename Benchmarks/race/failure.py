class Failure(Exception):
    """Something that ends a measurement, in words."""
