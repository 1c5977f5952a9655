"""Caption, credit line and alt text as found -> one photo use, read by `archive.captions`."""

from __future__ import annotations

from pathlib import Path

from archive.captions import Registry, read_caption
from archive.model import CaptionReading, PhotoPosition, PhotoUse


def caption_reading(
    text: str, registry: Registry | None, credit_line: str | None = None, language: str = ""
) -> CaptionReading:
    """What a caption says; `credit_line` is given where the source keeps it apart from the caption."""
    return read_caption(text, credit_line=credit_line or None, registry=registry, language=language)


def photo_use(
    index: int,
    text: str,
    registry: Registry | None,
    *,
    credit_line: str | None = None,
    alt: str | None = None,
    src: str | None = None,
    file: Path | None = None,
    data: bytes | None = None,
    position: PhotoPosition = "inline",
    language: str = "",
) -> PhotoUse:
    """The use of a photo whose caption is `text` as it stood, with or without its credit inside."""
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
    )
