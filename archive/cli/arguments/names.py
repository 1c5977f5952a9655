"""What may be written after `cutline names`."""

from __future__ import annotations

from typing import Any

from archive.cli.arguments.common import add_command
from archive.model import CLASSES


def add_names(commands: Any) -> None:
    """Add the commands of the authority file."""
    names = commands.add_parser("names", help="the authority file: list, add, merge, alias, rename, kind")
    acts = names.add_subparsers(
        dest="act", required=True, metavar="list|show|add|merge|alias|rename|kind|distributes"
    )
    listed = add_command(acts, "list", "naming.list_", "everybody who is named")
    listed.add_argument("--class", dest="agent_class", choices=CLASSES)
    listed.add_argument("--search", default="", metavar="TEXT", help="one of the names holds these words")
    shown = add_command(acts, "show", "naming.show", "who somebody is")
    shown.add_argument("name", metavar="NAME")
    add = add_command(acts, "add", "naming.add", "make a person or an organisation known")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--class", dest="agent_class", choices=CLASSES, required=True)
    add.add_argument("--kind", default="", metavar="KIND", help="of an organisation: wire, stock ...")
    add.add_argument("--country", default="", metavar="CC", help="two letters, ISO 3166-1")
    for act, what, first, second in (
        ("merge", "make two names one, that of INTO", "source", "into"),
        ("alias", "let another spelling lead to somebody", "name", "spelling"),
        ("rename", "give somebody another name; the old one leads there", "old", "new"),
        ("kind", "say of what kind an organisation is", "name", "kind"),
        ("distributes", "say that A passes on the pictures of B", "distributor", "supplier"),
    ):
        command = add_command(acts, act, f"naming.{act}", what)
        metavars = {"source": "FROM", "distributor": "A", "supplier": "B"}
        for name in (first, second):
            command.add_argument(name, metavar=metavars.get(name, name.upper()))
