"""Caption, credit line and alt text as found -> one photo use, read by `archive.captions`.

Here, for uses and for photos by themselves, orders on use are read out of all fields that may hold some.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from archive.captions import Registry, read_caption, read_restrictions
from archive.model import (
    CaptionReading,
    PhotoMetadata,
    PhotoPosition,
    PhotoUse,
    Restriction,
    RestrictionSource,
)

Stated = tuple[str | None, RestrictionSource]
"""A field that may hold orders: its text, and what it is."""


def caption_reading(
    text: str, registry: Registry | None, credit_line: str | None = None, language: str = ""
) -> CaptionReading:
    """What a caption says; `credit_line` is given where the source keeps it apart from the caption."""
    return read_caption(text, credit_line=credit_line or None, registry=registry, language=language)


def orders(stated: Iterable[Stated], date: str | None = None) -> tuple[Restriction, ...]:
    """The orders of several fields, each once; `date` is when they were sent, as EDTF."""
    return _once(order for text, field in stated if text for order in read_restrictions(text, field, date))


def story_orders(stated: Iterable[Stated], date: str | None = None) -> tuple[Restriction, ...]:
    """The orders of a story's fields on all that is in it.

    Of its notes to editors only an embargo is one: else they speak of its text.
    """
    return tuple(
        order for order in orders(stated, date) if order.code == "embargo" or order.source != "editorial-note"
    )


def _once(found: Iterable[Restriction]) -> tuple[Restriction, ...]:
    """Each order where it was first read."""
    first: dict[tuple[str | None, ...], Restriction] = {}
    for order in found:
        words = order.text if order.code == "other" else None
        first.setdefault((order.code, order.value, order.until, words), order)
    return tuple(first.values())


def photo_orders(
    photo: PhotoMetadata,
    *,
    note: RestrictionSource = "instructions",
    stated: Iterable[Stated] = (),
    date: str | None = None,
) -> tuple[Restriction, ...]:
    """The orders on a photo in its instructions (a wire's are a `note` to editors), terms, caption, credit.

    `stated_credit` is what data beside the page's words says: it counts where the caption names no credit.
    `stated` are fields beside them; without a `date` of sending, they count from the photo's own.
    """
    fields: tuple[Stated, ...] = (
        *stated,
        (photo.instructions, note),
        (photo.usage_terms, "usage-terms"),
        (photo.caption, "caption"),
        (photo.credit_line, "credit"),
    )
    return orders(fields, date or photo.date_created)


def photo_use(
    index: int,
    text: str,
    registry: Registry | None,
    *,
    credit_line: str | None = None,
    stated_credit: str | None = None,
    alt: str | None = None,
    src: str | None = None,
    file: Path | None = None,
    data: bytes | None = None,
    position: PhotoPosition = "inline",
    language: str = "",
    stated: Iterable[Stated] = (),
    date: str | None = None,
    beside: Iterable[Restriction] = (),
) -> PhotoUse:
    """The use of a photo whose caption is `text` as it stood, with or without its credit inside.

    `stated` are fields beside the caption that may hold orders on its use, `date` is when they were sent;
    `beside` are orders on the whole story.
    """
    credits: tuple[Stated, ...] = ((credit_line, "credit"),) if credit_line not in (None, "", text) else ()
    reading = caption_reading(text, registry, credit_line, language)
    if stated_credit and reading.credit is None:
        credit_line = stated_credit
        reading = caption_reading(text, registry, credit_line, language)
    return PhotoUse(
        index=index,
        caption=reading.text,
        raw=text if not credit_line or credit_line in text else f"{text} {credit_line}".strip(),
        src=src,
        file=file,
        data=data,
        alt=alt,
        position=position,
        credit=reading.credit,
        people=reading.people,
        dates=reading.dates,
        places=reading.places,
        undated=reading.undated,
        doubts=reading.doubts,
        restrictions=_once((*beside, *orders((*stated, (text, "caption"), *credits), date))),
    )
