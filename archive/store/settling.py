"""A reading of a credit line with what was answered in it: pure functions, asked before lines are stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from archive.model import Credit, Doubt, Source, Value
from archive.store.answers import Asked
from archive.text import name_key

BY_PERSON = "answered: a person"
"""The rule of a source that is somebody who gave the picture, and no organisation."""
_BY_ANSWER = "answered"
BETWEEN_NAMES = "; "
ValueT = TypeVar("ValueT", bound=Value)


def settled(credit: Credit, answers: Mapping[Asked, str]) -> Credit:
    """The credit as it reads once its doubts are answered as far as they were; those are gone from it."""
    new = credit
    for doubt in credit.doubts:
        choice, _, detail = answers.get((doubt.code, doubt.value), "").partition(":")
        settle = _SETTLED.get(choice)
        if settle is not None:
            left = tuple(other for other in new.doubts if other != doubt)
            new = replace(settle(new, doubt, detail), doubts=left)
    return credit if new is credit else replace(new, doubts=tuple(d for d in new.doubts if _is_asked(d, new)))


def _is_asked(doubt: Doubt, credit: Credit) -> bool:
    """Whether the order of two names is still a question: not where one of them left the chain."""
    chain = {source.text for source in credit.chain}
    return doubt.code != "chain-order" or chain.issuperset(doubt.value.split(BETWEEN_NAMES))


def _as_it_is(credit: Credit, doubt: Doubt, detail: str) -> Credit:
    return credit


def _person(credit: Credit, doubt: Doubt, detail: str) -> Credit:
    """A person takes pictures, but for one who gave it: a giver stays in the chain."""
    if doubt.code == "giver-person-or-organisation":
        chain = tuple(
            replace(source, rule=BY_PERSON, kind="") if _is_meant(source, doubt) else source
            for source in credit.chain
        )
        return replace(credit, chain=chain)
    return _photographer(credit, doubt, detail)


def _photographer(credit: Credit, doubt: Doubt, detail: str) -> Credit:
    if any(_is_meant(value, doubt) for value in credit.photographers):
        return credit
    rest = _not_a_name(credit, doubt, "")
    person = Value(detail or doubt.value, doubt.start, doubt.end, _BY_ANSWER)
    photographers = sorted((*rest.photographers, person), key=lambda value: value.start)
    return _held_by(replace(rest, photographers=_once(photographers)), credit, doubt, person.text)


def _organisation(credit: Credit, doubt: Doubt, detail: str, rule: str = _BY_ANSWER) -> Credit:
    if any(_is_meant(source, doubt) for source in credit.chain):
        return credit
    rest = _not_a_name(credit, doubt, "")
    source = Source(doubt.value, doubt.start, doubt.end, rule, kind=detail)
    return _held_by(replace(rest, chain=_once((source, *rest.chain))), credit, doubt, source.text)


def _giver(credit: Credit, doubt: Doubt, detail: str) -> Credit:
    return _organisation(credit, doubt, "", BY_PERSON)


def _holder(credit: Credit, doubt: Doubt, detail: str) -> Credit:
    return replace(credit, photographers=_without(credit.photographers, doubt))


def _not_a_name(credit: Credit, doubt: Doubt, detail: str) -> Credit:
    gone = replace(
        credit,
        photographers=_without(credit.photographers, doubt),
        chain=_without(credit.chain, doubt),
    )
    return _held_by(gone, credit, doubt, None)


def _distributes(credit: Credit, doubt: Doubt, detail: str) -> Credit:
    """The distributor stands behind whose pictures it passes on."""
    at = {source.text: n for n, source in enumerate(credit.chain)}
    supplier = next((name for name in doubt.value.split(BETWEEN_NAMES) if name != detail), "")
    if at.get(supplier, -1) <= at.get(detail, -1) or detail not in at:
        return credit
    chain = list(credit.chain)
    distributor = chain.pop(at[detail])
    chain.insert(at[supplier], distributor)
    return replace(credit, chain=tuple(chain))


def _held_by(credit: Credit, before: Credit, doubt: Doubt, name: str | None) -> Credit:
    """The holder of the rights goes by the name that whoever is in doubt has now, None for nobody."""
    notice = before.copyright
    if notice is None or notice.holder is None or name_key(notice.holder) != name_key(doubt.value):
        return credit
    return replace(credit, copyright=replace(notice, holder=name))


def _is_meant(value: Value, doubt: Doubt) -> bool:
    """Whether a doubt is about a value: the same characters, or the same name where it stands twice."""
    return (value.start, value.end) == (doubt.start, doubt.end) or name_key(value.text) == name_key(
        doubt.value
    )


def _without(values: tuple[ValueT, ...], doubt: Doubt) -> tuple[ValueT, ...]:
    return tuple(value for value in values if not _is_meant(value, doubt))


def _once(values: Sequence[ValueT]) -> tuple[ValueT, ...]:
    kept: dict[str, ValueT] = {}
    for value in values:
        kept.setdefault(name_key(value.text), value)
    return tuple(kept.values())


_SETTLED: Mapping[str, Callable[[Credit, Doubt, str], Credit]] = {
    "person": _person,
    "photographer": _photographer,
    "organisation": _organisation,
    "giver": _giver,
    "holder": _holder,
    "not-a-name": _not_a_name,
    "distributes": _distributes,
    "label": _as_it_is,
    "as-it-is": _as_it_is,
}
"""What each choice makes of a line. Who is meant by a name that several share is not said by the line."""
