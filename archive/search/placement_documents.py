"""Photos, each in one use, as documents of the index."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from archive.dates import Bounds
from archive.model import Article, Placement, Tag
from archive.search.documents import (
    Document,
    Values,
    days_of,
    file_names,
    flags,
    if_any,
    key,
    language_keys,
    moment,
    present,
    present_in,
    said,
    tag_names,
    tag_paths,
    unique,
    years_of,
)
from archive.search.fields import SOURCE_GROUPS

SIDES = ("left", "right", "center")


def placement_document(placement: Placement, article: Article | None) -> Document:
    """What a search finds of a photo in one use: every layer of its caption, its credit, who and where."""
    use = _use_of(placement, article)
    words = _words(use)
    dates = _dates(use)
    years = years_of(dates["taken"] or dates["published"])
    return Document(
        id=placement.id,
        kind="photo",
        story=article.id if article else placement.id,
        language=use.language,
        words=present(words),
        keys={
            "language": language_keys(use.language),
            "source": (*use.sources, *_groups(use.sources)),
            "year": years,
            "is": _states(use),
            "has": present_in(words, dates, _extras(use)),
        },
        dates=dates,
        facets=present(_facets(use) | {"year": years}),
        moment=moment(placement.taken or use.published),
        texts=_texts(use),
        shown=_shown(use),
    )


@dataclass(frozen=True, slots=True)
class _Use:
    """A placement with the names that are asked of it again and again."""

    placement: Placement
    article: Article | None
    raw: str
    photographers: Values
    agencies: Values
    sources: Values
    people: Values
    places: Values
    mentioned: Values
    keywords: Values
    tags: tuple[Tag, ...]
    layers: Values
    headlines: Values
    alt: Values
    language: str
    publication: str
    published: str | None


def _use_of(placement: Placement, article: Article | None) -> _Use:
    credit, metadata = placement.credit, placement.photo.metadata
    chain = credit.chain if credit else ()
    embedded = metadata.people if metadata else ()
    return _Use(
        placement=placement,
        article=article,
        raw=credit.raw if credit else "",
        photographers=tuple(value.text for value in credit.photographers) if credit else (),
        agencies=tuple(source.text for source in chain),
        sources=unique(source.kind for source in chain),
        people=unique([*(person.name for person in placement.people), *embedded]),
        places=unique(place.name for place in placement.places if place.role != "mentioned"),
        mentioned=unique(place.name for place in placement.places if place.role == "mentioned"),
        keywords=metadata.keywords if metadata else (),
        # What a story is filed under, its photos are found under: tag:harbour person:marsh is one question.
        tags=(*placement.tags, *(article.tags if article else ())),
        layers=unique((placement.caption, placement.published, placement.photo.transmitted)),
        headlines=unique((metadata.headline or "", metadata.title or "")) if metadata else (),
        alt=unique((placement.alt or "", (metadata.alt or "") if metadata else "")),
        language=article.language if article else "",
        publication=article.publication if article else "",
        published=article.published.value if article and article.published else None,
    )


def _words(use: _Use) -> dict[str, Values]:
    people_and_places = (*use.people, *use.places, *use.mentioned)
    return {
        "story": (use.article.title,) if use.article else (),
        "caption": use.layers,
        "alt": (*use.alt, *use.headlines),
        "credit": (use.raw,),
        "photographer": use.photographers,
        "agency": use.agencies,
        "keyword": use.keywords,
        "tag": tag_names(use.tags),
        "publication": (use.publication,),
        "person": use.people,
        **_standing(use.placement),
        "place": use.places,
        "mentions": use.mentioned,
        "names": (use.raw, *use.photographers, *use.agencies, *people_and_places, *use.keywords),
        "filed": tag_names(use.placement.tags),
        "filename": file_names((*(file.name for file in use.placement.photo.files), use.placement.src)),
    }


def _dates(use: _Use) -> dict[str, tuple[Bounds, ...]]:
    by_role = {
        role: days_of(said_on.value for said_on in use.placement.dates if said_on.role == role)
        for role in ("taken", "released", "cleared", "event")
    }
    return by_role | {"published": days_of([use.published])}


def _facets(use: _Use) -> dict[str, Values]:
    return {
        "tag": tag_paths(use.tags),
        "photographer": use.photographers,
        "agency": use.agencies,
        "source": use.sources,
        "person": use.people,
        "place": use.places,
        "publication": if_any(use.publication),
        "language": if_any(use.language),
        **_standing(use.placement),
    }


def _states(use: _Use) -> Values:
    placement, credit, metadata = use.placement, use.placement.credit, use.placement.photo.metadata
    kinds = {key(value.text) for value in credit.kinds} if credit else set()
    states = flags(
        undated=placement.undated,
        unreviewed=bool((credit and credit.review) or (metadata and metadata.review)),
        untagged=not use.tags,
        standalone=use.article is None,
    )
    return tuple(sorted({"photo", placement.position} | kinds | states))


def _extras(use: _Use) -> set[str]:
    return {"photo"} | flags(
        file=bool(use.placement.photo.files),
        source=bool(use.sources),
        title=bool(use.article and use.article.title),
        language=bool(use.language),
    )


def _groups(sources: Values) -> Values:
    return tuple(name for name, kinds in SOURCE_GROUPS.items() if kinds & set(sources))


def _texts(use: _Use) -> tuple[tuple[str, str], ...]:
    return said(
        (
            *(("caption", layer) for layer in use.layers),
            ("credit", use.raw),
            ("credit", ", ".join(unique((*use.photographers, *use.agencies)))),
            *(("alt", text) for text in (*use.alt, *use.headlines)),
            ("person", ", ".join(use.people)),
            ("place", ", ".join((*use.places, *use.mentioned))),
            ("keyword", ", ".join(use.keywords)),
            ("tag", ", ".join(tag.path for tag in use.placement.tags)),
            ("title", use.article.title if use.article else ""),
            ("publication", use.publication),
        )
    )


def _shown(use: _Use) -> dict[str, Any]:
    placement, article = use.placement, use.article
    return {
        "title": next(iter(use.headlines), article.title if article else ""),
        "published": use.published,
        "taken": placement.taken,
        "publication": use.publication,
        "bylines": article.bylines if article else (),
        "caption": placement.caption,
        "credit": use.raw,
        "photographers": use.photographers,
        "chain": use.agencies,
        "article_id": article.id if article else None,
        "article_title": article.title if article else None,
        "photo_id": placement.photo.id if placement.photo.files else None,
    }


def _standing(placement: Placement) -> dict[str, Values]:
    return {
        side: unique(person.name for person in placement.people if _side(person.position) == side)
        for side in SIDES
    }


@lru_cache(maxsize=1_000)
def _side(position: str | None) -> str | None:
    """The position if it is exactly one side or the middle: "far right" is, "second from right" is not."""
    if position is None:
        return None
    text = re.sub(r"^(?:at |on )?(?:the )?(?:far |extreme )?", "", position.casefold().strip())
    return {"centre": "center", "middle": "center"}.get(text, text)
