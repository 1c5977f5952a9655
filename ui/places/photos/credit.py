"""What a credit page tells of an agency, a photographer or a person: read in one job."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from archive.errors import NotFound
from archive.model import RESTRICTION_CODES, CreditPage, SearchRequest
from archive.progress import Progress
from archive.text import name_key
from ui.services import querytext
from ui.services.i18n import tr
from ui.services.navigation import Whereabouts
from ui.widgets.sheet_cell import MARKED

if TYPE_CHECKING:
    from archive.catalogue import Catalogue

CREDIT_FIELDS = ("agency", "photographer", "person")
ByFacet = dict[str, tuple[tuple[str, int], ...]]
"""Values of each facet with their counts."""
LONGEST_CHART = 40
"""Years of a chart at most, the last ones."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: what it says, how many photos, and the field and value that find them.

    `state` of the value in the query; `warns` where something was done against an order.
    """

    text: str
    count: int | None
    field: str
    value: str
    warns: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Lines under a heading."""

    heading: str
    lines: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class CreditData:
    """A credit page with what searches count for it. `field` is the one by which a query names it."""

    page: CreditPage
    field: str
    years: tuple[tuple[int, int], ...] = ()
    facts: tuple[Facts, ...] = ()
    makers: int = 0
    facets: ByFacet = dataclasses.field(default_factory=dict)

    @property
    def name(self) -> str:
        """The preferred name."""
        return self.page.agent.name


def credit_in(query: str, name: str = "") -> tuple[str, str] | None:
    """The field and name of the only credit that a query asks for, None where it asks for none or several.

    Where a `name` is given, the one that it asks for under this name.
    """
    named = [(each.field, each.value) for each in querytext.tokens(query) if not each.excluded]
    named = [(field, value) for field, value in named if field in CREDIT_FIELDS and value]
    if name:
        named = [(field, value) for field, value in named if value.casefold() == name.casefold()]
    return named[0] if len(named) == 1 else None


def page_of(name: str, field_: str = "") -> Whereabouts:
    """Where the credit page of a name is; by the field it stands in if that is known."""
    query = querytext.asking(field_, name) if field_ in CREDIT_FIELDS else ""
    return Whereabouts("photos", "credit", query, name)


def span_in(query: str) -> tuple[int, int]:
    """The years that a query chooses with `taken:`, zeros where it chooses none."""
    for value, state in querytext.named(query, "taken"):
        first, _, last = value.partition("..")
        if state == "include" and first[:4].isdigit() and (last or first)[:4].isdigit():
            return int(first[:4]), int((last or first)[:4])
    return 0, 0


def with_span(query: str, span: tuple[int, int]) -> str:
    """The query with these years of `taken:` in the place of others; without any for zeros."""
    for value, _ in querytext.named(query, "taken"):
        query = querytext.with_state(query, "taken", value, "none")
    if not span[0]:
        return query
    years = str(span[0]) if span[0] == span[1] else f"{span[0]}..{span[1]}"
    return f"{query} taken:{years}".strip()


def load_credit(catalogue: Catalogue, progress: Progress, name: str, field_: str = "") -> CreditData:
    """The page of a name. Raises `NotFound`, and `Refused` where several share the name."""
    page = _page_of(catalogue, progress, name, field_)
    progress.check()
    field_ = field_ or _field_of(page)
    base = querytext.asking(field_, page.agent.name)
    names = ("photographer", "agency", "person", "publication", "year")
    facets = catalogue.search.facets(SearchRequest(base, kind="photo", facets=names), progress)
    years = _years(catalogue, progress, base, (value for value, _ in facets.get("year", ())))
    facts = tuple(each for each in _facts(catalogue, progress, page, base, facets) if each.lines)
    makers = len(catalogue.search.facet_values(SearchRequest(base, kind="photo"), "photographer"))
    return CreditData(page, field_, years, facts, makers, facets)


def _page_of(catalogue: Catalogue, progress: Progress, name: str, field_: str) -> CreditPage:
    """The page of a name, or of the only one that a query finds by a part of it."""
    try:
        return catalogue.names.credit_page(name)
    except NotFound:
        if not field_:
            raise
        request = SearchRequest(f"{field_}:{querytext.quote(name)}", kind="photo")
        words = set(name_key(name).split())
        told = catalogue.search.facet_values(request, field_, progress=progress)
        whole = [value for value, _ in told if words <= set(name_key(value).split())]
        if len(whole) != 1:
            raise
        return catalogue.names.credit_page(whole[0])


def _field_of(page: CreditPage) -> str:
    if page.agent.agent_class == "organisation":
        return "agency"
    return "photographer" if page.uses.photographer >= max(1, page.uses.shown) else "person"


def _years(
    catalogue: Catalogue, progress: Progress, base: str, told: Iterable[str]
) -> tuple[tuple[int, int], ...]:
    """How many photos `taken:` finds in each year from the first to the last."""
    known = sorted(int(year) for year in told if year.isdigit())
    if not known:
        return ()
    years = range(max(known[0], known[-1] - LONGEST_CHART + 1), known[-1] + 1)
    asked = [SearchRequest(f"{base} taken:{year}", kind="photo") for year in years]
    counts = [found.photos for found in catalogue.search.count(asked, progress)]
    counted = [(year, count) for year, count in zip(years, counts, strict=True)]
    return tuple(_trimmed(counted))


def _trimmed(counted: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """The years from the first to the last that has photos."""
    having = [at for at, (_, count) in enumerate(counted) if count]
    return counted[having[0] : having[-1] + 1] if having else ()


def _facts(
    catalogue: Catalogue,
    progress: Progress,
    page: CreditPage,
    base: str,
    facets: ByFacet,
) -> Iterable[Facts]:
    own = {name.casefold() for name in page.agent.names}
    is_house = page.agent.agent_class == "organisation"

    def lines(facet: str) -> tuple[Fact, ...]:
        told = facets.get(facet, ())
        return tuple(Fact(value, count, facet, value) for value, count in told if value.casefold() not in own)

    shown = tr("Shown in its photos") if is_house else tr("Shown with, or photographed")
    yield Facts(tr("Who and with whom") if is_house else tr("Photographers"), lines("photographer"))
    yield Facts(tr("On its way to the paper") if is_house else tr("Through"), lines("agency"))
    yield Facts(shown, lines("person"))
    yield Facts(tr("Papers"), lines("publication"))
    yield Facts(tr("Restrictions"), _restrictions(catalogue, progress, page, base))


def _restrictions(catalogue: Catalogue, progress: Progress, page: CreditPage, base: str) -> tuple[Fact, ...]:
    if not page.restricted:
        return ()
    codes = [code for code in RESTRICTION_CODES if code in MARKED or code == "mandatory-credit"]
    asked = [SearchRequest(f'{base} restriction:"{code}"', kind="photo") for code in codes]
    counts = catalogue.search.count(asked, progress)
    words = {code: tr(text) for code, text in MARKED.items()} | {"mandatory-credit": tr("credit must stand")}
    found = [
        Fact(words[code], count.photos, "restriction", code)
        for code, count in zip(codes, counts, strict=True)
        if count.photos
    ]
    return tuple(sorted(found, key=lambda fact: -(fact.count or 0)))
