"""The arguments of what checks and mends an archive."""

from __future__ import annotations

import argparse
from typing import Any

from archive.cli.arguments.common import add_command, add_dry_run, path

_WHOLE = (
    "Checks every row against the journal, the journal against its seals, the seals against what was seen "
    "of them before, the file itself, the search index, and every original. Goes on after each problem; "
    "status 1 where there are any. --json prints one a line: kind, table, id, what, mend, headline."
)
_MENDS = (
    "Mends what verify finds: rows from the journal, the journal where its seals prove it, originals from "
    "where they came from or from PLACE, a damaged database as far as it can be read. A copy of the database "
    "is put aside first; where more would be wrong than was before, it is put back. Nobody else may have the "
    "archive open. Status 1 where something is still wrong. --json prints what was done."
)
_QUICK = (
    "leave out: the originals' bytes (whether they are there in their size is checked), images and rows of "
    "all but the newest 20,000 changes (of the others the rows are counted, and the seals are followed), "
    "SQLite's own indexes, and most texts of the search index"
)


def add_checking(commands: Any) -> None:
    """Check, mend, clear away."""
    _add_verify(commands)
    _add_repair(commands)
    tidy = add_command(
        commands,
        "tidy",
        "checking.tidy",
        "delete kept files to which nothing refers",
        "cutline tidy --dry-run",
    )
    add_dry_run(tidy)


def _add_verify(commands: Any) -> None:
    verify = add_command(
        commands,
        "verify",
        "checking.verify",
        "check the database and every original",
        "cutline verify --sample 5%",
    )
    verify.description = _WHOLE
    extent = verify.add_mutually_exclusive_group()
    extent.add_argument("--quick", action="store_true", help=_QUICK)
    extent.add_argument(
        "--sample",
        type=share,
        default=1.0,
        metavar="5%",
        help="read only this share of the originals, those first that were not read for the longest",
    )
    premis = "write what was done to keep each file, as PREMIS 3 events (XML), when all is checked"
    verify.add_argument("--premis", type=path, metavar="FILE", help=premis)
    accept = (
        "take the journal as it stands for what it should be, after an older copy was put back on purpose"
    )
    verify.add_argument("--accept", action="store_true", help=accept)


def _add_repair(commands: Any) -> None:
    repair = add_command(
        commands,
        "repair",
        "checking.repair",
        "mend what verify finds",
        "cutline repair --from /media/backup",
    )
    repair.description = _MENDS
    place = "a backup, or a folder of files that came in, from which originals and lost work are brought back"
    repair.add_argument("--from", dest="place", type=path, metavar="PLACE", help=place)


def share(text: str) -> float:
    """A share of all: "5%" or "0.05"."""
    number = float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    if not 0 < number <= 1:
        raise argparse.ArgumentTypeError("must be a share such as 5%, more than nothing and at most 100%")
    return number
