"""Which images of a page belong to its story, and which caption stands by which image."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

from lxml.etree import _Element

from archive.reading.html.besides import credits_in_figure, is_linked, labelled_attribute, words_beside
from archive.reading.html.body import Located
from archive.reading.html.marks import mark
from archive.reading.html.tree import letters, text_of
from archive.reading.html.wording import is_copyright, is_credit_alone, is_imprint, is_label
from archive.reading.html.words import (
    is_icon_address,
    names_elsewhere,
    names_gallery,
    names_player,
    names_teaser,
)

_CLIMB = 6
_STOP = frozenset(("article", "main", "body", "html"))
_OUTSIDE = frozenset(("nav", "footer", "aside", "form"))
_SMALL = 100
_PLAIN_MOST = 320
_LETTERS_LEAST = 4
_CLOSING = 3
_HEAD_REACH = 400
"""How many elements before the headline the story's lead photo may stand."""
_NEAR = 40
_HERO = 80
"""How many elements before the headline a picture may stand that only its attributes credit."""
_MOST_LINES = 2
_MOST_BETWEEN = 20
_NO_BOX = frozenset(("a", "section", "li", "header", "table", "p", "noscript"))
_OF_A_STORY = ("h1", "h2", "h3", "h4", "time", "input", "video", "ul")
_PROSE_LEAST = 60
_WORDS_LEAST = 3
_NUMBER = re.compile(r"\d{5,}")
"""What papers number their stories by; a story's own pictures have pages that carry its number."""
_IMAGE_LINK = re.compile(r"\.(?:jpe?g|png|webp|gif|tiff?)(?:$|[?#])|^#|^javascript:", re.I)


@dataclass
class Group:
    """An image (or the place of one) with the caption and credit elements that belong to it."""

    image: _Element | None
    order: float
    captions: list[_Element] = field(default_factory=list)
    credits: list[_Element] = field(default_factory=list)

    @property
    def element(self) -> _Element:
        """The image, or the caption where the page shows no image."""
        return self.image if self.image is not None else self.captions[0]

    @property
    def captioned(self) -> bool:
        """Whether any words stand by the image."""
        return any(text_of(caption) for caption in (*self.captions, *self.credits))


class Walk:
    """One pass over a page: what stands where, and which caption goes with which image."""

    def __init__(self, tree: _Element, blocks: Sequence[Located], url: str) -> None:
        self._path = url.split("?")[0].split("://")[-1].partition("/")[2]
        self._number = max(_NUMBER.findall(self._path), key=len, default="")
        self._marks = mark(tree)
        self.order, self._end = self._marks.order, self._marks.end
        self._images = self._marks.images
        shown = [image for image in self._images if all(up.tag != "noscript" for up in image.iterancestors())]
        self._shown = [self.order[image] for image in shown]
        self._content = [image for image in self._images if not self._tiny(image)]
        self._content_orders = [self.order[image] for image in self._content]
        self._texts = list(tree.iter("p", "h1", "h2", "h3"))
        self._text_orders = [self.order[element] for element in self._texts]
        placed = [block.order for block in blocks]
        prose = [b.order for b in blocks if b.kind == "paragraph" and len(b.text) > _PROSE_LEAST] or placed
        self.first_text = min(prose, default=0.0)
        self.last_text = self._last_of(placed)
        heading = next((self.order[h] for h in tree.iter("h1")), None)
        self._heading = heading if heading is not None and heading < self.first_text else None
        self._headline = min(heading, self.first_text) if heading is not None else 0.0
        self._head = self._headline - _HEAD_REACH if heading is not None else 0.0
        self._apart: dict[_Element, bool] = {}
        self._lines = [(block.order, block.text) for block in blocks if len(block.text) <= _PLAIN_MOST]
        self._prose = {letters(block.text) for block in blocks if len(block.text) > _PLAIN_MOST}

    def _last_of(self, placed: Sequence[float]) -> float:
        """Where the text ends: lines that are found nowhere stand in the same element as the one before."""
        last = max(placed, default=float(len(self.order)))
        if last == int(last):
            return last
        element = next(islice(self.order, int(last), None), None)
        return last if element is None or element.tag in _STOP else float(self._end(element))

    def groups(self) -> list[Group]:
        """Every image of the page with its captions, and every figcaption without one, in page order."""
        groups = {image: Group(image, self.order[image]) for image in self._images}
        loose: list[Group] = []
        for caption in self._marks.captions:
            image = self._image_of(caption)
            if image is not None:
                if not (groups[image].captions and caption.get("aria-hidden") == "true"):
                    groups[image].captions.append(caption)
            elif caption.tag == "figcaption":
                loose.append(Group(None, self.order[caption], [caption]))
        for credit in self._marks.credits:
            image = self._image_of(credit)
            if image is not None and (self._boxed(image, credit) or self._credits(credit, image)):
                groups[image].credits.append(credit)
        for image, group in groups.items():
            self._add_unnamed(image, group)
        self._deal_out(groups)
        return sorted([*groups.values(), *loose], key=lambda group: group.order)

    def _deal_out(self, groups: dict[_Element, Group]) -> None:
        """Give captions that stand in a row behind as many pictures to one picture each."""
        for at, image in enumerate(self._content):
            captions = groups[image].captions
            row = self._content[max(0, at + 1 - len(captions)) : at + 1]
            if len(captions) < 2 or len(row) < len(captions):
                continue
            if any(groups[other].captions for other in row[:-1]) or not self._are_a_row(row, captions):
                continue
            for other, caption in zip(row, tuple(captions), strict=True):
                groups[other].captions = [caption]

    def _are_a_row(self, row: list[_Element], captions: list[_Element]) -> bool:
        """Whether the nearest box around pictures and captions holds these pictures alone."""
        inside = {*captions[0].iterancestors()}
        box = next((up for up in row[0].iterancestors() if up in inside), None)
        if box is None or self._pictures(box) != len(row):
            return False
        return all(self.order[box] < self.order[other] < self._end(box) for other in (*row, *captions))

    def _add_unnamed(self, image: _Element, group: Group) -> None:
        """Add the caption and the credit that only their place by the image tells."""
        figure = _figure(image)
        if figure is not None and not group.credits and self._pictures(figure) <= 1:
            group.credits += credits_in_figure(figure, group.captions)
        if not self._headline - _NEAR <= self.order[image] <= self.last_text:
            return
        if not group.captions:
            group.captions += self._plain_caption(image)
        if not group.captions and not group.credits:
            captions, credits = words_beside(image)
            group.captions += captions
            group.credits += credits

    def _image_of(self, caption: _Element) -> _Element | None:
        """The image that a caption stands by: in the nearest element around both, the one before it."""
        here = self.order[caption]
        for _, up in zip(range(_CLIMB), caption.iterancestors(), strict=False):
            low = bisect_left(self._content_orders, self.order[up])
            high = bisect_left(self._content_orders, self._end(up))
            if low < high:
                before = bisect_left(self._content_orders, here)
                image = self._content[before - 1 if before > low else low]
                return image if up.tag == "figure" or self._near(image, caption) else None
            if up.tag in _STOP or up.tag == "figure":
                return None
        return None

    def _credits(self, credit: _Element, image: _Element) -> bool:
        """Whether a credit behind its image is the image's: no foot of the page, and not past the text."""
        begin, end = self.order[image], self.order[credit]
        return begin < end and not begin < self.last_text < end and not is_imprint(text_of(credit))

    @staticmethod
    def _boxed(image: _Element, credit: _Element) -> bool:
        """Whether a credit before its image stands in the same figure or box with it: else it is a byline."""
        figure = _figure(credit)
        if figure is not None:
            return figure in image.iterancestors()
        return any(up is credit.getparent() for up in islice(image.iterancestors(), 2))

    def _near(self, image: _Element, caption: _Element) -> bool:
        """Whether nothing of the story stands between image and caption."""
        low, high = sorted((self.order[image], self.order[caption]))
        begin, end = bisect_right(self._text_orders, low), bisect_left(self._text_orders, high)
        if end - begin > _MOST_BETWEEN:
            return False
        around = set(caption.iterancestors())
        return sum(len(text_of(text)) for text in self._texts[begin:end] if text not in around) < 200

    def _plain_caption(self, image: _Element) -> list[_Element]:
        """The few words that share a box with one image alone, where no class word names them.

        A site whose class names are hashes tells its captions by their place only.
        """
        around = (up for up in image.iterancestors() if up.tag not in ("picture", "source"))
        for _, up in zip(range(_CLIMB), around, strict=False):
            if up.tag in _STOP or up.tag in _NO_BOX or self._pictures(up) != 1 or self._holds_text(up):
                return []
            text = text_of(up)
            if text:
                few = len(text) < _LETTERS_LEAST or len(text) > _PLAIN_MOST
                return [] if few or is_linked(up) else [up]
        return []

    def _pictures(self, box: _Element) -> int:
        """How many pictures a box shows, copies for browsers without scripts not counted."""
        return bisect_left(self._shown, self._end(box)) - bisect_left(self._shown, self.order[box])

    @staticmethod
    def _holds_text(box: _Element) -> bool:
        """Whether a box holds parts of a story, a quotation or a player, and not only caption and credit."""
        paragraphs = box.findall(".//p")
        if len(paragraphs) > _MOST_LINES or any(True for _ in box.iter(*_OF_A_STORY)):
            return True
        return any(names_player(part) for part in box.iter())

    def belongs(self, group: Group) -> bool:
        """Whether a photo is the story's own, and no teaser, author's portrait, logo or advertisement."""
        element = group.element
        if group.image is None and (_is_quotation(element) or _says_little(element)):
            return False
        if self._elsewhere(element, group.captioned) or (group.image is not None and self._tiny(group.image)):
            return False
        if self._teaser(group) or any(_is_byline(caption) for caption in group.captions):
            return False
        inside = self._head <= group.order <= self.last_text + 1
        in_article = any(up.tag in ("article", "main") for up in element.iterancestors())
        if not group.captioned and group.image is not None and labelled_attribute(group.image):
            return self._headline - _HERO <= group.order <= self.last_text
        if group.captioned:
            return inside or in_article or self._closes_story(element)
        return inside and (in_article or group.order >= self.first_text or self._opens_story(element))

    def _opens_story(self, element: _Element) -> bool:
        """Whether a figure stands between the headline and the text."""
        return self._headline < self.order[element] and _figure(element) is not None

    def _closes_story(self, element: _Element) -> bool:
        """Whether a figure follows the last paragraph with nothing between them, in the same box."""
        figure = _figure(element)
        box = figure.getparent() if figure is not None else None
        if figure is None or box is None or not self._holds_story(box):
            return False
        begin = bisect_right(self._text_orders, self.last_text)
        end = bisect_left(self._text_orders, self.order[figure])
        return begin <= end <= begin + _MOST_BETWEEN and all(
            _figure(between) is not None for between in self._texts[begin:end]
        )

    def closing_credit(self) -> str | None:
        """The credit of the story's photos that stands under it: a line of its own, called so or labelled."""
        last = self.last_text
        lines = [text for order, text in self._lines[-_CLOSING:] if order <= last]
        named = (
            text_of(credit) for credit in self._marks.credits if 0 < self.order[credit] - last < _HEAD_REACH
        )
        told = (text for text in (*lines, *named) if is_label(text) and not is_copyright(text))
        return next((text for text in told if is_credit_alone(text)), None)

    def in_gallery(self, group: Group) -> bool:
        """Whether the image is one of a series."""
        for up in group.element.iterancestors():
            if up.tag in _STOP:
                return False
            if names_gallery(up) and self._pictures(up) > 1:
                return True
        return False

    def _elsewhere(self, element: _Element, captioned: bool) -> bool:
        for up in element.iterancestors():
            if up.tag in _STOP and (up.tag != "article" or self._holds_story(up)):
                return False
            if up.tag == "aside" and captioned and self._headline <= self.order[element] <= self.last_text:
                continue
            if up not in self._apart:
                self._apart[up] = up.tag in _OUTSIDE or names_elsewhere(up)
            if self._apart[up] and not self._holds_story(up) and not (captioned and self._leads(element, up)):
                return True
        return False

    def _leads(self, element: _Element, box: _Element) -> bool:
        """Whether a box that is called a teaser is the story's own lead: under its headline, not linked."""
        within = self._headline < self.order[element] < self.first_text
        return within and names_teaser(box) and next(element.iterancestors("a"), None) is None

    def _holds_story(self, element: _Element) -> bool:
        """Class words lie on wrappers of the whole page too: those that hold the story say nothing.

        Nor do those of a head that holds the headline.
        """
        begin, end = self.order[element], self._end(element)
        return begin <= self.first_text < end or (self._heading is not None and begin < self._heading < end)

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
        if any(up.tag == "figure" for up in image.iterancestors()):
            return False
        return is_icon_address(image.get("data-src") or image.get("src") or "")

    def _teaser(self, group: Group) -> bool:
        """Whether the image leads to another story: linked elsewhere, and its words linked with it."""
        link = next((up for up in group.element.iterancestors("a") if up.get("href")), None)
        if link is None:
            return False
        href = link.get("href") or ""
        if _IMAGE_LINK.search(href) or (len(self._path) > 5 and self._path in href):
            return False
        if self._number and self._number in _NUMBER.findall(href):
            return False
        words = [element for element in (*group.captions, *group.credits) if text_of(element)]
        return not any(link not in element.iterancestors() and link is not element for element in words)


def _is_byline(caption: _Element) -> bool:
    """Whether what stands by an image is who wrote the story: a portrait with a name and a date."""
    signed = caption.find(".//address") is not None or caption.find(".//a[@rel='author']") is not None
    return signed and caption.find(".//time") is not None


def _says_little(caption: _Element) -> bool:
    """Whether a figcaption without a picture is none: a word or two, a list, or links alone."""
    text = text_of(caption)
    few = len(text.split()) < _WORDS_LEAST and text.isascii()
    return few or next(caption.iter("ul", "ol"), None) is not None or is_linked(caption)


def _is_quotation(caption: _Element) -> bool:
    """Whether a figcaption says who is quoted: its figure holds a quotation (HTML, "figure")."""
    figure = _figure(caption)
    return figure is not None and next(figure.iter("blockquote", "q"), None) is not None


def _figure(element: _Element) -> _Element | None:
    return next(element.iterancestors("figure"), None)
