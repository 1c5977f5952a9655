"""Commands of rights: audit, list, set, lift."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from datetime import date

from archive.cli.output import put
from archive.cli.selecting import carry_out
from archive.cli.session import opened
from archive.errors import WrongUsage


def audit(asked: Namespace) -> bool:
    """Print where photos stand against orders."""
    with opened(asked) as catalogue:
        for each in catalogue.rights.audit(_day(asked.on)):
            until = f" until {each.until}" if each.until else ""
            text = f"{each.problem:<14} {each.photo}  {each.story or '-'}{until}  {each.text}"
            put(asked, asdict(each), text)
    return False


def list_(asked: Namespace) -> bool:
    """Print orders that come due."""
    with opened(asked) as catalogue:
        for each in catalogue.rights.due(_day(asked.due)):
            value = {"id": each.record_id, **{k: v for k, v in asdict(each).items() if k != "record_id"}}
            put(asked, value, f"{each.until}  {each.code:<14} {each.record_id}  {each.text}")
    return False


def set_(asked: Namespace) -> bool:
    """Add an order to photos."""
    with opened(asked) as catalogue:
        return carry_out(
            asked,
            catalogue,
            lambda ids: catalogue.rights.set(
                ids, asked.code, value=asked.value, until=asked.until, note=asked.note
            ),
        )


def lift(asked: Namespace) -> bool:
    """Take the orders of a code off photos."""
    with opened(asked) as catalogue:
        return carry_out(asked, catalogue, lambda ids: catalogue.rights.lift(ids, asked.code, asked.note))


def renew(asked: Namespace) -> bool:
    """Give an order another day."""
    with opened(asked) as catalogue:
        return carry_out(
            asked, catalogue, lambda ids: catalogue.rights.renew(ids, asked.code, asked.until, asked.note)
        )


def settle(asked: Namespace) -> bool:
    """Say that a problem of the audit is none."""
    with opened(asked) as catalogue:
        return carry_out(
            asked, catalogue, lambda ids: catalogue.rights.settle(ids, asked.problem, asked.note)
        )


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise WrongUsage("usage.no-day", text=text) from error
