"""What a state takes on disk, map and journal together: measured once, rounded up, to refuse early."""

BYTES_A_SKU = 2500
BYTES_A_RESERVATION = 2000
