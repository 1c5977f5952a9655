"""The structure of a database, held against what our migrations build for the version that it claims.

A database that somebody else made may hold more than rows: a trigger deletes paragraphs behind the journal's
back, a view in the place of a table never ends, a generated column computes what it likes. SQLite parses all
that from the texts in its table `sqlite_master`; so these texts are read before anything else is asked, and
whatever is not word for word what our migrations write (but for blanks, quotes and case) is refused.

What they write is frozen in `structures/`, one file a version; `python tools/freeze_structure.py` adds the
newest, and a test builds all of them anew from the migrations.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from archive.errors import ArchiveError
from archive.model.said import Said, Why

STRUCTURES = Path(__file__).parent / "structures"
VERSION_TABLE = "alembic_version"

_READ = "SELECT type, name, tbl_name, substr(sql, 1, 20000) FROM sqlite_master LIMIT 2000"
_TOKEN = re.compile(
    r"""--[^\n]*|/\*.*?\*/|\s+            # what says nothing
    |(?P<text>'(?:[^']|'')*')
    |(?P<name>"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^]]*\])
    |(?P<word>\w+|.)""",
    re.VERBOSE | re.DOTALL,
)
_OF_SQLITE = re.compile(
    r"index sqlite_autoindex_\w+ on \w+ :"
    r"|table sqlite_sequence on sqlite_sequence : create table sqlite_sequence \( name , seq \)"
    r"|table sqlite_stat1 on sqlite_stat1 : create table sqlite_stat1 \( tbl , idx , stat \)"
    r"|table sqlite_stat4 on sqlite_stat4 : "
    r"create table sqlite_stat4 \( tbl , idx , neq , nlt , ndlt , sample \)"
)
"""What SQLite makes by itself: indexes of keys, the last numbers given, what ANALYZE counted."""


def structure_of(connection: sqlite3.Connection) -> list[str]:
    """Every table, index, view and trigger of a database, a line each with its statement, in a fixed order.

    What SQLite makes by itself is left out. Only `sqlite_master` is read.
    """
    lines = (_line(*row) for row in connection.execute(_READ))
    return sorted(line for line in lines if " sqlite_" not in line or not _OF_SQLITE.fullmatch(_normal(line)))


def versions() -> list[str]:
    """The versions whose structure is known, the oldest first."""
    return sorted(path.stem for path in STRUCTURES.glob("*.txt"))


def refuse_strange(connection: sqlite3.Connection, file: Path) -> str | None:
    """The version that a database stands at, None where it holds nothing.

    Raises `ArchiveError` for a database of another program ("foreign-database"), of a newer version
    ("newer-archive"), and for one that holds what our migrations do not make ("strange-schema").
    """
    found = structure_of(connection)
    if not found:
        return None
    if not any(_normal(line) == _VERSION_LINE for line in found if f" {VERSION_TABLE} on " in line):
        raise _foreign() if not _mentions_version(found) else _strange(file, [VERSION_TABLE])
    rows = connection.execute(f"SELECT version_num FROM {VERSION_TABLE} LIMIT 2").fetchall()  # noqa: S608
    if len(rows) != 1 or not isinstance(rows[0][0], str):
        raise _strange(file, [Said.of("strange.versions", table=VERSION_TABLE, n=len(rows))])
    version = str(rows[0][0])
    if version not in versions():
        raise ArchiveError("newer-archive", file=file, version=repr(version[:40]), newest=versions()[-1])
    _compare(file, found, _frozen(version))
    return version


def _compare(file: Path, found: list[str], wanted: frozenset[str]) -> None:
    if len(found) == len(wanted) and wanted.issuperset(found):
        return
    alike = {_normal(line) for line in wanted}  # only now: it takes some milliseconds
    kept = {_normal(line): line for line in found}
    more = [line for normal, line in kept.items() if normal not in alike]
    missing = alike.difference(kept)
    if more or missing or len(kept) != len(found):
        raise _strange(
            file,
            [_named(line) for line in more]
            or [Said.of("strange.missing", what=_named(m)) for m in sorted(missing)],
        )


@cache
def _frozen(version: str) -> frozenset[str]:
    text = (STRUCTURES / f"{version}.txt").read_text(encoding="utf-8")
    return frozenset(text.splitlines())


_VERSION_LINE = (
    f"table {VERSION_TABLE} on {VERSION_TABLE} : create table {VERSION_TABLE} "
    "( version_num varchar ( 32 ) not null , constraint alembic_version_pkc primary key ( version_num ) )"
)


def _line(kind: object, name: object, table: object, sql: object) -> str:
    text = str(sql or "")
    if "--" in text or "/*" in text:  # a comment ends with its line, which is lost below
        text = _normal(text)
    return " ".join(f"{kind} {name} on {table}: {text}".split())


def _normal(sql: str) -> str:
    """A line with one blank between its words, plain names without quotes, all but texts in lower case."""
    return " ".join(filter(None, map(_plain, _TOKEN.finditer(sql))))


def _plain(token: re.Match[str]) -> str:
    if token["text"]:
        return token["text"]
    if token["name"]:
        inner = token["name"][1:-1]
        return inner.lower() if re.fullmatch(r"[A-Za-z_]\w*", inner) else token["name"]
    return (token["word"] or "").lower()


def _named(line: str) -> str:
    """A line's object as a message calls it: trigger “evil”."""
    kind, _, rest = line.partition(" ")
    name = rest.partition(" on ")[0]
    return f"{kind} “{name[:60]}”"


def _mentions_version(found: Iterable[str]) -> bool:
    return any(f" {VERSION_TABLE} on " in line for line in found)


def _foreign() -> ArchiveError:
    return ArchiveError("foreign-database")


def _strange(file: Path, what: Sequence[Why]) -> ArchiveError:
    more = Said.of("and-more", n=len(what) - 3) if len(what) > 3 else ""
    return ArchiveError("strange-schema", file=file, what=what[:3], more=more)
