"""What may be written after `cutline rights`, and how orders are read by `cutline restrictions`."""

from __future__ import annotations

import argparse
from typing import Any, get_args

from archive.cli.arguments.common import add_command, add_selection
from archive.model import DATED_CODES, RESTRICTION_CODES, RESTRICTION_SOURCES, Problem


def add_rights(commands: Any) -> None:
    """Add the commands of rights."""
    rights = commands.add_parser("rights", help="orders on the use of photos, and what is done about them")
    acts = rights.add_subparsers(dest="act", required=True, metavar="audit|list|set|lift|renew|settle")
    audit = add_command(
        acts, "audit", "rights.audit", "where photos ran against orders", "cutline rights audit"
    )
    audit.add_argument("--on", default="", metavar="DAY", help="as of this day (default: today)")
    due = add_command(
        acts, "list", "rights.list_", "orders that come due", "cutline rights list --due 2027-01-31"
    )
    due.add_argument("--due", default="", metavar="DAY", help="by this day (default: at any time)")
    for act, function, what, example in (
        ("set", "set_", "add an order", "cutline rights set PHOTO expires --until 2027-01-31"),
        ("lift", "lift", "take orders of a code off", "cutline rights lift PHOTO no-archive --note 'letter'"),
    ):
        command = add_command(acts, act, f"rights.{function}", what, example)
        add_selection(command)
        command.add_argument(
            "code", choices=RESTRICTION_CODES, metavar="CODE", help=", ".join(RESTRICTION_CODES)
        )
        command.add_argument("--note", default="", metavar="TEXT", help="by what right, or why")
        if act == "set":
            command.add_argument("--value", default="", metavar="V", help="countries, or the line to print")
            command.add_argument("--until", default="", metavar="DATE", help="EDTF: 2027-01-31")
    _add_decisions(acts)


def _add_decisions(acts: Any) -> None:
    """What is decided about a finding of the audit."""
    example = "cutline rights renew PHOTO expires --until 2027-12-31 --note 'letter'"
    renew = add_command(
        acts, "renew", "rights.renew", "another day of an order in the place of the one read", example
    )
    example = "cutline rights settle USE courtesy --note 'asked by mail'"
    settle = add_command(acts, "settle", "rights.settle", "say that a problem of the audit is none", example)
    add_selection(renew)
    codes = sorted(DATED_CODES)
    renew.add_argument("code", choices=codes, metavar="CODE", help=", ".join(codes))
    renew.add_argument("--until", required=True, metavar="DATE", help="EDTF: 2027-12-31")
    renew.add_argument("--note", default="", metavar="TEXT", help="by what right")
    add_selection(settle)
    problems = get_args(Problem)
    settle.add_argument("problem", choices=problems, metavar="PROBLEM", help=", ".join(problems))
    settle.add_argument("--note", required=True, metavar="TEXT", help="by what right, or why")


def add_restrictions(commands: Any) -> None:
    """Add the command that reads orders."""
    example = 'cutline restrictions --date 2024-01-09 "JAPAN OUT. NO SALES. FOR USE WITHIN 14 DAYS"'
    command = add_command(
        commands, "restrictions", "reading.restrictions", "read orders on the use of photos", example
    )
    lines = 'an order, a JSON object of "text", "field" and "date", or - for standard input'
    command.add_argument("lines", nargs="+", metavar="LINE", help=lines)
    command.add_argument(
        "--field", choices=RESTRICTION_SOURCES, default="instructions", help="what lines are"
    )
    command.add_argument("--date", default=None, metavar="DATE", help="when the order was sent: 2024-01-09")
    colour = "whether the explanation is coloured (auto: on a terminal, unless NO_COLOR is set)"
    command.add_argument("--color", choices=("auto", "always", "never"), default="auto", help=colour)
    command.formatter_class = argparse.RawDescriptionHelpFormatter
