"""What may be written after the command that takes over another program's library."""

from __future__ import annotations

from typing import Any

from archive.cli.arguments.common import add_command, path
from archive.model import LIBRARY_FORMS


def add_takeover(commands: Any) -> None:
    """Add the command."""
    command = add_command(
        commands,
        "takeover",
        "taking_over.takeover",
        "take over another program's library: Zotero, Tropy, digiKam, Lightroom, or a table (CSV) with files",
        "cutline takeover list.csv --columns 'Bildtext=caption,Regal=' --dry-run",
    )
    library = "export.rdf, references.json, export.jsonld, project.tpy, digikam4.db, library.lrcat, list.csv"
    command.add_argument("library", type=path, metavar="LIBRARY", help=library)
    program = "the program, where the file does not say it"
    command.add_argument("--from", dest="form", choices=LIBRARY_FORMS, default="", help=program)
    columns = (
        "of a table: which columns fill which fields where their headings do not tell, or a name for such"
    )
    command.add_argument("--columns", default="", metavar="HEADING=FIELD,...|NAME", help=columns)
    command.add_argument("--save-columns", default="", metavar="NAME", help="keep the columns under a name")
    command.add_argument("--dry-run", action="store_true", help="say what is there, and take over nothing")
    command.add_argument("--report", type=path, metavar="FILE", help="write what came in to a table (CSV)")
