"""Other readings of a query that found nothing: what its signs, numbers, dates and addresses may mean.

Nothing here decides: each reading that finds something is offered, with how much it finds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import islice

from archive.model import ReadingCode, SearchReading
from archive.search.language.fields import field_named
from archive.search.language.limits import readable
from archive.search.language.query import parse
from archive.search.language.query_values import says_something
from archive.search.language.tree import (
    QUOTES,
    And,
    Node,
    Phrase,
    Word,
    all_of,
    any_of,
    in_field,
    to_text,
)
from archive.search.language.written_dates import Written, on_day, written_dates

Count = Callable[[Node], int]
"""How much a tree finds."""

Candidate = tuple[ReadingCode, Node]
"""The code of a reading, and its tree."""

_ORDERS = 0, -1
"""Of what a date in numbers may be, the likeliest and the last: day or month first."""

_MOST = 6
_MOST_TRIED = 24
_MOST_WORDS = 12
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?(?:[\w-]+\.)+[^\W\d_]{2,}(?:[:/?#]\S*)?/?", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)
_FILE = re.compile(r"[^\s/\\](?:[^/\\]*[^\s/\\])?\.[A-Za-z][A-Za-z0-9]{1,4}")
_SERIAL = re.compile(r"(?=.*\d)(?=.*[A-Za-z])[\w-]*_[\w-]*|[A-Za-z]{2,5}[-_]?\d{3,}")
_STRETCH = re.compile(r"\[\s*(\S+)\s+TO\s+(\S+)\s*\]")
_LAST = re.compile(r"(?:last|past)[-_ ](\d{1,4})[-_ ](day|week|month|year)s?", re.IGNORECASE)
_LENGTHS = {"day": 1, "week": 7, "month": 30, "year": 365}
_DATED = re.compile(
    r"(?P<minus>-?)(?P<field>[A-Za-z_]+):\s*(?P<value>\"[^\"]*\"|“[^”]*”|\[[^\]]*\]|\S+(?:\s+[\w.,]+){0,3})"
)
_AMOUNT = re.compile(
    r"(?P<before>[^\w\s]*)(?P<digits>\d[\d.,'’\u00a0]*\d|\d)(?P<unit>[A-Za-z]{0,2})(?P<after>[^\w\s]*)"
)
_GROUPED = re.compile(r"\d{1,3}(?:[.,'’\u00a0]\d{3})+")
_SIZES = {"m": ("million", "m", "mn"), "bn": ("billion", "bn", "b"), "k": ("thousand", "k")}
_OF_SIZE = {form: forms for forms in _SIZES.values() for form in forms}


def readings_of(text: str, tree: Node, today: date, count: Count) -> list[SearchReading]:
    """Other readings of a query that find something, best first: the more certain one, then the larger."""
    text, _ = readable(text)
    found: dict[str, SearchReading] = {}
    for code, other in islice(_candidates(text.strip(), tree, today), _MOST_TRIED):
        query = to_text(other)
        if other != tree and query not in found and (total := count(other)):
            found[query] = SearchReading(query, total, code)
    return list(found.values())[:_MOST]


def _candidates(text: str, tree: Node, today: date) -> Iterator[Candidate]:
    yield from _addresses(text)
    yield from _file_names(text)
    yield from (("date", node) for node in _dates(text, today))
    if _has_syntax(tree):
        yield from (("field-as-text", node) for node in _as_text(text))
    yield from _numbers(text)


# --- Signs as text ---


def _has_syntax(tree: Node) -> bool:
    nodes = tree.nodes if isinstance(tree, And) else (tree,)
    return not all(isinstance(node, Word) for node in nodes)


def _as_text(text: str) -> Iterator[Node]:
    """All its words as text, its signs left out: first with what is quoted as it is."""
    words = [Word(word.strip(QUOTES + "()-*~")) for word in text.split()]
    kept = [word for word in words if says_something(word.text)]
    quoted = list(_quoted(text))
    if quoted and any(isinstance(node, Phrase) for node in quoted):
        yield all_of(quoted)
    if kept:
        yield all_of(kept)


def _quoted(text: str) -> Iterator[Node]:
    for match in re.finditer(rf"[{QUOTES}]([^{QUOTES}]+)[{QUOTES}]|(\S+)", text):
        if match[1] and says_something(match[1]):
            yield Phrase(match[1])
        elif match[2] and says_something(word := match[2].strip(QUOTES + "()-*~")):
            yield Word(word)


# --- Addresses and files ---


def _addresses(text: str) -> Iterator[Candidate]:
    if _ADDRESS.fullmatch(text) or _SCHEME.fullmatch(text):
        yield "address", in_field("url", Phrase(text))
        bare = re.split(r"[?#]", text, maxsplit=1)[0]
        yield "address", in_field("url", Phrase(bare))


def _file_names(text: str) -> Iterator[Candidate]:
    name = re.split(r"[/\\]", text)[-1].strip(QUOTES)
    if _FILE.fullmatch(name) or _SERIAL.fullmatch(name):
        yield "file-name", in_field("filename", Phrase(name))
        stem = name.rpartition(".")[0]
        if stem:
            yield "file-name", in_field("filename", Phrase(stem))


# --- Dates ---


def _dates(text: str, today: date) -> Iterator[Node]:
    """The query with its dates in our form: those of a field there, others as taken or published then."""
    yield from _dated_fields(text, today)
    plain = _STRETCH.sub(lambda match: f"{match[1]}..{match[2]}", text)
    if match := _LAST.search(plain):
        rest = (plain[: match.start()] + " " + plain[match.end() :]).strip()
        yield all_of((*_words(rest), on_day(_last(match, today))))
    words = [word for word in re.split(r"\s+", plain) if word.strip(QUOTES)]
    dates = written_dates(words)
    for order in _ORDERS if dates else ():
        yield all_of(_exchanged(words, dates, order))


def _exchanged(words: Sequence[str], dates: Sequence[Written], order: int) -> Iterator[Node]:
    at = 0
    for found in dates:
        yield from _words(" ".join(words[at : found.start]))
        yield on_day(found.values[order])
        at = found.end
    yield from _words(" ".join(words[at:]))


def _words(text: str) -> Iterator[Node]:
    if says_something(text):
        tree = parse(text).tree
        yield from tree.nodes if isinstance(tree, And) else (tree,)


def _dated_fields(text: str, today: date) -> Iterator[Node]:
    """`taken:31.12.2022` and the like, put right wherever they stand."""
    for order in _ORDERS:
        put_right = _DATED.sub(lambda match, order=order: _put_right(match, order, today), text)  # type: ignore[misc]
        if put_right != text:
            yield parse(put_right).tree


def _put_right(match: re.Match[str], order: int, today: date) -> str:
    spec = field_named(match["field"])
    value = match["value"].strip(QUOTES + "[] ")
    if spec is None or spec.kind != "date":
        return match[0]
    ends = re.split(r"\s+TO\s+", value)
    if last := _LAST.fullmatch(value):
        return f"{match['minus']}{match['field']}:{_last(last, today)}"
    told = [written_dates(end.split()) for end in ends]
    if len(ends) > 2 or not all(dates and not dates[0].start for dates in told):
        return match[0]
    values = [dates[0].values[order] for dates in told]
    end = told[-1][0].end
    rest = " ".join(ends[-1].split()[end:])
    return f"{match['minus']}{match['field']}:{'..'.join(values)} {rest}".rstrip()


def _last(match: re.Match[str], today: date) -> str:
    days = min(int(match[1]) * _LENGTHS[match[2].lower()], today.toordinal() - 1)
    return f"{(today - timedelta(days=days)).isoformat()}..{today.isoformat()}"


# --- Numbers ---


def _numbers(text: str) -> Iterator[Candidate]:
    """The words with their numbers written otherwise: without signs, in groups of three, with their size."""
    words = text.split()[:_MOST_WORDS]
    nodes: list[Node] = []
    is_other, at = False, 0
    while at < len(words):
        forms, width = _forms(words, at)
        is_other = is_other or bool(forms)
        nodes.append(any_of(forms) if forms else Word(words[at]))
        at += width
    if is_other and not any(mark in text for mark in f"{QUOTES}()"):
        yield (
            "number",
            all_of(node for node in nodes if not isinstance(node, Word) or says_something(node.text)),
        )


def _forms(words: Sequence[str], at: int) -> tuple[list[Node], int]:
    """How else the number at a place may be written, and how many words it takes."""
    match = _AMOUNT.fullmatch(words[at])
    if not match:
        return [], 1
    digits, unit, width = match["digits"], match["unit"].lower(), 1
    following = words[at + 1].strip(".,").lower() if at + 1 < len(words) else ""
    if not unit and following in _OF_SIZE and len(following) > 2:
        unit, width = following, 2
    bare = re.sub(r"\D", "", digits) if _GROUPED.fullmatch(digits) else digits
    amounts = dict.fromkeys((digits, bare, _in_groups(bare)))
    if unit and unit not in _OF_SIZE:
        return [], 1
    sizes = _OF_SIZE.get(unit, ("",))
    forms = [_as_node(f"{amount}{_size(size)}") for amount in amounts for size in sizes]
    return list(dict.fromkeys(forms)), width


def _size(size: str) -> str:
    return f" {size}" if len(size) > 2 else size


def _in_groups(digits: str) -> str:
    return f"{int(digits):,}" if digits.isdecimal() and 3 < len(digits) < 16 and digits[0] != "0" else digits


def _as_node(amount: str) -> Node:
    return Phrase(amount) if re.search(r"[\W_]", amount) else Word(amount)


def counted(tries: Iterable[Node], code: ReadingCode, count: Count) -> Iterator[SearchReading]:
    """Readings of one kind as they are given, those that find something."""
    for tree in tries:
        if total := count(tree):
            yield SearchReading(to_text(tree), total, code)
