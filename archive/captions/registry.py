"""The registry of agencies: canonical names, kinds, aliases, and who distributes whose pictures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from archive.captions.text import fold_name, fold_words

KINDS = (
    "wire",
    "stock",
    "newspaper",
    "magazine",
    "broadcaster",
    "government",
    "military",
    "party",
    "company",
    "museum",
    "archive",
    "social",
    "ngo",
    "university",
    "sport",
)
_SCRIPTS = ("latin", "hebrew", "arabic", "cyrillic", "greek", "han", "kana", "hangul", "thai", "indic")
_REMEMBERED = 20_000
"""Names whose answer is kept, and first words that begin none: rules ask for the same few again and again."""
_NO_COUNTRY = frozenset({"XX", "XA", "QO", "ZZ"})
"""User-assigned codes of ISO 3166-1 that stand for no country, or for many."""
_UNSURE = "unsure"
"""The list of those whose kind nobody is sure of: none is stated."""
_ALL = "*"
_ENDINGS = (" com", " de", " net", " org", " co uk", " inc", " llc", " ltd", " limited", " plc", " gmbh")
"""Web domains and legal forms, without which a name is the same."""
_ENDING_WORDS = frozenset(ending.split()[0] for ending in _ENDINGS)


@dataclass(frozen=True, slots=True)
class Agency:
    """An organisation that stands in credit lines.

    `kind` is one of `KINDS` or "" if unknown, `country` ISO 3166-1 alpha-2 or "". `aliases` are its other
    names, in whatever script. `distributes` names those whose pictures it passes on; "*" stands for
    every house that is no wire agency and no such distributor itself.
    """

    name: str
    kind: str = ""
    country: str = ""
    aliases: tuple[str, ...] = ()
    distributes: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The canonical name and every alias."""
        return (self.name, *self.aliases)

    @property
    def likely_kind(self) -> str:
        """The kind to tell: `kind`, or where none is stated the one that the words of the name say for sure.

        Rules that read people and put chains in order ask `kind` alone: a guess must not change them.
        """
        from archive.captions.organisations import sure_kind  # here: it has word lists to read

        return self.kind or sure_kind(self.name)


_NEVER_ASKED = Agency("")


class Registry:
    """Agencies by every name they go by; never changed once made."""

    def __init__(self, own: Iterable[Agency], base: Registry | None = None) -> None:
        """`own` lie on top of `base`: their names win, and an agency of the same name is theirs alone."""
        self.own = tuple(own)
        self._base = base
        self._by_name: dict[str, Agency] = {}
        self._asked: dict[str, Agency | None] = {}
        self._strange: set[str] = set()
        for agency in self.own:
            # A canonical name outranks another agency's alias of the same spelling.
            self._by_name[fold_name(agency.name)] = agency
        below = (base.canonical(folded) for folded in self._by_name) if base else ()
        self._replaced = {agency.name for agency in below if agency is not None}
        for agency in self.own:
            for alias in agency.aliases:
                self._by_name.setdefault(fold_name(alias), agency)
        self._openers = frozenset(" ".join(name.split(" ")[:n]) for name in self._by_name for n in (1, 2))
        self.longest = max(map(len, self._by_name), default=0)
        kept: Iterable[Agency] = ()
        if base is not None:
            self.longest = max(self.longest, base.longest)
            self._openers |= base._openers
            kept = (agency for agency in base.agencies if agency.name not in self._replaced)
        self._most = 3 * self.longest + 20
        self.agencies: tuple[Agency, ...] = (*kept, *self.own)
        self._edges = {
            (agency.name, self._canonical_name(supplier))
            for agency in self.agencies
            for supplier in agency.distributes
        }

    def __reduce__(self) -> tuple[object, ...]:
        return Registry, (self.own, self._base)

    def find(self, name: str) -> Agency | None:
        """The agency of exactly this name or alias (case, accents, punctuation, "The" aside), or None."""
        answer = self._asked.get(name, _NEVER_ASKED)
        if answer is not _NEVER_ASKED:
            return answer
        if name.partition(" ")[0] in self._strange or len(name) > self._most or not self.begins(name):
            return None
        if len(self._asked) >= _REMEMBERED:
            self._asked.clear()
        found = self._asked[name] = self._look_up(name) if self._goes_on(name) else None
        return found

    def begins(self, name: str) -> bool:
        """Whether an agency's name begins with the first word; most names asked for are no agency's."""
        opening = name.split(None, 1)
        if not opening or name[0] == "@":
            return False
        told = fold_words(opening[0])
        if not told or told[0] == "the" or told[0] in self._openers:
            return True
        if len(self._strange) >= _REMEMBERED:
            self._strange.clear()
        self._strange.add(opening[0])
        return False

    def _goes_on(self, name: str) -> bool:
        """Whether an agency's name begins with the first two words, where the first is known to begin one."""
        opening = name.split(None, 2)
        told = fold_words(opening[0])
        if len(told) < 2 and len(opening) > 1:
            told += fold_words(opening[1])
        known = len(told) < 2 or told[0] == "the" or told[1] in _ENDING_WORDS
        return known or f"{told[0]} {told[1]}" in self._openers

    def canonical(self, name: str) -> Agency | None:
        """The agency whose canonical name this is; an alias leads to None."""
        found = self.find(name)
        return found if found is not None and fold_name(found.name) == fold_name(name) else None

    def distributes(self, distributor: str, supplier: str) -> bool:
        """Whether `distributor` is known to pass on pictures of `supplier` (canonical names)."""
        return (distributor, supplier) in self._edges

    def serves(self, distributor: str, supplier: str) -> bool:
        """Whether `distributor` passes on everybody's pictures and `supplier` is no such house itself."""
        if (distributor, _ALL) not in self._edges or (supplier, _ALL) in self._edges:
            return False
        house = self.canonical(supplier)
        return house is not None and house.kind != "wire"

    def with_additions(self, agencies: Iterable[Agency]) -> Registry:
        """A registry with `agencies` on top of this one's; one of the same canonical name replaces it."""
        return Registry(agencies, self)

    def _look_up(self, name: str) -> Agency | None:
        # Word by word, for each word is folded once.
        folded = " ".join([word for token in name.split() for word in fold_words(token)]).removeprefix("the ")
        if not folded:
            return None
        found = self._named(folded)
        if found is None and folded.endswith(_ENDINGS):
            ending = next(e for e in _ENDINGS if folded.endswith(e))
            found = self._named(folded.removesuffix(ending))
        return found

    def _named(self, folded: str) -> Agency | None:
        found = self._by_name.get(folded)
        if found is None and self._base is not None:
            found = self._base._named(folded)
            if found is not None and found.name in self._replaced:
                return None
        return found

    def _canonical_name(self, name: str) -> str:
        found = self.find(name)
        return found.name if found else name


class _Shipped(Registry):
    """The registry of the program itself: another process has its own copy."""

    def __reduce__(self) -> tuple[object, ...]:
        return default_registry, ()


@cache
def default_registry() -> Registry:
    """The registry that the program ships (`resources/agencies.toml`)."""
    import tomllib  # here, with the next: most searches name no agency
    from importlib.resources import files

    data = tomllib.loads(files("resources").joinpath("agencies.toml").read_text("utf-8"))
    agencies = [_agency(entry) for entry in data["agency"]]
    known = {fold_name(name) for agency in agencies for name in agency.names}
    for agency in _plain(data["plain"]):
        folded = fold_name(agency.name)
        if folded not in known:
            known.add(folded)
            agencies.append(agency)
    return _Shipped(agencies)


def _plain(tables: Mapping[str, Mapping[str, list[str]]]) -> Iterator[Agency]:
    """The organisations that go by one name only, listed by kind and country."""
    for kind, countries in tables.items():
        stated = "" if kind == _UNSURE else kind
        for code, names in countries.items():
            country = "" if code in _NO_COUNTRY else code
            yield from (Agency(name, stated, country) for name in names)


def _agency(entry: Mapping[str, object]) -> Agency:
    aliases = tuple(alias for script in _SCRIPTS for alias in _strings(entry.get(script)))
    return Agency(
        name=str(entry["name"]),
        kind=str(entry.get("kind", "")),
        country=str(entry.get("country", "")),
        aliases=aliases,
        distributes=_strings(entry.get("distributes", ())),
    )


def _strings(value: object) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, (list, tuple)) else ()
