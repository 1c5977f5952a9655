"""What the records are called that a damaged row belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

from archive.errors import ArchiveError
from archive.keeping.problems import Problem
from archive.store import tables as t
from archive.store.changes import owners_of
from archive.store.columns import from_json
from archive.store.images import Image
from archive.store.sqlite import FileDatabase
from archive.store.titles import load_titles

_LONGEST = 60
_MOST = 2000
"""Problems that are called by name: where more is damaged nobody reads all of them."""


def with_headlines(database: FileDatabase, problems: Sequence[Problem]) -> Iterator[Problem]:
    """The same problems, with what their records are called as far as that can still be read."""
    try:
        with database.reading() as connection:
            owners = {n: _owners(connection, problem) for n, problem in enumerate(problems[:_MOST])}
            titles = load_titles(connection, {each for some in owners.values() for each in some})
    except (ArchiveError, SQLAlchemyError):
        yield from problems
        return
    for n, problem in enumerate(problems):
        called = next((titles[each][1] for each in owners.get(n, ()) if each in titles), "")
        yield replace(problem, headline=problem.headline or _short(called))


def _owners(connection: Connection, problem: Problem) -> list[str]:
    """The records that a row belongs to, by the row or by its newest image."""
    if problem.kind == "index":
        return [problem.id]
    table = t.DOMAIN_BY_NAME.get(problem.table)
    if table is None or not problem.id:
        return []
    columns = table.info["owners"]
    found: set[str] = set()
    try:
        row = connection.execute(
            select(*(table.c[name] for name in ("id", *columns))).where(table.c.id == problem.id)
        ).first()
        if row is not None:
            found.update(str(each) for each in row[1:] if each is not None)
        c = t.change.c
        of_row = (c.table_name == table.name) & (c.row_id == problem.id) & c.after.is_not(None)
        for (after,) in connection.execute(select(c.after).where(of_row).order_by(c.seq.desc()).limit(1)):
            image = after if isinstance(after, dict) else from_json(after)
            found |= owners_of([name for name in columns if name in image], (None, Image(image, "")))
    except (ArchiveError, SQLAlchemyError, AttributeError, TypeError):
        pass
    return sorted(found)


def _short(title: str) -> str:
    line = " ".join(title.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
