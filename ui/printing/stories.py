"""A story on paper: the head over all columns, the text in columns with its photos where they stood."""

from __future__ import annotations

from collections.abc import Iterator

from archive.model import Article, Block, Placement
from archive.text import is_right_to_left
from archive.words import day_words, giving_words, language
from ui.printing.atoms import Atom, beside, rule, text_atoms
from ui.printing.measures import (
    BODY,
    BYLINE,
    CREDIT,
    HEADING,
    HEADLINE,
    KICKER,
    MM,
    QUOTE,
    STANDFIRST,
    Type,
)
from ui.printing.pages import Pages
from ui.printing.photos import Loader, figure

_LEAD_SHARES = (0.47, 0.39, 0.32)
"""How much of a page's height the leading photo may take: the most with which the story fits on one page."""
_PHOTO_SHARE = 0.5
"""The same of a photo in a column."""
_PARAGRAPH, _PHOTO = 1.6 * MM, 3 * MM


def add_story(pages: Pages, story: Article, loader: Loader) -> None:
    """Set a story from the top of a new page on."""
    before = len(pages.pages)
    for share in (*_LEAD_SHARES, _LEAD_SHARES[0]):
        pages.drop(before)
        _set(pages, story, loader, share)
        if len(pages.pages) == before + 1:
            return


def _set(pages: Pages, story: Article, loader: Loader, lead_share: float) -> None:
    pages.new_page()
    leads_right = _leads_right(story)
    lead = next((use for use in story.placements if use.position == "lead"), None)
    pages.whole(_head(story, pages.width, leads_right))
    if lead is not None:
        highest = pages.area.height() * lead_share
        pages.whole(figure(lead, loader, pages.width, highest, 4 * MM, leads_right=bool(leads_right)))
    pages.whole([rule(pages.width, 4 * MM, holds_next=False)])
    told = {lead.id} if lead is not None else set()
    atoms = [*_body(story, pages, loader, told, leads_right), *_tail(story, pages.column_width)]
    if atoms:
        pages.whole([Atom(2.5 * MM, lambda *_: None)])
        pages.flow(atoms, right_to_left=bool(leads_right))


def _leads_right(story: Article) -> bool | None:
    """Whether a story is written from right to left; None where its letters have to tell."""
    return is_right_to_left(story.language) if story.language else None


def _head(story: Article, width: float, leads_right: bool | None) -> Iterator[Atom]:
    ran = day_words(story.published.value) if story.published else ""
    yield rule(width, 0, 0.7)
    parts: tuple[tuple[str, Type, float], ...] = (
        (beside(story.publication, ran), KICKER, 2.5 * MM),
        (story.title or giving_words("no-headline"), HEADLINE, 1.5 * MM),
        (story.standfirst, STANDFIRST, 2 * MM),
        (_signed("by", story.bylines, story), BYLINE, 2.5 * MM),
        (_signed("with", story.contributors, story), BYLINE, 0.5 * MM),
    )
    for text, kind, above in parts:
        yield from text_atoms(text, kind, width, above, right_to_left=leads_right, holds_next=True)


def _signed(code: str, names: tuple[str, ...], story: Article) -> str:
    told = ", ".join(names)
    same = story.language.partition("-")[0].lower() in ("", language())
    return giving_words(code, names=told) if told and same else told


def _body(
    story: Article, pages: Pages, loader: Loader, told: set[str], leads_right: bool | None
) -> Iterator[Atom]:
    uses = {use.ordinal: use for use in story.placements}
    width, highest = pages.column_width, pages.area.height() * _PHOTO_SHARE

    def photo(use: Placement | None) -> list[Atom]:
        if use is None or use.id in told:
            return []
        told.add(use.id)
        return figure(use, loader, width, highest, _PHOTO, leads_right=bool(leads_right))

    for block in story.body:
        if block.kind == "photo":
            yield from photo(uses.get(block.photo) if block.photo is not None else None)
        else:
            yield from _text(block, width, leads_right)
    for use in story.placements:
        yield from photo(use)


def _text(block: Block, width: float, leads_right: bool | None) -> list[Atom]:
    if block.kind == "heading":
        return text_atoms(block.text, HEADING, width, 3 * MM, right_to_left=leads_right, holds_next=True)
    if block.kind == "quote":
        return text_atoms(block.text, QUOTE, width, _PARAGRAPH, right_to_left=leads_right, indent=3 * MM)
    if block.kind == "list":
        listed = f"• {block.text}"
        return text_atoms(listed, BODY, width, 0.6 * MM, right_to_left=leads_right, indent=2 * MM)
    return text_atoms(block.text, BODY, width, _PARAGRAPH, right_to_left=leads_right)


def _tail(story: Article, width: float) -> list[Atom]:
    """Under the text: tags, and where it was published."""
    tags = ", ".join(tag.path for tag in story.tags)
    told = [f"{giving_words('tags')}: {tags}" if tags else "", story.url or ""]
    if not any(told):
        return []
    atoms = [rule(width, 3 * MM)]
    for text in told:
        atoms += text_atoms(text, CREDIT, width, 1 * MM)
    return atoms
