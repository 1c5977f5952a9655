"""The command that lays corrections over what was read."""

from __future__ import annotations

from argparse import Namespace
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from archive.catalogue import Catalogue
from archive.cli.output import complain, put
from archive.cli.selecting import carry_out
from archive.cli.session import opened
from archive.curation.selection import Ids
from archive.curation.templates import Codes, expanded, parse_codes
from archive.errors import Refused, WrongUsage
from archive.model import LIST_FIELDS, FieldValue, OpChanges

_MOST_BYTES = 20_000_000


def correct(asked: Namespace) -> bool:
    """Correct fields of records."""
    codes = _codes(asked.codes)
    edits: dict[str, FieldValue | None] = dict(_values(asked.set, codes))
    edits |= dict.fromkeys(asked.none, "")
    edits |= dict.fromkeys(asked.unset, None)
    seen = _values(asked.seen, {})
    _check_one_way(asked, edits)
    with opened(asked) as catalogue:
        return carry_out(asked, catalogue, lambda ids: _correct(asked, catalogue, ids, edits, seen, codes))


def ledger(asked: Namespace) -> bool:
    """Print what papers corrected, clarified and retracted."""
    with opened(asked) as catalogue:
        for each in catalogue.ledger.all(asked.kind):
            also = f"  (also in {', '.join(each.also_in)})" if each.also_in else ""
            text = f"{each.date or '-':<12}{each.kind:<14}{each.story}  {each.text}{also}"
            put(asked, {**asdict(each), "also_in": each.also_in}, text)
    return False


def _correct(
    asked: Namespace,
    catalogue: Catalogue,
    ids: Ids,
    edits: dict[str, FieldValue | None],
    seen: dict[str, FieldValue],
    codes: Codes,
) -> OpChanges:
    if asked.replace:
        return catalogue.corrections.replace(ids, *asked.replace, fields=asked.fields)
    if asked.template:
        template = expanded(asked.template, codes) if codes else asked.template
        done, unread = catalogue.corrections.from_template(ids, template)
        for record_id, names in unread.items():
            complain(f"{record_id}: not read out of the new caption: {', '.join(names)}. Look at it.")
        return done
    return catalogue.corrections.set(ids, edits, seen=seen or None)


def _check_one_way(asked: Namespace, edits: dict[str, FieldValue | None]) -> None:
    ways = [bool(edits), asked.replace is not None, asked.template is not None]
    if sum(ways) != 1:
        raise WrongUsage("usage.nothing-to-correct")
    named = [word.split("=", 1)[0] for word in asked.set]
    for name in {*asked.none, *asked.unset}:
        if name in named or (name in asked.none and name in asked.unset):
            raise WrongUsage("usage.two-ways", field=name)
    if asked.fields and not asked.replace:
        raise WrongUsage("usage.in")


def _values(given: Iterable[str], codes: Codes) -> dict[str, FieldValue]:
    """The values of FIELD=VALUE; a field that holds several takes them all."""
    lists: dict[str, list[str]] = defaultdict(list)
    for word in given:
        name, sign, value = word.partition("=")
        if not sign:
            raise WrongUsage("usage.no-value", word=word)
        lists[name.strip()].append(expanded(value, codes) if codes else value)
    values: dict[str, FieldValue] = {}
    for name, several in lists.items():
        if len(several) > 1 and name not in LIST_FIELDS:
            raise WrongUsage("usage.several", n=len(several), field=name)
        values[name] = tuple(several) if name in LIST_FIELDS else several[0]
    return values


def _codes(file: str | None) -> Codes:
    if file is None:
        return {}
    path = Path(file)
    try:
        with path.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
    except OSError as error:
        raise WrongUsage("usage.unreadable", file=file, reason=str(error.strerror or error)) from error
    if len(data) > _MOST_BYTES:
        raise WrongUsage("usage.too-large", file=file)
    try:
        return parse_codes(data.decode("utf-8-sig"), path.name)
    except UnicodeDecodeError as error:
        raise Refused("codes.no-text", file=file) from error
