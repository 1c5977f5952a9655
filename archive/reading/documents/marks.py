"""The pieces of a document in reading order -> HTML, pictures with their captions."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from archive.errors import UnreadableFile
from archive.model import ArticleDraft, Published
from archive.reading.source import DATE_INFERRED

_NOBODY = frozenset(
    ("office user", "microsoft office user", "microsoft office-anwender", "windows user", "windows-benutzer",
     "windows-bruger", "default user", "home user", "test user", "user name", "your name", "author name",
     "utilisateur windows", "usuario de windows", "utente windows", "пользователь windows", "ms office")
)  # fmt: skip
"""What programs that make documents call an author whom nobody named."""

Mark = Literal["p", "h2", "blockquote", "li", "photo", "caption"]


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph, or a picture with its address `src` and alternative text."""

    mark: Mark
    text: str
    src: str = ""


def marked_up(pieces: Sequence[Piece]) -> str:
    """The pieces as HTML; a caption belongs to the picture before it, else to the one behind it."""
    captions = _captions(pieces)
    taken = set(captions.values())
    parts = []
    for number, piece in enumerate(pieces):
        text = html.escape(piece.text).replace("\n", "<br>")
        if piece.mark == "photo":
            caption = html.escape(pieces[captions[number]].text) if number in captions else ""
            parts.append(
                f'<figure><img src="{html.escape(piece.src)}" alt="{text}">'
                f"<figcaption>{caption}</figcaption></figure>"
            )
        elif number not in taken:
            mark = "p" if piece.mark == "caption" else piece.mark
            parts.append(f"<{mark}>{text}</{mark}>")
    return "".join(parts)


def _captions(pieces: Sequence[Piece]) -> dict[int, int]:
    """Which picture has which caption, by their places."""
    captions: dict[int, int] = {}
    for number, piece in enumerate(pieces):
        if piece.mark != "caption":
            continue
        for beside in (number - 1, number + 1):
            if 0 <= beside < len(pieces) and pieces[beside].mark == "photo" and beside not in captions:
                captions[beside] = number
                break
    return captions


def refuse_empty(pieces: Sequence[Piece], name: str) -> None:
    """Raise `UnreadableFile` for a document that shows nothing."""
    if not pieces:
        raise UnreadableFile("empty.document", name=name)


def completed(
    draft: ArticleDraft, authors: tuple[str, ...], written: str | None, keywords: tuple[str, ...] = ()
) -> ArticleDraft:
    """A story with what its document's properties say, where the story does not say it itself.

    The day on which it was `written` is only inferred to be that of its publication.
    """
    named = tuple(name for name in authors if name.casefold() not in _NOBODY)
    draft = replace(draft, bylines=draft.bylines or named, keywords=draft.keywords or keywords)
    if draft.published is not None or not written:
        return draft
    return replace(
        draft,
        published=Published(written, inferred=True),
        doubts=(DATE_INFERRED, *draft.doubts),
    )
