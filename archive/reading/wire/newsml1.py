"""NewsML 1.0 to 1.2: trees of components -> articles with their photos, or photos alone."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from lxml.etree import _Element

from archive.model import Draft, PhotoMetadata
from archive.model.said import Said
from archive.reading.photo.dates import edtf_date
from archive.reading.source import Source
from archive.reading.wire.content import Piece, read_body, read_either, texts
from archive.reading.wire.moments import first_moment, last_moment, moment
from archive.reading.wire.nitf import nitf_story
from archive.reading.wire.pictures import WirePicture, number
from archive.reading.wire.repair import repaired
from archive.reading.wire.story import Story, entries, refusal
from archive.reading.wire.xml import child, language_of, outermost, read_xml, said

_PICTURES = ("photo", "picture", "image", "graphic", "stillimage")
_CAPTIONS = ("caption", "photo caption", "cutline")
_MOVING = {
    "video": Said.of("item.video"),
    "audio": Said.of("item.audio"),
    "animation": Said.of("item.animation"),
    "complexdata": Said.of("item.data"),
}


def read_newsml1(source: Source) -> Iterator[Draft]:
    """Read a NewsML document, one draft a news item; raises `UnreadableFile` where none is story or photo."""
    document = read_xml(source)
    items = list(outermost(document.root, "newsitem"))
    if not items:
        raise refusal(source, Said.of("item.no-newsml"))
    names = (said(child(item, "identification", "newsidentifier", "publicidentifier")) for item in items)
    for item, entry in zip(items, entries(items, names), strict=True):
        top = item.find("newscomponent")
        if top is not None and _is_picture(top):
            yield _picture(top, item).draft(source, entry)
            continue
        story = _story(item)
        if not story.body and not story.pictures and (kind := _moving(item)):
            raise refusal(source, _MOVING[kind])
        story.doubts += document.doubts
        yield source.article(story.article(source), entry)


def _formal(element: _Element | None, name: str) -> str:
    inner = element.find(name) if element is not None else None
    return (inner.get("formalname") or said(inner)).strip() if inner is not None else ""


def _attribute(element: _Element, name: str) -> str:
    return (element.get(name) or "").strip()


def _media(content: _Element) -> str:
    """What a ContentItem holds: "text", "photo", "video" ..."""
    named = _formal(content, "mediatype").lower()
    mime = (_formal(content, "mimetype") or _formal(content, "format")).lower()
    if not named and mime.startswith("image/"):
        return "photo"
    return named or ("text" if content.find("datacontent") is not None else "")


def _role(component: _Element) -> str:
    return _formal(component, "role").lower()


def _contents(component: _Element) -> list[_Element]:
    return list(component.iter("contentitem"))


def _is_picture(component: _Element) -> bool:
    """Whether a component is one photo: renditions of it, and no words but its caption."""
    contents = _contents(component)
    if not any(_media(content) in _PICTURES for content in contents):
        return False
    if _role(component) in _PICTURES:
        return True
    inner = [part for part in component.iterchildren("newscomponent") if _is_whole_picture(part)]
    return not inner and all(
        _media(content) in _PICTURES or _is_caption(content, component) for content in contents
    )


def _is_whole_picture(component: _Element) -> bool:
    """A component with a caption of its own: one photo of several rather than a rendition of one."""
    media = {_media(content) for content in _contents(component)}
    captioned = bool(said(child(component, "newslines", "headline"))) or "text" in media
    return bool(media & set(_PICTURES)) and captioned


def _is_caption(content: _Element, top: _Element) -> bool:
    """Whether words are a photo's caption, said by the role of the component that they stand in."""
    holder = content.getparent()
    if holder is None or holder is top:
        return True  # words beside the picture in one component
    return _role(holder) in _CAPTIONS


def _story(item: _Element) -> Story:
    story = Story(
        headlines=_lines(item, "headline"),
        standfirsts=_lines(item, "subheadline"),
        bylines=[*_lines(item, "byline"), *_parties(item, "creator", people=True)],
        providers=[
            *_parties(item, "provider"),
            *_lines(item, "creditline"),
            *_parties(item, "source"),
            said(child(item, "identification", "newsidentifier", "providerid")),
        ],
        languages=[*_languages(item), language_of(item)],
        published=first_moment(_moments(item)),
        updated=last_moment(said(part) for part in item.iter("thisrevisioncreated")),
        keywords=_keywords(item),
        slug=next(iter(_lines(item, "slugline")), ""),
    )
    for component in item.iterchildren("newscomponent"):
        _gather(component, story, item)
    return story


def _gather(component: _Element, story: Story, item: _Element) -> None:
    """The words and photos of a component and of those inside it, in order."""
    if _is_picture(component):
        story.pictures.append(_picture(component, item))
        return
    items = component.iterchildren("contentitem")
    found = [_words(part, story) for part in items if _media(part) not in (*_PICTURES, *_MOVING)]
    if found and _attribute(component, "equivalentslist").lower() == "yes":
        found = [max(found, key=lambda body: len(texts(body)))]
    story.body += [piece for body in found for piece in body]
    for part in component.iterchildren("newscomponent"):
        _gather(part, story, item)


def _words(content: _Element, story: Story) -> list[Piece]:
    data = content.find("datacontent")
    if data is None:
        return []
    nitf = data.find("nitf")
    if nitf is not None:
        inner = nitf_story(nitf)
        story.headlines += inner.headlines
        story.standfirsts += inner.standfirsts
        story.bylines += inner.bylines
        story.contributors += inner.contributors
        return inner.body
    return read_body(data) if len(data) else read_either("".join(map(str, data.itertext())))


def _picture(component: _Element, item: _Element) -> WirePicture:
    """A photo by what its component says, and where that is silent its item."""
    words = [content for content in _contents(component) if _media(content) == "text"]
    captions = [texts(_words(content, Story())) for content in words]
    images = [content for content in _contents(component) if _media(content) in _PICTURES]
    images.sort(key=lambda content: -_size(content, "width") * _size(content, "height"))
    providers = _parties(component, "provider") or _parties(item, "provider")
    created = (_text(component, "datelinedate"), _text(item, "datelinedate"), *_moments(item))
    photo = PhotoMetadata(
        headline=repaired(_line(component, item, "headline")) or None,
        caption=repaired(next((text for text in captions if text), "")) or None,
        creator=tuple(_lines(component, "byline")[:1] or _parties(component, "creator", people=True)),
        credit_line=_line(component, item, "creditline") or next(iter(providers), None),
        source=next(iter(_parties(component, "source")), None),
        copyright=_line(component, item, "copyrightline") or None,
        date_created=next((date for text in created if (date := edtf_date(moment(text)))), None),
        keywords=tuple(_keywords(component)),
        city=_property(component, "city") or _property(item, "city") or None,
        country=_property(component, "country") or _property(item, "country") or None,
        width=_size(images[0], "width") if images else 0,
        height=_size(images[0], "height") if images else 0,
    )
    addresses = (_attribute(content, "href") for content in images)
    return WirePicture(photo, tuple(address for address in addresses if address), language_of(component))


def _line(component: _Element, item: _Element, name: str) -> str:
    """A line of a component, or of its item where the component has none."""
    return next(iter(_lines(component, name) or _lines(item, name)), "")


def _size(content: _Element, name: str) -> int:
    return number(_property(content, name))


def _property(element: _Element, name: str) -> str:
    for part in element.iter("property"):
        if _attribute(part, "formalname").lower() == name:
            return _attribute(part, "value")
    return ""


def _text(element: _Element, name: str) -> str:
    return next((said(part) for part in element.iter(name) if said(part)), "")


def _own(element: _Element, name: str) -> Iterator[_Element]:
    """Elements of this name that belong to an item or component, not to a photo inside it."""
    walk = etree.iterwalk(element, events=("start",))
    for _, part in walk:
        if part.tag == name:
            yield part
        elif part.tag == "newscomponent" and part is not element and _is_picture(part):
            walk.skip_subtree()


def _lines(element: _Element, name: str) -> list[str]:
    return [text for part in _own(element, name) if (text := said(part))]


def _parties(element: _Element, name: str, people: bool = False) -> list[str]:
    named = [
        _attribute(party, "formalname") or said(party)
        for part in _own(element, name)
        for party in part.iter("party")
    ]
    return [text for text in named if text and (" " in text or not people)]


def _languages(item: _Element) -> list[str]:
    return [_attribute(part, "formalname") for part in _own(item, "language")]


def _moments(item: _Element) -> Iterator[str]:
    for name in ("datelinedate", "thisrevisioncreated", "firstcreated", "dateid"):
        yield from (said(part) for part in item.iter(name))
    up = item.getparent()
    if up is not None:
        yield _text(up, "dateandtime")


def _keywords(item: _Element) -> list[str]:
    words = [
        _attribute(part, "value")
        for part in _own(item, "property")
        if _attribute(part, "formalname").lower() in ("keyword", "keywords")
    ]
    words += _lines(item, "keywordline")
    for topic in _own(item, "topic"):
        names = [part for part in topic.iter("description") if _attribute(part, "variant").lower() == "name"]
        language = next((tag.lower() for tag in _languages(item)), "")
        best = [part for part in names if language_of(part).lower()[:2] == language[:2]] or names
        words += [said(best[0])] if best else []
    return words


def _moving(item: _Element) -> str:
    kinds = [_media(content) for content in _contents(item)]
    return next((kind for kind in kinds if kind in _MOVING), "")
