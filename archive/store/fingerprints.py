"""What stories are recognised by: their address, and bands of their text's MinHash, looked up by indexes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, bindparam, select, union_all

from archive.identity.addresses import address_key
from archive.identity.stories import body_text
from archive.identity.texts import BANDS, bands
from archive.model import ArticleDraft
from archive.store import tables as t
from archive.store.images import Row
from archive.store.operation import Operation
from archive.store.rows import existing, rows_by

_MOST = 20
"""Stories of one address or band that are compared: pages that all say the same are no stories."""


def fingerprint(draft: ArticleDraft) -> Row:
    """What a story is recognised by, as the columns of its row."""
    found = bands(body_text(draft)) or (None,) * BANDS
    return {
        "address": address_key(draft.url),
        "updated": draft.updated,
        **{f"band_{n}": band for n, band in enumerate(found)},
    }


def note(operation: Operation, article_id: str, values: Row) -> None:
    """Store what a new story is recognised by."""
    operation.insert(t.fingerprint, {"id": article_id, **values})


def renew(operation: Operation, article_id: str, values: Row) -> None:
    """Store what a story is recognised by from now on."""
    if operation.find(t.fingerprint, id=article_id) is None:
        note(operation, article_id, values)
    else:
        operation.update(t.fingerprint, article_id, **values)


def candidates(operation: Operation, values: Row) -> tuple[list[str], list[str]]:
    """Articles that may be the same story as the one of these values, those under its address first; and the
    ids of those that would be, were they still stories of their own.
    """
    found = list(dict.fromkeys(map(str, operation.seeing(t.fingerprint).scalars(_ALIKE, values))))
    # A story may be undone that a migration found there, or became a version of another.
    there = existing(operation.seeing(t.article), t.article, found) if found else set()
    return [key for key in found if key in there], [key for key in found if key not in there]


def under(operation: Operation, addresses: Iterable[str]) -> set[str]:
    """The articles under these addresses."""
    rows = rows_by(operation.seeing(t.fingerprint), t.fingerprint.c.address, addresses)
    found = (row["id"] for group in rows.values() for row in group)
    return existing(operation.seeing(t.article), t.article, found) if rows else set()


def _sharing(name: str) -> Select[Any]:
    f = t.fingerprint.c
    return select(select(f.id).where(f[name] == bindparam(name)).limit(_MOST).subquery())


_ALIKE = union_all(*map(_sharing, ("address", *(f"band_{n}" for n in range(BANDS)))))
"""Made once: it is asked for every story. What a story lacks, NULL, equals nothing."""
