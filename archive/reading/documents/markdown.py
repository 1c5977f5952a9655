"""Markdown (CommonMark 0.31, with tables), with or without front matter -> one article draft."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.errors import UnreadableFile
from archive.model import Draft, Published
from archive.reading.bylines import read_byline, split_names
from archive.reading.documents.fragment import About, read_fragment
from archive.reading.encoding import decode
from archive.reading.html.dates import iso_moment
from archive.reading.language import language_tag
from archive.reading.source import Source

SUFFIXES = frozenset((".md", ".markdown", ".mdown", ".mkd"))
_FENCE = re.compile(r"---[ \t]*\n(?P<matter>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.S)
_LINE = re.compile(r"(?P<key>[A-Za-z][\w-]{0,40})\s*:\s*(?P<value>.*)$")
_ITEM = re.compile(r"\s*-\s+(?P<value>.+)$")
_LONE_IMAGE = re.compile(
    r"<p>(?P<image><img [^>]*>)</p>(?:\s*<p><em>(?P<below>(?:(?!</p>).)*)</em></p>)?", re.S
)
_TITLED = re.compile(r'\btitle="(?P<title>[^"]+)"')


def read_markdown(source: Source) -> Iterator[Draft]:
    """Read a text in Markdown; raises `UnreadableFile` where it holds no words."""
    text = decode(source.read())
    said, body = front_matter(text)
    if not body.strip() and not said.get("title"):
        raise UnreadableFile("empty.words", name=source.name)
    yield source.article(read_fragment(_LONE_IMAGE.sub(_figure, rendered(body)), source, _about(said)))


def rendered(text: str) -> str:
    """The text as HTML."""
    from markdown_it import MarkdownIt  # only when first asked

    return str(MarkdownIt("commonmark", {"html": True}).enable("table").render(text))


def _figure(found: re.Match[str]) -> str:
    """A picture that is a paragraph of its own, its caption the line in italics below, or its title."""
    titled = _TITLED.search(found["image"])
    caption = found["below"] or (titled["title"] if titled else "")
    return f"<figure>{found['image']}<figcaption>{caption}</figcaption></figure>"


def front_matter(text: str) -> tuple[dict[str, list[str]], str]:
    """What the lines between "---" at the head of a text say, keys in lower case, and the text below.

    Of YAML only what front matter is: keys with a text, a list in brackets, or a list of lines. Nothing
    is ever evaluated; what is more is left out.
    """
    found = _FENCE.match(text)
    if not found:
        return {}, text
    said: dict[str, list[str]] = {}
    key = ""
    for line in found["matter"].split("\n"):
        if pair := _LINE.match(line):
            key = pair["key"].lower()
            said[key] = _values(pair["value"].strip())
        elif key and (item := _ITEM.match(line)):
            said[key].append(_unquoted(item["value"]))
    return said, text[found.end() :]


def _values(value: str) -> list[str]:
    if value.startswith("[") and value.endswith("]"):
        return [clean for part in value[1:-1].split(",") if (clean := _unquoted(part))]
    return [clean] if (clean := _unquoted(value)) and clean not in ("|", ">") else []


def _unquoted(value: str) -> str:
    value = value.strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def _about(said: dict[str, list[str]]) -> About:
    def first(*keys: str) -> str:
        return next((" ".join(said[key]) for key in keys if said.get(key)), "")

    date = iso_moment(first("date", "published", "pubdate"))
    authors = said.get("authors") or said.get("author") or said.get("byline") or []
    return About(
        title=first("title", "headline"),
        standfirst=first("description", "summary", "subtitle", "standfirst", "excerpt"),
        bylines=tuple(name for line in authors for name in _names(line)),
        publication=first("publication", "source", "publisher"),
        url=link if (link := first("url", "link", "canonical")).startswith("http") else None,
        language=language_tag(first("lang", "language")),
        published=Published(date) if date else None,
        keywords=tuple(dict.fromkeys((said.get("tags") or []) + (said.get("keywords") or []))),
    )


def _names(line: str) -> tuple[str, ...]:
    byline = read_byline(line)
    return byline.names if byline else split_names(line) or (line,)
