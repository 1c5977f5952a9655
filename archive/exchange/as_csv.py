"""What an import did as a table that any spreadsheet opens (RFC 4180, UTF-8 with a byte order mark)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from archive.files.whole import written_whole
from archive.model import ImportResult
from archive.text import readable_text
from archive.words import read_error_words

_COLUMNS = ("status", "path", "entry", "kind", "id", "title", "photos", "error", "message")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def import_report(results: Iterable[ImportResult]) -> str:
    """One row a result under a row of names. No cell begins as a spreadsheet's formula does."""
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(_COLUMNS)
    rows.writerows([safe_cell(cell) for cell in _cells(result)] for result in results)
    return "\ufeff" + text.getvalue()


def save_import_report(results: Iterable[ImportResult], target: Path) -> None:
    """Write the report to a file, whole or not at all. Raises `CutlineError`."""
    with written_whole(target, "no-access.report") as unfinished:
        unfinished.write_text(import_report(results), encoding="utf-8", newline="")


def _cells(result: ImportResult) -> tuple[str, ...]:
    error = result.error
    return (
        result.status,
        str(result.path),
        result.entry or "",
        result.kind or "",
        result.id or "",
        result.title,
        str(result.photos),
        error.code if error else "",
        read_error_words(error) if error else "",
    )


def safe_cell(cell: str) -> str:
    """A title of a hostile page must not become a formula of whoever opens the report; a name's bytes stay
    told apart."""
    cell = readable_text(cell)
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
