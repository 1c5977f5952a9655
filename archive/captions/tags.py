"""What the word lists say of single words of a caption, as tags: looked up once, asked for by rules.

A tag is named after the list that has the word ("verbs.showing"), or after what a rule looks for ("against").
What whole texts can have, of the lists of credit lines, `archive.captions.lexicon` says.
"""

from __future__ import annotations

from functools import cache, lru_cache

from archive.captions.wordlists import load, words

_OF_CAPTIONS = {
    "place": "after articles events facilities heads never_surnames prepositions strong",
    "title": "address articles before countries german_endings links",
    "verbs": "ambiguous_given attributed circumstances company contest demonyms family followers german"
    " greeting holders kin no_credit_after not_german personal pictures possessors protests showing spoken_of"
    " starters telling together",
}
"""Lists of captions by their section: "place.after"."""
_ELSEWHERE = {
    "given": ("names", "given"),
    "name.suffix": ("names", "suffixes"),
    "particle": ("names", "particles"),
    "place": ("places", "known"),
    "vessel": ("occupations", "things", "vessels"),
}
_SAID = {
    "after office": "di da do della dello dell van von av af i in at",
    "against": "against gegen contre contra contro tegen",
    "article": "the a an",
    "as": "as",
    "by": "by von de por par da",
    "by or from": "by from",
    "foreign of": "von de di van av af",
    "given out": "issued released provided supplied distributed shared taken",
    "late": "late",
    "led by": "the a an late former his her their der die das den dem",
    "message": "letter letters message messages email quote tweet note statement words",
    "noble": "duchess duke princess prince queen king countess earl marchioness viscount",
    "object": "the a an his her their himself herself",
    "of": "of von de di van av af",
    "of an office": "the la el los las les",
    "owned": "belonging dedicated addressed tribute linked",
    "passive": "wurde wurden wird werden worden",
    "served": "aide aides adviser advisers advisor advisors assistant heir successor envoy counsel",
    "shot": "penalty shot kick header serve pitch pass cross throw tackle delivery strike",
}
"""What single rules look for."""

ONCE = ("then-", "ex-")
"""Before an office that somebody held: "then-President A"."""


@lru_cache(maxsize=32_768)
def tags_of(folded: str) -> frozenset[str]:
    """All tags of a folded word."""
    tags = tags_by_word().get(folded, frozenset())
    if "given" not in tags and "-" in folded and folded.partition("-")[0] in words("names", "given"):
        tags |= {"given"}  # a double name that begins with one
    if _is_vessel(folded):
        tags |= {"vessel"}
    return tags | {"role end"} if _may_end_role(folded) else tags


_COMPOUNDS = ("sturm", "schiff", "stadion", "schule", "strasse", "gymnasium", "stiftung", "denkmal")
_SHORTEST_COMPOUND = 9


def _is_vessel(word: str) -> bool:
    """Whether a word is one of the list behind an elided article, or a German compound: "Tropensturm"."""
    if word[1:2] == "'":
        return "vessel" in tags_by_word().get(word[2:], ())
    return len(word) >= _SHORTEST_COMPOUND and word.endswith(_COMPOUNDS)


@cache
def tags_by_word() -> dict[str, frozenset[str]]:
    """The tags of every single word that a list has."""
    lists = {
        f"{section}.{name}": words("caption", section, name)
        for section, names in _OF_CAPTIONS.items()
        for name in names.split()
    }
    lists |= {tag: words(*path) for tag, path in _ELSEWHERE.items()}
    lists |= {tag: frozenset(said.split()) for tag, said in _SAID.items()}
    lists["calendar"] = calendar_words()
    # No titles of address: before a single word they may be given names.
    lists["calling"] = occupations() - words("caption", "title", "roles")
    lists["row"] = words("caption", "position", "rows", "left").union(
        words("caption", "position", "rows", "right")
    )
    table: dict[str, set[str]] = {}
    for tag, listed in lists.items():
        for word in listed:
            table.setdefault(word, set()).add(tag)
    return {word: frozenset(tags) for word, tags in table.items() if " " not in word}


@cache
def calendar_words() -> frozenset[str]:
    """Folded names of months and days of the week."""
    months = [words("caption", "date", "months", month) for month in load("caption")["date"]["months"]]
    return words("caption", "date", "weekdays").union(*months)


@cache
def occupations() -> frozenset[str]:
    """Folded occupations in all languages, single words and phrases."""
    lists = load("occupations")
    plain = (name for name in lists if not isinstance(lists[name], dict))
    return frozenset().union(*(words("occupations", name) for name in plain))


@cache
def role_nouns() -> frozenset[str]:
    """Nouns that lead a name, single words and phrases: titles of address and occupations."""
    return words("caption", "title", "roles") | occupations()


@cache
def _role_ends() -> frozenset[str]:
    """The last words of roles, without a plural's s."""
    return frozenset(role.split()[-1].removesuffix("s") for role in role_nouns())


@cache
def german_role_endings() -> tuple[str, ...]:
    """Endings of German compounds that are role nouns: "Parteichefin"."""
    return tuple(words("caption", "title", "german_endings"))


def _may_end_role(word: str) -> bool:
    """Whether a word is the last of any role noun, a plural or a German compound of one included."""
    if word.startswith(ONCE):
        word = word.split("-", 1)[1]
    return word.removesuffix("s") in _role_ends() or word.endswith(german_role_endings())
