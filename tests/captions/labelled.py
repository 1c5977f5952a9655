"""Labelled credit lines and captions: reading the tables and comparing a reading with its label."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from archive.captions import default_registry, read_credit
from archive.captions.text import fold_name

HERE = Path(__file__).parent


def table(name: str, columns: int = 4) -> Iterator[list[str]]:
    """The rows of a table beside this module: ``columns`` stripped cells each, comments left out."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield [cell.strip() for cell in (line.split("\t") + [""] * columns)[:columns]]


def listed(cell: str) -> list[str]:
    """The items of a cell, parted by semicolons."""
    return [item.strip() for item in cell.split(";") if item.strip()]


def photographers_right(line: str, people: str) -> bool:
    """Whether exactly the labelled photographers are read from the credit line."""
    names = sorted(fold_name(person.text) for person in read_credit(line).photographers)
    return names == sorted(map(fold_name, listed(people)))


def right(line: str, people: str, chains: str, kinds: str) -> bool:
    """Whether photographers, one of the labelled chains and all labelled kinds are read."""
    credit = read_credit(line)
    chain = [_known(source.text) for source in credit.chain]
    wanted = [[_known(name) for name in option.split(">") if name.strip()] for option in chains.split("|")]
    return (
        photographers_right(line, people)
        and chain in wanted
        and set(listed(kinds)) <= {kind.text for kind in credit.kinds}
    )


def _known(name: str) -> str:
    agency = default_registry().find(name)
    return fold_name(agency.name if agency else name)
