"""What lies in a package that was given out, for whoever opens it: a plain text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from archive.model import Restriction
from archive.reading.given_out import BEGINNING, README, TABLE
from archive.words import restriction_words

NAME = README
_WHAT = f"""\
{BEGINNING} on {{day}}.

*.json        one record each: a story with its photos, or a photo alone, as ninjs 3.1 (IPTC, News in JSON)
photos/       the photos; caption, credit, people, places and orders stand in the files themselves, as XMP and
              IPTC. The pictures are as they were, to the byte. Beside a photo whose format holds no such
              metadata lies a file .xmp with it.
{TABLE}   one row a record, for spreadsheets (UTF-8)
"""


def text(
    day: datetime,
    orders: Iterable[tuple[str, Restriction]],
    left_out: Sequence[tuple[str, str]],
    notes: Sequence[tuple[str, str]],
) -> str:
    """The text; `orders` by the photo that they stand on, `left_out` and `notes` by record, each with why."""
    parts = [_WHAT.format(day=f"{day:%Y-%m-%d}")]
    lines = dict.fromkeys(f"{photo}: {restriction_words(order)}{_own(order)}" for photo, order in orders)
    parts.append(
        _list("Orders on the use of photos", lines) or "No orders on the use of these photos are known.\n"
    )
    parts.append(_list("Not in here", (f"{record}: {why}" for record, why in left_out)))
    parts.append(_list("Otherwise than the rest", (f"{record}: {why}" for record, why in notes)))
    return "\n".join(filter(None, parts))


def _own(order: Restriction) -> str:
    words = " ".join(order.text.split())
    return f" (“{words}”)" if words else ""


def _list(title: str, lines: Iterable[str]) -> str:
    told = [f"- {line}\n" for line in lines]
    return f"{title}\n\n{''.join(told)}" if told else ""
