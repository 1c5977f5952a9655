"""A photo as a wire describes it -> the use of a photo, or a photo of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from lxml.etree import _Element

from archive.captions.credits.shape import is_labelled
from archive.model import Draft, PhotoMetadata, PhotoPosition, PhotoUse, Restriction
from archive.reading.html.pictures import Sources
from archive.reading.html.tree import text_of
from archive.reading.photo.file import credit_line, read_photo
from archive.reading.sniff import IMAGE_SUFFIXES
from archive.reading.source import Source
from archive.reading.uses import Stated, caption_reading, photo_orders, photo_use
from archive.reading.wire.repair import repaired

_CREDIT_MOST, _MOST_ADDRESSES = 160, 60
_NO_PICTURE = re.compile(r"video|audio|text|data|other", re.I)


@dataclass(frozen=True, slots=True)
class WirePicture:
    """A photo and what is said of it; `addresses` of its renditions, the best first, and their file names.

    `embargo` is the moment before which it must not run, `sent` when it was sent, both as the wire has them;
    `position` where it stood in the story, None where the wire does not say.
    """

    photo: PhotoMetadata = field(default_factory=PhotoMetadata)
    addresses: tuple[str, ...] = ()
    language: str = ""
    embargo: str | None = None
    sent: str | None = None
    position: PhotoPosition | None = None

    def use(
        self,
        index: int,
        position: PhotoPosition,
        source: Source,
        language: str,
        beside: Iterable[Restriction] = (),
    ) -> PhotoUse:
        """This photo in a story; its file or its bytes where they came with it.

        `beside` are orders on all that is in the story.
        """
        sources = Sources(source)
        file = _beside(self.addresses, sources)
        photo = self.photo
        caption = photo.caption or photo.headline or ""
        credit = credit_line(replace(photo, copyright=None)) or None
        if not credit and len(caption) < _CREDIT_MOST and is_labelled(caption):
            caption, credit = "", caption
        return photo_use(
            index,
            caption,
            source.registry,
            credit_line=credit,
            alt=photo.alt,
            # A digest (RFC 6920) says which file is meant, and not where a picture was published.
            src=next((address for address in self.addresses if not address.startswith("ni:")), None),
            file=file,
            data=None if file else _inside(self.addresses, sources),
            position=self.position or position,
            language=self.language or language,
            stated=(
                (self.embargo, "embargo"),
                (photo.instructions, "editorial-note"),
                (photo.usage_terms, "usage-terms"),
            ),
            date=self.sent or photo.date_created,
            beside=beside,
        )

    def draft(self, source: Source, entry: str | None) -> Draft:
        """This photo by itself, with the file of its best rendition where that came with it."""
        photo = self.photo
        reading = caption_reading(photo.caption or "", source.registry, credit_line(photo), self.language)
        stated: tuple[Stated, ...] = ((self.embargo, "embargo"),)
        found = photo_orders(photo, note="editorial-note", stated=stated, date=self.sent)
        photo = replace(photo, reading=reading, restrictions=found)
        sources = Sources(source)
        file = _beside(self.addresses, sources)
        data = _read(file, source.limits.max_image_bytes) if file else _inside(self.addresses, sources)
        if data is None:
            return source.photo(replace(photo, media_type=""), entry)
        name = file.name if file else _name(self.addresses[0])
        return replace(source.photo(_measured(photo, source, name, data), entry), name=name, data=data)


def figure(element: _Element) -> WirePicture | None:
    """The picture of an HTML figure or img element, None where it shows none."""
    image = element if element.tag == "img" else next(element.iter("img"), None)
    if image is None:
        return None
    address = (image.get("src") or image.get("data-src") or "").strip()
    caption = text_of(next(element.iter("figcaption"), None)) if element is not image else ""
    photo = PhotoMetadata(caption=repaired(caption), alt=image.get("alt") or None)
    return WirePicture(photo, (address,) if address else ()) if address or caption else None


def nitf_media(media: _Element) -> WirePicture | None:
    """The photo of a NITF media element (NITF 3.6, "media"), None where it is a video or a sound."""
    references = list(media.iter("media-reference"))
    mime = " ".join(reference.get("mime-type") or "" for reference in references)
    if _NO_PICTURE.search(media.get("media-type") or "") or re.search(r"\b(?:video|audio)/", mime):
        return None
    references.sort(key=lambda reference: -number(reference.get("width")) * number(reference.get("height")))
    found = [
        address
        for reference in references
        for key in ("source", "name", "data-location")
        if (address := (reference.get(key) or "").strip())
    ]
    captions = [text_of(part) for part in media.iter("media-caption")]
    producers = [text_of(part) for part in media.iter("media-producer")]
    extra = {
        (part.get("name") or "").lower(): (part.get("value") or "").strip()
        for part in media.iter("media-metadata")
    }
    photo = PhotoMetadata(
        caption=repaired(" ".join(text for text in captions if text)) or None,
        creator=tuple(name for name in producers if name),
        credit_line=extra.get("credit") or extra.get("byline") or extra.get("creditline") or None,
        source=extra.get("source") or None,
        alt=next((alt for part in references if (alt := part.get("alternate-text"))), None),
    )
    empty = not (found or photo.caption or photo.creator)
    return None if empty else WirePicture(photo, tuple(dict.fromkeys(found)))


def number(value: str | None) -> int:
    """A width or height in pixels, 0 if it is none."""
    digits = (value or "").strip().removesuffix("px")
    return int(digits) if digits.isdecimal() and len(digits) < 7 else 0


def _candidates(addresses: tuple[str, ...]) -> Iterator[str]:
    """Addresses as they are, then the file names that they end with."""
    addresses = addresses[:_MOST_ADDRESSES]
    yield from addresses
    for address in addresses:
        name = _name(address)
        if name and PurePosixPath(name).suffix.lower() in IMAGE_SUFFIXES:
            yield name


def _name(address: str) -> str:
    try:
        path = urlsplit(address).path
    except ValueError:
        path = address
    return re.split(r"[/\\:]", unquote(path))[-1]


def _beside(addresses: tuple[str, ...], sources: Sources) -> Path | None:
    return next((file for address in _candidates(addresses) if (file := sources.file(address))), None)


def _inside(addresses: tuple[str, ...], sources: Sources) -> bytes | None:
    return next((data for address in _candidates(addresses) if (data := sources.data(address))), None)


def _read(file: Path, most: int) -> bytes | None:
    try:
        return file.read_bytes() if file.stat().st_size <= most else None
    except OSError:
        return None


def _measured(photo: PhotoMetadata, source: Source, name: str, data: bytes) -> PhotoMetadata:
    """The photo with what its file says of size and kind, and where the wire leaves something open."""
    try:
        own = next(iter(read_photo(source.inner(name, data)))).photo
    except Exception:  # a broken picture must not cost what the wire says of it
        own = None
    if own is None:
        return photo
    given = {name: value for name in _FILLED if not getattr(photo, name) and (value := getattr(own, name))}
    known = {(order.code, order.value, order.until) for order in photo.restrictions}
    more = tuple(o for o in own.restrictions if (o.code, o.value, o.until) not in known)
    return replace(
        photo,
        width=own.width,
        height=own.height,
        media_type=own.media_type,
        raw=own.raw | photo.raw,
        restrictions=(*photo.restrictions, *more),
        **given,
    )


_FILLED = ("creator_title", "caption_writer", "region", "sublocation", "people", "alt", "date_created")
