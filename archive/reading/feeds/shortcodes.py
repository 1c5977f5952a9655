"""WordPress' own notation in a post's text -> HTML (Shortcode API; wpautop)."""

from __future__ import annotations

import re

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
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


def rendered(text: str, attachments: Attachments) -> str:
    """A post's text as a page shows it; shortcodes that mean nothing here go, what they enclose stays."""
    text = text.replace("\r\n", "\n")
    text = _CAPTION.sub(_figure, text)
    text = _GALLERY.sub(lambda found: _gallery(found["ids"], attachments), _EMBED.sub("", text))
    closing = {found["name"].lower() for found in _CLOSING.finditer(text)}
    text = _SHORTCODE.sub(lambda found: _left(found, closing), text)
    if re.search(r"<p[\s>]|<!-- wp:", text):
        return text
    return _BLANK_LINES.sub("<br><br>", text.strip()).replace("\n", "<br>")


def _figure(found: re.Match[str]) -> str:
    """An image with its caption: inside the shortcode, or in its attribute as older versions wrote it."""
    parts = _IMAGE.match(found["inner"])
    if not parts:
        return found["inner"]
    given = _GIVEN.search(found["given"])
    text = parts["text"].strip() or (given and (given["double"] or given["single"])) or ""
    return f"<figure>{parts['image']}<figcaption>{text}</figcaption></figure>"


def _gallery(ids: str, attachments: Attachments) -> str:
    shown = [attachments[key] for key in re.findall(r"\d+", ids) if key in attachments]
    return f'<div class="gallery">{"".join(picture.figure() for picture in shown)}</div>'


def _left(found: re.Match[str], closing: set[str]) -> str:
    """A word in brackets is a shortcode only where it has attributes or is closed: "[sic]" stays."""
    name = found["name"]
    return found[0] if name and "=" not in found[0] and name.lower() not in closing else ""
