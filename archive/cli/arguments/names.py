"""What may be written after `cutline names`."""

from __future__ import annotations

import argparse
from typing import Any

from archive.cli.arguments.common import add_command, add_dry_run, count
from archive.model import CLASSES

_METAVARS = {"source": "FROM", "distributor": "A", "supplier": "B", "other": "B"}
_PAIRS = (
    ("merge", "make two names one, that of INTO", ("source", "into"), "'J. Marsh' 'Lena Marsh'"),
    ("alias", "let another spelling lead to somebody", ("name", "spelling"), "'Lena Marsh' 'L. Marsh'"),
    ("rename", "give somebody another name; the old one leads there", ("old", "new"), "Velden 'Velden Foto'"),
    ("kind", "say of what kind an organisation is", ("name", "kind"), "'Velden Foto' stock"),
    ("note", "write down what is to be known of somebody", ("name", "text"), "'Lena Marsh' 'Retired 2021.'"),
    ("distributes", "say that A passes on the pictures of B", ("distributor", "supplier"), "Velden Reuters"),
    ("apart", "remember that two names are not one", ("name", "other"), "'Lena Marsh' 'Lena Marsch'"),
    ("default", "of several, who is meant by a spelling", ("name", "spelling"), "n0123456789abcd 'L. Marsh'"),
)


def add_names(commands: Any) -> None:
    """Add the commands of the authority file."""
    names = commands.add_parser("names", help="the authority file: who is named, credit pages, likely sames")
    acts = names.add_subparsers(dest="act", required=True, metavar="ACT")
    _telling(acts)
    add = _command(
        acts, "add", "make a person or an organisation known", "'Velden Foto' --class organisation"
    )
    add.add_argument("name", metavar="NAME")
    add.add_argument("--class", dest="agent_class", choices=CLASSES, required=True)
    add.add_argument("--kind", default="", metavar="KIND", help="of an organisation: wire, stock ...")
    add.add_argument("--country", default="", metavar="CC", help="two letters, ISO 3166-1")
    add_dry_run(add)
    for act, what, pair, example in _PAIRS:
        command = _command(acts, act, what, example)
        for name in pair:
            command.add_argument(name, metavar=_METAVARS.get(name, name.upper()))
        add_dry_run(command)
    _parting(acts)
    _affiliating(acts)


def _command(acts: Any, act: str, what: str, example: str) -> argparse.ArgumentParser:
    function = {"list": "list_", "with": "with_"}.get(act, act)
    return add_command(acts, act, f"naming.{function}", what, f"cutline names {act} {example}")


def _telling(acts: Any) -> None:
    listed = _command(acts, "list", "everybody who is named", "--class person --search marsh")
    listed.add_argument("--class", dest="agent_class", choices=CLASSES)
    listed.add_argument("--search", default="", metavar="TEXT", help="one of the names holds these words")
    shown = _command(
        acts, "show", "the credit page: who somebody is, and what carries the name", "'Lena Marsh'"
    )
    shown.add_argument("name", metavar="NAME", help="any spelling, or the id")
    shown.add_argument("--uses", type=count, default=0, metavar="N", help="with so many of the photos")
    shown.add_argument("--offset", type=count, default=0, metavar="N", help="from this one on")
    alike = _command(acts, "alike", "names that are likely one, with what speaks for it", "--json")
    alike.add_argument("--unsure", action="store_true", help="with such as are worth a look behind them")
    beside = _command(acts, "with", "who is named in the same photos in the same role", "'Lena Marsh'")
    beside.add_argument("name", metavar="NAME")


def _parting(acts: Any) -> None:
    part = _command(
        acts, "part", "let a spelling be somebody else", "'Lena Marsh' 'L. Marsh' --use u0123456789abcd"
    )
    part.add_argument("name", metavar="NAME")
    part.add_argument("spelling", metavar="SPELLING")
    where = "only in these photos and stories; both go by the spelling then"
    part.add_argument("--use", nargs="+", action="extend", default=[], metavar="ID", dest="uses", help=where)
    part.add_argument("--to", metavar="NAME", help="who it is, where the archive knows them")
    add_dry_run(part)


def _affiliating(acts: Any) -> None:
    tie = _command(
        acts,
        "affiliate",
        "say for whom a person works",
        "'Lena Marsh' 'Velden Foto' --from 2019-03 --to 2022",
    )
    tie.add_argument("person", metavar="PERSON")
    tie.add_argument("organisation", metavar="ORGANISATION")
    tie.add_argument("--from", dest="from_date", metavar="DATE", help="EDTF: 2019, 2019-03, 2019-03-01")
    tie.add_argument("--to", dest="to_date", metavar="DATE", help="EDTF")
    tie.add_argument("--evidence", default="", metavar="TEXT", help="whence it is known")
    tie.add_argument("--remove", action="store_true", help="take it back")
    add_dry_run(tie)
