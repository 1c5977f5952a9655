"""What schema 0008 keeps elsewhere, put over: corrected captions and credits are rows of `correction`.

Rows and the journal's images are put over alike. What came of one change stands behind it under its
operation; where anything does, all numbers of the journal are doubled to make room for it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, text

Row = dict[str, Any]
_FAR = 2**60
_to_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
_NO_CORRECTION = '"corrected": null, '
"""As it stands in an image of a placement without one; within a text its quotes would be escaped."""


def put_over(connection: Connection) -> None:
    """Put rows and journal over; needs `placement.corrected` and the table `correction`."""
    for placement_id, caption in connection.execute(
        text("SELECT id, corrected FROM placement WHERE corrected IS NOT NULL")
    ).all():
        _insert(connection, _correction(placement_id, "caption", caption))
    for placement_id in connection.scalars(
        text("SELECT placement_id FROM credit WHERE layer = 'corrected'")
    ).all():
        _insert(connection, _correction(placement_id, "credit", None))
    _name_operations(connection)
    brought = list(_brought_along(connection))
    if brought:
        _make_room(connection)
    _forget_captions(connection)
    for seq, operation_id, before, after in brought:
        _note(connection, 2 * seq + 1, operation_id, before, after)
    _add_notes(connection)


def _name_operations(connection: Connection) -> None:
    """One code for corrections of every field."""
    update = text("UPDATE operation SET code = 'correct', details = :details WHERE code = :code")
    for field in ("caption", "credit"):
        connection.execute(update, {"code": f"correct-{field}", "details": _to_json({"fields": field})})


def _correction(placement_id: str, field: str, value: str | None) -> Row:
    key = hashlib.sha256(f"correction\0{placement_id}\0{field}".encode()).hexdigest()[:14]
    return {"id": f"x{key}", "record_id": placement_id, "field": field, "value": value}


def _insert(connection: Connection, row: Row) -> None:
    value = None if row["value"] is None else _to_json(row["value"])
    connection.execute(
        text("INSERT INTO correction (id, record_id, field, value) VALUES (:id, :record_id, :field, :value)"),
        {**row, "value": value},
    )


def _brought_along(connection: Connection) -> Iterator[tuple[int, int, Row | None, Row | None]]:
    """For each change that set or took back a correction: its number and operation, and the correction before
    and after it.
    """
    captions = text(
        "SELECT seq, operation_id, row_id, before, after FROM change WHERE table_name = 'placement' AND "
        "(instr(before, :none) = 0 OR instr(after, :none) = 0) ORDER BY seq"
    )
    for row in connection.execute(captions, {"none": _NO_CORRECTION}).all():
        old, new = (_caption(row.row_id, image) for image in (row.before, row.after))
        if old != new:
            yield row.seq, row.operation_id, old, new
    credits = text(
        "SELECT seq, operation_id, before, after FROM change WHERE table_name = 'credit' AND "
        "(instr(before, :layer) > 0 OR instr(after, :layer) > 0) ORDER BY seq"
    )
    for row in connection.execute(credits, {"layer": '"layer": "corrected"'}).all():
        old, new = (_credit(image) for image in (row.before, row.after))
        if old != new:
            yield row.seq, row.operation_id, old, new


def _caption(placement_id: str, image: str | None) -> Row | None:
    value = None if image is None else json.loads(image).get("corrected")
    return None if value is None else _correction(placement_id, "caption", value)


def _credit(image: str | None) -> Row | None:
    row = None if image is None else json.loads(image)
    if row is None or row["layer"] != "corrected":
        return None
    return _correction(row["placement_id"], "credit", None)


def _make_room(connection: Connection) -> None:
    """Double all numbers of the journal."""
    connection.execute(text("PRAGMA defer_foreign_keys = ON"))
    for table in ("change_record", "change"):
        # By way of numbers far above all, since SQLite looks for what is unique row by row.
        connection.execute(text(f"UPDATE {table} SET seq = 2 * seq + :far"), {"far": _FAR})  # noqa: S608 - ours
        connection.execute(text(f"UPDATE {table} SET seq = seq - :far"), {"far": _FAR})  # noqa: S608
    connection.execute(text("UPDATE sqlite_sequence SET seq = 2 * seq + 1 WHERE name = 'change'"))
    _double_unfinished(connection)


def _double_unfinished(connection: Connection) -> None:
    """An undo of many batches says by a number where it goes on."""
    stored = connection.scalar(text("SELECT value FROM archive_info WHERE key = 'unfinished'"))
    if stored is not None:
        moved = json.loads(stored)
        # An undo goes downwards from it, over what now stands behind it.
        moved["next"] = 2 * moved["next"] + (moved["kind"] == "undo")
        update = text("UPDATE archive_info SET value = :value WHERE key = 'unfinished'")
        connection.execute(update, {"value": json.dumps(moved)})


def _forget_captions(connection: Connection) -> None:
    """Take the corrected caption out of all images of placements; a change of nothing else goes."""
    for column in ("before", "after"):
        cut = f"UPDATE change SET {column} = replace({column}, :none, '') WHERE table_name = 'placement'"  # noqa: S608
        connection.execute(text(cut), {"none": _NO_CORRECTION})
    left = text(
        "SELECT seq, before, after FROM change WHERE table_name = 'placement' AND "
        "(instr(before, :key) > 0 OR instr(after, :key) > 0)"
    )
    update = text("UPDATE change SET before = :before, after = :after WHERE seq = :seq")
    for row in connection.execute(left, {"key": '"corrected": "'}).all():
        before, after = (_without_caption(image) for image in (row.before, row.after))
        connection.execute(update, {"seq": row.seq, "before": before, "after": after})
    same = "SELECT seq FROM change WHERE table_name = 'placement' AND before = after"
    connection.execute(text(f"DELETE FROM change_record WHERE seq IN ({same})"))  # noqa: S608
    connection.execute(text("DELETE FROM change WHERE table_name = 'placement' AND before = after"))


def _without_caption(image: str | None) -> str | None:
    if image is None:
        return None
    row = json.loads(image)
    row.pop("corrected", None)
    return _to_json(row)


def _note(connection: Connection, seq: int, operation_id: int, before: Row | None, after: Row | None) -> None:
    row = after or before or {}
    one, other = (None if image is None else _to_json(image) for image in (before, after))
    connection.execute(
        text(
            "INSERT INTO change (seq, operation_id, table_name, row_id, before, after, digest) VALUES "
            "(:seq, :operation_id, 'correction', :row_id, :before, :after, :digest)"
        ),
        {
            "seq": seq,
            "operation_id": operation_id,
            "row_id": row["id"],
            "before": one,
            "after": other,
            "digest": hashlib.sha256(f"{one or ''}\0{other or ''}".encode()).hexdigest(),
        },
    )
    connection.execute(
        text("INSERT INTO change_record (seq, record_id) VALUES (:seq, :record_id)"),
        {"seq": seq, "record_id": row["record_id"]},
    )


def _add_notes(connection: Connection) -> None:
    """Items of collections have a note, which is empty."""
    for column in ("before", "after"):
        update = (
            f"UPDATE change SET {column} = replace({column}, ', \"ordinal\": ', "  # noqa: S608
            "', \"note\": null, \"ordinal\": ') WHERE table_name = 'collection_item'"
        )
        connection.execute(text(update))
