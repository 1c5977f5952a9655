"""The photos of a page's story with their captions and credits, by our own walk over the original tree.

Libraries that read article text drop captions, above all those that stand outside any figure. The
evidence used here is general: elements and their class words, nearness, size, links, and where the
story's own text begins and ends. No rule names a publisher.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from lxml.etree import _Element

from archive.model import PhotoPosition
from archive.reading import html_jsonld as jsonld
from archive.reading.html_body import Located
from archive.reading.html_captions import Caption, caption_elements, caption_of, credit_elements
from archive.reading.html_metadata import Page
from archive.reading.html_pictures import Picture, Sources
from archive.reading.html_tree import class_words, letters, text_of

IMAGES = ("img", "amp-img")
_CLIMB = 6
_STOP = frozenset(("article", "main", "body", "html"))
_OUTSIDE = frozenset(("nav", "footer", "aside", "form", "button"))
_ELSEWHERE = re.compile(
    r"\b(?:related|recommend(?:ed|ation|ations)?|teaser|teasers|promo|newsletter|sidebar|footer|navigation|nav|menu|avatar|author-?(?:box|bio|image|info|photo|card)?|"
    r"comments?|advert(?:isement|ising)?|ad|ads|sponsor(?:ed)?|outbrain|taboola|most-?read|most-?popular|trending|read-?more|more-?(?:from|news|stories|on)|"
    r"logo|social|share|sharing|cookie|consent|paywall-?offer|breadcrumbs?|mehr-?zum-?thema|weitere|profile|byline|topbar|masthead|recirculation|latest|up-?next|"
    r"see-?also|suggest(?:ed|ions)?|banner|popup|modal-?newsletter|podcast|shop|commerce)\b"
)
_ICON = re.compile(
    r"logo|icon|avatar|sprite|pixel|spacer|1x1|blank\.(?:gif|png)|badge|emoji|placeholder|transparent|tracking|/ads?/|favicon|\.svg(?:$|\?)|gravatar|loading\.",
    re.I,
)
_GALLERY = re.compile(
    r"\b(?:gallery|galleries|slideshow|slide-?show|carousel|galerie|slider|diashow|bilderstrecke|fotostrecke|galleria|fotogaleria|swiper|slide)\b"
)
_SMALL = 100
_IMAGE_LINK = re.compile(r"\.(?:jpe?g|png|webp|gif|tiff?)(?:$|[?#])|^#|^javascript:", re.I)


@dataclass(frozen=True, slots=True)
class Found:
    """One photo as the page uses it: picture, caption, credit, place in document order."""

    picture: Picture
    order: float
    caption: str = ""
    credit: str | None = None
    alt: str | None = None
    position: PhotoPosition = "inline"


@dataclass
class _Group:
    """An image (or the place of one) with the caption and credit elements that belong to it."""

    image: _Element | None
    order: float
    captions: list[_Element] = field(default_factory=list)
    credits: list[_Element] = field(default_factory=list)


def find_photos(page: Page, blocks: Sequence[Located], sources: Sources, most: int) -> list[Found]:
    """The story's photos in reading order, at most `most` of them."""
    walk = _Walk(page, blocks)
    found = [_found(group, walk, sources) for group in walk.groups() if walk.belongs(group)]
    photos = _unique([photo for photo in found if photo is not None])
    photos = _stated(photos, page)
    return _positions(photos, walk.first_text)[:most]


class _Walk:
    """One pass over the tree: what stands where, and which caption goes with which image."""

    def __init__(self, page: Page, blocks: Sequence[Located]) -> None:
        self.page = page
        self.order = {element: number for number, element in enumerate(page.tree.iter())}
        placed = [block.order for block in blocks]
        prose = [
            block.order for block in blocks if block.kind == "paragraph" and len(block.text) > 60
        ] or placed
        self.first_text = min(prose, default=0.0)
        self.last_text = max(placed, default=float(len(self.order)))
        self._words: dict[_Element, bool] = {}

    def groups(self) -> list[_Group]:
        images = [element for element in self.order if element.tag in IMAGES]
        groups = {element: _Group(element, self.order[element]) for element in images}
        loose: list[_Group] = []
        for caption in caption_elements(self.page.tree):
            image = self._image_of(caption)
            if image is not None:
                groups[image].captions.append(caption)
            elif caption.tag == "figcaption":
                loose.append(_Group(None, self.order[caption], [caption]))
        for credit in credit_elements(self.page.tree):
            image = self._image_of(credit)
            if image is not None:
                groups[image].credits.append(credit)
        return sorted([*groups.values(), *loose], key=lambda group: group.order)

    def _image_of(self, caption: _Element) -> _Element | None:
        """The image that a caption stands by: in the nearest element around both, the one before it."""
        here = self.order[caption]
        for _, up in zip(range(_CLIMB), caption.iterancestors(), strict=False):
            images = [image for image in up.iter(*IMAGES) if not self._tiny(image)]
            if images:
                before = [image for image in images if self.order[image] < here]
                image = before[-1] if before else images[0]
                return image if self._near(image, caption, up) else None
            if up.tag in _STOP or up.tag == "figure":
                return None
        return None

    def _near(self, image: _Element, caption: _Element, around: _Element) -> bool:
        """Whether nothing of the story stands between image and caption."""
        if around.tag == "figure":
            return True
        low, high = sorted((self.order[image], self.order[caption]))
        between = [e for e in around.iter("p", "h1", "h2", "h3") if low < self.order[e] < high]
        return sum(len(text_of(e)) for e in between if caption not in e.iterancestors()) < 200

    def belongs(self, group: _Group) -> bool:
        """Whether a photo is the story's own, and no teaser, portrait of the author, logo or advertisement."""
        element = group.image if group.image is not None else group.captions[0]
        captioned = any(text_of(caption) for caption in (*group.captions, *group.credits))
        if self._elsewhere(element) or (group.image is not None and self._tiny(group.image)):
            return False
        if self._teaser(element, captioned):
            return False
        inside = group.order <= self.last_text + 1 and group.order >= self._head()
        if captioned:
            return inside or self._in_article(element)
        return inside and (self._in_article(element) or group.order >= self.first_text)

    def _head(self) -> float:
        """Where the story may begin: a little before its headline."""
        heading = next((self.order[h] for h in self.page.tree.iter("h1")), None)
        return min(heading, self.first_text) - 400 if heading is not None else 0.0

    def _in_article(self, element: _Element) -> bool:
        return any(up.tag in ("article", "main") for up in element.iterancestors())

    def _elsewhere(self, element: _Element) -> bool:
        for up in (element, *element.iterancestors()):
            if up.tag in _STOP:
                return False
            if up not in self._words:
                self._words[up] = up.tag in _OUTSIDE or bool(_ELSEWHERE.search(class_words(up)))
            if self._words[up] and not self._holds_story(up):
                return True
        return False

    def _holds_story(self, element: _Element) -> bool:
        """Class words lie on wrappers of the whole page too: those that hold the story say nothing."""
        begin = self.order[element]
        following = element.getnext()
        up: _Element | None = element
        while following is None and up is not None:
            up = up.getparent()
            following = up.getnext() if up is not None else None
        end = self.order[following] if following is not None and following in self.order else len(self.order)
        return begin <= self.first_text < end

    def _tiny(self, image: _Element) -> bool:
        sizes = [
            int(value)
            for key in ("width", "height")
            if (value := (image.get(key) or "").removesuffix("px")).isdigit()
        ]
        if sizes and 1 < max(sizes) < _SMALL:
            return True
        if sizes == [1, 1]:
            return image.get("data-src") is None
        address = " ".join(image.get(key) or "" for key in ("src", "data-src"))[:300]
        return bool(_ICON.search(address)) and not any(up.tag == "figure" for up in image.iterancestors())

    def _teaser(self, element: _Element, captioned: bool) -> bool:
        """Whether the image leads to another story."""
        link = next((up for up in element.iterancestors("a") if up.get("href")), None)
        if (
            link is None
            or (captioned
            and any(up.tag == "figure" and link in up.iter("a") for up in element.iterancestors("figure")))
        ):
            return False
        href = link.get("href") or ""
        own = (self._own_path() or "\n") in href
        return not (_IMAGE_LINK.search(href) or own)

    def _own_path(self) -> str:
        from archive.reading.html_metadata import url_of

        url = url_of(self.page) or ""
        path = url.split("?")[0].split("://")[-1].partition("/")[2]
        return path if len(path) > 5 else ""


def _found(group: _Group, walk: _Walk, sources: Sources) -> Found | None:
    caption = caption_of(group.captions, group.credits)
    picture = sources.picture(group.image) if group.image is not None else Picture()
    alt = None
    if group.image is not None:
        alt = " ".join((group.image.get("alt") or "").split()) or None
        caption = _from_attributes(group.image, caption)
    if not (picture.src or picture.file or picture.data or caption.text):
        return None
    return Found(
        picture, group.order, caption.text, caption.credit, alt, "gallery" if _in_gallery(group) else "inline"
    )


def _from_attributes(image: _Element, caption: Caption) -> Caption:
    text = caption.text or image.get("data-caption") or image.get("data-description") or ""
    credit = (
        caption.credit
        or image.get("data-credit")
        or image.get("data-copyright")
        or image.get("data-photographer")
    )
    return Caption(" ".join(text.split()), credit)


def _in_gallery(group: _Group) -> bool:
    element = group.image if group.image is not None else group.captions[0]
    for up in element.iterancestors():
        if up.tag in _STOP:
            return False
        if _GALLERY.search(class_words(up)) and sum(1 for _ in up.iter(*IMAGES)) > 1:
            return True
    return False


def _unique(photos: list[Found]) -> list[Found]:
    """Each photo once: pages repeat the lead for small screens, for lightboxes, without scripts."""
    kept: list[Found] = []
    for photo in photos:
        twin = next((at for at, other in enumerate(kept) if _same(photo, other)), None)
        if twin is None:
            kept.append(photo)
        elif _weight(photo) > _weight(kept[twin]):
            kept[twin] = replace(photo, order=kept[twin].order, alt=photo.alt or kept[twin].alt)
    return kept


def _weight(photo: Found) -> int:
    return 2 * bool(photo.caption) + 2 * bool(photo.credit) + bool(photo.picture.src)


def _same(a: Found, b: Found) -> bool:
    if a.caption and b.caption:
        return letters(a.caption) == letters(b.caption)
    return bool(_stem(a.picture.src)) and _stem(a.picture.src) == _stem(b.picture.src)


def _stem(src: str | None) -> str:
    return (
        (src or "").split("?")[0].rsplit("/", 1)[-1]
        if src and len((src or "").split("?")[0].rsplit("/", 1)[-1]) > 12
        else (src or "")
    )


def _stated(photos: list[Found], page: Page) -> list[Found]:
    """Fill in captions and credits that only the page's JSON-LD states for a picture."""
    by_stem: dict[str, jsonld.Node] = {}
    for node in jsonld.images(page.nodes):
        for key in ("url", "contentUrl"):
            if stem := _stem(jsonld.text(node.get(key))):
                by_stem.setdefault(stem, node)
    filled = [_fill(photo, by_stem.get(_stem(photo.picture.src))) for photo in photos]
    lead = page.article.get("image")
    lead = next((item for item in lead if isinstance(item, dict)), None) if isinstance(lead, list) else lead
    if isinstance(lead, dict) and not any(photo.caption for photo in filled):
        text, credit = _node_caption(lead)
        if text:
            src = jsonld.text(lead.get("url")) or jsonld.text(lead.get("contentUrl"))
            filled = [
                Found(Picture(src or None), -1.0, text, credit),
                *(p for p in filled if _stem(p.picture.src) != _stem(src)),
            ]
    return filled


def _fill(photo: Found, node: jsonld.Node | None) -> Found:
    if node is None:
        return photo
    text, credit = _node_caption(node)
    return replace(
        photo,
        caption=photo.caption or text,
        credit=photo.credit or (credit if not photo.caption or photo.credit is None else None),
    )


def _node_caption(node: jsonld.Node) -> tuple[str, str | None]:
    text = jsonld.text(node.get("caption")) or jsonld.text(node.get("description"))
    credit = next(
        (
            t
            for key in ("creditText", "author", "creator", "copyrightHolder", "copyrightNotice")
            if (t := jsonld.text(node.get(key)))
        ),
        None,
    )
    return text, credit


def _positions(photos: list[Found], first_text: float) -> list[Found]:
    """The first photo before the story's text leads it."""
    placed: list[Found] = []
    led = False
    for photo in photos:
        if not led and photo.order < first_text:
            led = True
            photo = replace(photo, position="lead")
        placed.append(photo)
    return placed
