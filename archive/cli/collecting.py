"""Commands of collections."""

from __future__ import annotations

from argparse import Namespace

from archive.cli.changing import changed
from archive.cli.output import inputs, put
from archive.cli.selecting import carry_out, do_or_tell
from archive.cli.session import opened


def list_(asked: Namespace) -> bool:
    """Print all collections with how much is in them."""
    with opened(asked) as catalogue:
        for name, ids in catalogue.collections.all().items():
            put(asked, {"name": name, "records": len(ids)}, f"{len(ids):6}  {name}")
    return False


def show(asked: Namespace) -> bool:
    """Print the records of a collection in their order."""
    with opened(asked) as catalogue:
        items = catalogue.collections.items(asked.name)
        titles = catalogue.records.titles([item.record_id for item in items])
    for number, item in enumerate(items, 1):
        title = titles.get(item.record_id, "")
        value = {"id": item.record_id, "number": number, "title": title, "note": item.note}
        put(asked, value, f"{number:4}  {item.record_id}  {title}{f'  ({item.note})' if item.note else ''}")
    return False


def add(asked: Namespace) -> bool:
    """Put records at the end of a collection."""
    with opened(asked) as catalogue:
        return carry_out(asked, catalogue, lambda ids: catalogue.collections.add(asked.name, ids))


def remove(asked: Namespace) -> bool:
    """Take records out of a collection."""
    with opened(asked) as catalogue:
        return carry_out(asked, catalogue, lambda ids: catalogue.collections.remove(asked.name, ids))


def order(asked: Namespace) -> bool:
    """Put records first in a collection."""
    ids = list(inputs(asked.ids))
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.collections.order(asked.name, ids))


def note(asked: Namespace) -> bool:
    """Write a note to a record in a collection."""
    with opened(asked) as catalogue:
        return changed(asked, catalogue.collections.note(asked.name, asked.id, asked.text))


def rename(asked: Namespace) -> bool:
    """Give a collection another name."""
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.collections.rename(asked.old, asked.new))


def delete(asked: Namespace) -> bool:
    """Delete a collection."""
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.collections.delete(asked.name))
