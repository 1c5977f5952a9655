"""Who wrote a page's story: from JSON-LD, meta elements or the byline in the page."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from lxml.etree import _Element

from archive.reading.bylines import is_person, normal_case
from archive.reading.html import jsonld
from archive.reading.html import shown_authors as shown
from archive.reading.html.tree import letters

_META_KEYS = (
    "article:author_name", "articleauthor", "author", "article:author", "sailthru.author", "parsely-author",
    "dc.creator", "dcterms.creator",
    "cxenseparse:author", "byl", "byline", "dc.creator.name", "citation_author", "og:article:author",
)  # fmt: skip
_ROLE = re.compile(
    r"^(?:.{0,40}\b)?(?:reporter|correspondent|editor|writer|columnist|journalist[ain]*|korrespondent(?:in)?|redakteur(?:in)?|redaktør|redaktör|chef\w*|"
    r"corresponsal|redactora?|reportera?|periodista|rédacteur|rédactrice|journaliste|giornalista|fotograf\w*|photographer|contributor|producer|"
    r"head of .+|director|desk|grafik|praktikant(?:in)?|volontär(?:in)?|autor(?:in)?|staff|gast\w*|"
    r"기자|記者)$",
    re.I,
)
_SIGN = re.compile(r"[A-Z]{2,5}|[a-z]{2,4}(?:/[a-z]{2,5})*")
_JUNK = re.compile(
    r"https?://|@|www\.|^\d|\d{4}|\b\d{1,2}\b|\(Image|\bfor\s+\w+\.\w+|"
    r"^(?:admin|none|null|unknown|n/a)$",
    re.I,
)


def authors_of(
    tree: _Element,
    meta: Mapping[str, Sequence[str]],
    nodes: Sequence[jsonld.Node],
    article: jsonld.Node,
    publication: str,
) -> tuple[str, ...]:
    """The authors by the first source that names a person, else the first that names anybody.

    Initials and agencies ("hosb", "AFP") count where they are marked as the author in the page, and before a
    byline that is only told by its words; the publication itself counts where nobody else is named.
    """
    house = {letters(publication), letters(publication.rsplit(".", 1)[0])}
    house |= {letters(name) for name in _clean(meta.get("publisher", ()))}
    stated = [
        _clean(_node_names(article.get("author") or article.get("creator"), nodes)),
        *(_clean(meta.get(key, ())) for key in _META_KEYS),
    ]
    signs = next((others for names in stated if any(map(_is_sign, others := _others(names, house)))), ())
    for names, counts in _sources(tree, stated, signs):
        others = _others(names, house)
        if any(map(counts, others)):
            return signs if any(_opens(sign, name) for sign in signs for name in others) else others
    named = [names for names in stated if names]
    return next((others for names in named if (others := _others(names, house))), next(iter(named), ()))


def _sources(
    tree: _Element, stated: Iterable[tuple[str, ...]], signs: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Callable[[str], bool]]]:
    """What names the authors, the best first, each with what counts there; read as far as needed."""
    yield from ((names, _is_named) for names in stated)
    yield _clean(shown.marked(tree)), lambda name: _is_named(name) or _is_sign(name)
    yield _clean(shown.named(tree)), _is_named
    yield _clean(shown.linked(tree)), _is_named
    yield signs, _is_sign
    yield _clean(shown.labelled(tree)), _is_named
    yield _clean(shown.dated(tree)), is_person


def _others(names: Iterable[str], house: Collection[str]) -> tuple[str, ...]:
    """The names that are not the publication's own, nor its staff's as a whole, nor, beside others, one of
    its desks that is called after it ("MDR Sport").
    """
    left = tuple(name for name in names if not _is_house(name, house))
    people = tuple(name for name in left if letters(name.split()[0]) not in house)
    return people or left


def _is_house(name: str, house: Collection[str]) -> bool:
    key = letters(name)
    return key in house or bool(_ROLE.match(name) and any(own and key.startswith(own) for own in house))


def _is_named(name: str) -> bool:
    return is_person(name) or not name.isascii()


def _is_sign(name: str) -> bool:
    """Whether a name is initials or an agency's: "dpa", "SID", "srf/hosb"."""
    return bool(_SIGN.fullmatch(name))


def _opens(sign: str, name: str) -> bool:
    return name.startswith(f"{sign} ")


def _node_names(value: object, nodes: Sequence[jsonld.Node]) -> list[str]:
    """Names in an author property; a bare reference ("@id") is looked up among the page's nodes."""
    named: list[str] = []
    by_id: dict[str, list[str]] = {}
    for node in nodes:
        if key := jsonld.text(node.get("@id")):
            by_id.setdefault(key, []).extend(jsonld.names(node))
    for item in value if isinstance(value, list) else [value]:
        found = jsonld.names(item)
        if not found and isinstance(item, dict):
            found = jsonld.names(item.get("byline")) or by_id.get(jsonld.text(item.get("@id")), [])
            parts = (jsonld.text(item.get("givenName")), jsonld.text(item.get("familyName")))
            found = found or [" ".join(part for part in parts if part)]
        named += found
    return named


def _clean(values: Iterable[str]) -> tuple[str, ...]:
    """The names in some texts, each once; a role ("staff reporter") only where nobody is named."""
    names: dict[str, str] = {}
    perhaps: dict[str, str] = {}
    roles: dict[str, str] = {}
    for value in values:
        for part in shown.BETWEEN.split(shown.LEAD.sub("", value.strip())):
            name = _one(part)
            if name:
                kind = names if not _ROLE.match(name) else perhaps if is_person(name) else roles
                kind.setdefault(letters(name), name)
    return tuple((names or perhaps or roles).values())


def _one(part: str) -> str:
    name = shown.LEAD.sub("", re.sub(r"\s*[(\[].*$", "", part).strip(" .,:-–—\u00a0"))
    name = re.sub(r"\s+기자$", "", re.split(r"\s+/\s+|\s+[-–—]\s+", name)[0].strip())
    longest = 60 if name.isascii() or is_person(name) else 25
    if not name or len(name) > longest or _JUNK.search(name):
        return ""
    return normal_case(name)
