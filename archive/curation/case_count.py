"""How many cases the audit of rights has: counted once, and then anew for those photos alone that a change
concerns.

The audit of an archive of a million photos takes seconds. What an archivist decides concerns a few of them,
and the journal tells which.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from threading import Lock

from sqlalchemy import Connection, select, union

from archive.curation.audit import audit_with_due, case_of
from archive.curation.kept import is_written_since, touched_since
from archive.store import tables as t
from archive.store.operation import last_seq
from archive.store.rows import chunks
from archive.store.settings import TERRITORY, load_setting

_TELLING = (
    *(t.restriction, t.acceptance, t.credit, t.credit_value, t.doubt, t.correction),
    *(t.placement, t.past_use, t.trash, t.article, t.photo),
)
"""Tables that the audit reads."""
_NAMES = tuple(table.name for table in _TELLING)
_MOST_TOUCHED = 5_000
"""Records that changed: of more, all photos are counted anew."""

_As = tuple[date, timedelta, str]
"""What the audit was asked for besides: the day, how far ahead, and the territory."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """The cases of each photo that has any, as of a number of the journal."""

    seq: int
    asked: _As
    by_photo: Counter[str]


class CaseCount:
    """The number of cases of one archive. May be asked from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._known: _Counted | None = None

    def get(self, connection: Connection, day: date, within: timedelta) -> int:
        """How many cases there are as of a day, with orders that end `within` some days."""
        asked = day, within, load_setting(connection, TERRITORY)
        with self._lock:
            seq, known = last_seq(connection), self._known
            if known is None or known.asked != asked:
                found = _count(connection, asked, None)
            elif known.seq >= seq or not is_written_since(connection, known.seq, _NAMES):
                found, seq = known.by_photo, max(seq, known.seq)
            else:
                photos = _photos_touched(connection, known.seq)
                found = _count(connection, asked, photos)
                if photos is not None:
                    left = ((photo, n) for photo, n in known.by_photo.items() if photo not in photos)
                    found.update(dict(left))
            self._known = _Counted(seq, asked, found)
            return found.total()


def _count(connection: Connection, asked: _As, photos: Iterable[str] | None) -> Counter[str]:
    day, within, territory = asked
    ids = None if photos is None else sorted(photos)
    keys = {case_of(each) for each in audit_with_due(connection, day, within, territory, ids)}
    return Counter(key[0] for key in keys)


def _photos_touched(connection: Connection, seq: int) -> set[str] | None:
    """The photos that changes after a number concern, None for too many."""
    use = t.placement.c
    records = touched_since(connection, seq, _NAMES, _MOST_TOUCHED)
    if records is None:
        return None
    photos = set(records)  # ids of other records among them are no photo's, and find nothing
    for batch in chunks(records):
        of_uses = select(use.photo_id).where(use.id.in_(batch))
        of_stories = select(use.photo_id).where(use.article_id.in_(batch))
        photos.update(connection.scalars(union(of_uses, of_stories)))
    return photos
