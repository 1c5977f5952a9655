"""What may be written after `cutline tag` and the other commands of the desk."""

from __future__ import annotations

from typing import Any

from archive.cli.arguments.common import add_command, add_dry_run, add_selection


def add_desk(commands: Any) -> None:
    """Add the commands with which archivists put records right."""
    _tags(commands)
    _correct(commands)


def _tags(commands: Any) -> None:
    tag = commands.add_parser("tag", help="put tags on records; the tree of tags")
    acts = tag.add_subparsers(dest="act", required=True, metavar="ACT")
    for act, what in (("add", "put a tag on records"), ("remove", "take a tag off records")):
        command = add_command(
            acts, act, f"tagging.{act}", what, f"cutline tag {act} Harbour/Fire --query 'ferry fire'"
        )
        command.add_argument("tag", metavar="TAG")
        add_selection(command)
    for act, names, what, example in (
        ("rename", ("old", "new"), "give a tag another name; the old one leads there", "Harbor Harbour"),
        ("move", ("tag", "parent"), "put a tag into another; “/” is the root", "Fire Harbour"),
        ("merge", ("source", "into"), "make two tags one, that of INTO", "Blaze Harbour/Fire"),
        ("alias", ("tag", "name"), "let another name lead to a tag", "Harbour Port"),
        ("colour", ("tag", "colour"), "give a tag a colour, #rrggbb; none takes it away", "Fire '#c04000'"),
    ):
        command = add_command(acts, act, f"tagging.{act}", what, f"cutline tag {act} {example}")
        for name in names:
            metavar = {"source": "FROM", "colour": "#RRGGBB"}.get(name, name.upper())
            command.add_argument(name, metavar=metavar)
        add_dry_run(command)
    delete = add_command(
        acts, "delete", "tagging.delete", "delete a tag and those inside it", "cutline tag delete Misc"
    )
    delete.add_argument("tag", metavar="TAG")
    add_dry_run(delete)
    split = add_command(
        acts,
        "split",
        "tagging.split",
        "give some of a tag's records another tag instead",
        "cutline tag split Harbour Harbour/Fire --query 'tag:harbour fire'",
    )
    split.add_argument("tag", metavar="TAG")
    split.add_argument("new", metavar="NEW")
    add_selection(split)
    add_command(acts, "list", "tagging.list_", "list all tags", "cutline tag list --json")


def _correct(commands: Any) -> None:
    command = add_command(
        commands,
        "correct",
        "correcting.correct",
        "lay corrections over what was read",
        "cutline correct ID --set caption='Lena Marsh, left, on the quay.' --set 'person=Lena Marsh||left'",
    )
    add_selection(command)
    edit = command.add_argument_group("edits")
    edit.add_argument(
        "--set", action="append", default=[], metavar="FIELD=VALUE", help="repeat it for a list"
    )
    edit.add_argument("--none", action="append", default=[], metavar="FIELD", help="there is none")
    edit.add_argument(
        "--unset", action="append", default=[], metavar="FIELD", help="take the correction back"
    )
    seen = "the value as you saw it: refused where another is shown by now"
    edit.add_argument("--seen", action="append", default=[], metavar="FIELD=VALUE", help=seen)
    edit.add_argument("--replace", nargs=2, metavar=("OLD", "NEW"), help="find and replace")
    where = "where to replace (default: title, standfirst, caption and credit)"
    edit.add_argument("--in", action="append", default=[], dest="fields", metavar="FIELD", help=where)
    template = "a caption with values of each photo: '{person} at {place}, {date}'"
    edit.add_argument("--template", metavar="TEXT", help=template)
    edit.add_argument("--codes", metavar="FILE", help="code replacements, tab-separated: =code= in any value")
