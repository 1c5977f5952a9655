"""Names that files have only while they are written, transferred or edited, as `resources/passing_names.toml`
lists them.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

_RANDOM_ENDING = re.compile(r"\.([^/]+)\.[A-Za-z0-9]{6,10}")
"""rsync and what copies like it: ".story.txt.Ab12Cd" becomes "story.txt"."""


@dataclass(frozen=True, slots=True)
class _Names:
    transfers: tuple[str, ...]
    editors: tuple[str, ...]
    beginnings: tuple[str, ...]


def is_passing(name: str) -> bool:
    """Whether a file of this name is not whole, or is an editor's own copy of another."""
    known, lower = _names(), name.lower()
    return lower.endswith(known.transfers + known.editors) or lower.startswith(known.beginnings)


def becomes(name: str) -> str | None:
    """The name that a file in transfer will have when it is whole, folded to small letters; None where that
    cannot be told, or nothing is transferred.

    "Story.html.part", ".story.html.part" and ".story.html.Ab12Cd" -> "story.html".
    """
    lower = name.lower()
    ending = next((end for end in _names().transfers if lower.endswith(end)), "")
    if ending:
        return lower[: -len(ending)].removeprefix(".") or None
    match = _RANDOM_ENDING.fullmatch(name)
    return match[1].lower() if match else None


@lru_cache(maxsize=1)
def _names() -> _Names:
    data = tomllib.loads(files("resources").joinpath("passing_names.toml").read_text("utf-8"))
    return _Names(*(tuple(data[kind]) for kind in ("transfers", "editors", "beginnings")))
