"""SQLite's full-text search, FTS5."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from whoosh.lang.porter import stem

from archive.model import Article
from archive.search.documents import Document, moment
from benchmarks.searching.asks import FACETS, Ask, days
from benchmarks.searching.engines.base import (
    MOST_VALUES,
    Absent,
    Engine,
    Found,
    Meter,
    batches,
    joined,
    shown,
)

_COLUMNS = {
    "title": 3.0,
    "standfirst": 2.0,
    "body": 1.0,
    "caption": 2.5,
    "alt": 1.0,
    "credit": 2.0,
    "photographer": 1.0,
    "agency": 1.0,
    "byline": 2.0,
    "keyword": 2.0,
    "person": 2.0,
    "place": 2.0,
    "filed": 0.001,
}
"""Every column is looked into by a bare word; tags are told apart in the table of values."""

_NAMES = ", ".join(_COLUMNS)
_SCHEMA = f"""
    CREATE TABLE docs (n INTEGER PRIMARY KEY, {_NAMES});
    CREATE TABLE meta (n INTEGER PRIMARY KEY, id TEXT UNIQUE, shown TEXT, published INTEGER, moment INTEGER);
    CREATE INDEX meta_moment ON meta (moment);
    CREATE TABLE value (v INTEGER PRIMARY KEY, field TEXT, text TEXT, UNIQUE (field, text));
    CREATE TABLE has (n INTEGER, v INTEGER, PRIMARY KEY (n, v)) WITHOUT ROWID;
    CREATE VIRTUAL TABLE fts USING fts5({_NAMES}, content='docs', content_rowid='n',
        tokenize='porter unicode61', prefix='2 3');
    CREATE VIRTUAL TABLE vocabulary USING fts5vocab(fts, row);
"""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Fts5(Engine):
    """One table whose text lies beside it (external content), ranked by bm25 with our weights.

    Prefixes of 2 and 3 letters have an index. Facets are joined from a table of values. A misspelt word is
    looked for as every word of the vocabulary that is one letter away, since FTS5 has no such search.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        with sqlite3.connect(":memory:") as trial:
            try:
                trial.execute("CREATE VIRTUAL TABLE t USING fts5(a)")
            except sqlite3.OperationalError as error:
                raise Absent("this SQLite has no FTS5") from error
        trial.close()

    def _connect(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.base = sqlite3.connect(self.folder / "fts5.db", isolation_level=None)
        self.base.executescript(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-262144;"
            "PRAGMA mmap_size=4294967296; PRAGMA temp_store=MEMORY;"
        )
        self.values: dict[tuple[str, str], int] = {}
        self.last = 0

    def build(self, articles: Iterable[Article], meter: Meter) -> None:
        self._connect()
        self.base.executescript(_SCHEMA)
        self.base.execute("BEGIN")
        for batch in batches(articles, meter):
            self._add(batch)
        self.base.execute("COMMIT")
        self.base.execute("INSERT INTO fts(fts) VALUES ('optimize')")
        self.base.execute("ANALYZE")
        self.base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.base.close()

    def _add(self, documents: Sequence[Document]) -> None:
        marks = ", ".join("?" * (len(_COLUMNS) + 1))
        numbered = list(enumerate(documents, self.last + 1))
        self.last += len(numbered)
        texts = [(n, *(joined(document, name) for name in _COLUMNS)) for n, document in numbered]
        self.base.executemany(f"INSERT INTO docs VALUES ({marks})", texts)
        self.base.executemany(f"INSERT INTO fts(rowid, {_NAMES}) VALUES ({marks})", texts)
        self.base.executemany("INSERT INTO meta VALUES (?, ?, ?, ?, ?)", [_meta(*pair) for pair in numbered])
        self.base.executemany("INSERT OR IGNORE INTO has VALUES (?, ?)", self._values_of(numbered))

    def _values_of(self, numbered: Iterable[tuple[int, Document]]) -> Iterator[tuple[int, int]]:
        for n, document in numbered:
            for name in FACETS:
                for text in document.facets.get(name, ()):
                    yield n, self._value(name, text)

    def _value(self, name: str, text: str) -> int:
        known = self.values.get((name, text))
        if known is None:
            self.base.execute("INSERT OR IGNORE INTO value (field, text) VALUES (?, ?)", (name, text))
            asked = self.base.execute("SELECT v FROM value WHERE field = ? AND text = ?", (name, text))
            known = self.values[name, text] = asked.fetchone()[0]
        return known

    def open(self) -> None:
        self._connect()
        self.last = self.base.execute("SELECT max(n) FROM meta").fetchone()[0]
        weights = ", ".join(map(str, _COLUMNS.values()))
        with suppress(sqlite3.OperationalError):
            self.base.execute(f"INSERT INTO fts(fts, rank) VALUES ('rank', 'bm25({weights})')")

    def prepare(self, ask: Ask) -> Any:
        parts = [_quoted(word) for word in ask.words]
        parts += ["(" + " OR ".join(map(_quoted, ask.either)) + ")"] if ask.either else []
        parts += [_quoted(" ".join(ask.phrase))] if ask.phrase else []
        parts += [f"{name} : {_quoted(word)}" for name, word in ask.within]
        parts += [f"{_quoted(ask.prefix)} *"] if ask.prefix else []
        span = days(ask)
        within = tuple(moment(day.isoformat()) for day in span) if span else None
        return ask, " AND ".join(parts), within

    def search(self, prepared: Any) -> Found:
        ask, text, span = prepared
        if ask.misspelt:
            text = " OR ".join(map(_quoted, self._alike(ask.misspelt)))
            if not text:
                return Found(0)
        source, bound = "fts WHERE fts MATCH ?", (text,)
        if span:
            source = (
                "fts JOIN meta ON meta.n = fts.rowid WHERE fts MATCH ? AND meta.published BETWEEN ? AND ?"
            )
            bound = (text, *span)
        (total,) = self.base.execute(f"SELECT count(*) FROM {source}", bound).fetchone()
        if not ask.limit:
            return Found(total)
        return Found(total, self._hits(ask, source, bound), self._facets(ask, text))

    def _hits(self, ask: Ask, source: str, bound: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        snippet = "snippet(fts, -1, '<b>', '</b>', '…', 32)" if ask.snippets else "''"
        if ask.newest:
            order = "fts JOIN meta ON meta.n = fts.rowid WHERE fts MATCH ?"
            best = f"SELECT fts.rowid, 0.0, '' FROM {order} ORDER BY meta.moment DESC LIMIT ?"
        else:
            best = f"SELECT fts.rowid, rank, {snippet} FROM {source} ORDER BY rank LIMIT ?"
        rows = self.base.execute(best, (*bound, ask.limit)).fetchall()
        one = "SELECT id, shown FROM meta WHERE n = ?"
        named = [self.base.execute(one, (n,)).fetchone() for n, *_ in rows]
        return [
            (id_, -score, title, piece) for (id_, title), (_, score, piece) in zip(named, rows, strict=True)
        ]

    def _facets(self, ask: Ask, text: str) -> dict[str, Sequence[tuple[str, int]]]:
        if not ask.facets:
            return {}
        counted = self.base.execute(
            "SELECT value.field, value.text, c FROM (SELECT v, count(*) AS c FROM fts JOIN has"
            " ON has.n = fts.rowid WHERE fts MATCH ? GROUP BY v) JOIN value USING (v)"
            " ORDER BY c DESC, value.text",
            (text,),
        )
        found: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for name, value, count in counted:
            if len(found[name]) < MOST_VALUES:
                found[name].append((value, count))
        return {name: found[name] for name in ask.facets}

    def _alike(self, word: str) -> list[str]:
        near = _one_letter_away(stem(word))  # the vocabulary is one of Porter's stems
        marks = ", ".join("?" * len(near))
        rows = self.base.execute(f"SELECT term FROM vocabulary WHERE term IN ({marks})", near)
        return [term for (term,) in rows]

    def save(self, article: Article, documents: Sequence[Document]) -> None:
        self.base.execute("BEGIN IMMEDIATE")
        for document in documents:
            row = self.base.execute("SELECT n FROM meta WHERE id = ?", (document.id,)).fetchone()
            if row:
                self._delete(row[0])
        self._add(documents)
        self.base.execute("COMMIT")

    def _delete(self, n: int) -> None:
        self.base.execute(
            f"INSERT INTO fts(fts, rowid, {_NAMES}) SELECT 'delete', n, {_NAMES} FROM docs WHERE n = ?", (n,)
        )
        for table in ("docs", "meta", "has"):
            self.base.execute(f"DELETE FROM {table} WHERE n = ?", (n,))

    def close(self) -> None:
        self.base.close()


def _meta(n: int, document: Document) -> tuple[Any, ...]:
    published = document.dates.get("published", ())
    day = moment(published[0].earliest.isoformat()) if published else None
    return n, document.id, shown(document), day, document.moment


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _one_letter_away(word: str) -> list[str]:
    """All that one letter inserted, dropped or changed makes of a word."""
    halves = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    dropped = {one + other[1:] for one, other in halves if other}
    changed = {one + letter + other[1:] for one, other in halves if other for letter in _LETTERS}
    inserted = {one + letter + other for one, other in halves for letter in _LETTERS}
    return sorted(dropped | changed | inserted)
