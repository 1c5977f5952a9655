"""How commands act on many records: which ones, and what would change."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from archive.catalogue import Catalogue
from archive.cli.arguments.common import KINDS
from archive.cli.changing import changed
from archive.cli.output import inputs, put
from archive.curation.selection import Ids, Selection
from archive.errors import WrongUsage
from archive.exchange import as_json
from archive.model import OpChanges, Preview
from archive.words import operation_words


def selection(asked: Namespace) -> Selection:
    """The records that a command names. Raises `WrongUsage` for none, and for ids and a query at once."""
    ids, query = tuple(inputs(asked.ids)), asked.selecting
    if (asked.all and query is None) or (query is not None and not query.strip() and not asked.all):
        raise WrongUsage("usage.everything")
    if (query is None) is (not ids):
        raise WrongUsage("usage.ids-or-query")
    return Selection(ids, query, KINDS[asked.kind])


def carry_out(
    asked: Namespace, catalogue: Catalogue, act: Callable[[Ids], OpChanges], of: Selection | None = None
) -> bool:
    """Do something to the records that were named, or tell what it would change; prints either."""
    chosen = selection(asked) if of is None else of
    return do_or_tell(asked, catalogue, lambda: catalogue.do_to(chosen, act))


def do_or_tell(asked: Namespace, catalogue: Catalogue, act: Callable[[], OpChanges]) -> bool:
    """Do something, or tell what it would change; prints either."""
    if not asked.dry_run:
        return changed(asked, act())
    with catalogue.previewing() as preview:
        act()
    put(asked, as_json.preview(preview), _preview(preview))
    return False


def _preview(preview: Preview) -> str:
    name = operation_words(preview.operation) if preview.operation else ""
    lines = [f"{name}: would change {preview.records} records ({preview.changes} rows)"]
    lines += (f"  {e.id}  {e.field}: {_value(e.before)} → {_value(e.after)}" for e in preview.examples)
    return "\n".join(lines)


def _value(value: object) -> str:
    if not value:
        return "nothing"
    if isinstance(value, tuple):
        return "; ".join(_value(each) for each in value)
    return f"“{value}”"
