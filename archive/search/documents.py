"""From records to what the index holds of them: one document an article, one a use of a photo."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Any

from archive.dates import Bounds, bounds
from archive.model import Article, Placement, Tag
from archive.search.fields import FIELDS, SOURCE_GROUPS
from archive.search.folding import fold

Values = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """What is indexed and kept of one record.

    `words`: texts by field, to be cut into words; `keys`: values looked up whole; `facets`: values as
    shown; `moment`: seconds for sorting by date, None if undated; `texts`: name and text of whatever a
    snippet may be taken from; `shown`: fields of a `Hit`.
    """

    id: str
    kind: str
    story: str
    language: str
    words: dict[str, Values]
    keys: dict[str, Values]
    dates: dict[str, tuple[Bounds, ...]]
    facets: dict[str, Values]
    moment: int | None
    texts: tuple[tuple[str, str], ...]
    shown: dict[str, Any] = field(default_factory=dict)


def article_document(article: Article) -> Document:
    """What a search finds of an article: its own words, not the captions of its photos."""
    tags = article.tags
    body = "\n".join(block.text for block in article.body if block.kind != "photo" and block.text)
    names = (*article.bylines, *article.contributors)
    words = {
        "title": (article.title,),
        "standfirst": (article.standfirst,),
        "body": (body,),
        "byline": names,
        "keyword": article.keywords,
        "tag": _tag_names(tags),
        "publication": (article.publication,),
        "names": (*names, *article.keywords, *_tag_names(tags)),
    }
    published = article.published.value if article.published else None
    dates = {"published": _bounds([published])}
    facets = {
        "tag": tuple(tag.path or tag.name for tag in tags),
        "publication": _given(article.publication),
        "language": _given(article.language),
        "year": _years(dates["published"]),
    }
    flags = {"article", *_flags(unreviewed=bool(article.review), untagged=not tags)}
    keys = {
        "language": _language_keys(article.language),
        "year": facets["year"],
        "is": tuple(sorted(flags)),
        "has": _has(words, dates, _article_extras(article)),
    }
    shown = {
        "title": article.title,
        "published": published,
        "publication": article.publication,
        "bylines": article.bylines,
        "article_id": article.id,
        "article_title": article.title,
        "photo_id": _first_photo(article.placements),
    }
    texts = (
        ("body", body),
        ("standfirst", article.standfirst),
        ("title", article.title),
        ("byline", ", ".join(names)),
        ("keyword", ", ".join(article.keywords)),
        ("tag", ", ".join(tag.path for tag in tags)),
        ("publication", article.publication),
    )
    return Document(
        id=article.id,
        kind="article",
        story=article.id,
        language=article.language,
        words=_present(words),
        keys=keys,
        dates=dates,
        facets=_present(facets),
        moment=moment(published),
        texts=_said(texts),
        shown=shown,
    )


def placement_document(placement: Placement, article: Article | None) -> Document:
    """What a search finds of a photo in one use: every layer of its caption, its credit, who and where."""
    credit = placement.credit
    chain = credit.chain if credit else ()
    metadata = placement.photo.metadata
    photographers = tuple(value.text for value in credit.photographers) if credit else ()
    agencies = tuple(source.text for source in chain)
    people = _unique([*(p.name for p in placement.people), *(metadata.people if metadata else ())])
    places = _unique(p.name for p in placement.places if p.role != "mentioned")
    mentioned = _unique(p.name for p in placement.places if p.role == "mentioned")
    keywords = metadata.keywords if metadata else ()
    tags = _tag_names(placement.tags)
    layers = _unique((placement.caption, placement.published, placement.photo.transmitted))
    headlines = _unique((metadata.headline or "", metadata.title or "") if metadata else ())
    alt = _unique((placement.alt or "", (metadata.alt if metadata else None) or ""))
    raw = credit.raw if credit else ""
    language = article.language if article else ""
    publication = article.publication if article else ""
    standing = {
        side: _unique(p.name for p in placement.people if _side(p.position) == side)
        for side in ("left", "right", "center")
    }
    words = {
        "story": (article.title,) if article else (),
        "caption": layers,
        "alt": (*alt, *headlines),
        "credit": (raw,),
        "photographer": photographers,
        "agency": agencies,
        "keyword": keywords,
        "tag": tags,
        "publication": (publication,),
        "person": people,
        **standing,
        "place": places,
        "mentions": mentioned,
        "names": (raw, *photographers, *agencies, *people, *places, *mentioned, *keywords, *tags),
    }
    published = article.published.value if article and article.published else None
    dates = {"published": _bounds([published])} | {
        role: _bounds(date.value for date in placement.dates if date.role == role)
        for role in ("taken", "released", "cleared", "event")
    }
    sources = _unique(source.kind for source in chain)
    facets = {
        "tag": tuple(tag.path or tag.name for tag in placement.tags),
        "photographer": photographers,
        "agency": agencies,
        "source": sources,
        "person": people,
        "place": places,
        "year": _years(dates["taken"] or dates["published"]),
        "publication": _given(publication),
        "language": _given(language),
        **standing,
    }
    kinds = {key(value.text) for value in credit.kinds} if credit else set()
    flags = {"photo", placement.position} | kinds
    flags |= _flags(
        undated=placement.undated,
        unreviewed=bool(credit and credit.review),
        untagged=not placement.tags,
        standalone=article is None,
    )
    extras = {"photo"} | _flags(
        file=bool(placement.photo.files),
        source=bool(sources),
        title=bool(article and article.title),
        language=bool(language),
    )
    keys = {
        "language": _language_keys(language),
        "source": (*sources, *(name for name, kinds in SOURCE_GROUPS.items() if kinds & set(sources))),
        "year": facets["year"],
        "is": tuple(sorted(flags)),
        "has": _has(words, dates, extras),
    }
    shown = {
        "title": next(iter(headlines), article.title if article else ""),
        "published": published,
        "taken": placement.taken,
        "publication": publication,
        "bylines": article.bylines if article else (),
        "caption": placement.caption,
        "credit": raw,
        "photographers": photographers,
        "chain": agencies,
        "article_id": article.id if article else None,
        "article_title": article.title if article else None,
        "photo_id": placement.photo.id if placement.photo.files else None,
    }
    texts = (
        *(("caption", layer) for layer in layers),
        ("credit", raw),
        ("credit", ", ".join(_unique((*photographers, *agencies)))),
        *(("alt", text) for text in (*alt, *headlines)),
        ("person", ", ".join(people)),
        ("place", ", ".join((*places, *mentioned))),
        ("keyword", ", ".join(keywords)),
        ("tag", ", ".join(tag.path for tag in placement.tags)),
        ("title", article.title if article else ""),
        ("publication", publication),
    )
    return Document(
        id=placement.id,
        kind="photo",
        story=article.id if article else placement.id,
        language=language,
        words=_present(words),
        keys=keys,
        dates=dates,
        facets=_present(facets),
        moment=moment(placement.taken or published),
        texts=_said(texts),
        shown=shown,
    )


def moment(value: str | None) -> int | None:
    """Seconds by which dates sort: of the date and time, else of the first day it may stand for."""
    if not value:
        return None
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        days = bounds(value)
        if days is None:
            return None
        at = datetime.combine(days.earliest, time.min)
    offset = at.utcoffset()
    seconds = at.toordinal() * 86_400 + at.hour * 3_600 + at.minute * 60 + at.second
    return seconds - (int(offset.total_seconds()) if offset else 0)


def key(text: str) -> str:
    """A value as it is looked up whole: "File Photo" -> "file-photo"."""
    return "-".join(fold(text).split()).encode("utf-8", "ignore").decode()


def _side(position: str | None) -> str | None:
    """The position if it is exactly one side or the middle: "far right" is, "second from right" is not."""
    if position is None:
        return None
    text = re.sub(r"^(?:at |on )?(?:the )?(?:far |extreme )?", "", position.casefold().strip())
    return {"centre": "center", "middle": "center"}.get(text, text)


def _tag_names(tags: Iterable[Tag]) -> Values:
    return _unique(name for tag in tags for name in (tag.path or tag.name, *tag.aliases))


def _bounds(values: Iterable[str | None]) -> tuple[Bounds, ...]:
    return tuple(found for value in values if value and (found := bounds(value)))


def _years(dates: tuple[Bounds, ...]) -> Values:
    return _unique(f"{day.earliest.year:04}" for day in dates if day.earliest.year == day.latest.year)


def _language_keys(language: str) -> Values:
    return _unique((key(language), key(language).split("-")[0]))


def _first_photo(placements: Iterable[Placement]) -> str | None:
    with_file = [p for p in placements if p.photo.files]
    with_file.sort(key=lambda p: (p.position != "lead", p.ordinal))
    return with_file[0].photo.id if with_file else None


def _article_extras(article: Article) -> set[str]:
    uses = article.placements
    return _flags(
        photo=bool(uses),
        file=any(use.photo.files for use in uses),
        caption=any(use.caption for use in uses),
        credit=any(use.credit for use in uses),
        link=article.links > 0,
        language=bool(article.language),
    )


def _has(words: dict[str, Values], dates: dict[str, tuple[Bounds, ...]], extras: set[str]) -> Values:
    present = {name for name in words if name in FIELDS and any(words[name])}
    dated = {name for name, days in dates.items() if days}
    return tuple(sorted(present | dated | extras | _flags(date=bool(dated))))


def _flags(**flags: bool) -> set[str]:
    return {name for name, holds in flags.items() if holds}


def _given(text: str) -> Values:
    return (text,) if text else ()


def _unique(values: Iterable[str]) -> Values:
    return tuple(dict.fromkeys(value for value in values if value))


def _present(values: dict[str, Values]) -> dict[str, Values]:
    kept = {name: _unique(texts) for name, texts in values.items()}
    return {name: texts for name, texts in kept.items() if texts}


def _said(texts: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple(_once(texts))


def _once(texts: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    seen = set()
    for name, text in texts:
        if text and (name, text) not in seen:
            seen.add((name, text))
            yield name, text
