"""What the search of the page looks through: the words of every page, in a script of its own.

A script because pages that are read from a disk may load one, and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from archive.exchange.formats.facts import Given, subjects
from archive.exchange.site.photos import Shown, credit_line, orders
from archive.exchange.site.stories import headline, kicker, photo_title
from archive.model import Article, Placement
from archive.text import FOLDED
from archive.words import day_words, giving_words

Entry = dict[str, Any]
_WORDS = ("found", "none-found", "story", "photo")


def script(entries: Sequence[Entry]) -> bytes:
    """The script: what letters count as, our words, and one entry a page."""
    value = {
        "letters": FOLDED,
        "words": {name: giving_words(name, n="{n}") for name in _WORDS},
        "entries": entries,
    }
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f"window.cutline = {text};\n".encode("utf-8", "replace")


def story_entry(story: Article, shown: Iterable[Shown], address: str) -> Entry:
    """A story: its text with captions and credits, whoever signed it or is shown, whose photos it has."""
    uses = story.placements
    body = [block.text for block in story.body if block.text]
    captions = [text for use in uses for text in _photo_texts(use)]
    names = [*story.bylines, *story.contributors, *(name for use in uses for name in _people(use))]
    picture = next((photo.name for photo in shown if photo.name), "")
    return _entry(
        "story",
        address,
        headline(story),
        " · ".join(kicker(story)),
        story.published.value if story.published else "",
        [story.standfirst, *body, *captions, *story.bylines, *subjects(story)],
        names,
        _agencies(uses),
        picture,
    )


def photo_entry(given: Given, photo: Shown) -> Entry:
    """A use of a photo: caption, credit, people, places, orders."""
    use, story, title = photo.use, given.story, photo_title(photo.use)
    line = " · ".join(part for part in (day_words(use.taken or ""), story.title if story else "") if part)
    when = use.taken or (story.published.value if story and story.published else "")
    return _entry(
        "photo",
        photo.address,
        title,
        line,
        when,
        [text for text in _photo_texts(use) if text != title],
        _people(use),
        _agencies([use]),
        photo.name,
    )


def _entry(
    kind: str,
    address: str,
    title: str,
    line: str,
    when: str,
    texts: Iterable[str],
    people: Iterable[str],
    agencies: Iterable[str],
    picture: str,
) -> Entry:
    return {
        "kind": kind,
        "to": address,
        "title": title,
        "line": line,
        "year": when[:4] if when[:4].isdigit() else "",
        "text": "\n".join(text for text in texts if text),
        "person": list(dict.fromkeys(people)),
        "agency": list(dict.fromkeys(agencies)),
        "picture": picture,
    }


def _photo_texts(use: Placement) -> list[str]:
    places = [place.name for place in use.places]
    return [use.caption, credit_line(use), *_people(use), *places, *subjects(use), *orders(use)]


def _people(use: Placement) -> list[str]:
    made = [value.text for value in use.credit.photographers] if use.credit else []
    return [*(person.name for person in use.people), *made]


def _agencies(uses: Iterable[Placement]) -> list[str]:
    return [source.text for use in uses if use.credit for source in use.credit.chain]
