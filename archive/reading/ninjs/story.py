"""News in JSON (IPTC ninjs 1.x, 2.x and 3.x and their relatives) -> article drafts with their pictures.

The three generations differ in names: 1.x has body_text, headline, byline as properties, 2.x lists
(bodies, headlines, descriptions with roles) in lower case, 3.x the same in camel case. Names are compared
without case, so that one reader serves all. Services wrap items in answers of their own, and editorial
systems say "guid" for "uri".
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any

from archive.errors import UnreadableFile
from archive.model import Block, Draft
from archive.model.said import Said
from archive.reading.counting import refuse_much_json
from archive.reading.encoding import decode
from archive.reading.ninjs.photo import is_picture, picture_of
from archive.reading.ninjs.values import (
    Item,
    children,
    described,
    headlines,
    items_of,
    keywords,
    kind_of,
    objects,
    senders,
    text,
    texts,
    uri_of,
)
from archive.reading.source import Source
from archive.reading.wire.content import Piece, placed, read_markup
from archive.reading.wire.moments import first_moment
from archive.reading.wire.nitf import nitf_story
from archive.reading.wire.story import Story, entries, refusal
from archive.reading.wire.xml import read_xml

_MOVING = ("video", "audio")
_MARKUP = re.compile(r"\s*<(?:html|body|p|div|section|article)\b")
_NITF = re.compile(r"<nitf\b")
_PROLOGUE = 1000
_STANDFIRST = ("summary", "abstract", "standfirst", "drol:summary")
_WORDS_LEAST = 3


def read_ninjs(source: Source) -> Iterator[Draft]:
    """Read one item, or a list of them; raises `UnreadableFile` for other JSON, and for a video alone."""
    items = items_of(_parsed(source))
    if not items:
        raise UnreadableFile("unknown-kind.no-ninjs", name=source.name)
    told = [item for item in items if kind_of(item) not in _MOVING or _body(item, source)]
    if not told:
        key = "item.ninjs-audio" if kind_of(items[0]) == "audio" else "item.ninjs-video"
        raise refusal(source, Said.of(key))
    for item, entry in zip(told, entries(told, map(uri_of, told)), strict=True):
        if is_picture(item):
            yield picture_of(item).draft(source, entry)
        else:
            yield source.article(_story(item, source).article(source), entry)


def _parsed(source: Source) -> Any:
    text = decode(source.read())
    refuse_much_json(text, source.name, source.limits)
    try:
        value = json.loads(
            text, strict=False, parse_constant=lambda _: None, parse_float=_finite
        )  # NaN and Infinity are no JSON (RFC 8259, section 6)
    except (ValueError, RecursionError) as problem:
        raise UnreadableFile("damaged.invalid-json", name=source.name, reason=str(problem)) from problem
    most = source.limits.max_depth
    if _too_deep(value, most):
        raise UnreadableFile("too-deep.values", name=source.name, most=most)
    return value


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


def _story(item: Item, source: Source) -> Story:
    pictures = [picture_of(entry) for entry in children(item.get("associations")) if is_picture(entry)]
    body, unplaced = placed(_body(item, source), pictures)
    dates = ("firstpublished", "contentcreated", "versioncreated", "firstcreated")
    return Story(
        headlines=headlines(item),
        standfirsts=_standfirsts(item),
        bylines=[text(item.get("byline")), text(item.get("by")), *_signed(item)],
        contributors=[
            name
            for person in objects(item, "people")
            if person.get("rel") == "contributor"
            if (name := text(person.get("name")))
        ],
        providers=[text(item.get("copyrightholder")), *senders(item)],
        languages=[text(item.get("language"))],
        published=first_moment(text(item.get(key)) for key in dates),
        keywords=list(keywords(item)),
        slug=text(item.get("slugline")),
        name=uri_of(item),
        url=_url(item),
        body=body,
        pictures=unplaced,
        updated=first_moment([text(item.get("versioncreated"))]),
        stated=[
            (text(item.get("embargoed")), "embargo"),
            (text(item.get("ednote")), "editorial-note"),
            (" ".join(texts(item.get("usageterms"))), "usage-terms"),
        ],
    )


def _standfirsts(item: Item) -> list[str]:
    """A description by a role that says so, else a general one of several words: some are but codes."""
    general = described(item, "text")
    return [described(item, *_STANDFIRST), general if len(general.split()) >= _WORDS_LEAST else ""]


def _signed(item: Item) -> list[str]:
    """Authors named one by one; of several the line that joins them."""
    writers = [
        text(author.get("name")) or text(author.get("by"))
        for author in objects(item, "authors", "bylines")
        if "photo" not in text(author.get("role")).lower()
    ]
    return [" and ".join(name for name in writers if name)]


def _body(item: Item, source: Source) -> list[Piece]:
    """The richest body: XHTML or HTML before NITF, that before plain text."""
    bodies: list[tuple[bool, str]] = [
        ("html" in str(body.get("contenttype") or body.get("role")).lower(), text(body.get("value")))
        for body in objects(item, "bodies")
        if "xml" not in str(body.get("contenttype")).lower().replace("xhtml", "")
    ]
    bodies += [
        ("html" in key or "rich" in key, text(value))
        for key, value in item.items()
        if key.startswith("body_")
    ]
    for is_html, said in sorted(bodies, key=lambda pair: not pair[0]):
        if not said:
            continue
        if _NITF.search(said[:_PROLOGUE]):
            return nitf_story(read_xml(source.inner("body", said.encode("utf-8", "replace"))).root).body
        if is_html or _MARKUP.match(said):
            return read_markup(said)
        return [Block("paragraph", line) for part in said.split("\n") if (line := " ".join(part.split()))]
    return []


def _url(item: Item) -> str | None:
    stated = [text(entry.get("value")) for entry in objects(item, "altids")] + [uri_of(item)]
    return next((url for url in stated if url.startswith(("http://", "https://"))), None)
