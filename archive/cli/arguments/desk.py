"""What may be written after `cutline tag` and the other commands of the desk."""

from __future__ import annotations

from typing import Any

from archive.cli.arguments.common import add_command, add_dry_run, add_selection


def add_desk(commands: Any) -> None:
    """Add the commands with which archivists put records right."""
    _tags(commands)
    _correct(commands)
    _collections(commands)
    _trash(commands)
    _settings(commands)
    _ledger(commands)


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
    _proposed_tags(acts)


def _proposed_tags(acts: Any) -> None:
    written = "tags that other programs wrote into photos"
    add_command(acts, "proposals", "tagging.proposals", written, "cutline tag proposals --json")
    accept = add_command(
        acts, "accept", "tagging.accept", f"make tags of {written}", "cutline tag accept Places/Harbour"
    )
    accept.add_argument("--all", action="store_true", help="all but those that may mean several tags")
    dismiss = add_command(
        acts, "dismiss", "tagging.dismiss", "propose tags no more", "cutline tag dismiss Imported/2019"
    )
    for command in (accept, dismiss):
        command.add_argument("paths", nargs="*" if command is accept else "+", metavar="PATH")
        add_dry_run(command)


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


def _collections(commands: Any) -> None:
    collection = commands.add_parser("collection", help="records put together by hand, in an order")
    acts = collection.add_subparsers(dest="act", required=True, metavar="ACT")
    add_command(acts, "list", "collecting.list_", "list all collections", "cutline collection list")
    show = add_command(
        acts, "show", "collecting.show", "its records in order", "cutline collection show Fire"
    )
    for act, what in (("add", "put records at its end"), ("remove", "take records out")):
        example = f"cutline collection {act} 'Front pages' --query 'tag:front'"
        command = add_command(acts, act, f"collecting.{act}", what, example)
        command.add_argument("name", metavar="NAME")
        add_selection(command)
    order = add_command(
        acts, "order", "collecting.order", "put these first", "cutline collection order Fire ID ID"
    )
    note = add_command(
        acts,
        "note",
        "collecting.note",
        "write a note to a record",
        "cutline collection note Fire ID 'page 1'",
    )
    rename = add_command(
        acts, "rename", "collecting.rename", "give it another name", "cutline collection rename Fire Fires"
    )
    delete = add_command(
        acts, "delete", "collecting.delete", "delete it; the records stay", "cutline collection delete Fire"
    )
    for command in (show, order, note, delete):
        command.add_argument("name", metavar="NAME")
    order.add_argument("ids", nargs="+", metavar="ID")
    note.add_argument("id", metavar="ID")
    note.add_argument("text", metavar="TEXT")
    rename.add_argument("old", metavar="OLD")
    rename.add_argument("new", metavar="NEW")
    for command in (order, rename, delete):
        add_dry_run(command)


def _trash(commands: Any) -> None:
    trash = commands.add_parser("trash", help="throw away, bring back, empty")
    acts = trash.add_subparsers(dest="act", required=True, metavar="ACT")
    add = add_command(
        acts, "add", "trashing.add", "throw records away", "cutline trash add ID --reason 'advertisement'"
    )
    add_selection(add)
    add.add_argument("--reason", required=True, metavar="TEXT")
    add_command(acts, "list", "trashing.list_", "what was thrown away, by whom and why", "cutline trash list")
    restore = add_command(
        acts, "restore", "trashing.restore", "bring records back", "cutline trash restore ID"
    )
    add_selection(restore)
    empty = add_command(
        acts,
        "empty",
        "trashing.empty",
        "take it off the disk for good; lists first what goes",
        "cutline trash empty --before 2026-01-01",
    )
    empty.add_argument("--before", default="", metavar="DATE", help="only what was thrown away before")
    blank = "blank its images in the journal too, as a court may order"
    empty.add_argument("--purge", action="store_true", help=blank)
    add_dry_run(empty)


def _settings(commands: Any) -> None:
    settings = commands.add_parser("setting", help="what holds for the whole archive")
    acts = settings.add_subparsers(dest="act", required=True, metavar="list|set")
    add_command(acts, "list", "setting.list_", "list all settings", "cutline setting list")
    change = add_command(acts, "set", "setting.set_", "change one", "cutline setting set territory NO")
    which = "territory: where the archive publishes; keywords: whether tags of other programs in photos are"
    change.add_argument("name", metavar="NAME", help=f"{which} proposed or taken-over")
    change.add_argument("value", metavar="VALUE", help="a country of two letters, or as above; '' for none")
    add_dry_run(change)


def _ledger(commands: Any) -> None:
    ledger = commands.add_parser("corrections", help="what papers corrected, clarified and retracted")
    acts = ledger.add_subparsers(dest="act", required=True, metavar="list")
    listed = add_command(
        acts, "list", "correcting.ledger", "notices, and what they concern", "cutline corrections list --json"
    )
    listed.add_argument("--kind", choices=("correction", "clarification", "retraction"), help="only these")
