"""Pages that web archives keep: their real addresses, without the archive's own toolbar."""

from __future__ import annotations

import re

from lxml.etree import SubElement, _Element

from archive.reading.html.tree import drop

_KEPT = r"/(?:[^\s\"'<>?#]{0,200}?/)?\d{8,14}(?:[a-z]{2}_|\*)?/(?P<real>https?:/{1,2}[^\s\"'<>]{1,2000})"
_ARCHIVED = re.compile(rf"(?:https?:)?//[^/\s\"'<>]{{1,100}}{_KEPT}", re.I)
"""How Memento, the Wayback Machine, pywb and archive.today write what they keep: .../20240109083000/http://..."""
_PATH = re.compile(_KEPT, re.I)
_TRACE = re.compile(r"/\d{8,14}(?:[a-z]{2}_|\*)?/https?:/", re.I)
_SLASHES = re.compile(r"^(https?):/+", re.I)
_ADDRESSES = ("href", "src", "data-src", "poster", "content")
_LISTS = ("srcset", "data-srcset")
_TOOLBARS = frozenset(
    ("wm-ipp-base", "wm-ipp", "wm-ipp-print", "donato", "_wb_plain_banner", "_wb_frame_top_banner")
)
_NAMED = ("canonical", "bookmark", "original")
_ARCHIVE_NAME = re.compile(r"archive\.[a-z]{2,6}|wayback machine|internet archive", re.I)


def real_address(address: str) -> str:
    """What an archive's address of a page stands for, any other address as it is."""
    found = _ARCHIVED.fullmatch(address.strip()) or _PATH.fullmatch(address.strip())
    return _SLASHES.sub(r"\1://", found["real"]) if found else address


def undo_archiving(tree: _Element, text: str) -> None:
    """Make a page what it was before an archive kept it, in place; one that none kept stays as it is."""
    if not _TRACE.search(text):
        return
    kept_at = _kept_address(tree)
    for element in list(tree.iter()):
        if not isinstance(element.tag, str):
            continue
        if element.get("id") in _TOOLBARS or (kept_at and _is_frame(element)):
            drop(element)
            continue
        for name in _ADDRESSES:
            if value := element.get(name):
                element.set(name, real_address(value))
        for name in _LISTS:
            if value := element.get(name):
                element.set(name, _ARCHIVED.sub(lambda found: found["real"], value))
    if kept_at:
        _set_address(tree, kept_at)


def _kept_address(tree: _Element) -> str:
    """The real address of the page itself, "" where it only links to pages that an archive keeps."""
    stated = [
        link.get("href") or "" for link in tree.iter("link") if (link.get("rel") or "").lower() in _NAMED
    ]
    stated += [meta.get("content") or "" for meta in tree.iter("meta") if meta.get("property") == "og:url"]
    return next((real for address in stated if (real := real_address(address)) != address), "")


def _is_frame(element: _Element) -> bool:
    """Whether an element is what archive.today sets over a page, or how an archive calls itself."""
    if element.tag == "meta" and element.get("property") == "og:site_name":
        return _ARCHIVE_NAME.fullmatch(element.get("content") or "") is not None
    if element.get("id") != "HEADER":
        return False
    return any(other.get("id") == "CONTENT" for other in element.itersiblings())


def _set_address(tree: _Element, address: str) -> None:
    head = tree.find(".//head")
    for link in list(tree.iter("link")):
        if (link.get("rel") or "").lower() == "canonical":
            drop(link)
    SubElement(tree if head is None else head, "link", rel="canonical", href=address)
