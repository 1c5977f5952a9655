"""The command that gives records out: export."""

from __future__ import annotations

from argparse import Namespace

from archive.cli.interrupting import cancelled_by_ctrl_c
from archive.cli.output import complain, put
from archive.cli.selecting import selection
from archive.cli.session import opened
from archive.errors import WrongUsage
from archive.exports import ExportReport
from archive.progress import Progress
from archive.words import restriction_words, said_words

_TITLED = ("html", "pdf")
_STOPPING = "nothing is given out"


def export(asked: Namespace) -> bool:
    """Give records out; True if any could not be."""
    if asked.columns and asked.form not in ("csv", "zip"):
        raise WrongUsage("usage.columns-of-table")
    if asked.title and asked.form not in _TITLED:
        raise WrongUsage("usage.title")
    from archive.exchange.formats.table import columns  # here: loads what the table is made of

    chosen, names = selection(asked), columns(asked.columns)
    progress = Progress()
    with opened(asked) as catalogue, cancelled_by_ctrl_c(progress, _STOPPING):
        report = catalogue.exports.run(
            catalogue.ids_of(chosen),
            asked.form,
            asked.to,
            columns=names,
            title=asked.title,
            printer=asked.printer,
            overwrite=asked.overwrite,
            progress=progress,
        )
    for left_out in report.left_out:
        complain(f"{left_out.id} was left out. {said_words(left_out.reason)}")
    for note in report.notes:
        complain(f"{note.id}: {note.reason}")
    put(asked, _as_json(report), _words(report))
    return bool(report.left_out)


def _as_json(report: ExportReport) -> dict[str, object]:
    return {
        "as": report.form,
        "to": str(report.place),
        "records": report.records,
        "files": [str(file) for file in report.files],
        "left_out": [{"id": each.id, "reason": said_words(each.reason)} for each in report.left_out],
        "notes": [{"id": each.id, "reason": said_words(each.reason)} for each in report.notes],
        "restrictions": [
            {"id": use, "code": order.code, "value": order.value, "until": order.until, "text": order.text}
            for use, order in report.orders
        ],
        "withheld": list(report.withheld),
    }


def _words(report: ExportReport) -> str:
    lines = [
        f"{report.records} records given out as {report.form}, {len(report.files)} files: {report.place}"
    ]
    if report.orders:
        lines.append("Orders stand on these photos, and were given out with them:")
        lines += [f"  {use}  {restriction_words(order)}" for use, order in report.orders]
    if report.withheld:
        lines.append("Of these no picture was given out, since orders forbid it; their words were:")
        lines += [f"  {use}" for use in report.withheld]
    return "\n".join(lines)
