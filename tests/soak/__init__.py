"""Trials that take minutes and are run by hand: `python -m tests.soak.NAME`."""
