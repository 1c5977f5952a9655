"""The pictures that a feed's entry names beside its text (Media RSS 1.5.1; RSS 2.0, enclosure)."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from lxml.etree import _Element

from archive.reading.feeds.entry import MEDIA, children, local, namespace, plain, value
from archive.reading.sniff import IMAGE_SUFFIXES


@dataclass(frozen=True, slots=True)
class Shown:
    """One picture: its address, caption and credit as stated."""

    src: str
    caption: str = ""
    credit: str = ""
    alt: str = ""

    def figure(self) -> str:
        """The picture as a figure of a page."""
        alt = f' alt="{html.escape(self.alt)}"' if self.alt else ""
        credit = f' <span class="credit">{html.escape(self.credit)}</span>' if self.credit else ""
        return (
            f'<figure><img src="{html.escape(self.src)}"{alt}>'
            f"<figcaption>{html.escape(self.caption)}{credit}</figcaption></figure>"
        )


def pictures_of(entry: _Element) -> list[Shown]:
    """The pictures of an entry, each once: content before thumbnails, enclosures where there is neither."""
    found = [*_of_groups(entry), *_of_contents(entry)]
    if not found:
        found = [
            Shown(src, *_said(entry, None))
            for child in children(entry, "thumbnail", MEDIA)
            if (src := child.get("url"))
        ][:1]
    taken = {shown.src for shown in found}
    found += [Shown(src) for src in _enclosures(entry) if src not in taken]
    return list({shown.src: shown for shown in found}.values())


def _of_groups(entry: _Element) -> Iterator[Shown]:
    """One picture a group: a group holds renditions of one thing."""
    for group in children(entry, "group", MEDIA):
        images = [child for child in children(group, "content", MEDIA) if _is_picture(child)]
        images = images or list(children(group, "thumbnail", MEDIA))
        best = max(images, key=_width, default=None)
        if best is not None and (src := best.get("url")):
            yield Shown(src, *_said(best, group))


def _of_contents(entry: _Element) -> Iterator[Shown]:
    images = [child for child in children(entry, "content", MEDIA) if _is_picture(child) and child.get("url")]
    stated = entry if len(images) == 1 else None  # words beside several pictures may be of any of them
    for child in images:
        yield Shown(child.get("url") or "", *_said(child, stated))


def _enclosures(entry: _Element) -> Iterator[str]:
    for child in entry:
        name = local(child)
        address = child.get("url") if name == "enclosure" else child.get("href")
        is_enclosure = name == "enclosure" or (name == "link" and child.get("rel") == "enclosure")
        if is_enclosure and address and _is_picture(child, address):
            yield address


def _is_picture(element: _Element, address: str = "") -> bool:
    kind = (element.get("type") or element.get("medium") or "").lower()
    if kind:
        return kind.startswith("image")
    address = (address or element.get("url") or "").split("?")[0]
    suffix = PurePosixPath(address).suffix.lower()
    return suffix in IMAGE_SUFFIXES or (namespace(element) == MEDIA and not suffix)


def _width(element: _Element) -> int:
    width = element.get("width") or ""
    return int(width) if width.isdigit() and len(width) < 7 else 0


def _said(element: _Element, around: _Element | None) -> tuple[str, str]:
    """Caption and credit of a media element; what it lacks may stand on the one around it (1.5.1, 2)."""
    places = [element] if around is None else [element, around]
    captions = (
        plain(value(place, name, MEDIA)) for place in places for name in ("description", "text", "title")
    )
    credits = (_credit(place) for place in places)
    return next(filter(None, captions), ""), next(filter(None, credits), "")


def _credit(place: _Element) -> str:
    stated = [plain(child.text or "") for child in children(place, "credit", MEDIA)]
    return "/".join(dict.fromkeys(filter(None, stated))) or plain(value(place, "copyright", MEDIA))
