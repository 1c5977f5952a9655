"""XMP packets (ISO 16684-1): what a photo is to say, laid over the packet that its file has already.

Properties that are not ours stay as they are. A structure that says already what it is to say stays too,
since it may say more than the archive keeps of it: the turn of a face, the code of a country.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from copy import deepcopy

from lxml import etree
from lxml.etree import _Element

from archive.exchange.metadata.properties import PROPERTIES, RDF, Property, qualified
from archive.model import PhotoMetadata
from archive.reading.photo.xmp import PREFIXES, readings_of

_META = "adobe:ns:meta/"
_OPENING = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'.encode()
_CLOSING = b'<?xpacket end="w"?>'
_DESCRIPTION, _ABOUT = f"{{{RDF}}}Description", f"{{{RDF}}}about"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_EXTENDED = qualified("xmpNote:HasExtendedXMP")
_CONTRADICTING = {
    "date_created": ("exif:DateTimeOriginal", "xmp:CreateDate"),
    "people": ("Iptc4xmpExt:PersonInImageWDetails",),
    "rating": ("MicrosoftPhoto:Rating", "acdsee:rating"),
}
"""Taken away where the field says another thing than it did: readers take them for the same statement."""
_PLACE = "0" * 32
"""Holds the place of the digest of what is extended."""
_USED = {prefix: address for address, prefix in PREFIXES.items()}


def packet(
    said: PhotoMetadata,
    base: Sequence[bytes] = (),
    stated: PhotoMetadata | None = None,
    orientation: int = 1,
) -> _Element:
    """The tree of a packet. `base` are the packets that the file has, its own before what extends it, and
    `stated` is what is read of the file; `orientation` is its Exif tag 274.
    """
    root = _root(base)
    graph = root if root.tag == f"{{{RDF}}}RDF" else root.find(f"{{{RDF}}}RDF")
    if graph is None:
        graph = etree.SubElement(root, f"{{{RDF}}}RDF", nsmap={"rdf": RDF})
    descriptions = graph.findall(_DESCRIPTION)
    about = next((one.get(_ABOUT) for one in descriptions if one.get(_ABOUT)), "")
    new = etree.Element(_DESCRIPTION, {_ABOUT: about or ""}, nsmap=_declared())
    for prop in PROPERTIES:
        new.extend(_written(prop, descriptions, said, stated, orientation))
    owned = {qualified(prop.name) for prop in PROPERTIES} | {_EXTENDED}
    for field, names in _CONTRADICTING.items():
        if stated is not None and getattr(said, field) != getattr(stated, field):
            owned |= {qualified(name) for name in names}
    for one in descriptions:
        _take_away(one, owned)
    graph.append(new)
    etree.cleanup_namespaces(root)
    return root


def serialised(root: _Element) -> bytes:
    """A packet with the lines around it that tell scanners where it lies (ISO 16684-1, 7.3)."""
    return _OPENING + etree.tostring(root, encoding="utf-8", pretty_print=True) + _CLOSING


def in_two(root: _Element, most: int) -> tuple[bytes, bytes]:
    """A packet of `most` bytes, and a second one of what does not fit, b"" where all does
    (ISO 16684-3, "Extended XMP"): the longest properties go first.

    Raises `ValueError` where even the first cannot be made small enough.
    """
    whole = serialised(root)
    if len(whole) <= most:
        return whole, b""
    main, more = deepcopy(root), _root(())
    moved = etree.SubElement(etree.SubElement(more, f"{{{RDF}}}RDF"), _DESCRIPTION, {_ABOUT: ""})
    held = main.find(f".//{_DESCRIPTION}")
    if held is None:
        raise ValueError("no properties")
    held.set(_EXTENDED, _PLACE)
    properties = [one for description in main.iter(_DESCRIPTION) for one in _tops(description)]
    for each in sorted(properties, key=lambda one: -len(etree.tostring(one))):
        if len(serialised(main)) <= most:
            break
        moved.append(each)
    etree.cleanup_namespaces(more)
    extended = etree.tostring(more, encoding="utf-8")
    held.set(_EXTENDED, hashlib.md5(extended, usedforsecurity=False).hexdigest().upper())
    first = serialised(main)
    if len(first) > most:
        raise ValueError("too long")
    return first, extended


def _tops(description: _Element) -> list[_Element]:
    parent = description.getparent()
    return list(description) if parent is not None and parent.tag == f"{{{RDF}}}RDF" else []


def _declared() -> dict[str, str]:
    return {prefix: address for prefix, address in _USED.items() if prefix != "MicrosoftPhoto"}


def _root(base: Sequence[bytes]) -> _Element:
    """One tree of all packets that can be read; a new one where there is none."""
    trees = [tree for each in base if each and (tree := _parsed(each)) is not None]
    if not trees:
        return etree.Element(f"{{{_META}}}xmpmeta", nsmap={"x": _META, "rdf": RDF})
    root, *others = trees
    graph = root if root.tag == f"{{{RDF}}}RDF" else root.find(f"{{{RDF}}}RDF")
    for other in others:
        if graph is not None:
            graph.extend(other.findall(f".//{{{RDF}}}RDF/{_DESCRIPTION}"))
    return root


def _parsed(data: bytes) -> _Element | None:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_blank_text=True, remove_comments=True, remove_pis=True
    )
    for each in readings_of(data):
        try:
            root = etree.fromstring(each, parser)
        except (etree.XMLSyntaxError, ValueError):
            continue
        return root if root.getroottree().docinfo.internalDTD is None else None
    return None


def _written(
    prop: Property,
    descriptions: Sequence[_Element],
    said: PhotoMetadata,
    stated: PhotoMetadata | None,
    orientation: int,
) -> Iterator[_Element]:
    """A property as it is to be, or as it stands where it says that already."""
    there = [one for each in descriptions for one in each.findall(qualified(prop.name))]
    is_same = stated is not None and getattr(said, prop.field) == getattr(stated, prop.field)
    if there and is_same and prop.is_structure:
        there[0].tail = None
        yield there[0]
        return
    made = prop.made(said, orientation)
    if made is not None:
        if there and is_same:
            _keep_languages(there[0], made)
        yield made


def _keep_languages(there: _Element, made: _Element) -> None:
    """Leave a text in other languages where it is what it was in the first."""
    alternatives = made.find(f"{{{RDF}}}Alt")
    if alternatives is not None:
        own = [item for item in there.iter(f"{{{RDF}}}li") if item.get(_LANGUAGE, "x-default") != "x-default"]
        alternatives.extend(own)


def _take_away(description: _Element, names: set[str]) -> None:
    for name in [name for name in description.attrib if str(name) in names]:
        del description.attrib[name]
    for child in list(description):
        if child.tag in names:
            description.remove(child)
    parent = description.getparent()
    is_bare = not len(description) and all(str(name) == _ABOUT for name in description.attrib)
    if parent is not None and is_bare:
        parent.remove(description)
