"""One newsItem of NewsML-G2 -> the fields of a story, or a photo."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml.etree import _Element

from archive.model import PhotoMetadata
from archive.reading.html.tree import text_of
from archive.reading.language import language_tag
from archive.reading.photo.dates import edtf_moment
from archive.reading.wire.content import Piece, is_markup, read_body, read_either, read_markup, texts
from archive.reading.wire.moments import first_moment, moment
from archive.reading.wire.nitf import nitf_story
from archive.reading.wire.pictures import WirePicture, number
from archive.reading.wire.repair import repaired
from archive.reading.wire.story import Story
from archive.reading.wire.xml import child, language_of, outermost, said

_PICTURES = ("picture", "graphic", "still", "photo")
_SHORT = ("mnemonic", "short")
_NO_HEADLINE = ("sub", "short", "slug", "kicker")


def item_class(item: _Element) -> str:
    """The item's nature (NewsML-G2, "itemClass"): "text", "picture", "video" ... in lower case."""
    element = child(item, "itemmeta", "itemclass")
    code = element.get("qcode") or element.get("uri") or "" if element is not None else ""
    return code.rpartition(":")[2].rpartition("/")[2].lower()


def is_picture(item: _Element) -> bool:
    """Whether an item is a picture: by its class, or, where that is left out, by its only content."""
    named = item_class(item)
    if named in _PICTURES:
        return True
    content = child(item, "contentset")
    kinds = {part.tag for part in content} if content is not None else set()
    return named in ("", "composite") and kinds == {"remotecontent"} and any(_images(item))


def story_of(item: _Element) -> Story:
    """The fields of an item that is text."""
    meta = child(item, "contentmeta")
    about = child(item, "itemmeta")
    embedded = _nitf(item)
    story = Story(
        headlines=[*_headlines(meta), said(child(about, "title"))],
        standfirsts=[*_descriptions(meta, "summary", "teaser", "abstract", "lead", ""), *_subheadlines(meta)],
        bylines=[*_all(meta, "by"), *_creators(meta)],
        contributors=[_label(part) for part in _contributors(meta) if not _role(part) and _label(part)],
        providers=_providers(item),
        languages=_languages(item),
        published=first_moment(_moments(item)),
        updated=first_moment([said(child(item, "itemmeta", "versioncreated"))]),
        keywords=_keywords(meta),
        slug=next(iter(_all(meta, "slugline")), ""),
        url=item.get("guid"),
        stated=[
            (said(child(about, "embargoed")), "embargo"),
            (" ".join(filter(None, map(said, item.iter("ednote")))), "editorial-note"),
            (" ".join(_all(child(item, "rightsinfo"), "usageterms")), "usage-terms"),
        ],
    )
    if embedded is not None:
        _merge(story, nitf_story(embedded))
    else:
        story.body = _content(item)
        story.headlines += [text_of(line) for line in item.iter("h1")]
        titles = (said(title) for page in item.iter("html") for title in page.iter("title"))
        story.headlines += [title for title in titles if title]
    story.pictures = [WirePicture(addresses=tuple(found)) for found in _remote(item)]
    return story


def picture_of(item: _Element) -> WirePicture:
    """What an item that is a picture says of it, by the properties of the photo standard."""
    meta = child(item, "contentmeta")
    rights = child(item, "rightsinfo")
    renditions = list(_images(item))
    best = next(iter(renditions), None)
    captions = _descriptions(meta, "caption", "description", "", "summary")
    created = (said(child(meta, "contentcreated")), *_all(meta, "icontent"))
    city, region, country = _located(meta)
    photo = PhotoMetadata(
        title=said(child(item, "itemmeta", "title")) or None,
        headline=repaired(next(iter(_headlines(meta)), "")) or None,
        caption=repaired(next(iter(captions), "")) or None,
        caption_writer=_contributor(meta, "capwriter", "descriptionwriter", "caption"),
        creator=tuple(name for name in _all(meta, "by") or _creators(meta) if not re.search(r"\d", name)),
        credit_line=next(iter(_all(meta, "creditline")), None),
        source=next(iter(_named(meta, "infosource")), None) or next(iter(_named(item, "provider")), None),
        copyright=next(iter(_all(rights, "copyrightnotice")), None)
        or next(iter(_named(rights, "copyrightholder")), None),
        date_created=next((date for text in created if (date := edtf_moment(text))), None),
        keywords=tuple(_keywords(meta)),
        people=tuple(_people(meta)),
        city=city,
        region=region,
        country=country,
        instructions=next((said(note) for note in item.iter("ednote") if said(note)), None),
        usage_terms=" ".join(_all(rights, "usageterms")) or None,
        alt=next(iter(_descriptions(meta, "alttext", "alt")), None),
        width=number(best.get("width")) if best is not None else 0,
        height=number(best.get("height")) if best is not None else 0,
        media_type=(best.get("contenttype") or "") if best is not None else "",
        raw={f"g2:{part.tag}": said(part) for part in (meta if meta is not None else ()) if said(part)},
    )
    language = next((tag for text in _languages(item) if (tag := language_tag(text))), "")
    embargo, sent = (said(child(item, "itemmeta", name)) for name in ("embargoed", "versioncreated"))
    return WirePicture(photo, tuple(_addresses(renditions)), language, embargo or None, moment(sent))


def _merge(story: Story, inner: Story) -> None:
    """What an enclosed NITF says where the item is silent."""
    story.body = inner.body
    story.headlines += inner.headlines
    story.standfirsts += inner.standfirsts
    story.bylines += inner.bylines
    story.contributors += inner.contributors
    story.providers += inner.providers
    story.languages += inner.languages
    story.keywords = story.keywords or inner.keywords
    story.published = story.published or inner.published
    story.stated += inner.stated


def _nitf(item: _Element) -> _Element | None:
    return next(item.iter("nitf"), None)


def _content(item: _Element) -> list[Piece]:
    """The longest of the renditions that hold the story itself: XML before text."""
    content = child(item, "contentset")
    if content is None:
        return []
    for name, read in (("inlinexml", _xml_rendition), ("inlinedata", _text_rendition)):
        bodies = [read(part) for part in content.iter(name) if "base64" not in (part.get("encoding") or "")]
        if found := max(bodies, key=lambda body: len(texts(body)), default=[]):
            return found
    return []


def _xml_rendition(part: _Element) -> list[Piece]:
    if len(part):
        return read_body(part)
    return read_either("".join(map(str, part.itertext())))


def _text_rendition(part: _Element) -> list[Piece]:
    text = "".join(map(str, part.itertext()))
    return (
        read_markup(text)
        if "html" in (part.get("contenttype") or "") and is_markup(text)
        else read_either(text)
    )


def _images(item: _Element) -> Iterator[_Element]:
    """The renditions that are pictures, the largest first."""
    found = [
        part
        for part in outermost(item, "remotecontent")
        if (part.get("contenttype") or "image/").lower().startswith("image/")
    ]
    yield from sorted(found, key=lambda part: -number(part.get("width")) * number(part.get("height")))


def _addresses(renditions: Iterable[_Element]) -> Iterator[str]:
    """Where renditions are: their addresses, then the file names that they are sent under."""
    parts = list(renditions)
    yield from (address for part in parts if (address := part.get("href") or part.get("residref")))
    for part in parts:
        names = (said(name) for name in part.iter("altid", "filename"))
        yield from (name for name in names if "." in name)


def _remote(item: _Element) -> Iterator[list[str]]:
    """The pictures beside a text, each with the addresses of its renditions."""
    parts = [part for part in _images(item) if part.get("contenttype")]
    named = [part.get("rendition") for part in parts]
    if len(parts) > 1 and all(named) and len(set(named)) == len(named):
        yield list(_addresses(parts))
    else:
        yield from (list(_addresses([part])) for part in parts)


def _all(element: _Element | None, name: str) -> list[str]:
    return [text for part in element.iter(name) if (text := said(part))] if element is not None else []


def _label(element: _Element) -> str:
    """An element's name for readers: its full name before mnemonics, else its literal."""
    names = [name for name in element.iterchildren("name") if not _role(name).endswith(_SHORT)]
    names = names or list(element.iterchildren("name"))
    return (
        next((text for name in names if (text := said(name))), "") or (element.get("literal") or "").strip()
    )


def _named(element: _Element | None, name: str) -> list[str]:
    return [text for part in element.iter(name) if (text := _label(part))] if element is not None else []


def _role(element: _Element) -> str:
    return (element.get("role") or "").rpartition(":")[2].lower()


def _headlines(meta: _Element | None) -> list[str]:
    lines = list(meta.iter("headline")) if meta is not None else []
    return [text for line in lines if not _role(line).startswith(_NO_HEADLINE) and (text := said(line))]


def _subheadlines(meta: _Element | None) -> list[str]:
    lines = list(meta.iter("headline")) if meta is not None else []
    return [text for line in lines if _role(line).startswith("sub") and (text := said(line))]


def _descriptions(meta: _Element | None, *roles: str) -> list[str]:
    parts = list(meta.iterchildren("description")) if meta is not None else []
    return [text for role in roles for part in parts if _role(part) == role and (text := said(part))]


def _creators(meta: _Element | None) -> list[str]:
    """Creators that are named as persons are: with a space, not with a code or a login."""
    return [name for name in _named(meta, "creator") if " " in name]


def _contributor(meta: _Element | None, *roles: str) -> str | None:
    return next((_label(part) for part in _contributors(meta) if _role(part) in roles and _label(part)), None)


def _contributors(meta: _Element | None) -> list[_Element]:
    return list(meta.iter("contributor")) if meta is not None else []


def _providers(item: _Element) -> list[str]:
    meta = child(item, "contentmeta")
    about = child(item, "itemmeta")
    holders = _named(child(item, "rightsinfo"), "copyrightholder")
    return [*_named(about, "provider"), *_all(meta, "creditline"), *_named(meta, "infosource"), *holders]


def _languages(item: _Element) -> list[str]:
    meta = child(item, "contentmeta")
    tags = [part.get("tag") or "" for part in meta.iter("language")] if meta is not None else []
    return [*tags, language_of(item)]


def _moments(item: _Element) -> Iterator[str]:
    yield said(child(item, "contentmeta", "contentcreated"))
    for name in ("versioncreated", "firstcreated"):
        yield said(child(item, "itemmeta", name))
    up = item.getparent()
    while up is not None:
        yield said(child(up, "header", "sent"))
        up = up.getparent()


def _keywords(meta: _Element | None) -> list[str]:
    """Keywords and subjects by name; what was only added as the ancestor of a subject is left out."""
    if meta is None:
        return []
    words = [text for part in meta.iterchildren("keyword") if (text := said(part))]
    for part in meta.iterchildren("subject"):
        if "ancestor" in (part.get("why") or "") or (part.get("type") or "").endswith(":poi"):
            continue
        name = _label(part) if part.find("name") is not None else ""
        words += [name] if len(name) > 1 else []
    return list(dict.fromkeys(words))


def _people(meta: _Element | None) -> Iterator[str]:
    parts = meta.iterchildren("subject", "person") if meta is not None else ()
    yield from (
        _label(part) for part in parts if (part.get("type") or "").endswith(":person") and _label(part)
    )


def _located(meta: _Element | None) -> tuple[str | None, str | None, str | None]:
    """City, region and country where the photo was taken: by their types, else from near to far."""
    located = child(meta, "located")
    if located is None:
        return None, None, None
    names = [_label(located), *(_label(part) for part in located.iter("broader"))]
    kinds = [
        "city",
        *((part.get("type") or "").rpartition(":")[2].lower() for part in located.iter("broader")),
    ]
    region = next(
        (name for name, kind in zip(names, kinds, strict=True) if "prov" in kind or kind == "region"), None
    )
    countries = [name for name, kind in zip(names, kinds, strict=True) if "country" in kind]
    return names[0] or None, region, next(iter(countries or names[1:][-1:]), None)
