"""Commands that check an archive, and clear away what nothing refers to."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from dataclasses import asdict

from archive.catalogue import Catalogue
from archive.cli.interrupting import cancelled_by_ctrl_c
from archive.cli.output import complain, put
from archive.cli.session import opened
from archive.keeping.problems import Problem
from archive.keeping.repaired import Repaired
from archive.places import default_folder
from archive.progress import Progress, Step
from archive.words import why_words

_CHECKING = "nothing was changed"
_MENDING = "what was mended stays"
_PACE_SECONDS = 1.0


class Pace:
    """Prints how far long work is, once a second, where standard error is a terminal."""

    def __init__(self) -> None:
        self._next = time.monotonic() + _PACE_SECONDS

    def __call__(self, step: Step) -> None:
        if sys.stderr is None or not sys.stderr.isatty() or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + _PACE_SECONDS
        far = f"{step.share:.0%} " if step.total else ""
        complain(f"{far}{why_words(step.what)}")


def verify(asked: Namespace) -> bool:
    """Check the archive; True if anything is wrong."""
    progress = Progress(Pace())

    def told(problem: Problem) -> None:
        if asked.json:
            put(asked, problem.worded, "")
        else:
            complain(str(problem))

    with opened(asked, warned=False) as catalogue, cancelled_by_ctrl_c(progress, _CHECKING):
        if asked.accept:
            catalogue.keeping.accept()
        problems = catalogue.keeping.verify(progress, quick=asked.quick, sample=asked.sample, told=told)
        for each in catalogue.keeping.erased():
            complain(
                f"{each.rows:,} rows were erased for good by {each.who} on {each.at[:10]} (operation "
                f"{each.operation}); their digests stay."
            )
        if asked.premis is not None:
            events = catalogue.keeping.write_premis(asked.premis)
            complain(f"{events:,} events were written to {asked.premis}.")
    if not asked.json:
        put(asked, {}, f"Problems: {len(problems)}." if problems else _sound(asked))
    return bool(problems)


def _sound(asked: Namespace) -> str:
    if asked.quick:
        return "The database is sound as far as a quick check tells, and every original is there."
    if asked.sample < 1:
        return "The database and those originals that were read are sound."
    return "The database and every original are sound."


def repair(asked: Namespace) -> bool:
    """Mend the archive; True if anything is still wrong."""
    progress = Progress(Pace())
    folder = asked.archive or default_folder()

    def told(done: Repaired) -> None:
        put(asked, done.worded, str(done))

    with cancelled_by_ctrl_c(progress, _MENDING):
        done, left = Catalogue.repair(folder, asked.place, progress=progress, told=told)
    for problem in left:
        complain(f"still wrong: {problem}")
    if not done and not left and not asked.json:
        put(asked, {}, "Nothing is wrong.")
    return bool(left)


def tidy(asked: Namespace) -> bool:
    """Delete kept files to which nothing refers."""
    with opened(asked) as catalogue:
        found = catalogue.keeping.strays() if asked.dry_run else catalogue.keeping.tidy()
    verb = "would be deleted" if asked.dry_run else "deleted"
    for stray in found:
        put(asked, asdict(stray), f"{stray.folder}/{stray.name} ({stray.size:,} bytes) {verb}")
    if not found and not asked.json:
        put(asked, {}, "Every kept file is referred to.")
    return False
