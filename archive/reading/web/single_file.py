"""Pages saved by SingleFile: where they are from, and pictures that they keep once in their style sheet."""

from __future__ import annotations

import re

from lxml.etree import _Element

_SAVED = re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(https?://\S+)")
_NEAR = 20_000
_USED = re.compile(r"var\(\s*(--sf-img-\d{1,9})\s*\)")
_KEPT = re.compile(r"""(--sf-img-\d{1,9})\s*:\s*url\(\s*["']?(data:image/[^"')\s]+)["']?\s*\)""")


def saved_url(text: str) -> str | None:
    """Where SingleFile says that it saved a page from, None for any other page."""
    found = _SAVED.search(text, 0, _NEAR)
    return found[1] if found else None


def place_pictures(tree: _Element) -> None:
    """Give images whose picture is a style's variable that picture as their source, in place.

    SingleFile keeps a picture that is shown several times in a variable of the page's style, and shows it
    as the background of an empty image.
    """
    images = [
        (image, found[1]) for image in tree.iter("img") if (found := _USED.search(image.get("style", "")))
    ]
    if not images:
        return
    kept: dict[str, str] = {}
    for style in tree.iter("style"):
        kept.update(_KEPT.findall(style.text or ""))
    for image, name in images:
        if name in kept:
            image.set("src", kept[name])
