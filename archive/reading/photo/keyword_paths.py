"""Tags in trees, as digiKam, Lightroom, Windows, Media Pro and ACDSee write them into XMP."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from archive.reading.photo.xmp import Xmp
from archive.reading.wire.repair import repaired
from archive.text import name_key

Path = tuple[str, ...]

_PROPERTIES = (
    ("lr:hierarchicalSubject", "|"),
    ("digiKam:TagsList", "/"),
    ("MicrosoftPhoto:LastKeywordXMP", "/"),
    ("mediapro:CatalogSets", "|"),
)
"""Where paths stand, and what parts the names in them."""
_MOST = 2_000
_DEEPEST = 24
_LONGEST_NAME = 200
_LONGEST_CATEGORIES = 1_000_000


def keyword_paths(xmp: Xmp) -> tuple[Path, ...]:
    """The paths of all tags, from the root of each tree to the tag, each once in the first spelling.

    A path that is deeper, or has a longer name, than anybody's tree is left out.
    """
    found: dict[Path, Path] = {}
    for path in islice(_told(xmp), _MOST):
        names = tuple(name for part in path if (name := repaired(part.strip())))
        if 0 < len(names) <= _DEEPEST and max(map(len, names)) <= _LONGEST_NAME:
            found.setdefault(tuple(map(name_key, names)), names)
    return tuple(found.values())


def _told(xmp: Xmp) -> Iterator[Iterable[str]]:
    for name, separator in _PROPERTIES:
        yield from (text.split(separator) for text in xmp.texts(name))
    yield from _categories(xmp.text("acdsee:categories") or "")


def _categories(text: str) -> Iterator[Path]:
    """ACDSee's categories: XML in a text, `<Category Assigned="1">` within those that it lies in."""
    if not text.startswith("<") or len(text) > _LONGEST_CATEGORIES:
        return
    try:
        root: Element = fromstring(text, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError):
        return
    yield from _assigned(root, ())


def _assigned(element: Element, above: Path) -> Iterator[Path]:
    for category in element.iterfind("Category"):
        path = (*above, category.text or "")
        if category.get("Assigned") == "1":
            yield path
        if len(path) < _DEEPEST:
            yield from _assigned(category, path)
