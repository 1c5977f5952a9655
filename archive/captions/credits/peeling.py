"""Stage 3: reading labels, kinds, rights and asides off the ends of a part until a name is left.

The table stands at the end; `labels` and `asides` hold its rules. Most parts are a plain name: none of their
words is one that any rule needs, and so they are done with at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from archive.captions.credits import asides, labels, reaching
from archive.captions.credits.cutting import SIDES
from archive.captions.credits.part import Line, Part, Piece, Step
from archive.captions.lexicon import AT, COLON, DIGIT, any_of, closing, lexicon, opening
from archive.captions.rules import Rule, Rules, Verdict
from archive.captions.text import Text
from archive.model import Value

_MOST_READ = 12
"""How much is read off one part; no real one has as much."""
_KEPT_STOP = re.compile(r"(?:\b[^\W\d_]|\b(?:jr|sr|inc|ltd|corp|co|bros|st|llc|dept|assoc|s\.a|p\.a))\.$")


def peel(part: Part, line: Line) -> Part:
    """The part as the name in it, with its agency; kinds, year, licence and hints are in its fields."""
    start, end = _trim(part.start, part.end, line.text)
    if start != part.start or end != part.end:
        part = _settled(part.copy(start, end), start, end, line)
    key, tags_of = line.text.key, lexicon(PEELING.tags).tags
    for _ in range(_MOST_READ):
        if part.agency is not None or part.start >= part.end:
            break
        tags = tags_of(key[part.start : part.end])
        read = PEELING.first(piece_of(part, line), tags) if PEELING.tried(tags) else None
        if read is None:
            break
        rule, shorter = read
        shorter.steps = (*part.steps, Step(rule, part))
        part = _settled(shorter, *_trim(shorter.start, shorter.end, line.text), line)
    return part


def piece_of(part: Part, line: Line) -> Piece:
    """What the rules look at of a part."""
    start, end = part.start, part.end
    return Piece(part, line.text.text[start:end], line.text.key[start:end], line)


def trace_part(part: Part, line: Line) -> Iterator[tuple[str, Verdict]]:
    """What became of each rule of peeling up to the one that read something off a part."""
    piece = piece_of(part, line)
    return PEELING.trace(piece, lexicon(PEELING.tags).tags(piece.key))


def new_values(before: Part, after: Part) -> Iterator[Value]:
    """What one step of peeling read that the part did not have before."""
    yield from after.kinds[len(before.kinds) :]
    if after.licence is not None and after.licence is not before.licence:
        yield after.licence


def _settled(part: Part, start: int, end: int, line: Line) -> Part:
    """A new part with its ends and with the agency that it names."""
    part.start, part.end = start, end
    part.agency = line.registry.find(line.text.text[start:end])
    return part


def _trim(start: int, end: int, text: Text) -> tuple[int, int]:
    if start < end and text.text[start].isalnum() and text.text[end - 1].isalnum():
        return start, end
    start, end = text.trim(start, end, " \t\r\n,:;*|/_=…()[]")
    while start < end and text.text[start] in "'\".<>":
        start += 1
    while start < end and text.text[end - 1] in " '\".<>,:" and not _KEPT_STOP.search(text.key[start:end]):
        end -= 1
    return start, end


def part_sources(parts: Sequence[Part], line: Line) -> None:
    """Set apart what each label of a line introduces, and leave out running text before the first one."""
    if len(parts) < 2:
        return
    labelled = [at for at, part in enumerate(parts) if part.labelled]
    for before, at in pairwise(labelled):
        if before < at and parts[at].sep in ("slash", "dash", "comma"):
            parts[at].sep = "semicolon"
    if labelled[:1] == [1] and parts[1].sep in ("label", "period") and _is_running_text(parts[0], line):
        parts[0].dropped = True


_REPRODUCED = ("reproducao", "reproduccion", "riproduzione")
_SHOWN_ON_SCREENS = frozenset({"broadcaster", "social"})


def as_frames(parts: Sequence[Part], line: Line) -> None:
    """What is reproduced from a broadcaster or a platform is a frame, not handed out: "Reprodução/TV A"."""
    for part, source in pairwise(parts):
        if source.agency is None or source.agency.kind not in _SHOWN_ON_SCREENS or not part.kinds:
            continue
        if line.text.key[: part.end].endswith(_REPRODUCED):
            part.kinds = tuple(
                replace(kind, text="screenshot") if kind.text == "handout" else kind for kind in part.kinds
            )


def _is_running_text(part: Part, line: Line) -> bool:
    words = line.text.text[part.start : part.end].split()
    small = [word for word in words if word[0].islower() and len(word) > 2]
    return len(words) > 3 and len(small) > 1 and part.agency is None


def _needs(*tags: str) -> frozenset[str]:
    return frozenset(tags)


PEELING: Rules[Piece, Part] = Rules(
    Rule(
        asides.FLAG,
        asides.read_flag,
        _needs(
            *(opening(f"credit.{section}") for section in ("flag", "filler.words", "filler.pictures")),
            opening(DIGIT),
        ),
    ),
    Rule("clause", asides.read_clause, _needs(opening("credit.filler.clauses"), DIGIT)),
    Rule("address", reaching.read_address, _needs(AT, DIGIT, any_of(reaching.WEB))),
    Rule("picture's number", reaching.read_number, _needs(DIGIT)),
    Rule("copyright mark", asides.read_copyright, _needs(opening(any_of(asides.COPYRIGHT_MARKS)))),
    Rule("other role", labels.read_other_role, _needs(opening("credit.filler.others"))),
    Rule("side", asides.read_side, _needs(opening(any_of(SIDES)))),
    Rule(
        labels.LABEL,
        labels.read_label,
        _needs(
            opening("credit.label"),
            opening("credit.archive.words"),
            opening(any_of(labels.FIRST_OF_CLAUSE)),
        ),
    ),
    Rule("unknown label", labels.read_unknown_label, _needs(COLON)),
    Rule(asides.LICENCE, asides.read_licence, _needs(any_of(asides.LICENCES))),
    Rule("year behind", asides.read_year, _needs(closing(DIGIT))),
    Rule(labels.SUFFIX, labels.read_suffix, _needs(closing("credit.suffix"))),
    Rule("connecting word", labels.read_connecting_word, _needs(opening(any_of(labels.CONNECTING)))),
    Rule("official", asides.read_official, _needs(opening(any_of(asides.OFFICIAL)))),
    # Behind it at most an order to credit ("MANDATORY CREDIT BY KYODO") or to keep nothing ("NO ARCHIVES").
    Rule(
        "territory",
        asides.read_territory,
        _needs(closing(any_of(asides.OUT)), any_of(asides.BY), closing("credit.suffix")),
    ),
    Rule("work", asides.read_work, _needs(any_of(asides.BY))),
    Rule("account", asides.read_account, _needs(opening(any_of(asides.ACCOUNTS)))),
    Rule("date", asides.read_date, _needs(DIGIT)),
)
"""What is read off a part: the first rule that reads something does, then all are tried on what is left.
"""
