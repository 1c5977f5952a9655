"""What Cutline itself puts into a package of records beside them, and does not want to read again."""

from __future__ import annotations

README = "README.txt"
TABLE = "records.csv"
BEGINNING = "Records of a press archive, given out by Cutline"
"""How the text begins that says what lies in a package."""


def is_told_twice(name: str, readme: bytes) -> bool:
    """Whether a file beside this README is the table of records that each have a file of their own there."""
    return name == TABLE and readme.startswith(BEGINNING.encode())
