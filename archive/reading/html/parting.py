"""A caption element parted into the caption and the credit that stands in it."""

from __future__ import annotations

import copy
import re

from lxml.etree import _Element

from archive.captions.credits.shape import is_credit_word
from archive.reading.html.tree import drop, letters, short_text, text_of
from archive.reading.html.wording import is_credit_alone, is_label, looks_like_credit, unlabelled
from archive.reading.html.words import names_advertising, names_button, names_credit_in_caption, names_hidden

_SILENT = ("script", "style", "noscript", "svg", "button", "iframe", "form", "template")
_CREDIT_MOST = 160
_MOST_CREDITS = 20
_LINES = frozenset(("p", "div", "span", "small", "em", "i", "b", "strong", "li", "dd", "footer", "font"))
_FILE_NAME = re.compile(r"\s*\S+\.(?:jpe?g|png|gif|webp|tiff?)\s*$", re.I)
_SET_APART = frozenset(("p", "div", "small", "footer", "li", "dd"))
"""What stands on a line of its own, or in type of its own."""
_CONTROL_MOST = 24
_REPEAT_LEAST = 30
_LEAST_SPOKEN = 3
"""Words that make a stretch of text a caption, next to which a name stands by itself."""
_ENDS = tuple(".!?…:)]}\"”“»«›’'|/–—-•·。！？」』）")
_GOES_ON = re.compile(r"[,.;:!?)\]’”»]")
_OPEN_ENDS = re.compile(r"(?:\s+[-–—|/•·]+|[|/•·])+$")
_COUNTER = re.compile(
    r"^(?:(?:image|photo|picture|slide|bild|foto|imagen|immagine|kuva|afbeelding)\s+\d{1,3}\s*"
    r"(?:/|of|von|de|sur|di|av|af|van)\s*\d{1,3}|\d{1,3}\s*/\s*\d{1,3})\s*[:.|–-]?\s+(?=\S)|"
    r"^\d{1,3}\s*of\s*\d{1,3}\s*(?=[A-Z“\"])",
    re.I,
)
"""The place of a picture in its series ("Image 3 of 12")."""
_LABEL = re.compile(
    r"^(?:image|photo|picture|bild|foto|image source|image caption|caption|photo caption)\s*[:,]\s*(?=\S)",
    re.I,
)


def parted(element: _Element) -> tuple[str, list[str]]:
    """The text of a caption element without its credits, and the text of those."""
    own = copy.deepcopy(element)
    own.tail = None
    for part in list(own.iter()):
        if part is not own and isinstance(part.tag, str) and is_aside(part):
            drop(part, gap=" ")
    _cut_repeats(own)
    _space(own)
    credits = _cut_behind_label(own) or _cut_named(own) or _cut_told(own)
    text = _COUNTER.sub("", text_of(own))
    if credits:
        text = _OPEN_ENDS.sub("", text)
    text = text if is_credit_alone(text) else _LABEL.sub("", text)
    return text.strip(" |/") if letters(text) else "", credits


def is_aside(part: _Element) -> bool:
    """Whether a part of a caption is none of its words: a script, a button, an advertisement's place."""
    if part.tag in _SILENT or names_hidden(part) or part.get("hidden") is not None:
        return True
    if names_advertising(part) or _is_control(part) or _is_footnote_mark(part):
        return True
    if not len(part) and _FILE_NAME.match(part.text or ""):
        return True
    return names_button(part) and len(text_of(part)) < 40


def _is_control(part: _Element) -> bool:
    """Whether a link leads nowhere and says no name: "more", "less", "view full size"."""
    href = part.get("href") or "#"
    if part.tag != "a" or not href.startswith(("#", "javascript:")):
        return False
    text = text_of(part).lstrip(".…[+ ")
    return len(text) <= _CONTROL_MOST and (text[:1].islower() or href.startswith("javascript:"))


def _is_footnote_mark(part: _Element) -> bool:
    """Whether a raised figure leads to a note on the same page."""
    link = part.find(".//a") if part.tag == "sup" else None
    return link is not None and (link.get("href") or "").startswith("#")


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with in common."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (mine, yours) in enumerate(pairs) if mine != yours), min(len(one), len(other)))


def _cut_repeats(own: _Element) -> None:
    """Take out what says the beginning of its neighbour again: a long caption stands cut short beside it."""
    for part in list(own.iter()):
        following = part.getnext() if part is not own else None
        if following is None or (part.tail or "").strip():
            continue
        one, other = letters(text_of(part)), letters(text_of(following))
        shorter = min(len(one), len(other))
        if shorter >= _REPEAT_LEAST and _alike(one, other) * 10 >= shorter * 9:
            drop(following if len(other) <= len(one) else part, gap=" ")


def _space(own: _Element) -> None:
    """Part neighbours that touch in the markup and are shown apart ("<i>Text.</i><i>Name</i>")."""
    for part in own.iter():
        following = part.getnext() if part is not own and not part.tail else None
        if following is None or len(text_of(part).split()) < _LEAST_SPOKEN:
            continue
        if not _GOES_ON.match(text_of(following)):
            part.tail = " "


def _cut_behind_label(own: _Element) -> list[str]:
    """Take out a label that has an element of its own ("Credit...") and the credit in the next one."""
    whole = text_of(own)
    for part in own.iter(*_LINES):
        following = part.getnext() if part is not own and not (part.tail or "").strip() else None
        label = short_text(part, _CONTROL_MOST) if following is not None else None
        if not label or following is None or not is_credit_word(label):
            continue
        text = text_of(following)
        if text and whole.endswith(text) and looks_like_credit(text) != "none":
            drop(following, gap=" ")
            drop(part, gap=" ")
            return [unlabelled(f"{label} {text}")]
    return []


def _cut_named(own: _Element) -> list[str]:
    """Take out the parts that class words call the credit, and those that carry its label."""
    credits: list[str] = []
    whole = letters(text_of(own))
    for part in list(own.iter()):
        if len(credits) == _MOST_CREDITS:
            break
        if part is own or not isinstance(part.tag, str) or not _attached(part, own):
            continue
        if not (names_credit_in_caption(part) or _is_labelled_part(part, whole)):
            continue
        text = text_of(part)
        if 0 < len(text) <= _CREDIT_MOST:
            credits.append(unlabelled(text) + _continued(part))
            drop(part, gap=" ")
            whole = letters(text_of(own))
    return credits


def _is_labelled_part(part: _Element, whole: str) -> bool:
    """Whether the last line of a caption, or the first, but not all of it, is labelled as the credit."""
    if part.tag not in _LINES:
        return False
    text = short_text(part, _CREDIT_MOST)
    if not text or text.endswith(":") or not is_label(text):
        return False
    line = letters(text)
    return whole != line and (
        whole.endswith(line) or (whole.startswith(line) and looks_like_credit(text) == "known")
    )


def _continued(part: _Element) -> str:
    """What a credit goes on with behind its element: "Photo by Name" and then "/Agency"; it is taken out."""
    tail = (part.tail or "").strip()
    following = part.getnext()
    if tail == "/" and following is not None and 0 < len(text := text_of(following)) < _CREDIT_MOST:
        part.tail = None
        drop(following, gap=" ")
        return f" /{text}"
    return ""


def _cut_told(own: _Element) -> list[str]:
    """Take out the last part where it stands apart from the words before it and reads as a credit."""
    whole = text_of(own)
    for part in list(own.iter(*_LINES, "cite")):
        text = short_text(part, _CREDIT_MOST) if part is not own else None
        if not text or not whole.endswith(text) or len(text) == len(whole):
            continue
        before = whole[: -len(text)].rstrip()
        how = looks_like_credit(text)
        ended = before.endswith(_ENDS)
        if (how == "known" and (ended or _stands_apart(part, before))) or (how == "shaped" and ended):
            drop(part, gap=" ")
            return [text]
    return []


def _stands_apart(part: _Element, before: str) -> bool:
    """Whether a part has a line or a box of its own beside the box of the caption's words."""
    if part.tag in _SET_APART:
        return True
    previous = part.getprevious()
    return (
        previous is not None
        and not (previous.tail or "").strip()
        and len(text_of(previous).split()) >= min(_LEAST_SPOKEN, len(before.split()))
    )


def _attached(part: _Element, root: _Element) -> bool:
    return any(up is root for up in part.iterancestors())
