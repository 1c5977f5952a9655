"""Commands that back an archive up, and bring it back."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from dataclasses import asdict

from archive.catalogue import Catalogue
from archive.cli.checking import Pace
from archive.cli.interrupting import cancelled_by_ctrl_c
from archive.cli.keeping import moment_of
from archive.cli.output import complain, put
from archive.cli.session import opened
from archive.errors import WrongUsage
from archive.keeping.problems import Problem
from archive.progress import Progress

_BACKING_UP = "what was backed up before stays as it is"
_RESTORING = "the new folder is not made"


def backup(asked: Namespace) -> bool:
    """Back the archive up; True if anything was wrong."""
    if asked.keep < 1:
        raise WrongUsage("--keep is how many copies of the database stay: 1 at least.")
    progress = Progress(Pace())
    with opened(asked) as catalogue, cancelled_by_ctrl_c(progress, _BACKING_UP):
        report = catalogue.keeping.backup(
            asked.place, progress, keep=asked.keep, verify=asked.verify, told=_teller(asked)
        )
    made = report.generation
    found = {
        "place": str(report.place),
        "generation": made.name,
        "made": made.made,
        "seal": None if made.seal is None else {"id": made.seal.seal, "digest": made.seal.digest},
        "originals": report.originals,
        "copied": report.copied,
        "bytes": report.copied_bytes,
        "removed": list(report.removed),
        "problems": len(report.problems),
    }
    lines = [
        f"Backed up to {report.place}: the database as of {made.made[:19]}, {report.originals:,} originals, "
        f"of which {report.copied:,} were new ({report.copied_bytes:,} bytes)."
    ]
    lines += [f"The database of {name} was taken away." for name in report.removed]
    if report.problems:
        lines.append(f"Problems: {len(report.problems)}.")
    put(asked, found, "\n".join(lines))
    return bool(report.problems)


def restore(asked: Namespace) -> bool:
    """Bring an archive back to a new folder; True if files of it are missing."""
    progress = Progress(Pace())
    with cancelled_by_ctrl_c(progress, _RESTORING):
        report = Catalogue.restore(
            asked.place,
            asked.folder,
            to=moment_of(asked.to, after=True),
            progress=progress,
            told=_teller(asked),
        )
    if report.remark:
        complain(report.remark)
    found = {
        "archive": str(report.folder),
        "generation": report.generation.name,
        "as_of": report.as_of,
        "taken_back": report.taken_back,
        "originals": report.originals,
        "problems": len(report.problems),
    }
    words = (
        f"Brought back to {report.folder}: the archive as of {report.as_of}, {report.originals:,} originals."
    )
    if report.taken_back:
        words += f" {report.taken_back:,} later changes were taken back."
    put(asked, found, words)
    return bool(report.problems)


def _teller(asked: Namespace) -> Callable[[Problem], None]:
    """What tells of each problem as verify does."""

    def told(problem: Problem) -> None:
        if asked.json:
            put(asked, asdict(problem), "")
        else:
            complain(str(problem))

    return told
