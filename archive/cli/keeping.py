"""Commands that keep the archive: undo, redo, history, reindex, stats."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from datetime import UTC, datetime, timedelta

from archive.cli.interrupting import PUTTING_BACK, cancelled_by_ctrl_c
from archive.cli.output import complain, put
from archive.cli.selecting import do_or_tell
from archive.cli.session import opened
from archive.errors import WrongUsage
from archive.exchange import as_json
from archive.model import HistoryEntry, SearchRequest
from archive.progress import Progress
from archive.store.history import HistoryFilter
from archive.words import operation_words, said_words


def undo(asked: Namespace) -> bool:
    """Take back one's own newest operation, or any by its number."""
    progress = Progress()
    with opened(asked) as catalogue, cancelled_by_ctrl_c(progress, PUTTING_BACK):
        if asked.dry_run:
            return do_or_tell(asked, catalogue, lambda: catalogue.history.undo(asked.operation, progress))
        changes = catalogue.history.undo(asked.operation, progress)
    put(asked, as_json.changes(changes), f"Undone: {operation_words(changes.name)}")
    return False


def redo(asked: Namespace) -> bool:
    """Do again what one undid last."""
    progress = Progress()
    with opened(asked) as catalogue, cancelled_by_ctrl_c(progress, PUTTING_BACK):
        changes = catalogue.history.redo(progress)
    put(asked, as_json.changes(changes), f"Redone: {operation_words(changes.name)}")
    return False


def history(asked: Namespace) -> bool:
    """Print who did what when, newest first."""
    with opened(asked) as catalogue:
        wanted = HistoryFilter(
            asked.who, asked.what, moment_of(asked.since), moment_of(asked.until, after=True)
        )
        for entry in catalogue.history.entries(asked.id, asked.limit, wanted):
            put(asked, as_json.history_entry(entry), _entry(entry))
    return False


def revert(asked: Namespace) -> bool:
    """Put a record back to what it was."""
    with opened(asked) as catalogue:
        moment = moment_of(asked.to, after=True)
        return do_or_tell(asked, catalogue, lambda: catalogue.history.revert(asked.id, moment))


def moment_of(text: str, *, after: bool = False) -> str:
    """A day, or a day with its time, as the moment in UTC that the journal writes; "" for none.

    A day is its beginning, or, `after`, its end. Raises `WrongUsage`.
    """
    if not text:
        return ""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise WrongUsage("usage.no-moment", text=text) from error
    if after and len(text) == len("2026-11-30"):
        found += timedelta(days=1)
    moment = found if found.tzinfo else found.replace(tzinfo=UTC)
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def reindex(asked: Namespace) -> bool:
    """Build the search index anew."""
    with opened(asked) as catalogue:
        catalogue.search.reindex()
        left_out = catalogue.search.left_out()
        answer = catalogue.search.find(SearchRequest("", limit=1))
    for record_id, reason in left_out.items():
        complain(f"{record_id} is not indexed. {said_words(reason)}")
    counts = {"articles": answer.articles, "photos": answer.photos}
    put(asked, counts, f"{answer.articles} stories and {answer.photos} uses of photos indexed")
    return bool(left_out)


def stats(asked: Namespace) -> bool:
    """Count what the archive holds."""
    with opened(asked) as catalogue:
        counts = asdict(catalogue.records.stats())
        kept = catalogue.keeping.status()
    if kept.is_overdue:
        complain(
            f"warning: {kept.overdue:,} originals were not read for 90 days. Run cutline verify, or verify "
            "--sample 5% day by day."
        )
    times = {"last_verify": kept.last_verify, "last_backup": kept.last_backup, "overdue": kept.overdue}
    put(
        asked,
        counts | times,
        "\n".join(f"{number:>12,}  {name.replace('_', ' ')}" for name, number in counts.items()),
    )
    return False


def _entry(entry: HistoryEntry) -> str:
    mark = " (undone)" if entry.undone else ""
    mark += " (not finished)" if entry.unfinished else ""
    verb = {"undo": "Undo: ", "redo": "Redo: "}.get(entry.kind, "")
    head = f"{entry.operation_id:>5}  {entry.at[:19]}  {entry.who}  {verb}{operation_words(entry.name)}{mark}"
    return "\n".join((head, *(f"         {change}" for change in entry.changes)))
