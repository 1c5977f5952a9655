"""What a mail says: its richer text, without signature and forwarding lines, its pictures with captions."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from urllib.parse import quote

from archive.captions import Registry
from archive.errors import UnreadableFile
from archive.reading.documents.flow import pieces_of
from archive.reading.documents.fragment import escaped
from archive.reading.html.body import Located
from archive.reading.html.parse import parse
from archive.reading.html.tree import text_of as page_text
from archive.reading.mail.parts import Part, text_of
from archive.reading.text.dates import find_date
from archive.reading.text.lines import split_pieces
from archive.reading.text.plain import Story

_SIGNATURE = re.compile(r"^-- ?$.*", re.M | re.S)
_MARKED_SIGNATURE = re.compile(
    r"<(?:div|span|pre|table)\b[^>]{0,500}class=[\"'][^\"']*(?:gmail_signature|moz-signature)[^>]*>.*",
    re.S | re.I,
)
_FORWARDED = re.compile(
    r"[-_\s>]*(?:forwarded message|begin forwarded message|original message|original appointment|"
    r"weitergeleitete nachricht|anfang der weitergeleiteten nachricht|ursprüngliche nachricht|"
    r"message transféré|message d['’]origine|mensaje reenviado|mensaje original|messaggio inoltrato|"
    r"doorgestuurd bericht|mensagem encaminhada)[-_:\s]*$",
    re.I,
)
_ENVELOPE = re.compile(
    r"[>\s*]*(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|à|objet|para|"
    r"enviado|asunto|fecha|da|inviato|a|oggetto|data|van|verzonden|aan|onderwerp)\*?\s*:\*?\s",
    re.I,
)
_SENT = re.compile(
    r"[>\s*]*(?:date|sent|datum|gesendet|envoyé|fecha|enviado(?: el)?|data|inviato|verzonden)\*?\s*:",
    re.I,
)
_MOST_ENVELOPE, _MOST_SIGNATURE = 12, 12
_RICHER = 0.8


@dataclass(frozen=True, slots=True)
class Markup:
    """A mail's text as HTML, and as plain text; both "" where it has none."""

    html: str
    plain: str


@dataclass(frozen=True, slots=True)
class Figures:
    """Attached pictures as figures; `captions` where the mail's text is nothing but their captions."""

    markup: str
    captions: bool = False


def markup_of(parts: list[Part]) -> Markup:
    """The text that a mail shows: HTML where it says as much as the plain text beside it."""
    plain = "\n\n".join(text_of(part) for part in parts if part.kind == "text/plain" and part.is_text)
    rich = "\n".join(text_of(part) for part in parts if part.kind == "text/html" and part.is_text)
    plain, rich = _SIGNATURE.sub("", plain).strip(), _MARKED_SIGNATURE.sub("", rich)
    said = _words(rich)
    if said and len(said) >= len(plain.split()) * _RICHER:
        return Markup(rich, plain or " ".join(said))
    return Markup(escaped(split_pieces(plain)), plain)


def _words(markup: str) -> list[str]:
    if not markup.strip():
        return []
    try:
        return page_text(parse(markup, "The mail's text").tree).split()
    except UnreadableFile as problem:
        if problem.code == "too-deep":
            raise
        return []


def without_envelope(pieces: list[Located]) -> list[Located]:
    """The pieces without the lines that a program sets over a message that it forwards, up to a signature."""
    kept: list[Located] = []
    left = 0
    for number, piece in enumerate(pieces):
        if kept and piece.text.strip() == "--" and len(pieces) - number <= _MOST_SIGNATURE:
            break
        if _FORWARDED.match(piece.text):
            left = _MOST_ENVELOPE
        elif left and _ENVELOPE.match(piece.text) and len(piece.text) < 500:
            left -= 1
        else:
            left = 0
            kept.append(piece)
    return kept


def forwarded_day(plain: str) -> str | None:
    """The day on which a message was sent that this one forwards, as its envelope tells it (ISO 8601)."""
    lines = plain.split("\n")
    begins = (number for number, line in enumerate(lines) if _FORWARDED.match(line.strip()))
    envelope = lines[at + 1 : at + 1 + _MOST_ENVELOPE] if (at := next(begins, None)) is not None else []
    stated = (find_date(line) for line in envelope if _SENT.match(line))
    return next((found[0] for found in stated if found), None)


def captioned(pictures: list[Part], plain: str, registry: Registry | None) -> Figures:
    """Attached pictures as figures, with the mail's paragraphs where each is the caption of one."""
    names = [quote(picture.name) for picture in pictures]
    markup = escaped(split_pieces(plain))
    texts = (
        [piece.text for piece in pieces_of(parse(f"<div>{markup}</div>", "The mail").tree)] if markup else []
    )
    story = Story("", registry, structured=False)
    if names and len(texts) == len(names) and all(story.caption_of(text) for text in texts):
        pairs = zip(names, texts, strict=True)
        return Figures("".join(_figure(name, text) for name, text in pairs), captions=True)
    return Figures("".join(_figure(name) for name in names))


def _figure(name: str, caption: str = "") -> str:
    return f'<figure><img src="{name}"><figcaption>{html.escape(caption)}</figcaption></figure>'
