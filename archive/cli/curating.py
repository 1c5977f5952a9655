"""The command that brings files in, and how commands tell what they changed."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from archive.catalogue import Catalogue
from archive.cli.interrupting import cancelled_by_ctrl_c
from archive.cli.output import complain, inputs, put, shown
from archive.cli.session import opened
from archive.exchange import as_json
from archive.exchange.as_csv import save_import_report
from archive.intake.importing import ImportReport, passed_over
from archive.model import ImportResult
from archive.progress import MEGABYTE, Progress, Step
from archive.reading.libraries.portion import Portion
from archive.words import read_error_words, why_words

_STATUSES = ("added", "duplicate", "updated", "failed")


def import_(asked: Namespace) -> bool:
    """Bring in files and folders; True if any could not be read."""
    names = list(inputs(asked.paths))
    if not all(names):  # an empty name would mean the folder that a script happens to run in
        complain("an empty name stands among the files; it was passed over.")
    paths = [Path(name) for name in names if name]
    with opened(asked, create=True) as catalogue:
        return run_import(asked, catalogue, paths) or not all(names)


def run_import(
    asked: Namespace, catalogue: Catalogue, paths: Sequence[Path], portion: Portion | None = None
) -> bool:
    """Import, and tell what becomes of each entry; True if one was not read, or lacks one of its files."""
    progress = Progress(_Pace())
    with cancelled_by_ctrl_c(progress):
        report = catalogue.imports.run(
            paths, progress, lambda result: report_result(asked, result), portion=portion
        )
        _account(asked, report, stopped=report.cancelled and progress.cancelled)
    if not report.cancelled:
        catalogue.search.catch_up()
    return report.has_problems or report.cancelled


def _account(asked: Namespace, report: ImportReport, *, stopped: bool) -> None:
    """Say how an import ended, and write the report that was asked for."""
    if stopped:
        complain("the import was stopped; what is counted here is stored. Import again for the rest.")
    elif report.cancelled:
        complain("the import was undone while it ran, and stopped.")
    complain(", ".join(f"{report.count(status)} {status}" for status in _STATUSES))
    if report.passed_over:
        complain(passed_over(report.passed_over))
    if asked.report is not None:
        save_import_report(report.results, asked.report)


def report_result(asked: Namespace, result: ImportResult) -> None:
    """Print what became of one entry of an import."""
    if result.error is not None:
        complain(f"{result.path}: {read_error_words(result.error)}")
    if result.mended:
        complain(f"{result.path}: the kept copy was damaged, and was put back from this file.")
    text = f"{result.status:<10}{result.id or '-':<16} {result.title or result.path.name}"
    if result.status != "failed" or asked.json:
        put(asked, as_json.import_result(result), text)


class _Pace:
    """Tells on a terminal how far an import is and how long the rest will take."""

    def __init__(self) -> None:
        self._begun = time.monotonic()

    def __call__(self, step: Step) -> None:
        if not sys.stderr.isatty():
            return
        share = step.share
        left = f"{(time.monotonic() - self._begun) / share * (1 - share):.0f} s left" if share else ""
        size = f"{step.bytes_done / MEGABYTE:.0f} of {step.bytes_total / MEGABYTE:.0f} MB"
        told = f"{step.done} of {step.total} files, {size}  {left:<12} {shown(why_words(step.what))}"
        print(f"\r{told:<100.100}", end="", file=sys.stderr, flush=True)  # noqa: T201
