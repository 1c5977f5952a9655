"""What is open in the whole archive: counted, and grouped into questions.

There may be hundreds of thousands of doubts, so that looking at each is too slow for whoever waits: all are
counted by the indexes, and what does not count is looked up from its own, shorter side and taken away again:
records in the trash, photos that only older versions of a story have, and credit lines below a correction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    Select,
    bindparam,
    exists,
    func,
    select,
    union,
    union_all,
)

from archive.model import OpenDoubts
from archive.store import tables as t
from archive.store.answers import Asked
from archive.store.corrections import CORRECTED
from archive.store.rows import chunks

_D = t.doubt.c
TELLING = (t.doubt, t.trash, t.past_use, t.correction, t.credit, t.placement)
"""Tables that say what is open."""
_PHOTO_IDS = ("p", "q")
"""Ids of photos begin with the first letter, and so stand before the second: see `new_id`."""


def open_doubts(connection: Connection) -> OpenDoubts:
    """How many doubts are open, how many stories and uses of photos hold any, those of a photo's own file
    included, and how many questions they are.
    """
    hidden = _HIDDEN
    doubts = _count(connection, select(_D.id)) - _count(connection, select(hidden.c.id))
    hiding = select(hidden.c.record_id, func.count().label("n")).group_by(hidden.c.record_id).subquery()
    of_record = select(func.count(_D.id)).where(_D.record_id == hiding.c.record_id).scalar_subquery()
    shut = select(hiding.c.record_id).where(hiding.c.n == of_record)
    records = _count(connection, select(_D.record_id).distinct()) - _count(connection, shut)
    photos, uses = _count(connection, _PHOTOS), _count(connection, _USES_OF_PHOTOS)
    return OpenDoubts(doubts, records - photos + uses, _count_questions(connection))


def _count_questions(connection: Connection) -> int:
    """How many codes and values there are of which an open doubt is left."""
    hidden = count_hidden(connection)
    asked = select(func.count()).where(_D.code == bindparam("code"), _D.value == bindparam("value"))
    shut = (
        connection.scalar(asked, {"code": code, "value": value}) == n for (code, value), n in hidden.items()
    )
    all_of_them = select(_D.code, _D.value).distinct().subquery()
    return (connection.scalar(select(func.count()).select_from(all_of_them)) or 0) - sum(shut)


def records_in_doubt(connection: Connection, asked: Asked) -> list[str]:
    """The records that hold an open doubt of this code and value."""
    code, value = asked
    query = select(_D.record_id).distinct().where(_D.code == code, _D.value == value)
    return list(connection.scalars(query.where(_D.id.not_in(select(_HIDDEN.c.id))).order_by(_D.record_id)))


def count_hidden(connection: Connection) -> dict[Asked, int]:
    """How many doubts of each code and value do not count."""
    hidden = _HIDDEN.c
    grouped = select(hidden.code, hidden.value, func.count()).group_by(hidden.code, hidden.value)
    return {(code, value): n for code, value, n in connection.execute(grouped)}


def most_asked(
    connection: Connection, of_codes: ColumnElement[bool], hidden: Mapping[Asked, int], limit: int | None
) -> dict[Asked, int]:
    """How many open doubts there are of each code and value, most first; at most `limit` of them."""
    number = func.count()
    query = select(_D.code, _D.value, number).where(of_codes).group_by(_D.code, _D.value)
    # Those of which some do not count come further down: as many more are looked at.
    looked_at = None if limit is None else limit + len(hidden)
    rows = connection.execute(query.order_by(number.desc(), _D.code, _D.value).limit(looked_at))
    counts = {(code, value): n - hidden.get((code, value), 0) for code, value, n in rows}
    first = sorted((asked for asked, n in counts.items() if n), key=lambda asked: (-counts[asked], asked))
    return {asked: counts[asked] for asked in first[:limit]}


def records_asked(
    connection: Connection, asked: Iterable[Asked], hidden: Mapping[Asked, int], limit: int
) -> dict[Asked, tuple[str, ...]]:
    """Some of the records that hold an open doubt of each code and value."""
    query = (
        select(_D.record_id).distinct().where(_D.code == bindparam("code"), _D.value == bindparam("value"))
    )
    query = query.limit(limit)
    shown = query.where(_D.id.not_in(select(_HIDDEN.c.id)))
    return {
        (code, value): tuple(
            connection.scalars(shown if (code, value) in hidden else query, {"code": code, "value": value})
        )
        for code, value in asked
    }


def below_corrections(connection: Connection, record_ids: Iterable[str]) -> set[str]:
    """The ids of those doubts of records that stand in a credit line below a correction."""
    found: set[str] = set()
    query = _BELOW_CORRECTIONS.with_only_columns(_D.id)
    for batch in chunks(record_ids):
        found.update(connection.scalars(query.where(_D.record_id.in_(batch))))
    return found


def _count(connection: Connection, rows: Select[tuple[str]]) -> int:
    return connection.scalar(select(func.count()).select_from(rows.subquery())) or 0


def _gone_records() -> CTE:
    """What was thrown away, with the uses of photos that went with their stories or that only older versions
    have.
    """
    use, trashed = t.placement.c, select(t.trash.c.record_id)
    with_stories = select(use.id).where(use.article_id.in_(trashed))
    return union(trashed, with_stories, select(t.past_use.c.id)).cte("gone_records")


def _gone_photos(gone: CTE) -> CTE:
    """The photos none of whose uses is shown."""
    use, other = t.placement.c, t.placement.alias()
    shown = exists(
        select(other.c.id).where(other.c.photo_id == use.photo_id, other.c.id.not_in(select(gone)))
    )
    return select(use.photo_id).where(use.id.in_(select(gone)), ~shown).cte("gone_photos")


def _below_corrections() -> Select[tuple[str, str, str, str]]:
    """The doubts of credit lines over which an archivist laid another, or none."""
    line, laid = t.credit.c, t.correction.c
    corrected = select(laid.record_id).where(laid.field == "credit")
    # Not joined: SQLite would begin with the doubts, of which there are many more than corrections.
    lines = select(line.id).where(line.placement_id.in_(corrected), line.layer != CORRECTED)
    return select(_D.id, _D.code, _D.value, _D.record_id).where(_D.credit_id.in_(lines))


def _hidden(gone: CTE, photos: CTE) -> CTE:
    """The doubts that do not count, each once."""
    records = union_all(select(gone), select(photos))
    away = select(_D.id, _D.code, _D.value, _D.record_id).where(_D.record_id.in_(records))
    return union(away, _BELOW_CORRECTIONS).cte("hidden")


def _photos(gone: CTE) -> Select[tuple[str]]:
    """The photos whose own files leave something open."""
    mine = _D.record_id >= _PHOTO_IDS[0], _D.record_id < _PHOTO_IDS[1]
    return select(_D.record_id).distinct().where(*mine, _D.record_id.not_in(select(gone)))


def _uses_of_photos(photos: Select[tuple[str]], gone: CTE) -> Select[tuple[str]]:
    """The shown uses of those photos that hold no open doubt of their own."""
    use = t.placement.c
    below = _BELOW_CORRECTIONS.with_only_columns(_D.id)
    own = exists(select(_D.id).where(_D.record_id == use.id, _D.id.not_in(below)))
    return select(use.id).where(use.photo_id.in_(photos), use.id.not_in(select(gone)), ~own)


_GONE_RECORDS = _gone_records()
_GONE_PHOTOS = _gone_photos(_GONE_RECORDS)
_BELOW_CORRECTIONS = _below_corrections()
_HIDDEN = _hidden(_GONE_RECORDS, _GONE_PHOTOS)
_PHOTOS = _photos(_GONE_PHOTOS)
_USES_OF_PHOTOS = _uses_of_photos(_PHOTOS, _GONE_RECORDS)
