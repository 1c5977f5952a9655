"""What differs between two versions of a story, word by word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher

from archive.model import Difference, Piece, Revision

TOKEN = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]\s*"
    r"|[^\s\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+\s*|\s+"
)
"""A word with the blanks behind it; in scripts without blanks, a sign."""
_MOST_PAIRS = 4_000_000
"""Words of one version times words of the other beyond which passages are compared as a whole."""

_Closer = Callable[[list[str], list[str]], Iterator[Piece]]
"""What compares passages that differ more closely."""


def differences(old: Revision, new: Revision) -> tuple[Difference, ...]:
    """The parts in which a version differs from the one before it."""
    pairs = zip(_parts(old), _parts(new), strict=True)
    return tuple(Difference(part, compare(a, b)) for (part, a), (_, b) in pairs if a.split() != b.split())


def compare(old: str, new: str) -> tuple[Piece, ...]:
    """Two texts as pieces in reading order: those kept and added make up the new text.

    Lines that both have are found first, so that long texts take no longer than they must.
    """
    first, second = old.splitlines(keepends=True), new.splitlines(keepends=True)
    return tuple(_joined(_compared(first, second, _words_of)))


def _parts(version: Revision) -> Iterator[tuple[str, str]]:
    yield "title", version.title
    yield "standfirst", version.standfirst
    yield "bylines", ", ".join((*version.bylines, *version.contributors))
    yield "published", version.published.value if version.published else ""
    yield "text", "\n".join(block.text for block in version.body if block.kind != "photo")
    yield (
        "captions",
        "\n".join(filter(None, (_line(photo.caption, photo.credit) for photo in version.photos))),
    )


def _line(caption: str, credit: str) -> str:
    return f"{caption} ({credit})" if caption and credit else caption or credit


def _words_of(old: list[str], new: list[str]) -> Iterator[Piece]:
    first, second = (TOKEN.findall("".join(lines)) for lines in (old, new))
    if len(first) * len(second) > _MOST_PAIRS:
        first, second = ["".join(old)], ["".join(new)]
    return _compared(first, second, _changed)


def _changed(old: list[str], new: list[str]) -> Iterator[Piece]:
    yield Piece("removed", "".join(old))
    yield Piece("added", "".join(new))


def _compared(old: list[str], new: list[str], closer: _Closer) -> Iterator[Piece]:
    matcher = SequenceMatcher(None, [t.strip() for t in old], [t.strip() for t in new], autojunk=False)
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "equal":
            yield Piece("kept", "".join(new[c:d]))
        elif what == "replace":
            yield from closer(old[a:b], new[c:d])
        else:
            yield from _changed(old[a:b], new[c:d])


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbours of one kind as one piece, empty ones left out."""
    last: Piece | None = None
    for piece in pieces:
        if not piece.text:
            continue
        if last is not None and last.kind == piece.kind:
            last = Piece(last.kind, last.text + piece.text)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last
