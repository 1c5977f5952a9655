"""What programs that save pages do to them: where they are from, and where their pictures went."""

from __future__ import annotations

import re

from lxml.etree import SubElement, _Element

_SAVED = re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(https?://\S+)")
_NEAR = 20_000
_USED = re.compile(r"var\(\s*(--sf-img-\d{1,9})\s*\)")
_KEPT = re.compile(r"""(--sf-img-\d{1,9})\s*:\s*url\(\s*["']?(data:image/[^"')\s]+)["']?\s*\)""")


def saved_url(text: str) -> str | None:
    """Where SingleFile says that it saved a page from, None for any other page."""
    found = _SAVED.search(text, 0, _NEAR)
    return found[1] if found else None


def restore_images(tree: _Element) -> None:
    """Give a saved page the images back that it was saved without, in place.

    Browsers save what scripts made of the page: where a lazy image was not reached, an empty picture
    element, whose caption would stand by no image. SingleFile keeps a picture that is shown several times
    in a variable of the page's style, and shows it as the background of an empty image.
    """
    for figure in tree.iter("figure"):
        for picture in figure.iter("picture"):
            if next(picture.iter("img"), None) is None:
                SubElement(picture, "img")
    _place_kept(tree)


def _place_kept(tree: _Element) -> None:
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
