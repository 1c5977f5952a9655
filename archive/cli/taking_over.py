"""The command that takes over another program's library: takeover."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any

from archive.cli.curating import run_import
from archive.cli.output import complain, put
from archive.cli.session import opened
from archive.errors import WrongUsage
from archive.intake.libraries import look
from archive.presets import presets, remember
from archive.reading.libraries.columns import FIELDS
from archive.reading.libraries.portion import Portion
from archive.reading.libraries.records import Glance


def takeover(asked: Namespace) -> bool:
    """Take over a library, or tell what it holds; True if anything could not be taken."""
    library: Path = asked.library
    form = asked.form or ("csv" if library.suffix.lower() in (".csv", ".tsv") else "")
    if (asked.columns or asked.save_columns) and form != "csv":
        raise WrongUsage("usage.columns-of-csv")
    portion = Portion(form=form, columns=_columns(asked.columns))
    seen = _looked_at(library, portion)
    if asked.save_columns:
        kept = dict(seen.columns)
        remember(asked.save_columns, {heading: kept.get(heading, "") for heading in seen.headings})
    if asked.dry_run:
        put(asked, as_json(seen), _words(seen))
        return False
    complain(_counts(seen))
    with opened(asked, create=True) as catalogue:
        return run_import(asked, catalogue, [library], portion)


def _looked_at(library: Path, portion: Portion) -> Glance:
    seen = look(library, portion)
    unknown = [heading for heading in portion.columns or () if heading not in seen.headings]
    if unknown:
        raise WrongUsage(
            "usage.library-column", name=library.name, columns=tuple(unknown), known=tuple(seen.headings)
        )
    return seen


def _columns(text: str) -> dict[str, str] | None:
    """Columns as they are written, "Heading=field,...", or those that were kept under a name."""
    if not text:
        return None
    if "=" not in text:
        kept = presets()
        if text not in kept:
            if kept:
                raise WrongUsage("usage.kept-columns", name=text, known=tuple(kept))
            raise WrongUsage("usage.no-kept-columns", name=text)
        return dict(kept[text])
    pairs = [pair.rpartition("=") for pair in text.split(",") if pair.strip()]
    found = {heading.strip(): field.strip().lower() for heading, _, field in pairs}
    unknown = [field for field in found.values() if field and field not in FIELDS]
    if unknown or "" in found:
        raise WrongUsage("usage.no-such-field", fields=unknown, known=tuple(FIELDS))
    return found


def as_json(seen: Glance) -> dict[str, Any]:
    """What `--dry-run` tells of a library."""
    told = asdict(seen)
    told["from"] = told.pop("form")
    told["folders"] = [{"folder": name, "here": here} for name, here in seen.folders]
    told["columns"] = {heading: dict(seen.columns).get(heading, "") for heading in seen.headings}
    return told


def _counts(seen: Glance) -> str:
    counted = (
        *((seen.photos, "photos"), (seen.stories, "stories"), (seen.collections, "collections")),
        *((seen.tags, "tags"), (seen.people, "people"), (seen.left_out, "left out")),
    )
    return ", ".join(f"{number:,} {name}" for number, name in counted if number) or "nothing"


def _words(seen: Glance) -> str:
    lines = [f"{seen.form}: {_counts(seen)}"]
    lines += [f"  {folder}{'' if here else '  (not here)'}" for folder, here in seen.folders]
    known = dict(seen.columns)
    lines += [f"  {heading} -> {known.get(heading) or '(nothing)'}" for heading in seen.headings]
    return "\n".join(lines)
