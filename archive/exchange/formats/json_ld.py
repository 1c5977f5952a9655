"""schema.org as JSON-LD: a story as a NewsArticle, a photo as an ImageObject."""

from __future__ import annotations

from typing import Any

from archive.exchange.formats import facts
from archive.exchange.formats.facts import Given
from archive.model import Article, Placement
from archive.words import restriction_words

Json = dict[str, Any]
_CONTEXT = "https://schema.org"


def thing(given: Given) -> Json:
    """A record with its context."""
    record = given.record
    found = _story(record, given) if isinstance(record, Article) else _photo(record, given)
    return {"@context": _CONTEXT, **found}


def _story(story: Article, given: Given) -> Json:
    text = "\n\n".join(block.text for block in story.body if block.text and block.kind != "photo")
    return facts.filled(
        **{"@type": "NewsArticle", "@id": facts.story_uri(story)},
        headline=story.title,
        alternativeHeadline=story.standfirst,
        author=[_named("Person", name) for name in story.bylines],
        contributor=[_named("Person", name) for name in story.contributors],
        publisher=_named("NewsMediaOrganization", story.publication) if story.publication else None,
        datePublished=story.published.value if story.published else None,
        inLanguage=story.language,
        keywords=list(facts.subjects(story)),
        url=story.url,
        articleBody=text,
        image=[_photo(use, given) for use in story.placements],
    )


def _photo(use: Placement, given: Given) -> Json:
    credit, metadata = use.credit, use.photo.metadata
    file = use.photo.files[0] if use.photo.files else None
    orders = [restriction_words(order) for order in use.restrictions]
    return facts.filled(
        **{"@type": "ImageObject", "@id": facts.photo_uri(use)},
        name=(metadata.headline or metadata.title if metadata else None),
        caption=use.caption,
        description=use.alt,
        creditText=credit.raw if credit else None,
        creator=[_named("Person", name.text) for name in (credit.photographers if credit else ())],
        provider=[_named("Organization", source.text) for source in (credit.chain if credit else ())],
        copyrightNotice=metadata.copyright if metadata else None,
        usageInfo=orders,
        dateCreated=use.taken,
        contentLocation=[_named("Place", place.name) for place in use.places],
        about=[_named("Person", person.name) for person in use.people],
        keywords=list(facts.subjects(use)),
        contentUrl=given.files.get(use.photo.id) or facts.public_address(use),
        encodingFormat=file.media_type if file else None,
        width=use.photo.width or None,
        height=use.photo.height or None,
        sha256=file.sha256 if file else None,
        isPartOf={"@id": facts.story_uri(given.story)} if given.story else None,
    )


def _named(kind: str, name: str) -> Json:
    return {"@type": kind, "name": name}
