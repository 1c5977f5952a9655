"""Counts over the whole archive."""

from __future__ import annotations

from sqlalchemy import Connection, Table, func, or_, select

from archive.model import Original, Stats
from archive.store import tables as t
from archive.store.open_doubts import open_doubts
from archive.store.values import sound_rows


def stats(connection: Connection) -> Stats:
    """How much of everything there is; `unreviewed` counts what `is:unreviewed` finds: see `open_doubts`.

    Placements that only older versions of a story have are not counted: no search shows them.
    """

    def count(table: Table) -> int:
        return connection.scalar(select(func.count()).select_from(table)) or 0

    def left(table: Table) -> int:
        """Without what lies in the trash."""
        records = (table.c.id,) if table is t.article else (table.c.id, table.c.article_id)
        # From the trash, which is small: to ask of each record whether it is there takes seconds.
        thrown = or_(*(record.in_(select(t.trash.c.record_id)) for record in records))
        query = select(func.count()).select_from(table).where(thrown)
        return count(table) - (connection.scalar(query) or 0)

    return Stats(
        articles=left(t.article),
        photos=count(t.photo),
        placements=left(t.placement) - left(t.past_use),
        tags=count(t.tag),
        links=count(t.link),
        operations=count(t.operation),
        unreviewed=open_doubts(connection).records,
        originals_bytes=connection.scalar(select(func.sum(t.original.c.size))) or 0,
    )


def all_originals(connection: Connection) -> list[Original]:
    """Every file the archive knows to have, by SHA-256."""
    rows = sound_rows(connection, t.original, select(t.original).order_by(t.original.c.id))
    return [Original(row["id"], row["size"], row["media_type"], row["name"]) for row in rows]
