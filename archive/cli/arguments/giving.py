"""What may be written after the commands that give an archive's records out."""

from __future__ import annotations

from typing import Any

from archive.cli.arguments.common import add_command, add_selection, path
from archive.exchange.giving import FORMS


def add_giving(commands: Any) -> None:
    """Add the commands that give records out."""
    export = add_command(
        commands,
        "export",
        "exporting.export",
        "give records out in a form that other programs read",
        "cutline export --query 'person:marsh' --as ninjs --to ~/marsh",
    )
    add_selection(export, dry_run=False)
    form = (
        "the form; xmp: photos' files with sidecars (NAME.jpg.xmp and NAME.xmp), photos: copies of them with "
        "caption, credit and all else in the file itself, zip: records, such copies and a table in one file"
    )
    export.add_argument("--as", dest="form", required=True, choices=tuple(FORMS), help=form)
    place = "a folder, or a file where the name ends as the form's files do (list.csv)"
    export.add_argument("--to", required=True, type=path, metavar="PLACE", help=place)
    chosen = "of a table: which columns, and in which order (id,title,caption)"
    export.add_argument("--columns", default="", metavar="NAME,...", help=chosen)
    over = "of a web page or a document: what stands over it (default: the archive's name)"
    export.add_argument("--title", default="", metavar="TEXT", help=over)
    export.add_argument("--overwrite", action="store_true", help="write over files that are there already")
