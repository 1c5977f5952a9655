"""News in JSON (IPTC ninjs 1.x, 2.x and 3.x) -> article drafts with their pictures, or a picture alone.

The three generations differ in names: 1.x has body_text, headline, byline as properties, 2.x lists
(bodies, headlines, descriptions with roles) in lower case, 3.x the same in camel case. Names are compared
without case, so that one reader serves all.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from archive.captions import Registry
from archive.errors import UnreadableFile
from archive.model import ArticleDraft, Block, Draft, PhotoMetadata, PhotoUse, Published
from archive.reading.bylines import read_byline, split_names
from archive.reading.encoding import decode
from archive.reading.html_dates import iso_moment
from archive.reading.html_flow import blocks_of
from archive.reading.html_pictures import Sources
from archive.reading.language import detect, language_tag
from archive.reading.photo import credit_line as best_credit
from archive.reading.photos.dates import edtf_date
from archive.reading.source import Source
from archive.reading.uses import caption_reading, photo_use

Item = dict[str, Any]
_PICTURES = ("picture", "graphic", "image")
_KNOWN = frozenset(
    [
        "headline",
        "headlines",
        "bodies",
        "body_text",
        "body_html",
        "body_xhtml",
        "description_text",
        "descriptions",
        "renditions",
        "associations",
        "pubstatus",
        "versioncreated",
        "byline",
    ]
)
_AGENCY_TAIL = re.compile(r"\s*[,/]\s*[^,/]*$")


def read_ninjs(source: Source) -> Iterator[Draft]:
    """Read one item, or a list of them; raises `UnreadableFile` for other JSON."""
    try:
        value = json.loads(
            decode(source.read()), parse_constant=lambda _: None, parse_float=_finite
        )  # NaN and Infinity are no JSON (RFC 8259, section 6)
    except (ValueError, RecursionError) as problem:
        raise UnreadableFile(f"{source.name} is no valid JSON: {problem}.", code="damaged") from problem
    most = source.limits.max_depth
    if _too_deep(value, most):
        raise UnreadableFile(
            f"{source.name} nests its values more than {most} deep, as no news item does.",
            code="too-deep",
        )
    items = [
        _lower(item) for item in (value if isinstance(value, list) else [value]) if isinstance(item, dict)
    ]
    known = [item for item in items if "uri" in item and (_KNOWN & item.keys() or "type" in item)]
    if not known:
        raise UnreadableFile(
            f"Cutline cannot read this kind of file yet: {source.name} (JSON, but no ninjs news item).",
            code="unknown-kind",
        )
    for item in known:
        entry = str(item["uri"]) if len(known) > 1 else None
        yield _draft(source, entry, item)


def _too_deep(value: Any, most: int) -> bool:
    level = [value]
    for _ in range(most):
        level = [
            inner
            for item in level
            if isinstance(item, (dict, list))
            for inner in (item.values() if isinstance(item, dict) else item)
        ]
    return bool(level)


def _finite(digits: str) -> float | None:
    number = float(digits)
    return number if math.isfinite(number) else None


def _draft(source: Source, entry: str | None, item: Item) -> Draft:
    if _kind(item) in _PICTURES:
        return source.photo(_photo(item, source.registry), entry)
    return source.article(_article(item, source), entry)


def _kind(item: Item) -> str:
    return str(item.get("type") or "").lower()


def _article(item: Item, source: Source) -> ArticleDraft:
    body = _body(item)
    title = _headline(item)
    language = language_tag(_text(item.get("language"))) or detect(" ".join(block.text for block in body))
    uses = tuple(_uses(item, language, source))
    prose = [block for block in body if block.text != title]
    return ArticleDraft(
        title=title or (prose[0].text if prose else str(item["uri"])),
        standfirst=_described(item, "summary", "abstract", "standfirst", "drol:summary"),
        bylines=_bylines(item),
        publication=_publication(item),
        url=_url(item),
        language=language,
        published=_published(item),
        keywords=_keywords(item),
        body=(*(Block("photo", photo=use.index) for use in uses), *prose),
        photos=uses,
    )


def _body(item: Item) -> list[Block]:
    """The richest body: XHTML or HTML before plain text."""
    texts: list[tuple[bool, str]] = [
        ("html" in str(body.get("contenttype") or body.get("role")).lower(), _text(body.get("value")))
        for body in _list(item.get("bodies"))
        if isinstance(body, dict) and "xml" not in str(body.get("contenttype")).lower().replace("xhtml", "")
    ]
    texts += [
        ("html" in key or "rich" in key, _text(value))
        for key, value in item.items()
        if key.startswith("body_")
    ]
    for is_html, text in sorted(texts, key=lambda pair: not pair[0]):
        if text.strip():
            if is_html or re.match(r"\s*<(?:html|body|p|div|section|article)\b", text):
                return blocks_of(text)
            return [
                Block("paragraph", clean) for line in text.split("\n") if (clean := " ".join(line.split()))
            ]
    return []


def _uses(item: Item, language: str, source: Source) -> Iterator[PhotoUse]:
    sources = Sources(source)
    pictures = [picture for picture in _associated(item) if _kind(picture) in _PICTURES]
    for index, picture in enumerate(pictures):
        photo = _photo(picture, source.registry)
        yield photo_use(
            index,
            photo.caption or "",
            source.registry,
            credit_line=best_credit(replace(photo, copyright=None)),
            alt=photo.alt,
            src=(address := _text(_rendition(picture).get("href")) or _text(picture.get("uri"))) or None,
            file=sources.file(address),
            position="lead" if index == 0 else "inline",
            language=language,
        )


def _associated(item: Item) -> list[Item]:
    """Associated items: an object by name in 1.x, a list in 2.x and 3.x."""
    value = item.get("associations")
    found = list(value.values()) if isinstance(value, dict) else _list(value)
    return [_lower(entry) for entry in found if isinstance(entry, dict)]


def _photo(item: Item, registry: Registry | None) -> PhotoMetadata:
    caption = _described(item, "caption", "drol:caption", "text", "main", "description", "") or None
    credit = _described(item, "creditline", "credit") or _text(item.get("creditline"))
    by = _text(item.get("byline")) or _text(item.get("by"))
    rendition = _rendition(item)
    places = [_text(place.get("name")) for place in _objects(item, "place", "places")]
    photo = PhotoMetadata(
        title=_text(item.get("title")) or None,
        headline=_headline(item) or None,
        caption=caption,
        creator=tuple(part for part in [by] if part),
        credit_line=credit or None,
        source=_source(item) or None,
        copyright=_text(item.get("copyrightnotice")) or _text(item.get("copyrightholder")) or None,
        date_created=edtf_date(_text(item.get("contentcreated"))),
        keywords=_keywords(item),
        people=tuple(
            name for person in _objects(item, "person", "people") if (name := _text(person.get("name")))
        ),
        city=_text(item.get("located")) or next(iter(places), None),
        instructions=_text(item.get("ednote")) or None,
        usage_terms=_text(item.get("usageterms")) or None,
        alt=_described(item, "alttext", "alt-text", "altText") or None,
        width=_number(rendition.get("width")),
        height=_number(rendition.get("height")),
        media_type=_text(rendition.get("contenttype") or rendition.get("mimetype")),
        raw={f"ninjs:{key}": value for key, value in item.items() if key != "associations"},
    )
    language = language_tag(_text(item.get("language")))
    return replace(photo, reading=caption_reading(caption or "", registry, best_credit(photo), language))


def _source(item: Item) -> str:
    sources = [
        _text(source.get("name") or source.get("literal"))
        for source in _objects(item, "infosource", "infosources")
    ]
    return "/".join(source for source in sources if source) or _text(item.get("source"))


def _rendition(item: Item) -> Item:
    """The rendition with the most pixels."""
    value = item.get("renditions")
    found = list(value.values()) if isinstance(value, dict) else _list(value)
    renditions = [_lower(entry) for entry in found if isinstance(entry, dict)]
    return max(
        renditions, key=lambda entry: _number(entry.get("width")) * _number(entry.get("height")), default={}
    )


def _headline(item: Item) -> str:
    values = {
        str(entry.get("role") or "main").lower(): _text(entry.get("value"))
        for entry in _objects(item, "headlines")
    }
    named = [
        _text(value) for key, value in item.items() if key.startswith("headline") and isinstance(value, str)
    ]
    return (
        values.get("main")
        or next((text for text in (*values.values(), *named) if text), "")
        or _text(item.get("title"))
    )


def _described(item: Item, *roles: str) -> str:
    """A description by its role; in 1.x the role is the end of the property's name."""
    for role in roles:
        for entry in _objects(item, "descriptions"):
            if str(entry.get("role") or "").lower() == role.lower() and (text := _plain(entry.get("value"))):
                return text
        if text := _plain(item.get(f"description_{role}")):
            return text
    return ""


def _bylines(item: Item) -> tuple[str, ...]:
    line = " ".join((_text(item.get("byline")) or _text(item.get("by"))).split())
    byline = read_byline(line)
    if byline:
        return byline.names
    return split_names(line) or split_names(_AGENCY_TAIL.sub("", line)) or ((line,) if line else ())


def _publication(item: Item) -> str:
    return _text(item.get("copyrightholder")) or _source(item)


def _published(item: Item) -> Published | None:
    dates = (iso_moment(_text(item.get(key))) for key in ("contentcreated", "versioncreated", "firstcreated"))
    return next((Published(date) for date in dates if date), None)


def _url(item: Item) -> str | None:
    stated = [_text(entry.get("value")) for entry in _objects(item, "altids")] + [str(item["uri"])]
    return next((url for url in stated if url.startswith(("http://", "https://"))), None)


def _keywords(item: Item) -> tuple[str, ...]:
    subjects = [_text(subject.get("name")) for subject in _objects(item, "subject", "subjects")]
    return tuple(dict.fromkeys(word for word in subjects if word))


def _objects(item: Item, *keys: str) -> list[Item]:
    return [_lower(entry) for key in keys for entry in _list(item.get(key)) if isinstance(entry, dict)]


def _lower(item: Item) -> Item:
    return {str(key).lower(): value for key, value in item.items()}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _plain(value: Any) -> str:
    """A description on one line, its markup taken off."""
    return " ".join(re.sub(r"<[^<>]{1,300}>", " ", _text(value)).split())


def _number(value: Any) -> int:
    return int(value) if isinstance(value, (int, float)) and 0 <= value < 1_000_000 else 0
