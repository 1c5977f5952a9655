"""WordPress' own notation in a post's text -> HTML (Shortcode API; wpautop)."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from functools import partial

from archive.reading.feeds.media import Shown

Attachments = dict[str, Shown]

_CAPTION = re.compile(
    r"\[(?:wp_)?caption\b(?P<given>[^\]]{0,2000})\](?P<inner>.*?)\[/(?:wp_)?caption\]", re.S | re.I
)
_IMAGE = re.compile(r"\s*(?P<image>(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?)(?P<text>.*)", re.S | re.I)
_GIVEN = re.compile(r"caption\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')", re.I)
_GALLERY = re.compile(r"\[gallery\b[^\]]*?\bids\s*=\s*[\"']?(?P<ids>[\d,\s]+)[^\]]*\]", re.I)
_SHORTCODE = re.compile(
    r"\[(?P<name>[a-z][\w-]{1,40})(?:\s+[\w-]+\s*=\s*[^\]]{0,2000})?\s*/?\]|\[/[a-z][\w-]{1,40}\]", re.I
)
_CLOSING = re.compile(r"\[/(?P<name>[a-z][\w-]{1,40})\]", re.I)
_EMBED = re.compile(r"\[embed\b[^\]]{0,500}\].*?\[/embed\]", re.S | re.I)
_CREDIT = re.compile(
    r"\[media-credit\b(?P<given>[^\]]{0,1000})\](?P<inner>.*?)\[/media-credit\]", re.S | re.I
)
_NAME = re.compile(r"\bname\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\]]+))", re.I)
_SHOWN_FIGURE = re.compile(r"<figure\b(?:(?!<figure\b).)*?</figure>", re.S | re.I)
_SHOWN_IMAGE = re.compile(r"(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?", re.I)
_NUMBER = re.compile(r"\bwp-image-(\d+)|\bdata-id\s*=\s*[\"']?(\d+)")
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


def rendered(text: str, attachments: Attachments) -> str:
    """A post's text as a page shows it; shortcodes that mean nothing here go, what they enclose stays."""
    text = text.replace("\r\n", "\n")
    text = _CAPTION.sub(_figure, text)
    text = _CREDIT.sub(lambda found: _captioned(found["inner"], "", _credited(found)), text)
    text = _GALLERY.sub(lambda found: _gallery(found["ids"], attachments), _EMBED.sub("", text))
    closing = {found["name"].lower() for found in _CLOSING.finditer(text)}
    text = _SHORTCODE.sub(lambda found: _left(found, closing), text)
    if re.search(r"<p[\s>]|<!-- wp:", text):
        return text
    return _BLANK_LINES.sub("<br><br>", text.strip()).replace("\n", "<br>")


def with_words(markup: str, of: Callable[[str, str], Shown | None]) -> str:
    """A page's pictures with what their attachments say: the credit, and the caption where none is shown.

    `of` gives the attachment of a picture by its number ("" for none) and its own markup.
    """
    whole = re.compile(rf"(?P<figure>{_SHOWN_FIGURE.pattern})|{_SHOWN_IMAGE.pattern}", re.S | re.I)
    return whole.sub(partial(_with_words, of=of), markup)


def _with_words(found: re.Match[str], of: Callable[[str, str], Shown | None]) -> str:
    markup = found[0]
    images = _SHOWN_IMAGE.findall(markup)
    number = _NUMBER.search(images[0]) if len(images) == 1 else None
    shown = of(number[1] or number[2] if number else "", images[0]) if len(images) == 1 else None
    if shown is None or not (shown.credit or shown.caption):
        return markup
    caption, end, rest = markup.rpartition("</figcaption>")
    stated = re.sub(r"<[^>]*>", "", caption)
    credit = shown.credit if html.escape(shown.credit) not in stated and shown.credit not in stated else ""
    if end and stated.strip():
        return f"{caption} {_credit_of(credit)}{end}{rest}"
    return _captioned(images[0], html.escape(shown.caption), credit)


def _captioned(image: str, caption: str, credit: str) -> str:
    return f"<figure>{image}<figcaption>{caption} {_credit_of(credit)}</figcaption></figure>"


def _credit_of(credit: str) -> str:
    return f'<span class="credit">{html.escape(credit)}</span>' if credit else ""


def _credited(found: re.Match[str]) -> str:
    """Who is named by the shortcode that puts a credit on a picture."""
    name = _NAME.search(found["given"])
    return html.unescape(name["double"] or name["single"] or name["bare"] or "") if name else ""


def _figure(found: re.Match[str]) -> str:
    """An image with its caption: inside the shortcode, or in its attribute as older versions wrote it."""
    credited = _CREDIT.search(found["inner"])
    inner = _CREDIT.sub(lambda inside: inside["inner"], found["inner"])
    parts = _IMAGE.match(inner)
    if not parts:
        return inner
    given = _GIVEN.search(found["given"])
    text = parts["text"].strip() or (given and (given["double"] or given["single"])) or ""
    return _captioned(parts["image"], text, _credited(credited) if credited else "")


def _gallery(ids: str, attachments: Attachments) -> str:
    shown = [attachments[key] for key in re.findall(r"\d+", ids) if key in attachments]
    return f'<div class="gallery">{"".join(picture.figure() for picture in shown)}</div>'


def _left(found: re.Match[str], closing: set[str]) -> str:
    """A word in brackets is a shortcode only where it has attributes or is closed: "[sic]" stays."""
    name = found["name"]
    return found[0] if name and "=" not in found[0] and name.lower() not in closing else ""
