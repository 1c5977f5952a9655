"""Where a query stands in the texts that are shown of a record, for whoever paints them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from archive.model import Article, Marks, Placement, Spans
from archive.search.highlight import Highlighter


def marks_in(texts: Iterable[tuple[str, str]], language: str, highlighter: Highlighter) -> Marks:
    """What to mark in each of some (field, text) of a language; texts without a mark are left out."""
    found: dict[str, Spans] = {}
    for field, text in texts:
        spans = marked(field, text, language, highlighter)
        if spans:
            found[text] = spans
    return found


def marked(field: str, text: str, language: str, highlighter: Highlighter) -> Spans:
    """What to mark in one text, in order; spans with only a space between them are one."""
    joined: list[tuple[int, int]] = []
    for start, end in highlighter.spans(field, text, language):
        if joined and text[joined[-1][1] : start] == " ":
            start = joined.pop()[0]
        joined.append((start, end))
    return tuple(joined)


def texts_of(story: Article) -> Iterator[tuple[str, str]]:
    """Field and text of all that is shown of a story."""
    yield "title", story.title
    yield "standfirst", story.standfirst
    yield from (("body", block.text) for block in story.body)
    for placement in story.placements:
        yield from texts_of_use(placement)


def texts_of_use(placement: Placement) -> Iterator[tuple[str, str]]:
    """Field and text of all that is shown of a photo: its caption in every layer."""
    layers = (placement.caption, placement.published, placement.corrected or "", placement.photo.transmitted)
    yield from (("caption", text) for text in dict.fromkeys(layers))
