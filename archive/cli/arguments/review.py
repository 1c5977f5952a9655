"""What may be written after `cutline review`."""

from __future__ import annotations

from typing import Any

from archive.cli.arguments.common import add_command, add_dry_run, add_selection, count

_ANSWER = "as review list offers it: person, organisation, organisation:wire, same:NAME ..."


def add_review(commands: Any) -> None:
    """Add the commands of what is open."""
    review = commands.add_parser("review", help="what readings leave open: list, answer, accept")
    acts = review.add_subparsers(dest="act", required=True, metavar="list|answer|accept")
    listed = add_command(
        acts,
        "list",
        "reviewing.list_",
        "the open questions, first the one of which one answer settles most",
        "cutline review list --limit 10 --json",
    )
    listed.add_argument("--limit", type=count, default=100, metavar="N", help="at most so many (100)")
    answer = add_command(
        acts,
        "answer",
        "reviewing.answer",
        "answer a question for all records that hold it, and for those that come",
        "cutline review answer unknown-name:Northlight organisation:stock",
    )
    answer.add_argument("id", metavar="ID", help="of the question")
    answer.add_argument("answer", metavar="ANSWER", help=_ANSWER)
    add_dry_run(answer)
    accept = add_command(
        acts,
        "accept",
        "reviewing.accept",
        "take what is open of records as right",
        "cutline review accept --query 'is:unreviewed agency:Reuters'",
    )
    accept.add_argument("--question", default="", metavar="ID", help="only what this question asks")
    add_selection(accept)
