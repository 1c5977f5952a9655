"""Search measured at scale against other engines, side by side; the command is `benchmarks/search.py`."""
