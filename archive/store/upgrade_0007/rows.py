"""The rows of all tables and the whole journal, put over in the transaction of the migration."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from sqlalchemy import Connection, text

from archive.store.upgrade_0007.agents import Agents
from archive.store.upgrade_0007.duplicates import merge_duplicates
from archive.store.upgrade_0007.images import CHANGED, Images, Row, records_of
from archive.store.upgrade_0007.operations import operation_of

_CHUNK = 1000
_JSON = {"article": ("review",), "photo": ("metadata",), "credit": ("reasons",), "revision": ("review",)}
"""Columns of rows whose JSON has to be looked into."""
_NEW_JSON = ("metadata", "doubts")

_to_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode


def put_over(connection: Connection) -> None:
    """Put rows and journal over; needs the tables of both schemas, the journal's old one as `change_0006`."""
    agents = Agents(connection)
    images = Images(agents)
    _name_operations(connection)
    journal = _Journal(connection)
    for change in _old_changes(connection):
        before, after = _image(change["before"]), _image(change["after"])
        digest: str | None = _digest(change["before"], change["after"])
        for made in images.changes(change["table_name"], change["row_id"], before, after):
            journal.add(change["operation_id"], *made, digest=digest)
            digest = None  # the first is the change itself; what it brought along is written here first
    listed = _put_rows_over(connection, images)
    _store_agents(connection, agents, listed)
    journal.write()
    born = _Nobodys(connection, journal, 0, earliest=True)
    for table, row in agents.from_the_beginning():
        born.note(table, row["id"], None, row)
    journal.write()
    for table, row_id, image in _unborn(connection):
        born.note(table, row_id, None, image)
    last = connection.scalar(text("SELECT max(id) FROM operation")) or 0
    merge_duplicates(connection, _Nobodys(connection, journal, last + 1).note)
    journal.write()


class _Journal:
    """Writes changes a chunk at a time, with the records that each belongs to."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._seq = 0
        self._first = 0
        self._changes: list[Row] = []
        self._records: list[Row] = []

    def add(
        self,
        operation_id: int,
        table: str,
        row_id: str,
        before: Row | None,
        after: Row | None,
        *,
        digest: str | None = None,
        earliest: bool = False,
    ) -> None:
        """Note one change, behind all others, or before all with `earliest`."""
        if earliest:
            self._first -= 1
        else:
            self._seq += 1
        seq = self._first if earliest else self._seq
        one, other = (None if image is None else _to_json(image) for image in (before, after))
        self._changes.append(
            {
                "seq": seq,
                "operation_id": operation_id,
                "table_name": table,
                "row_id": row_id,
                "before": one,
                "after": other,
                "digest": digest or _digest(one, other),
            }
        )
        owners = records_of(table, before, after) or {row_id}
        self._records += [{"seq": seq, "record_id": record} for record in sorted(owners)]
        if len(self._changes) >= _CHUNK:
            self.write()

    def write(self) -> None:
        """Write what waits."""
        insert_rows(self._connection, "change", self._changes)
        insert_rows(self._connection, "change_record", self._records)
        self._changes, self._records = [], []


def insert_rows(connection: Connection, table: str, rows: list[Row]) -> None:
    """Insert rows that all have the same columns."""
    if rows:
        names = list(rows[0])
        columns, values = ", ".join(f'"{n}"' for n in names), ", ".join(f":{n}" for n in names)
        connection.execute(text(f'INSERT INTO "{table}" ({columns}) VALUES ({values})'), rows)  # noqa: S608


def _digest(before: str | None, after: str | None) -> str:
    """SHA-256 over both images as text, an image that is none being empty, a zero byte between them."""
    return hashlib.sha256(f"{before or ''}\0{after or ''}".encode()).hexdigest()


def _image(stored: str | None) -> Row | None:
    return None if stored is None else json.loads(stored)


def _old_changes(connection: Connection) -> Iterator[Row]:
    last = 0
    query = text("SELECT * FROM change_0006 WHERE seq > :last ORDER BY seq LIMIT :most")
    while rows := connection.execute(query, {"last": last, "most": _CHUNK}).mappings().all():
        yield from map(dict, rows)
        last = rows[-1]["seq"]


def _name_operations(connection: Connection) -> None:
    update = text("UPDATE operation SET code = :code, details = :details WHERE id = :id")
    for row in connection.execute(text("SELECT id, name FROM operation")).all():
        code, details = operation_of(row.name)
        connection.execute(update, {"id": row.id, "code": code, "details": _to_json(details)})


def _rows_of(connection: Connection, table: str) -> Iterator[Row]:
    last = ""
    query = text(f'SELECT * FROM "{table}" WHERE id > :last ORDER BY id LIMIT :most')  # noqa: S608 - ours
    while rows := connection.execute(query, {"last": last, "most": _CHUNK}).mappings().all():
        for row in rows:
            parsed = {name: json.loads(row[name]) for name in _JSON.get(table, ()) if row[name] is not None}
            yield {**row, **parsed}
        last = rows[-1]["id"]


def _put_rows_over(connection: Connection, images: Images) -> dict[tuple[str, str], Row]:
    """Put over the rows of all changed tables; gives what own agencies became, to be stored with the
    agents.
    """
    listed: dict[tuple[str, str], Row] = {}
    for table in sorted(CHANGED):
        made: dict[str, list[Row]] = defaultdict(list)
        for row in _rows_of(connection, table):
            for (target, row_id), new in images.rows(table, row).items():
                if table == "agency":
                    listed[target, row_id] = new
                elif target == table:
                    _update(connection, table, row, new)
                else:
                    made[target].append(new)
        for target, rows in made.items():
            insert_rows(connection, target, rows)
    return listed


def _update(connection: Connection, table: str, old: Row, new: Row) -> None:
    changed = {name: value for name, value in new.items() if name not in old or old[name] != value}
    if not changed:
        return
    values = {n: _to_json(v) if n in _NEW_JSON and v is not None else v for n, v in changed.items()}
    columns = ", ".join(f'"{name}" = :{name}' for name in values)
    connection.execute(text(f'UPDATE "{table}" SET {columns} WHERE id = :id'), {**values, "id": new["id"]})  # noqa: S608


def _store_agents(connection: Connection, agents: Agents, listed: dict[tuple[str, str], Row]) -> None:
    """Store every agent with its names, and what the archive's own list says of them."""
    now = {(table, row["id"]): row for table, row in agents.from_the_beginning()} | listed
    connection.execute(text("DELETE FROM agent"))
    for (table, _), row in now.items():
        stored = {("kind_0007" if name == "kind" else name): value for name, value in row.items()}
        insert_rows(connection, table, [{**stored, "kind": ""} if table == "agent" else stored])


class _Nobodys:
    """An operation that nobody did, made with its first change: what belongs to none stands in it."""

    def __init__(
        self, connection: Connection, journal: _Journal, operation_id: int, *, earliest: bool = False
    ) -> None:
        self._connection = connection
        self._journal = journal
        self._id = operation_id
        self._earliest = earliest
        self._is_made = False

    def note(self, table: str, row_id: str, before: Row | None, after: Row | None) -> None:
        """Note a change in it."""
        if not self._is_made:
            self._make()
        self._journal.add(self._id, table, row_id, before, after, earliest=self._earliest)

    def _make(self) -> None:
        first = self._connection.scalar(text("SELECT min(at) FROM operation")) if self._earliest else None
        row = {"id": self._id, "token": secrets.token_hex(8), "code": "migration", "details": "{}", "who": ""}
        row |= {"at": first or _now(), "kind": "migration", "target": None, "pending": 0, "name": ""}
        insert_rows(self._connection, "operation", [row])
        self._is_made = True


def _unborn(connection: Connection) -> Iterable[tuple[str, str, Row]]:
    """Rows whose first change is no birth, as they were before it, and rows that never changed."""
    query = text(
        "SELECT table_name, row_id, before FROM change c WHERE before IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM change d WHERE d.table_name = c.table_name AND d.row_id = c.row_id AND d.seq < c.seq)"
    )
    found = [(row.table_name, row.row_id, json.loads(row.before)) for row in connection.execute(query)]
    for table in ("fingerprint", "placeholder"):
        never = text(
            f"SELECT * FROM {table} f WHERE NOT EXISTS "  # noqa: S608 - ours
            f"(SELECT 1 FROM change c WHERE c.table_name = '{table}' AND c.row_id = f.id)"
        )
        rows = connection.execute(never).mappings()
        found += [(table, row["id"], dict(row)) for row in rows]
    return found


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
