"""Commands that back an archive up, and bring it back."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from archive.catalogue import Catalogue
from archive.cli.checking import Pace
from archive.cli.interrupting import cancelled_by_ctrl_c
from archive.cli.keeping import moment_of
from archive.cli.output import complain, put
from archive.cli.selecting import selection
from archive.cli.session import opened
from archive.errors import WrongUsage
from archive.keeping.bagging import BagReport
from archive.keeping.problems import Problem
from archive.progress import Progress
from archive.words import restriction_words, said_words

_BACKING_UP = "what was backed up before stays as it is"
_BAGGING = "the bag is not made"
_RESTORING = "the new folder is not made"


def backup(asked: Namespace) -> bool:
    """Back the archive up; True if anything was wrong."""
    if asked.keep < 1:
        raise WrongUsage("usage.keep")
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
        complain(said_words(report.remark))
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


def bag(asked: Namespace) -> bool:
    """Make a bag of the archive, or of some records; True if files of it are missing."""
    progress = Progress(Pace())
    is_whole = not asked.ids and asked.selecting is None and not asked.all
    chosen = None if is_whole else selection(asked)
    with opened(asked) as catalogue, cancelled_by_ctrl_c(progress, _BAGGING):
        of = None if chosen is None else catalogue.ids_of(chosen)
        report = catalogue.keeping.bag(asked.place, of, progress, told=_teller(asked))
    for one in report.left_out:
        complain(f"{one} was left out. It is in the trash: restore it to give it out.")
    if report.orders:
        complain("Orders stand on these photos; they are given out with them:")
        for use, order in report.orders:
            complain(f"  {use}  {restriction_words(order)}")
    found = {**_as_json(report, "bag"), "left_out": list(report.left_out), "orders": len(report.orders)}
    put(asked, found, f"Bagged in {report.place}: {_counts(report)}.")
    return bool(report.problems or report.left_out)


def unbag(asked: Namespace) -> bool:
    """Make a new archive of a bag; True if it lacks files."""
    progress = Progress(Pace())
    with cancelled_by_ctrl_c(progress, _RESTORING):
        report = Catalogue.unbag(asked.place, asked.folder, progress=progress, told=_teller(asked))
    put(asked, _as_json(report, "archive"), f"Taken in to {report.place}: {_counts(report)}.")
    return bool(report.problems)


def _as_json(report: BagReport, name: str) -> dict[str, object]:
    return {
        name: str(report.place),
        "records": report.records,
        "originals": report.originals,
        "problems": len(report.problems),
    }


def _counts(report: BagReport) -> str:
    return f"{report.records:,} stories and uses of photos, {report.originals:,} originals"


def _teller(asked: Namespace) -> Callable[[Problem], None]:
    """What tells of each problem as verify does."""

    def told(problem: Problem) -> None:
        if asked.json:
            put(asked, problem.worded, "")
        else:
            complain(str(problem))

    return told
