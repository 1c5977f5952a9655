"""Whether two pages hold one story at two times, or two stories.

One address is strong evidence, but a column may run under one address every week. A near-identical text is
evidence where nothing speaks against it: agencies' texts run in many papers, notices come again each year.
In doubt they are two stories: a second article can be seen, a swallowed one cannot.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from archive.dates import bounds
from archive.identity.addresses import address_key
from archive.identity.texts import containment, resemblance, shingles, words
from archive.model import Article, ArticleDraft, Revision

_RESEMBLANCE = 0.85
"""Shingles that near-identical texts share."""
_KEPT = 0.5
"""The part of the shorter text that a page keeps which goes on: a live blog, a story that is rewritten."""
_TITLE = 0.6
_LATER = timedelta(days=2)
"""How much later a text may be dated and still be another copy of the same story, without an address."""
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Telling:
    """What tells stories apart."""

    title: str
    text: str
    publication: str = ""
    language: str = ""
    url: str | None = None
    published: str | None = None


def telling(story: Article | ArticleDraft | Revision) -> Telling:
    """That of a story; a date that no source states is none."""
    stated = story.published.value if story.published and not story.published.inferred else None
    return Telling(story.title, body_text(story), story.publication, story.language, story.url, stated)


def body_text(story: Article | ArticleDraft | Revision) -> str:
    """The words of the body, without captions."""
    return "\n".join(block.text for block in story.body if block.kind != "photo")


def same_story(a: Telling, b: Telling) -> bool:
    """Whether two texts are versions of one story."""
    if _differ(a.language, b.language):
        return False
    key = address_key(a.url)
    if key is not None and key == address_key(b.url):
        return _same_page(a, b)
    if _differ(a.publication, b.publication) or not _same_title(a.title, b.title):
        return False
    if _days_apart(a, b) > (_LATER if _one_address_at_most(a, b) else timedelta(0)):
        return False
    return resemblance(shingles(a.text), shingles(b.text)) >= _RESEMBLANCE


def _same_page(a: Telling, b: Telling) -> bool:
    """Under one address: a text that was kept, or a title of one day that was."""
    if containment(shingles(a.text), shingles(b.text)) >= _KEPT:
        return True
    return _same_title(a.title, b.title) and not _days_apart(a, b)


def _same_title(a: str, b: str) -> bool:
    """Equal but for what a page adds in front or behind, or mostly so, and in every number."""
    one, other = words(a), words(b)
    if not one or not other:
        return True
    if sorted(_NUMBER.findall(" ".join(one))) != sorted(_NUMBER.findall(" ".join(other))):
        return False
    short, long = sorted((" ".join(one), " ".join(other)), key=len)
    if long.startswith(f"{short} ") or long.endswith(f" {short}"):
        return True
    first, second = set(one), set(other)
    return len(first & second) / len(first | second) > _TITLE


def _differ(a: str, b: str) -> bool:
    return bool(a and b) and words(a) != words(b)


def _one_address_at_most(a: Telling, b: Telling) -> bool:
    return address_key(a.url) is None or address_key(b.url) is None


def _days_apart(a: Telling, b: Telling) -> timedelta:
    """The days that lie between two dates, none where one is not stated."""
    first, second = (bounds(story.published) if story.published else None for story in (a, b))
    if first is None or second is None:
        return timedelta(0)
    return max(first.earliest - second.latest, second.earliest - first.latest, timedelta(0))
