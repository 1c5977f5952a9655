"""ninjs 3.1 (IPTC, "News in JSON"): a story with its photos as associations, or a photo alone."""

from __future__ import annotations

from typing import Any

from lxml.etree import _Element

from archive.exchange.formats import facts
from archive.exchange.formats.facts import Given
from archive.exchange.formats.markup import HTML, as_text, body_elements
from archive.model import Article, Original, Placement

Json = dict[str, Any]
_STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "https://iptc.org/std/ninjs/ninjs-schema_3.1.json",
}


def item(given: Given) -> Json:
    """A record as an item that the schema of ninjs 3.1 accepts; photos name their files in "title"."""
    record = given.record
    found = story_item(given) if isinstance(record, Article) else photo_item(record, given)
    return {"standard": _STANDARD, **found}


def story_item(given: Given) -> Json:
    """A story; its photos stand in "associations" and, by their addresses, in the body."""
    story = given.record
    assert isinstance(story, Article), "an item of text is a story"  # noqa: S101
    body = body_elements(story.body, story.placements, lambda use: _figure(use))
    associations = [
        {"name": f"photo-{n}", "rel": use.position, **photo_item(use, given)}
        for n, use in enumerate(story.placements, 1)
    ]
    return facts.filled(
        uri=facts.story_uri(story),
        type="text",
        representationType="full",
        pubStatus="usable",
        language=story.language,
        contentCreated=facts.moment(story.published.value if story.published else None),
        headlines=_roles(main=story.title),
        descriptions=_roles(summary=story.standfirst),
        by=facts.joined(story.bylines),
        infoSources=[{"name": story.publication, "role": "publisher"}] if story.publication else [],
        people=[{"name": name, "rel": "contributor"} for name in story.contributors],
        subjects=[{"name": name} for name in facts.subjects(story)],
        bodies=[{"role": "main", "contentType": "text/html", "value": as_text(body)}] if body else [],
        associations=associations,
    )


def photo_item(use: Placement, given: Given) -> Json:
    """One use of a photo: caption, credit line and orders as they stand there."""
    credit, metadata = use.credit, use.photo.metadata
    orders = use.restrictions
    return facts.filled(
        uri=facts.photo_uri(use),
        type="picture",
        pubStatus="usable",
        language=given.record.language if isinstance(given.record, Article) else "",
        contentCreated=facts.moment(use.taken),
        embargoedUntil=facts.embargo(orders),
        headlines=_roles(main=(metadata.headline if metadata else None) or ""),
        descriptions=_roles(
            caption=use.caption, creditline=credit.raw if credit else "", alttext=use.alt or ""
        ),
        by=facts.joined(name.text for name in credit.photographers) if credit else "",
        copyrightNotice=metadata.copyright if metadata else "",
        usageTerms=facts.usage_terms(orders),
        edNote=facts.editorial_note(orders),
        people=[{"name": person.name, "rel": "shown"} for person in use.people],
        places=[{"name": place.name, "rel": place.role} for place in use.places],
        subjects=[{"name": name} for name in facts.subjects(use)],
        renditions=[_rendition(use, file, given) for file in use.photo.files[:1]],
    )


def _rendition(use: Placement, file: Original, given: Given) -> Json:
    return facts.filled(
        name="original",
        href=facts.public_address(use) or facts.digest_uri(file),
        title=given.files.get(use.photo.id),
        contentType=file.media_type,
        width=use.photo.width or None,
        height=use.photo.height or None,
        sizeInBytes=None if given.are_copies else file.size,
    )


def _figure(use: Placement) -> _Element:
    """The photo's place in the body; what is said of it stands in its association alone."""
    return HTML(
        "figure", HTML("img", src=facts.public_address(use) or facts.photo_uri(use), alt=use.alt or "")
    )


def _roles(**texts: str) -> list[Json]:
    return [
        {"role": role, "contentType": "text/plain", "value": text} for role, text in texts.items() if text
    ]
