"""What to call records by, in lists of what they are not shown in whole."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from sqlalchemy import Connection

from archive.model import Placement, RecordKind
from archive.store.heads import load_heads
from archive.store.records import load_placements
from archive.store.values import sound


def load_titles(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[RecordKind, str]]:
    """The kind and the title of records, also of such as were thrown away, as they are shown: of a story its
    headline, of a use of a photo its own headline or its caption.

    Ids that are none, and records that cannot be read, are left out.
    """
    wanted = list(dict.fromkeys(ids))
    heads = sound(partial(load_heads, trashed=True), connection, wanted, lambda *_: None)
    found: dict[str, tuple[RecordKind, str]] = {key: ("article", head.title) for key, head in heads}
    rest = [key for key in wanted if key not in found]
    uses = sound(load_placements, connection, rest, lambda *_: None) if rest else ()
    return found | {key: ("photo", _title(use)) for key, use in uses}


def _title(use: Placement) -> str:
    embedded = use.photo.metadata
    return (embedded.headline if embedded else None) or use.caption
