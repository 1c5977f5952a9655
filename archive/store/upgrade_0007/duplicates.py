"""What may stand only once from now on and stood twice: tags of one name side by side, links between two
stories.

Each is merged in an operation of its own that nobody undoes, noted in the journal like any other.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, text

Row = dict[str, Any]
Note = Callable[[str, str, Row | None, Row | None], None]
"""Notes a change: table, id, row before, row after."""


def merge_duplicates(connection: Connection, note: Note) -> None:
    """Merge sibling tags of one folded name, and keep the newest of several links between two stories."""
    rows = _Rows(connection, note)
    while pair := _twin_tags(connection):
        _merge_tags(rows, *pair)
    for link_id in _spare_links(connection):
        rows.delete("link", link_id)


class _Rows:
    """Changes rows and notes it."""

    def __init__(self, connection: Connection, note: Note) -> None:
        self.connection = connection
        self._note = note

    def where(self, table: str, column: str, value: str) -> list[Row]:
        query = text(f'SELECT * FROM "{table}" WHERE "{column}" = :value ORDER BY id')  # noqa: S608 - ours
        return [dict(row) for row in self.connection.execute(query, {"value": value}).mappings()]

    def update(self, table: str, row: Row, **values: str) -> None:
        columns = ", ".join(f'"{name}" = :{name}' for name in values)
        change = text(f'UPDATE "{table}" SET {columns} WHERE id = :id')  # noqa: S608 - ours
        self.connection.execute(change, {**values, "id": row["id"]})
        self._note(table, row["id"], row, {**row, **values})

    def delete(self, table: str, row_id: str) -> None:
        [row] = self.where(table, "id", row_id)
        self.connection.execute(text(f'DELETE FROM "{table}" WHERE id = :id'), {"id": row_id})  # noqa: S608
        self._note(table, row_id, row, None)


def _twin_tags(connection: Connection) -> tuple[str, str] | None:
    """A tag that stays and its twin, if there are two."""
    query = text(
        "SELECT min(id), max(id) FROM tag GROUP BY coalesce(parent_id, ''), folded HAVING count(*) > 1 "
        "ORDER BY 1 LIMIT 1"
    )
    row = connection.execute(query).first()
    return (row[0], row[1]) if row else None


def _merge_tags(rows: _Rows, stays: str, goes: str) -> None:
    tagged = {row["record_id"] for row in rows.where("tagging", "tag_id", stays)}
    for row in rows.where("tagging", "tag_id", goes):
        if row["record_id"] in tagged:
            rows.delete("tagging", row["id"])
        else:
            rows.update("tagging", row, tag_id=stays)
    for child in rows.where("tag", "parent_id", goes):
        rows.update("tag", child, parent_id=stays)
    for alias in rows.where("tag_alias", "tag_id", goes):
        rows.update("tag_alias", alias, tag_id=stays)
    rows.delete("tag", goes)


def _spare_links(connection: Connection) -> list[str]:
    query = text(
        "SELECT a.id FROM link a JOIN link b ON a.rowid < b.rowid AND ((a.from_id = b.from_id AND a.to_id = "
        "b.to_id) OR (a.from_id = b.to_id AND a.to_id = b.from_id)) GROUP BY a.id"
    )
    return [str(row[0]) for row in connection.execute(query)]
