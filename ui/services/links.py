"""The types of links as the window says them, and the letters that take them."""

from __future__ import annotations

from archive.model import LINK_TYPES, Link
from ui.services.i18n import tr

FOLLOW_UP, CORRECTION, SAME_EVENT, SEE_ALSO = (LINK_TYPES[at] for at in (0, 2, 3, 5))

_OUTGOING = {
    "follow-up": "follow-up to",
    "background": "background",
    "correction": "corrects",
    "same event": "same event",
    "translation": "translation",
    "see also": "see also",
}
_INCOMING = {
    "follow-up": "followed by",
    "background": "background for",
    "correction": "corrected by",
    "same event": "same event",
    "translation": "translation",
    "see also": "see also",
}


def outgoing_words(kind: str) -> str:
    """What a story is to the one that it refers to."""
    return tr(_OUTGOING.get(kind, kind))


def link_label(link: Link) -> str:
    """What the other story is to this one, read from this side."""
    return outgoing_words(link.type) if link.outgoing else tr(_INCOMING.get(link.type, link.type))


def letters() -> dict[str, str]:
    """The types by the letters that take them, in their order."""
    return dict(zip("FBCSTA", LINK_TYPES, strict=True))
