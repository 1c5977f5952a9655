"""The photos of a page's story with their captions and credits, by our own walk over the original tree.

Libraries that read article text drop captions, above all those that stand outside any figure. The
evidence used here is general: elements and their class words, nearness, size, links, and where the
story's own text begins and ends. No rule names a publisher.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from lxml.etree import _Element

from archive.captions import split_caption
from archive.model import PhotoPosition
from archive.reading.html import jsonld
from archive.reading.html.besides import labelled_attribute
from archive.reading.html.body import Located
from archive.reading.html.captions import Caption, caption_of
from archive.reading.html.metadata import Page, url_of
from archive.reading.html.pictures import Picture, Sources
from archive.reading.html.state import stated_in_scripts
from archive.reading.html.tree import letters
from archive.reading.html.walk import Group, Walk

_STEM_LEAST = 12
_WRAPPED = 2
_CAPTION_KEYS = ("data-caption", "data-description")
_CREDIT_KEYS = (
    "data-credit",
    "data-copyright",
    "data-photographer",
    "data-author",
    "data-source",
    "data-image-credit",
    "data-attrib",
    "data-attribution",
)
_ROLE_MOST = 24
"""Letters of what may be said of an author beside the name."""
_ADDRESS = re.compile(r"\S+@\S+\.\w+")
_SIZED = re.compile(r"=[wshc]\d[-\w]*$")
"""How image servers are asked for a size behind the name ("…39=w700")."""


@dataclass(frozen=True, slots=True)
class Found:
    """One photo as the page uses it: picture, caption, credit, place in document order."""

    picture: Picture
    order: float
    caption: str = ""
    credit: str | None = None
    alt: str | None = None
    position: PhotoPosition = "inline"
    stated: str | None = None
    """The credit that only attributes or the page's data say: it counts where the caption names none."""


def find_photos(
    page: Page, blocks: Sequence[Located], sources: Sources, bylines: Sequence[str] = ()
) -> list[Found]:
    """The story's photos in reading order; `bylines` are who wrote it."""
    walk = Walk(page.tree, blocks, url_of(page) or "")
    found = [_found(group, walk, sources) for group in walk.groups() if walk.belongs(group)]
    portraits, names = _portraits(page), [letters(name) for name in bylines]
    photos = _unique(
        [
            photo
            for photo in found
            if photo is not None
            and _stem(photo.picture.src) not in portraits
            and not any(_shows(photo, name) for name in names if name)
        ]
    )
    photos = _in_scripts(_stated(photos, page), page)
    return _positions(_closed(photos, walk.closing_credit()), walk.first_text)


def _shows(photo: Found, name: str) -> bool:
    """Whether a picture is the portrait of who wrote the story: named so, and not much more said."""
    said = [letters(text) for text in (photo.caption, photo.alt) if text]
    named = any(name in text for text in said) and all(len(text) - len(name) <= _ROLE_MOST for text in said)
    credited = photo.credit or any(split_caption(text)[1] for text in (photo.caption, photo.alt) if text)
    return named and not credited


def _closed(photos: list[Found], credit: str | None) -> list[Found]:
    """Give the credit that stands under a story to its photos, where none of them has one of its own."""
    if credit is None or any(p.credit or p.stated or split_caption(p.caption)[1] for p in photos):
        return photos
    return [replace(photo, stated=credit) for photo in photos]


def _found(group: Group, walk: Walk, sources: Sources) -> Found | None:
    caption = caption_of(group.captions, group.credits)
    stated = None
    picture = sources.picture(group.image) if group.image is not None else Picture()
    alt = None
    if group.image is not None:
        alt = " ".join((group.image.get("alt") or "").split()) or None
        caption = _from_attributes(group.image, caption)
        stated = None if caption.credit else labelled_attribute(group.image)
    shown = picture.src or picture.file or picture.data
    if not (shown or caption.text or ((caption.credit or stated) and group.image is not None)):
        return None
    return Found(
        picture,
        group.order,
        caption.text,
        caption.credit,
        alt,
        "gallery" if walk.in_gallery(group) else "inline",
        stated,
    )


def _from_attributes(image: _Element, caption: Caption) -> Caption:
    text = caption.text or _attribute(image, _CAPTION_KEYS) or ""
    credit = caption.credit or _attribute(image, _CREDIT_KEYS)
    return Caption(" ".join(text.split()), credit)


def _attribute(image: _Element, keys: Sequence[str]) -> str | None:
    """What a picture says of itself, or the span around it alone."""
    around = [image]
    for up in islice(image.iterancestors(), _WRAPPED):
        if len(up) > 1 or up.tag not in ("span", "div", "a", "picture"):
            break
        around.append(up)
    return next((value for element in around for key in keys if (value := element.get(key))), None)


def _unique(photos: list[Found]) -> list[Found]:
    """Each photo once: pages repeat the lead for small screens, for lightboxes, without scripts.

    Two are the same where their captions are, or their files where one of them has no caption.
    """
    kept: list[Found] = []
    by_caption: dict[str, int] = {}
    by_stem: dict[str, int] = {}
    for photo in photos:
        key, stem = letters(photo.caption), _stem(photo.picture.src)
        twin = by_caption.get(key) if key else None
        if (
            twin is None
            and stem
            and (same := by_stem.get(stem)) is not None
            and not (key and kept[same].caption)
        ):
            twin = same
        if twin is None:
            twin = len(kept)
            kept.append(photo)
        elif _weight(photo) > _weight(kept[twin]):
            kept[twin] = replace(photo, order=kept[twin].order, alt=photo.alt or kept[twin].alt)
        by_caption.setdefault(key, twin)
        by_stem.setdefault(stem, twin)
    return kept


def _weight(photo: Found) -> int:
    return 2 * bool(photo.caption) + 2 * bool(photo.credit or photo.stated) + bool(photo.picture.src)


def _stem(src: str | None) -> str:
    """What tells a picture's address from others: its file name, or all of it where that is short."""
    address = (src or "").split("?")[0]
    name = _SIZED.sub("", address.rsplit("/", 1)[-1])
    return name if len(name) > 12 else src or ""


def _stated(photos: list[Found], page: Page) -> list[Found]:
    """Fill in captions and credits that only the page's JSON-LD states for a picture."""
    by_stem: dict[str, jsonld.Node] = {}
    for node in jsonld.images(page.nodes):
        for stem in _node_stems(node):
            by_stem.setdefault(stem, node)
    filled = [_fill(photo, by_stem.get(_stem(photo.picture.src))) for photo in photos]
    if any(photo.caption for photo in filled):
        return filled
    value = page.article.get("image")
    given = [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, dict)]
    named = [photo for item in given if (photo := _from_node(item)).caption]
    taken = {_stem(photo.picture.src) for photo in named}
    return named + [photo for photo in filled if _stem(photo.picture.src) not in taken]


def _portraits(page: Page) -> set[str]:
    """The pictures that JSON-LD says are of the people who wrote the story, and not of the story."""
    images = (node.get("image") for node in page.nodes if node.get("@type") == "Person")
    nodes = (item for image in images for item in (image if isinstance(image, list) else [image]))
    return {
        stem
        for node in nodes
        for stem in (_node_stems(node) if isinstance(node, dict) else [_stem(jsonld.text(node))])
        if len(stem) > _STEM_LEAST
    }


def _in_scripts(photos: list[Found], page: Page) -> list[Found]:
    """Fill in captions and credits that only the page's scripts state for a picture."""
    wanted = [
        stem
        for photo in photos
        if not (photo.credit or photo.stated) and len(stem := _stem(photo.picture.src)) > _STEM_LEAST
    ]
    said = stated_in_scripts(page.tree, wanted) if wanted else {}
    if not said:
        return photos
    return [_with(photo, *said.get(_stem(photo.picture.src), ("", None))) for photo in photos]


def _node_stems(node: jsonld.Node) -> list[str]:
    return [stem for key in ("url", "contentUrl") if (stem := _stem(jsonld.text(node.get(key))))]


def _from_node(node: jsonld.Node) -> Found:
    text, credit = _node_caption(node)
    src = jsonld.text(node.get("url")) or jsonld.text(node.get("contentUrl"))
    return Found(Picture(src or None), -1.0, text, credit)


def _fill(photo: Found, node: jsonld.Node | None) -> Found:
    if node is None:
        return photo
    return _with(photo, *_node_caption(node))


def _with(photo: Found, caption: str, credit: str | None) -> Found:
    if photo.caption:
        return replace(photo, stated=photo.stated or credit)
    return replace(photo, caption=caption, credit=photo.credit or credit)


def _node_caption(node: jsonld.Node) -> tuple[str, str | None]:
    """Caption and credit of an ImageObject (schema.org; the IPTC mapping names the credit's properties)."""
    text = jsonld.text(node.get("caption")) or jsonld.text(node.get("description"))
    keys = ("creditText", "author", "creator", "copyrightHolder", "copyrightNotice")
    said = (jsonld.text(node.get(key)) for key in keys)
    return text, next((found for found in said if found and not _ADDRESS.fullmatch(found)), None)


def _positions(photos: list[Found], first_text: float) -> list[Found]:
    """The first photo before the story's text leads it."""
    lead = next((at for at, photo in enumerate(photos) if photo.order < first_text), None)
    return [replace(photo, position="lead") if at == lead else photo for at, photo in enumerate(photos)]
