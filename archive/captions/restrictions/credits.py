"""Orders to print a credit, and the line that they order."""

from __future__ import annotations

import re

from archive.captions.names import normal_case
from archive.captions.restrictions.patterns import Found, Matcher
from archive.captions.restrictions.tokens import END, Document, Token

PATTERNS = (
    "[credit_order]",
    "credit ..4 must ..4 [whole]",
    "must ..3 [credit]",
    "[credit] ..4 must",
    "solely|except|without ..4 [credit]",
    "only with ..3 [credit]",
    "use|may ..4 with ..2 [credit]",
)
"""How an order to credit is worded."""
LABEL = "^ [credit]"
"""A label before a credit: an order only in fields that hold nothing but orders."""

_AFTER = re.compile(
    r"\s*(?:(?:line|lines|is|be|to|must|should|shall|as|read|reads|reading|by|for|give|given|follows|like|on|screen"
    r"|de|du|di|del|da|do|des|der|von|van|av|af|a|à|au|al|als|zu|für|mit|ist|wie|folgt|lautet|the|credit|credits|en|como"
    r"|para|som|come|segue|obligatorio|obligatoire|photo|picture|image|credited|attributed|bylined)\b\s*)*[:=\-–—]*\s*"
)
_LABEL = re.compile(
    r"\s*(?:©|\(c\)|(?:photo|foto|bild|image|imagen|fotografia|picture|photograph|quelle|credit|cortesia|courtesy|fotos|bilder"
    r"|kuva|photos|copyright)\b(?:\s+(?:courtesy|cortesia)(?:\s+(?:of|de))?|\s+by|\s+of|\s+de)?\s*[:©]?)\s*",
)
_QUOTES = "\"'“”„«»‘’"
_STOPS = re.compile(r"\s-\s|\s–\s|\s—\s|--|==|\*|;|\n|\||//")
_SENTENCE = re.compile(r"[.!?](?=\s|$)")
_NAME_STOP = re.compile(
    r"(?:(?<!\w)\w|\b(?:jr|sr|st|dr|mr|mrs|ms|inc|ltd|co|corp|dept|u\.s|u\.k|u\.n|gov|prof))$", re.I
)
_MOST = 120
_MOST_WORDS = 14
_CLAUSE = re.compile(
    r"\b(?:provides|may|must|used|is|are|will|has|have|should|upon|when|unless|darf|muss|ist|wird|est|doit|es|debe)\b",
    re.I,
)


def credit_value(document: Document, matcher: Matcher, found: Found) -> tuple[str | None, int]:
    """The line that an order to credit names, and where it ends in the normal form.

    None where the order names nobody; its end is then that of the order.
    """
    text = document.text.text
    order = document.tokens[found.last]
    start = _start(text, document.text.key, order.end)
    line, end = _line(document, matcher, start, found.last)
    line = _without_label(line)
    if not _is_name(line, document):
        between = _between(document, found)
        return (between, order.end) if between else (None, order.end)
    return _cased(line), end


def _start(text: str, key: str, at: int) -> int:
    """Where the line begins: behind a colon that only words for credits lead to, else behind such words."""
    colon = key.find(":", at, at + _LED)
    if colon > 0 and all(word in _generic() for word in re.findall(r"[^\W_]+", key[at:colon])):
        at = colon
    match = _AFTER.match(key, at)
    return match.end() if match else at


_LED = 50
"""Characters within which a colon may follow an order to credit."""


def _line(document: Document, matcher: Matcher, start: int, last: int) -> tuple[str, int]:
    """What stands behind the order: a quoted stretch, or all up to the next clause or order."""
    text = document.text.text
    if start < len(text) and text[start] in _QUOTES:
        opened = start
        while start < len(text) and text[start] in _QUOTES:
            start += 1
        closed = next((at for at in range(start, len(text)) if text[at] in _QUOTES and _closes(text, at)), -1)
        if 0 < closed - opened < _MOST:
            return text[start:closed], closed + 1
    end = min(len(text), start + _MOST)
    for pattern in (_STOPS, re.compile(r"[()]")):
        if (match := pattern.search(text, start, end)) and match.start() >= start:
            end = match.start()
    for match in _SENTENCE.finditer(text, start, end):
        if not _NAME_STOP.search(text, start, match.start()):
            end = match.start()
            break
    end = min(end, _order_after(document, matcher, start, last, end))
    return text[start:end].rstrip(" ,/-–."), end


def _closes(text: str, at: int) -> bool:
    """Whether a quotation mark ends a quotation and is no apostrophe within a word."""
    return text[at] not in "'’" or not text[at + 1 : at + 2].isalpha()


def _order_after(document: Document, matcher: Matcher, start: int, last: int, end: int) -> int:
    """Where the next order behind `start` begins within the clause; `end` where none does."""
    tokens = document.tokens
    for at in range(last + 1, len(tokens)):
        if tokens[at].start < start:
            continue
        if END in tokens[at].roles and not _within_value(document, tokens[at]):
            break
        begins = matcher.has(at, _BEGINNING) and not (at == last + 1 and matcher.has(at, frozenset({"in"})))
        out = matcher.has(at, _OUT_HEADS) and any(matcher.has(n, _OUT) for n in range(at + 1, at + 4))
        if begins or out:
            return tokens[at].start
    return end


_BEGINNING = frozenset(
    {"no", "only", "solely", "barred", "embargo", "order", "must", "without", "editorial", "note", "licence"}
)
_OUT_HEADS = frozenset(
    {"territory", "adjective", "outlet", "internet", "broadcast", "sale", "archive", "print"}
)
_OUT = frozenset({"out"})


def _within_value(document: Document, token: Token) -> bool:
    """Whether what ends clauses elsewhere belongs to the names of a credit: "AFP / ESA", "J. Doe"."""
    return document.text.text[token.start] in "/.…"


def _without_label(line: str) -> str:
    match = _LABEL.match(line.lower())
    bare = line[match.end() :] if match and len(line) > match.end() else line
    return bare.strip(f" ,:.{_QUOTES}")


def _is_name(line: str, document: Document) -> bool:
    words = re.findall(r"[^\W_]+", line)
    if not words or len(words) > _MOST_WORDS or _CLAUSE.search(line):
        return False
    if not (line[0].isupper() or line[0].isdigit() or line[0] in "@#©" or line[0].lower() == line[0].upper()):
        return False
    return not all(word.lower() in _generic() for word in words)


def _generic() -> frozenset[str]:
    from archive.captions.restrictions.lexicon import words_of  # made when first asked for

    return words_of("generic_credit")


def _between(document: Document, found: Found) -> str | None:
    """The name between both halves of an order: "CREDIT JANE DOE MANDATORY"."""
    first, last = document.tokens[found.first], document.tokens[found.last]
    if found.first == found.last or "credit" not in first.roles or "must" not in last.roles:
        return None
    line = _without_label(document.text.text[first.end : last.start].strip(" :,-"))
    line = re.sub(r"(?i)^(?:line|to|as|by|for)\s+|\s+(?:is|are)$", "", line)
    return _cased(line) if _is_name(line, document) and not any(c in line for c in ".;") else None


_PARTS = re.compile(r"(\s*/\s*)")


_ACRONYM = re.compile(r"[A-Z]{2,5}")


def _cased(line: str) -> str:
    """The line with names in capitals set in normal case, part by part: "AFP/JANE ROE" is AFP/Jane Roe."""
    return "".join(
        part if at % 2 or _ACRONYM.fullmatch(part) else normal_case(part)
        for at, part in enumerate(_PARTS.split(" ".join(line.split())))
    )
