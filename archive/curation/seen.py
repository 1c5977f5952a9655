"""What an archivist saw before changing it: refused where somebody else changed it meanwhile."""

from __future__ import annotations

import unicodedata
from typing import Any

from sqlalchemy import ColumnElement, Select, select

from archive.errors import ChangedMeanwhile
from archive.model.said import Code, Said
from archive.store import tables as t
from archive.store.operation import Operation

_LONGEST_SHOWN = 80


def check_seen(
    operation: Operation, field: str, seen: str | None, now: str | None, changed: Select[Any] | None
) -> None:
    """Raise `ChangedMeanwhile` if `now` is not what was `seen`; None as `seen` means that nobody asks.

    Compared is what can be seen: any normal form of Unicode, blanks around it aside. `changed` finds who
    changed it last (see `last_change`).
    """
    if seen is None or _plain(seen) == _plain(now or ""):
        return
    last = None if changed is None else operation.connection.execute(changed).first()
    who, when = (last.who, last.at) if last is not None else ("", "")
    raise ChangedMeanwhile(
        "changed-meanwhile.by" if who else "changed-meanwhile.nobody-knows",
        field=Code(field),
        seen=seen,
        now=now or "",
        who=who,
        when=when,
        moment=when[:16].replace("T", " "),
        was=_quoted(seen),
        is_now=_quoted(now or ""),
    )


def last_change(*names: str, row_id: str | None = None, record_id: str | None = None) -> Select[Any]:
    """Who last changed a row of tables, or any of their rows that belong to a record."""
    c, o, of = t.change.c, t.operation.c, t.change_record.c
    which: ColumnElement[bool] = c.table_name.in_(names)
    if row_id is not None:
        which &= c.row_id == row_id
    if record_id is not None:
        which &= c.seq.in_(select(of.seq).where(of.record_id == record_id))
    query = select(o.who, o.at).join_from(t.change, t.operation).where(which)
    return query.order_by(c.seq.desc()).limit(1)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


def _quoted(text: str) -> Said:
    short = text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"
    return Said.of("quoted", text=short) if short else Said.of("empty")
