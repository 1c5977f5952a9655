"""The rows that belong to some records: what they consist of, what was done to them, what they refer to.

A story comes with its photos, a photo's use with the story that ran it. Links and decisions come where both
ends do. What is of the archive as a whole (settings, saved searches, answers) and where files came from on
this computer stay behind.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Column, Connection, Table, select

from archive.store import tables as t
from archive.store.images import Row, rows_of
from archive.store.rows import among

_LEFT_BEHIND = frozenset((t.source_file, t.setting, t.saved_search, t.answer, t.decision))
_BOTH_ENDS = frozenset((t.link, t.affiliation, t.distribution))
"""Ties between two, which belong to either and come only with both."""
_OF_OTHERS = (t.agent_name, t.tag_alias, t.affiliation, t.distribution)
"""What belongs to what records refer to."""


class Chosen:
    """Rows by table, each once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.rows: dict[Table, dict[str, Row]] = {table: {} for table in t.DOMAIN_TABLES}

    def take(self, stories: Iterable[str], uses: Iterable[str]) -> None:
        """Take what belongs to stories and uses of photos."""
        self._add(t.placement, uses)
        self._add(t.article, stories)
        self._add(t.article, self._values(t.placement.c.article_id))
        self._add(t.placement, self._ids(t.placement.c.article_id, self.rows[t.article]))
        self._add(t.photo, self._values(t.placement.c.photo_id))
        records = {*self.rows[t.article], *self.rows[t.placement], *self.rows[t.photo]}
        own = {t.article, t.placement, t.photo, *_OF_OTHERS, *_LEFT_BEHIND}
        for table in t.DOMAIN_TABLES:
            if table not in own and table.info["owners"] != ("id",):
                self._take_owned(table, records)
        self._add(t.fingerprint, records)
        self._follow()
        for table in _OF_OTHERS:
            owners = {*self.rows[t.agent], *self.rows[t.tag]}
            self._take_owned(table, owners)
        self._take_decisions()

    def _take_owned(self, table: Table, records: set[str]) -> None:
        """Rows of a table of which one owner is among the records, or both where that is needed."""
        owners = [table.c[name] for name in table.info["owners"]]
        found = [self._ids(column, records) for column in owners]
        if found:
            self._add(table, set.intersection(*found) if table in _BOTH_ENDS else set.union(*found))

    def _follow(self) -> None:
        """Take what rows refer to, and what that refers to."""
        before = -1
        while before != (now := sum(map(len, self.rows.values()))):
            before = now
            for table in t.DOMAIN_TABLES:
                for key in table.foreign_keys:
                    self._add(key.column.table, self._values(key.parent))

    def _take_decisions(self) -> None:
        there = {row_id for rows in self.rows.values() for row_id in rows}
        d = t.decision.c
        self._add(t.decision, self._ids(d.a, there) & self._ids(d.b, there))

    def _values(self, column: Column[str]) -> set[str]:
        found = (row[column.name] for row in self.rows[column.table].values())
        return {value for value in found if value is not None}

    def _ids(self, column: Column[str], values: Iterable[str]) -> set[str]:
        query = select(column.table.c.id).where(column.in_(among(values)))
        return set(self._connection.scalars(query))

    def _add(self, table: Table, ids: Iterable[str]) -> None:
        there = self.rows[table]
        missing = sorted({row_id for row_id in ids if row_id not in there})
        there.update((row["id"], row) for row in rows_of(self._connection, table, missing))
