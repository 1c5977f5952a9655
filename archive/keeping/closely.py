"""What is wrong under a seal of the journal, looked at row by row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from archive.errors import ArchiveError
from archive.keeping.problems import NOT_PROVEN, PROVEN, Problem, Told
from archive.keeping.raw import columns_of, names_of
from archive.model.said import Said, Why
from archive.store import tables as t
from archive.store.changes import owners_of
from archive.store.columns import from_json
from archive.store.images import Image, Pair
from archive.store.seals import ANCHORS, TRANSACTION, Seal
from archive.store.soundness import row_problem

_CHANGE = f"SELECT {columns_of(t.change)} FROM change"  # noqa: S608 - ours
_MOST_AT_ONCE = 100_000
ERASED = "trash-purge"
"""The code of operations that blank images, as a court may order."""


class Closely:
    """Names the rows of one journal that are not as they were written; `bad` are the numbers of changes whose
    images are not.
    """

    def __init__(self, connection: sqlite3.Connection, bad: set[int], told: Told) -> None:
        self._connection = connection
        self._bad = bad
        self._named: set[int] = set()
        self._told = told

    def tell(self, amiss: str, seal: Seal, before: int) -> None:
        """Tell what is wrong under a seal that covers the changes after number `before`."""
        if amiss == "seal":
            self._tell("seal-changed", "seal", seal.id, Said.of("journal.seal"))
        elif amiss == "operation" and seal.kind in ANCHORS:
            self._tell("operation-changed", "archive_info", "", Said.of("journal.anchor"))
        elif amiss == "operation":
            named = seal.operation_id if seal.operation_id is not None else ""
            self._tell("operation-changed", "operation", named, Said.of("journal.operation"))
        elif amiss == "records":
            self._tell_records(seal, before)
        elif not self._tell_changes(seal, before):
            what = Said.of("journal.one-of", last=seal.seq)
            self._tell("change-changed", "change", self._first_after(before), what)

    def tell_bad(self) -> None:
        """Tell of the changes whose images are not as they were written."""
        for seq in sorted(self._bad - self._named):
            row = self._connection.execute(f"{_CHANGE} WHERE seq = ?", (seq,)).fetchone()
            self._tell_change(row)

    def tell_unsealed(self, first: int) -> None:
        """Tell of what was written past the seals, the chain beginning with seal `first`."""
        unsealed = self._connection.execute(
            "SELECT id FROM operation WHERE id > (SELECT coalesce(operation_id, 0) FROM seal WHERE id = ?) "
            "AND id NOT IN (SELECT operation_id FROM seal WHERE operation_id IS NOT NULL) ORDER BY id",
            (first,),
        )
        what = Said.of("journal.unsealed")
        for (number,) in unsealed.fetchall():
            self._tell("operation-added", "operation", number, what)
        for (seq,) in self._connection.execute(
            "SELECT seq FROM change WHERE seq > (SELECT max(seq) FROM seal) ORDER BY seq"
        ):
            self._tell("change-added", "change", seq, what)

    def tell_blank(self, blank: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
        """Tell of images that are blank though nobody erased them; gives the rows, by table and id."""
        rows = set(blank)
        if rows:
            rows.difference_update(
                self._connection.execute(
                    "SELECT c.table_name, c.row_id FROM change c JOIN operation o ON o.id = c.operation_id "
                    "WHERE o.code = ?",
                    (ERASED,),
                )
            )
        for table, row_id in sorted(rows):
            what = Said.of("journal.blank", table=table, id=row_id)
            self._tell("change-changed", "change", "", what)
        return rows

    def _tell_changes(self, seal: Seal, before: int) -> bool:
        """Whether any change is named."""
        query = f"{_CHANGE} WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT {_MOST_AT_ONCE}"
        rows = self._connection.execute(query, (before, seal.seq)).fetchall()
        named = [self._tell_change(row, seal) for row in rows]
        return any(named)

    def _tell_change(self, row: tuple[Any, ...] | None, seal: Seal | None = None) -> bool:
        if row is None:
            return False
        values = dict(zip(names_of(t.change), row, strict=True))
        seq = values["seq"]
        what = row_problem(t.change, values)
        if what is None and seq in self._bad:
            what = Said.of("journal.images")
        is_transaction = seal is not None and seal.kind == TRANSACTION
        if (
            what is None
            and seal is not None
            and is_transaction
            and seal.operation_id != values["operation_id"]
        ):
            what = Said.of("journal.of-operation", told=values["operation_id"], number=seal.operation_id)
        if what is not None and seq not in self._named:
            self._named.add(seq)
            self._tell("change-changed", "change", seq, what)
        return what is not None

    def _tell_records(self, seal: Seal, before: int) -> None:
        query = f"{_CHANGE} WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT {_MOST_AT_ONCE}"
        named = False
        for row in self._connection.execute(query, (before, seal.seq)).fetchall():
            seq, table, row_id = row[0], row[2], row[3]
            wanted = expected_owners(table, row_id, row[4], row[5])
            found = {
                each
                for (each,) in self._connection.execute(
                    "SELECT record_id FROM change_record WHERE seq = ?", (seq,)
                )
            }
            if wanted is not None and wanted != found:
                named = True
                self._tell("record-changed", "change_record", seq, Said.of("journal.records"))
        if not named:
            what = Said.of("journal.records-up-to", last=seal.seq)
            self._tell("record-changed", "change_record", self._first_after(before), what)

    def _first_after(self, seq: int) -> object:
        """The number of the first change after another."""
        row = self._connection.execute("SELECT min(seq) FROM change WHERE seq > ?", (seq,)).fetchone()
        return seq + 1 if row[0] is None else row[0]

    def _tell(self, kind: str, table: str, row_id: object, what: Why) -> None:
        mend = NOT_PROVEN if kind.endswith("-added") else PROVEN
        self._told(Problem(kind, table, str(row_id), what, mend))


def expected_owners(table: str, row_id: str, before: str | None, after: str | None) -> set[str] | None:
    """The records that a change belongs to by its images, None where they cannot tell."""
    known = t.DOMAIN_BY_NAME.get(table)
    if known is None or (before is None and after is None):
        return None
    try:
        pair: Pair = tuple(None if x is None else Image(from_json(x), x) for x in (before, after))  # type: ignore[assignment]
        return owners_of(known.info["owners"], pair) or {row_id}
    except (ArchiveError, KeyError, TypeError):  # an image that is none; told of elsewhere
        return None
