"""Writing a credit out in one usual form, such that reading it again gives the same reading."""

from __future__ import annotations

from archive.model import Credit

_FLAGS = {
    "file": "File",
    "pool": "Pool",
    "handout": "Handout",
    "stringer": "Stringer",
    "rights_reserved_unknown": "D.R.",
    "uncredited": "Uncredited",
    "private": "Privat",
    "ai": "AI generated",
    "illustration": "Illustration",
    "screenshot": "Screenshot",
    "courtesy": "Courtesy",
}


def render_credit(credit: Credit) -> str:
    """The credit as "Photo by A and B/Supplier via Distributor for Client, File"; raw text aside.

    A credit of which nothing was read gives its raw line.
    """
    chain = " via ".join(source.text for source in credit.chain)
    people = " and ".join(person.text for person in credit.photographers)
    line = f"Photo by {people}" if people else ""
    line = f"{line}/{chain}" if line and chain else line or chain
    if credit.client:
        line = f"{line or 'Photo'} for {credit.client.text}"
    flags = [_FLAGS.get(kind.text, kind.text) for kind in credit.kinds]
    licence = [credit.licence.text] if credit.licence else []
    return ", ".join(part for part in [line, *flags, *licence] if part) or credit.raw
