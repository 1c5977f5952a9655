"""The frame of every page, and its pieces: nothing of a record becomes markup.

Texts go into elements, which escape them when they are written; the template knows elements and texts only.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from string import Template

from lxml import etree
from lxml.etree import _Element

from archive.exchange.formats.markup import HTML, append, safe
from archive.text import is_right_to_left
from archive.words import giving_words, language

Attributes = dict[str, str]


def page(title: str, content: _Element, root: str, scripts: tuple[str, ...] = ()) -> bytes:
    """One page; `root` leads from it to the front page ("", "../"), `scripts` lie there."""
    words = language()
    slots: dict[str, str | _Element] = {
        "language": words,
        "direction": direction(words) or "ltr",
        "title": title,
        "root": root,
        "skip": giving_words("skip"),
        "content": content,
    }
    filled = {name: _written(value) for name, value in slots.items()}
    loaded = "".join(f'<script src="{html.escape(root + name)}" defer></script>\n' for name in scripts)
    return Template(resource("page.html").decode()).substitute(filled, scripts=loaded).encode()


def direction(code: str) -> str:
    """The direction of a language that is written from right to left, "" for any other."""
    return "rtl" if is_right_to_left(code) else ""


def of_class(name: str, **more: str) -> Attributes:
    """The attributes of an element of a class."""
    return {"class": name, **more}


def said(name: str, text: str, kind: str = "") -> _Element:
    """An element with a text of a record, whose own letters tell its direction."""
    return HTML(name, {"dir": "auto", **(of_class(kind) if kind else {})}, text)


def parts(name: str, texts: Iterable[str], kind: str = "") -> _Element:
    """An element with several texts beside each other, each in its own direction."""
    made = HTML(name, of_class(kind) if kind else {})
    for number, text in enumerate(text for text in texts if text):
        if number:
            append(made, " · ")
        made.append(HTML("bdi", text))
    return made


def signed(names: Sequence[str], code: str, story_language: str) -> str:
    """Who signed; in the words around them, as "By …", where the story speaks the language of the page."""
    told = ", ".join(names)
    same = story_language.partition("-")[0].lower() in ("", language())
    return giving_words(code, names=told) if same else told


def speech(code: str) -> Attributes:
    """The language of a story and its direction, which its letters tell where no language is known."""
    return {"lang": code, "dir": direction(code) or "ltr"} if code else {"dir": "auto"}


def link(address: str, *content: str | _Element, kind: str = "") -> _Element:
    """A link within the site."""
    return HTML("a", {"href": address, **(of_class(kind) if kind else {})}, *content)


def outward(address: str | None, text: str) -> _Element | None:
    """A link out of the site, to the web alone and without telling from where; None for any other address."""
    if not address or not address.lower().startswith(("http://", "https://")):
        return None
    return HTML("a", {"href": address, "rel": "noopener noreferrer external"}, text)


@cache
def resource(name: str) -> bytes:
    """A file of the site that is the same in all."""
    return files("resources").joinpath("site", name).read_bytes()


def _written(value: str | _Element) -> str:
    if isinstance(value, str):
        return html.escape(safe(value))
    return etree.tostring(value, encoding="unicode", method="html")
