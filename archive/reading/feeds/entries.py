"""A file of several stories: each read by itself, each under a name of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace

from archive.errors import UnreadableFile
from archive.model import ArticleDraft, Doubt, Draft
from archive.reading.source import Source, error_of, read_error

_NAME_MOST = 300


def unique_names(stated: Iterable[str]) -> list[str]:
    """A name for each entry: as stated, "entry 3" where nothing is, numbered where it stands twice.

    One that breaks off nowhere, as in broken XML, is cut.
    """
    seen: Counter[str] = Counter()
    named = []
    for number, name in enumerate(stated, start=1):
        name = " ".join(name[:_NAME_MOST].split()) or f"entry {number}"
        seen[name] += 1
        named.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return named


def drafted(source: Source, name: str, read: Callable[[], ArticleDraft], broken: bool) -> Draft:
    """The draft of one entry, or of why it could not be read; the entries beside it are none the worse.

    One whose XML is `broken` is kept as far as it goes, and marked for review.
    """
    entry = name if source.entry is None else f"{source.entry}/{name}"
    try:
        article = read()
    except UnreadableFile as problem:
        return Draft(source.path, entry, error=error_of(problem.said))
    if not article.body and not article.standfirst and not article.photos:
        error = read_error("empty.entry", name=name, feed=source.name)
        return Draft(source.path, entry, error=error)
    if broken:
        article = replace(article, doubts=(*article.doubts, Doubt("broken-xml")))
    return source.article(article, entry)
