"""Photos, each in one use, as documents of the index."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from archive.dates import Bounds
from archive.model import Article, PhotoMetadata, Placement, Restriction
from archive.search.documents import (
    Document,
    Values,
    days_known,
    days_of,
    file_names,
    flags,
    if_any,
    key,
    moment,
    present,
    present_in,
    said,
    tag_names,
    tag_paths,
    unique,
    vagueness,
    years_of,
)
from archive.search.language.addresses import address_words
from archive.search.language.fields import SOURCE_GROUPS
from archive.search.language.languages import language_keys, primary_language

SIDES = ("left", "right", "center")
_ALWAYS = (Bounds(date.min, date.max),)


def placement_document(placement: Placement, article: Article | None, territory: str = "") -> Document:
    """What a search finds of a photo in one use: every layer of its caption, its credit, who and where.

    `territory` is the archive's own, "" where none is known.
    """
    return _document(placement, _story_of(article), territory)


def placement_documents(article: Article, territory: str = "") -> Iterator[Document]:
    """The documents of all photos in a story, those in the trash among them."""
    story = _story_of(article)
    return (_document(use, story, territory) for use in (*article.placements, *article.thrown))


class _Story(NamedTuple):
    """What all photos of an article are told of it; empty for a photo that stands alone."""

    id: str = ""
    title: str = ""
    publication: Values = ()
    publication_spellings: Values = ()
    bylines: Values = ()
    language: str = ""
    published: str | None = None
    days: tuple[Bounds, ...] = ()
    tag_names: Values = ()
    tag_paths: Values = ()
    is_tagged: bool = False
    is_trashed: bool = False


def _story_of(article: Article | None) -> _Story:
    if article is None:
        return _Story()
    published = article.published.value if article.published else None
    return _Story(
        id=article.id,
        title=article.title,
        publication=if_any(article.publication),
        publication_spellings=article.publication_spellings,
        bylines=article.bylines,
        language=article.language,
        published=published,
        days=days_of([published]),
        tag_names=tag_names(article.tags),
        tag_paths=tag_paths(article.tags),
        is_tagged=bool(article.tags),
        is_trashed=article.trashed is not None,
    )


def _document(placement: Placement, story: _Story, territory: str) -> Document:
    use = _use_of(placement, story)
    words = present(_words(use))
    dates = _dates(use)
    years = years_of(dates["taken"] or dates["published"])
    return Document(
        id=placement.id,
        kind="photo",
        story=story.id or placement.id,
        language=story.language,
        words=words,
        keys={
            "language": language_keys(story.language),
            "source": (*use.sources, *_groups(use.sources)),
            "year": years,
            "is": _states(use),
            "has": present_in(words, dates, _extras(use)),
            "rating": _rating(placement),
        },
        dates=dates | _days_of_use(placement.restrictions, territory),
        facets=present(_facets(use, years, dates)),
        moment=moment(placement.taken or story.published),
        vague=vagueness(placement.taken or story.published),
        texts=_texts(use),
        shown=_shown(use),
    )


class _Use(NamedTuple):
    """A placement with the names that are asked of it again and again."""

    placement: Placement
    story: _Story
    raw: str
    photographers: Values
    agencies: Values
    also: dict[str, Values]
    sources: Values
    people: Values
    standing: dict[str, Values]
    places: Values
    mentioned: Values
    keywords: Values
    own_tags: Values
    layers: Values
    headlines: Values
    alt: Values


def _use_of(placement: Placement, story: _Story) -> _Use:
    credit, metadata = placement.credit, placement.photo.metadata
    chain = credit.chain if credit else ()
    embedded = metadata.people if metadata else ()
    return _Use(
        placement=placement,
        story=story,
        raw=credit.raw if credit else "",
        photographers=tuple([value.text for value in credit.photographers]) if credit else (),
        agencies=tuple([source.text for source in chain]),
        also=_other_spellings(placement),
        sources=unique([source.kind for source in chain]),
        people=unique([*[person.name for person in placement.people], *embedded]),
        standing=_standing(placement),
        places=unique([place.name for place in placement.places if place.role != "mentioned"]),
        mentioned=unique([place.name for place in placement.places if place.role == "mentioned"]),
        keywords=_keywords(metadata) if metadata else (),
        own_tags=tag_names(placement.tags),
        layers=unique((placement.caption, placement.published, placement.photo.transmitted)),
        headlines=unique((metadata.headline or "", metadata.title or "")) if metadata else (),
        alt=unique((placement.alt or "", (metadata.alt or "") if metadata else "")),
    )


def _keywords(metadata: PhotoMetadata) -> Values:
    """The keywords of a file, and every tag on the paths to its tags."""
    return unique([*metadata.keywords, *[name for path in metadata.keyword_paths for name in path]])


def _rating(placement: Placement) -> Values:
    metadata = placement.photo.metadata
    return (str(metadata.rating),) if metadata is not None and metadata.rating is not None else ()


def _words(use: _Use) -> dict[str, Values]:
    return {
        "story": (use.story.title,),
        "caption": use.layers,
        "alt": (*use.alt, *use.headlines),
        "credit": (use.raw,),
        "photographer": (*use.photographers, *use.also["photographer"]),
        "agency": (*use.agencies, *use.also["agency"]),
        "keyword": use.keywords,
        # What a story is filed under, its photos are found under: tag:harbour person:marsh is one question.
        "tag": (*use.own_tags, *use.story.tag_names),
        "publication": (*use.story.publication, *use.story.publication_spellings),
        "person": (*use.people, *use.also["person"]),
        **{side: (*names, *use.also.get(side, ())) for side, names in use.standing.items()},
        "place": use.places,
        "mentions": use.mentioned,
        "names": (
            use.raw,
            *use.photographers,
            *use.agencies,
            *use.people,
            *use.places,
            *use.mentioned,
            *use.keywords,
            *use.also["photographer"],
            *use.also["agency"],
            *use.also["person"],
        ),
        "filed": use.own_tags,
        "collection": use.placement.collections,
        "restriction": unique(
            [word for order in use.placement.restrictions for word in (order.code, order.text)]
        ),
        "note": (use.placement.note,),
        "url": (address_words(use.placement.src or ""),) if "//" in (use.placement.src or "") else (),
        "filename": file_names([*[file.name for file in use.placement.photo.files], use.placement.src]),
    }


def _dates(use: _Use) -> dict[str, tuple[Bounds, ...]]:
    by_role: dict[str, list[str]] = {"taken": [], "released": [], "cleared": [], "event": []}
    for said_on in use.placement.dates:
        if said_on.role in by_role:
            by_role[said_on.role].append(said_on.value)
    return {role: days_of(values) for role, values in by_role.items()} | {"published": use.story.days}


def _days_of_use(orders: tuple[Restriction, ...], territory: str) -> dict[str, tuple[Bounds, ...]]:
    """On which days orders allow the use of a photo, and on which an embargo holds it back."""
    if not orders:
        return {"usable": _ALWAYS}
    from archive.captions.restrictions.force import embargoed_days, usable_days  # most photos have no order

    return {"usable": usable_days(orders, territory), "embargo": embargoed_days(orders)}


def _facets(use: _Use, years: Values, dates: dict[str, tuple[Bounds, ...]]) -> dict[str, Values]:
    return {
        "tag": (*tag_paths(use.placement.tags), *use.story.tag_paths),
        "photographer": use.photographers,
        "agency": use.agencies,
        "source": use.sources,
        "person": use.people,
        "place": use.places,
        "publication": use.story.publication,
        "language": if_any(primary_language(use.story.language)),
        **use.standing,
        "year": years,
        "published": days_known(dates["published"]),
        "taken": days_known(dates["taken"]),
        "mentions": use.mentioned,
        "keyword": use.keywords,
        "collection": use.placement.collections,
    }


def _states(use: _Use) -> Values:
    placement, credit, metadata = use.placement, use.placement.credit, use.placement.photo.metadata
    kinds = {key(value.text) for value in credit.kinds} if credit else set()
    states = flags(
        undated=placement.undated,
        unreviewed=bool(placement.doubts or (credit and credit.review) or (metadata and metadata.doubts)),
        conflict=bool(placement.conflicts),
        untagged=not (placement.tags or use.story.is_tagged),
        standalone=not use.story.id,
        trashed=use.story.is_trashed or placement.trashed is not None,
    )
    return tuple(sorted({"photo", placement.position} | kinds | states))


def _extras(use: _Use) -> set[str]:
    return {"photo"} | flags(
        file=bool(use.placement.photo.files),
        source=bool(use.sources),
        title=bool(use.story.title),
        language=bool(use.story.language),
        correction=bool(use.placement.corrections),
        restriction=bool(use.placement.restrictions),
        rating=bool(_rating(use.placement)),
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
            ("title", use.story.title),
            ("publication", use.story.publication[0] if use.story.publication else ""),
        )
    )


def _shown(use: _Use) -> dict[str, Any]:
    placement, story = use.placement, use.story
    return {
        "title": use.headlines[0] if use.headlines else story.title,
        "published": story.published,
        "taken": placement.taken,
        "publication": story.publication[0] if story.publication else "",
        "bylines": story.bylines,
        "caption": placement.caption,
        "credit": use.raw,
        "photographers": use.photographers,
        "chain": use.agencies,
        "article_id": story.id or None,
        "article_title": story.title if story.id else None,
        "photo_id": placement.photo.id if placement.photo.files else None,
        "width": placement.photo.width,
        "height": placement.photo.height,
        "restrictions": unique([order.code for order in placement.restrictions]),
    }


def _other_spellings(placement: Placement) -> dict[str, Values]:
    """By field of names, every other spelling that finds whom it names: none is shown or counted."""
    credit = placement.credit
    found = {
        "photographer": [name for value in credit.photographers for name in value.spellings]
        if credit
        else [],
        "agency": [name for source in credit.chain for name in source.spellings] if credit else [],
        "person": [name for person in placement.people for name in person.spellings],
    }
    for person in placement.people:
        if person.spellings and (side := _side(person.position)) in SIDES:
            found.setdefault(side, []).extend(person.spellings)
    return {name: tuple(names) for name, names in found.items()}


def _standing(placement: Placement) -> dict[str, Values]:
    """Whom the caption places at a side, by side."""
    found: dict[str, list[str]] = {}
    for person in placement.people:
        side = _side(person.position)
        if side in SIDES:
            found.setdefault(side, []).append(person.name)
    return {side: unique(names) for side, names in found.items()}


@lru_cache(maxsize=1_000)
def _side(position: str | None) -> str | None:
    """The position if it is exactly one side or the middle: "far right" is, "second from right" is not."""
    if position is None:
        return None
    text = re.sub(r"^(?:at |on )?(?:the )?(?:far |extreme )?", "", position.casefold().strip())
    return {"centre": "center", "middle": "center"}.get(text, text)
