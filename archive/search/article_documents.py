"""Articles as documents of the index."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from archive.dates import Bounds
from archive.model import Article, Placement
from archive.search.documents import (
    Document,
    Values,
    days_known,
    days_of,
    file_names,
    flags,
    if_any,
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
from archive.search.language.languages import language_keys, primary_language


def article_document(article: Article) -> Document:
    """What a search finds of an article: its own words, not the captions of its photos."""
    body = _body(article)
    words = present(_words(article, body))
    published = article.published.value if article.published else None
    dates = {"published": days_of([published])}
    years = years_of(dates["published"])
    states = {"article"} | flags(
        unreviewed=bool(article.doubts), untagged=not article.tags, trashed=article.trashed is not None
    )
    return Document(
        id=article.id,
        kind="article",
        story=article.id,
        language=article.language,
        words=words,
        keys={
            "language": language_keys(article.language),
            "year": years,
            "is": tuple(sorted(states)),
            "has": present_in(words, dates, _extras(article)),
        },
        dates=dates,
        facets=_facets(article, years, dates["published"]),
        moment=moment(published),
        vague=vagueness(published),
        texts=_texts(article, body),
        shown=_shown(article, published),
    )


def _facets(article: Article, years: Values, published: tuple[Bounds, ...]) -> dict[str, Values]:
    return present(
        {
            "tag": tag_paths(article.tags),
            "publication": if_any(article.publication),
            "language": if_any(primary_language(article.language)),
            "year": years,
            "published": days_known(published),
            "byline": (*article.bylines, *article.contributors),
            "keyword": article.keywords,
            "collection": article.collections,
        }
    )


def _shown(article: Article, published: str | None) -> dict[str, Any]:
    return {
        "title": article.title,
        "published": published,
        "publication": article.publication,
        "bylines": article.bylines,
        "article_id": article.id,
        "article_title": article.title,
        "photo_id": _first_photo(article.placements),
    }


def _words(article: Article, body: str) -> dict[str, Values]:
    names = (*article.bylines, *article.contributors, *article.byline_spellings)
    tags = tag_names(article.tags)
    return {
        "title": (article.title,),
        "standfirst": (article.standfirst,),
        "body": (body,),
        "byline": names,
        "keyword": article.keywords,
        "tag": tags,
        "collection": article.collections,
        "note": (article.note,),
        "publication": (article.publication, *article.publication_spellings),
        "filed": tags,
        "filename": file_names((article.original.name if article.original else None, article.source_path)),
        "url": (address_words(article.url or ""),),
        "names": (*names, *article.keywords),
    }


def _texts(article: Article, body: str) -> tuple[tuple[str, str], ...]:
    return said(
        (
            ("body", body),
            ("standfirst", article.standfirst),
            ("title", article.title),
            ("byline", ", ".join(unique((*article.bylines, *article.contributors)))),
            ("keyword", ", ".join(article.keywords)),
            ("tag", ", ".join(tag.path for tag in article.tags)),
            ("publication", article.publication),
        )
    )


def _body(article: Article) -> str:
    return "\n".join([block.text for block in article.body if block.kind != "photo" and block.text])


def _first_photo(placements: Iterable[Placement]) -> str | None:
    with_file = [use for use in placements if use.photo.files]
    with_file.sort(key=lambda use: (use.position != "lead", use.ordinal))
    return with_file[0].photo.id if with_file else None


def _extras(article: Article) -> set[str]:
    uses = article.placements
    return flags(
        photo=bool(uses),
        file=any(use.photo.files for use in uses),
        caption=any(use.caption for use in uses),
        credit=any(use.credit for use in uses),
        link=article.links > 0,
        language=bool(article.language),
        correction=bool(article.corrections),
    )
