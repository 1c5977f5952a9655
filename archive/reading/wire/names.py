"""Who signs a wire's story and who sends it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from archive.captions import Registry, default_registry, read_credit
from archive.reading.bylines import normal_case, read_byline, split_names

_BY = re.compile(r"^\(?\s*(?:by|von|par|por|di|door|av|af)\b[\s:]*", re.I)
_PART = re.compile(r"\s*[,/|;]\s*|\s+[-–—]\s+")
_EDGES = " \t=<>()[]–—-,;:/"


def signed_by(line: str, registry: Registry | None) -> tuple[str, ...]:
    """The names of a byline field ("By Ian Jones, Press Association" -> Ian Jones).

    Organisations are left out, and so are initials alone; a byline that holds no name shaped like a
    person's is kept as it stands without its "By".
    """
    line = " ".join(line.split()).strip(_EDGES)
    known = registry or default_registry()
    bare = _BY.sub("", line).strip(_EDGES)
    if not re.search(r"[^\W\d_]{3}", bare) or known.find(bare) is not None or not any(map(str.isupper, bare)):
        return ()
    byline = read_byline(line)
    names = byline.names if byline else split_names(bare)
    if not names:
        names = next((found for part in _PART.split(bare) if (found := split_names(part))), ())
    if not names:
        return () if re.search(r"\d", bare) else (bare,)
    chain = {source.text for source in read_credit(bare, known).chain} if len(names) > 1 else set()
    return tuple(name for name in names if name not in chain and not _begins_with_agency(name, known))


def _begins_with_agency(name: str, known: Registry) -> bool:
    """Whether a name is an organisation's, or a post at one ("Press Association Political Correspondent")."""
    words = name.split()
    return any(known.find(" ".join(words[:count])) is not None for count in range(2, len(words) + 1))


def provider(candidates: Iterable[str], registry: Registry | None) -> str:
    """Who publishes: the first candidate that is an agency's own name, else what a web name stands for, else
    the first as written."""
    known = registry or default_registry()
    stated = [name for text in candidates if (name := " ".join(text.split()).strip(_EDGES))]
    for name in stated:
        if agency := known.canonical(name):
            return agency.name
    for name in stated:
        if "." in name and " " not in name and (agency := known.find(name)):
            return agency.name
    return normal_case(stated[0]) if stated and " " in stated[0] else next(iter(stated), "")
