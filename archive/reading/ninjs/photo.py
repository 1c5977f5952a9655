"""A picture of news in JSON -> a photo, in a story or by itself."""

from __future__ import annotations

from archive.model import PhotoMetadata, PhotoPosition
from archive.reading.language import language_tag
from archive.reading.ninjs.values import (
    Item,
    children,
    described,
    headlines,
    keywords,
    kind_of,
    lower,
    number,
    objects,
    senders,
    text,
    texts,
    uri_of,
)
from archive.reading.photo.dates import edtf_moment
from archive.reading.wire.moments import moment
from archive.reading.wire.pictures import WirePicture
from archive.reading.wire.repair import repaired

_PICTURES = ("picture", "graphic", "image")
_ALT_MOST = 400
_POSITIONS: dict[str, PhotoPosition] = {"lead": "lead", "inline": "inline", "gallery": "gallery"}


def is_picture(item: Item) -> bool:
    """Whether an item is a picture."""
    return kind_of(item) in _PICTURES


def picture_of(item: Item) -> WirePicture:
    """What an item says of a picture, by the names of the photo standard; its renditions, largest first."""
    renditions = _renditions(item)
    best = renditions[0] if renditions else {}
    caption = repaired(described(item, "caption", "drol:caption", "text", "main", "description", ""))
    place = item.get("datelinelocation")
    dateline = lower(place) if isinstance(place, dict) else {}
    places = [text(place.get("name")) for place in objects(item, "place", "places")]
    photo = PhotoMetadata(
        title=text(item.get("title")) or None,
        headline=next(iter(headlines(item)), None),
        caption=caption or None,
        creator=_creators(item),
        credit_line=described(item, "creditline", "credit") or text(item.get("creditline")) or None,
        source=next(iter(senders(item)), None),
        copyright=text(item.get("copyrightnotice")) or text(item.get("copyrightholder")) or None,
        date_created=edtf_moment(text(item.get("contentcreated"))),
        keywords=keywords(item),
        people=tuple(
            dict.fromkeys(
                name for person in objects(item, "person", "people") if (name := text(person.get("name")))
            )
        ),
        city=text(item.get("located")) or text(dateline.get("city")) or next(iter(places), None),
        country=text(dateline.get("countryname")).title() or None,
        instructions=text(item.get("ednote")) or None,
        usage_terms=" ".join(texts(item.get("usageterms"))) or None,
        alt=described(item, "alttext", "alt-text", "altText") or _alt(item, caption) or None,
        width=number(best.get("width")),
        height=number(best.get("height")),
        media_type=text(best.get("contenttype") or best.get("mimetype")),
        raw={f"ninjs:{key}": value for key, value in item.items() if key != "associations"},
    )
    return WirePicture(
        photo,
        tuple(_addresses(item, renditions)),
        language_tag(text(item.get("language"))),
        embargo=text(item.get("embargoed")) or None,
        sent=moment(text(item.get("versioncreated"))),
        position=_POSITIONS.get(text(item.get("rel")).lower()),
    )


def _creators(item: Item) -> tuple[str, ...]:
    photographer = item.get("photographer")
    named = text(lower(photographer).get("name")) if isinstance(photographer, dict) else text(photographer)
    by = text(item.get("byline")) or text(item.get("by")) or named
    if by:
        return (by,)
    authors = (text(author.get("name")) for author in objects(item, "authors", "bylines"))
    return tuple(name for name in authors if name)


def _alt(item: Item, caption: str) -> str:
    """The text of a picture item is its alternative text, where it is not the caption once more."""
    body = text(item.get("body_text"))
    return body if body != caption and 0 < len(body) < _ALT_MOST else ""


def _renditions(item: Item) -> list[Item]:
    """The renditions that are pictures, those with the most pixels first."""
    found = []
    for entry in children(item.get("renditions")):
        kind = text(entry.get("contenttype") or entry.get("mimetype") or "image/")
        if kind.lower().startswith("image/"):
            found.append(entry)
    return sorted(found, key=lambda entry: -number(entry.get("width")) * number(entry.get("height")))


def _addresses(item: Item, renditions: list[Item]) -> list[str]:
    """Where the renditions are, then the names of their files."""
    found = [address for entry in renditions if (address := text(entry.get("href")))]
    keys = ("originalfilename", "filename", "media", "title")
    names = [text(entry.get(key)) for entry in renditions for key in keys]
    return [*(found or [uri_of(item)]), *(name for name in names if "." in name)]
