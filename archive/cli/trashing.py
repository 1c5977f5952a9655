"""Commands of the trash."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from archive.cli.changing import changed
from archive.cli.keeping import moment_of
from archive.cli.output import put
from archive.cli.selecting import carry_out
from archive.cli.session import opened
from archive.curation.trash import Emptied
from archive.exchange import as_json
from archive.progress import MEGABYTE


def add(asked: Namespace) -> bool:
    """Throw records away."""
    with opened(asked) as catalogue:
        return carry_out(asked, catalogue, lambda ids: catalogue.trash.add(ids, asked.reason))


def restore(asked: Namespace) -> bool:
    """Bring records back."""
    with opened(asked) as catalogue:
        return carry_out(asked, catalogue, catalogue.trash.restore)


def list_(asked: Namespace) -> bool:
    """Print what was thrown away."""
    with opened(asked) as catalogue:
        for each in catalogue.trash.all():
            put(
                asked, asdict(each), f"{each.id}  {each.when[:16]}  {each.who}  {each.title}  ({each.reason})"
            )
    return False


def empty(asked: Namespace) -> bool:
    """List what leaves the disk, and take it away."""
    before = moment_of(asked.before) or None
    with opened(asked) as catalogue:
        _list(asked, catalogue.trash.contents(before))
        if asked.dry_run:
            return False
        _, changes = catalogue.trash.empty(before, purge=asked.purge)
        return changed(asked, changes)


def _list(asked: Namespace, going: Emptied) -> None:
    for each in going.records:
        put(asked, {"leaves": "record", **asdict(each)}, f"{each.id}  {each.title}")
    for file in going.files:
        value = {"leaves": "file", **as_json.original(file)}
        put(asked, value, f"{file.sha256}  {file.size / MEGABYTE:8.1f} MB  {file.name}")
    size = sum(file.size for file in going.files)
    counts = {
        "records": len(going.records),
        "photos": len(going.photos),
        "files": len(going.files),
        "bytes": size,
    }
    text = f"{len(going.records)} records and {len(going.files)} files, {size / MEGABYTE:.1f} MB"
    put(asked, {"leaves": "total", **counts}, text)
