"""The arguments of what backs an archive up and brings it back."""

from __future__ import annotations

from typing import Any

from archive.cli.arguments.common import add_command, add_selection, count, path
from archive.places import COPIES_KEPT

_BACKUP = (
    "Copies the database, while others may go on writing, and every original that is not there yet, reads "
    "what was written again, and lists all of it in PLACE/manifest-sha256.txt, which `sha256sum -c` checks. "
    "Only one backup at a time is made in a place. Whatever breaks it off, what was backed up before is "
    "whole. A file that cannot be read is reported and the rest goes on; status 1 then. --json prints a line "
    "a problem, and one at the end."
)
_RESTORE = (
    "Brings an archive back to a new folder, from what backup made, or from an archive, which keeps copies "
    "of its database in its own folder backups. Never writes over anything. With --to, the archive as it was "
    "then: the next copy that was made after it, taken back by its journal, or, where that does not lead "
    "there, the last copy before. Status 1 where files are missing."
)
_BAG = (
    "Writes originals, and the database as lines of JSON with the journal, into a bag by RFC 8493, with a "
    "README that says what each table holds. Without a selection the whole archive, with all its history; "
    "else those records with what belongs to them (a photo that a story ran with its story), and a journal "
    "that begins with one operation. What is in the trash is left out of a selection. Status 1 where "
    "something was left out or a file cannot be read."
)
_UNBAG = (
    "Checks all of a bag (paths, links, digests, tables, journal) before anything is stored, and makes a new "
    "archive of it: every record, its history, undo. Status 1 where the bag lacks files."
)
_MOVE = (
    "Takes an archive whole from one place to another: every record, its history and undo, every original. "
    "Either place may be a folder with an archive.toml, which says where a shared archive lies (see "
    "docs/newsroom.md). The rows are compared on both sides before anything counts. The archive at FROM "
    "stays as it is; let nobody work in it meanwhile. Status 1 where originals are missing or damaged."
)


def add_backing_up(commands: Any) -> None:
    """Back up, and bring back."""
    backup = add_command(
        commands,
        "backup",
        "backing_up.backup",
        "back the archive up to a folder on another disk",
        "cutline backup /media/disk/press-archive",
    )
    backup.description = _BACKUP
    backup.add_argument(
        "place", type=path, metavar="PLACE", help="a new folder, or one that holds its backup"
    )
    keep = f"how many copies of the database stay there, the oldest go ({COPIES_KEPT} unless you say)"
    backup.add_argument("--keep", type=count, default=COPIES_KEPT, metavar="N", help=keep)
    again = "read all again that is there, and write anew what is no longer what it was"
    backup.add_argument("--verify", action="store_true", help=again)
    restore = add_command(
        commands,
        "restore",
        "backing_up.restore",
        "bring an archive back to a new folder",
        "cutline restore /media/disk/press-archive ~/press --to 2026-11-30",
    )
    restore.description = _RESTORE
    restore.add_argument("place", type=path, metavar="PLACE", help="a backup, or an archive")
    restore.add_argument("folder", type=path, metavar="ARCHIVE", help="a new or an empty folder")
    moment = "as it was at the end of this day, or at this moment (UTC)"
    restore.add_argument("--to", default="", metavar="DATE", help=moment)
    _add_bags(commands)
    _add_move(commands)


def _add_bags(commands: Any) -> None:
    bag = add_command(
        commands,
        "bag",
        "backing_up.bag",
        "give the archive, or a selection, out as a bag (BagIt) that outlives the program",
        "cutline bag ~/marsh-bag --query person:marsh",
    )
    bag.description = _BAG
    bag.add_argument("place", type=path, metavar="PLACE", help="a new or an empty folder")
    add_selection(bag, dry_run=False)
    unbag = add_command(
        commands,
        "unbag",
        "backing_up.unbag",
        "make a new archive of a bag",
        "cutline unbag ~/marsh-bag ~/marsh",
    )
    unbag.description = _UNBAG
    unbag.add_argument("place", type=path, metavar="PLACE", help="a bag that Cutline made")
    unbag.add_argument("folder", type=path, metavar="ARCHIVE", help="a new or an empty folder")


def _add_move(commands: Any) -> None:
    move = add_command(
        commands,
        "move",
        "backing_up.move",
        "take an archive whole to another place, or to a newsroom's server",
        "cutline move ~/press /srv/newsroom/press",
    )
    move.description = _MOVE
    move.add_argument("source", type=path, metavar="FROM", help="the folder of an archive")
    move.add_argument("target", type=path, metavar="TO", help="a new folder, or one with an archive.toml")
