"""Reading orders out of a field: instructions, usage terms, an editorial note, a caption, a credit line."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from archive.captions.restrictions import credits
from archive.captions.restrictions.lexicon import openings_of
from archive.captions.restrictions.moments import Moment, Span
from archive.captions.restrictions.patterns import Found, Matcher
from archive.captions.restrictions.rule import Rule
from archive.captions.restrictions.rules import RULES
from archive.captions.restrictions.standing import Standing
from archive.captions.restrictions.tokens import Document, read_tokens
from archive.captions.text import folded_text
from archive.model import RESTRICTION_CODES, Restriction, RestrictionCode, RestrictionSource

_READ = 4_000
"""Characters in which orders are looked for: of longer fields the beginning, of longer captions the end."""


def read_restrictions(
    text: str, field: RestrictionSource, date: dt.date | dt.datetime | str | None = None
) -> tuple[Restriction, ...]:
    """Read the orders that a field holds, in the order of their words; never raises.

    `field` says what the text is; in captions and credits only what reads as an order is one. `date` is when
    the order was sent (a date, or EDTF, with a time or without): what is worded as "within 14 days" or
    "until Friday" is reckoned from it. Spans point into `text`.
    """
    sent, timed = _moment(date)
    if field == "embargo" and (release := _embargo(text)):
        return release
    shift = max(0, len(text) - _READ) if field in ("caption", "credit") else 0
    read = text[shift : shift + _READ]
    if field in ("caption", "credit") and not _may_order(read):
        return ()
    document = read_tokens(read)
    reader = _Reader(document, field, sent, timed)
    return tuple(
        replace(order, start=order.start + shift, end=order.end + shift) if shift else order
        for order in _once(sorted(reader.orders(), key=lambda order: (order.start, order.end)))
    )


_TELLING_IN_TEXT = frozenset(
    {"no", "barred", "out", "only", "solely", "must", "order", "without", "embargo", "credit_order"}
)
"""Roles of which every order in running text has one."""
_CODED = re.compile(r"[A-Z]OUT\b|\bNO[A-Z]{3}|[A-Z]x[A-Z]|[a-z]For[A-Z]")
"""Words that may be codes of houses, or orders written as one word."""
_RUN = re.compile(r"[^\W_]+")


def _may_order(text: str) -> bool:
    """Whether a running text may hold an order: far cheaper than to read it, and most captions hold none."""
    words, beginnings = openings_of(_TELLING_IN_TEXT)
    found = _RUN.findall(folded_text(text))
    return any(word in words or word.startswith(beginnings) for word in found) or bool(_CODED.search(text))


def _moment(date: dt.date | dt.datetime | str | None) -> tuple[dt.datetime | None, bool]:
    """When an order was sent, and whether its time of day is known."""
    if isinstance(date, dt.datetime):
        return date, True
    if isinstance(date, dt.date):
        return dt.datetime(date.year, date.month, date.day), False
    text = (date or "").strip().rstrip("?~%")
    try:
        return dt.datetime.fromisoformat(text), len(text) > len("2024-01-09")
    except ValueError:
        return None, False


def _embargo(text: str) -> tuple[Restriction, ...]:
    """The order of a field that holds nothing but a moment ("embargoed" of ninjs and NewsML-G2)."""
    stretch = text.strip()
    if not stretch:
        return ()
    try:
        at = dt.datetime.fromisoformat(stretch)
    except ValueError:
        return ()
    start = text.index(stretch)
    until = at.strftime("%Y-%m-%dT%H:%M") if len(stretch) > len("2024-01-09") else at.date().isoformat()
    if at.tzinfo is not None:
        zone = at.strftime("%z")
        until += "Z" if zone == "+0000" else f"{zone[:3]}:{zone[3:5]}"
    return (
        Restriction("embargo", None, until, stretch, "embargo", start, start + len(stretch), "embargo field"),
    )


def _once(orders: Sequence[Restriction]) -> Iterator[Restriction]:
    """Each order once; a nameless credit or a moment left open says nothing beside one that is told."""
    seen: set[tuple[str, str | None, str | None]] = set()
    named = {order.code for order in orders if order.code == "mandatory-credit" and order.value}
    timed = {order.code for order in orders if order.code in ("embargo", "expires") and order.until}
    for order in orders:
        open_beside = (order.code in named and not order.value) or (order.code in timed and not order.until)
        known = (order.code, order.value, order.until)
        if open_beside or (known in seen and order.code != "other"):
            continue
        seen.add(known)
        yield order


class _Reader:
    """The rules applied to one text, one after the other."""

    def __init__(
        self, document: Document, field: RestrictionSource, sent: dt.datetime | None, timed: bool
    ) -> None:
        self._document = document
        self._field: RestrictionSource = field
        self._sent = sent
        self._timed = timed
        self._matcher = Matcher(document.tokens)
        self._standing = Standing(document, field)

    def orders(self) -> Iterator[Restriction]:
        """What each rule finds; what one has read, no later one reads again."""
        yield from self._whole_words()
        yield from self._credits()
        for rule in RULES:
            if rule.strength == "weak" and not self._standing.lenient:
                continue
            for found in self._matches(rule.pattern):
                if rule.codes and not self._standing.holds(found, rule.strength):
                    continue
                self._matcher.use(found.core)
                yield from (self._order(code, rule, found) for code in rule.codes)

    def _matches(self, pattern: str) -> Iterator[Found]:
        if not self._matcher.may_match(pattern):
            return
        start = 0
        while (found := self._matcher.find(pattern, start)) is not None:
            yield found
            # The same "no" may deny more than one thing: what was read is looked behind from where it began.
            again = found.core and not any(self._matcher.has(at, roles) for at, roles in found.core)
            start = found.first if again else found.first + 1

    def _whole_words(self) -> Iterator[Restriction]:
        """House codes, and words that are a whole order: "NARCH", "arşivlenemez"."""
        for at, token in enumerate(self._document.tokens):
            if "order" in token.roles and token.value in RESTRICTION_CODES:
                found = Found(at, at, ((at, _WHOLE),))
                if self._standing.holds(found, "order"):
                    self._matcher.use(found.core)
                    code: RestrictionCode = next(code for code in RESTRICTION_CODES if code == token.value)
                    yield self._restriction(code, None, None, "word of its own", *self._span(found))

    def _credits(self) -> Iterator[Restriction]:
        labels = () if self._field in ("caption", "credit") else (credits.LABEL,)
        for pattern in (*credits.PATTERNS, *labels):
            for found in self._matches(pattern):
                if not self._standing.holds(found, "sure" if pattern == "[credit_order]" else "order"):
                    continue
                if pattern == credits.LABEL and not self._is_label(found):
                    continue
                self._matcher.use(found.core)
                value, end = credits.credit_value(self._document, self._matcher, found)
                if pattern == credits.LABEL and value is None:
                    continue
                start, last = self._span(found)
                stop = max(last, self._document.text.span(0, end)[1]) if end else last
                self._use_until(found, end)
                yield self._restriction("mandatory-credit", value, None, "credit is ordered", start, stop)

    def _is_label(self, found: Found) -> bool:
        """Whether a colon makes a word for credits the label of one, or a slash what follows it a credit."""
        rest = self._document.text.text[self._document.tokens[found.last].end :].lstrip()
        return rest.startswith((":", "=")) or _SIGNED.match(rest) is not None

    def _use_until(self, found: Found, end: int) -> None:
        """No other rule reads the names of a credit."""
        for at in range(found.last + 1, len(self._document.tokens)):
            if self._document.tokens[at].end > end:
                break
            self._matcher.use([(at, self._document.tokens[at].roles)])

    def _order(self, code: RestrictionCode, rule: Rule, found: Found) -> Restriction:
        territories = code in ("territory-out", "territory-only")
        value = self._territories(found) if territories else None
        until = self._until(found) if rule.dated and code != "no-archive" else None
        if code == "expires" and until:
            until = until.removesuffix("T00:00")  # "until midnight on 30 June": the day itself
        return self._restriction(code, value, until, rule.name, *self._span(found))

    def _territories(self, found: Found) -> str:
        tokens = (self._document.tokens[at] for at, _ in found.core)
        codes = [
            code
            for token in tokens
            if token.value and token.roles & _PLACES
            for code in token.value.split(",")
        ]
        return ",".join(dict.fromkeys(codes))

    def _until(self, found: Found) -> str | None:
        """Until when: the moment that is named, or a span from when it was sent or from a moment named."""
        times = [time for at, _ in found.core if (time := self._document.tokens[at].time) is not None]
        spans = [time for time in times if isinstance(time, Span)]
        moments = [time for time in times if isinstance(time, Moment)]
        if not spans:
            return moments[0].edtf(self._sent) if moments else None
        sent, timed = _moment(moments[0].edtf(self._sent)) if moments else (self._sent, self._timed)
        return spans[0].after(sent, timed=timed)

    def _span(self, found: Found) -> tuple[int, int]:
        tokens = self._document.tokens
        return self._document.text.span(tokens[found.first].start, tokens[found.last].end)

    def _restriction(
        self, code: RestrictionCode, value: str | None, until: str | None, rule: str, start: int, end: int
    ) -> Restriction:
        text = self._document.text.raw[start:end]
        return Restriction(code, value, until, text, self._field, start, end, rule)


_WHOLE = frozenset[str]()
_SIGNED = re.compile(r"[^\W\d_][^,;()]{1,40}/[^\W\d_]|[\"“„]")
"""Names as credits write them: "UNHCR/A. Smith"."""
_PLACES = frozenset({"territory", "adjective"})
