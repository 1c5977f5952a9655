"""The arguments of what backs an archive up and brings it back."""

from __future__ import annotations

from typing import Any

from archive.cli.arguments.common import add_command, count, path
from archive.store.generations import KEPT

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
    keep = f"how many copies of the database stay there, the oldest go ({KEPT} unless you say)"
    backup.add_argument("--keep", type=count, default=KEPT, metavar="N", help=keep)
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
