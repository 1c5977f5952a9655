"""What may be written after `cutline`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from archive import __version__
from archive.cli.arguments.backing_up import add_backing_up
from archive.cli.arguments.checking import add_checking
from archive.cli.arguments.common import add_command, add_dry_run, count, path
from archive.cli.arguments.desk import add_desk
from archive.cli.arguments.giving import add_giving
from archive.cli.arguments.links import add_links, add_same
from archive.cli.arguments.names import add_names
from archive.cli.arguments.review import add_review
from archive.cli.arguments.rights import add_restrictions, add_rights
from archive.cli.arguments.takeover import add_takeover
from archive.cli.output import shown
from archive.exchange.citation_dates import STYLES

_FACETS = (
    "tag, photographer, agency, source, person, place, year, published, taken, publication, language, "
    "left, right, center, byline, mentions, keyword, collection"
)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments as a namespace; `run` is the command's function, None for the window.

    Ends the program with status 2 and a line on wrong usage.
    """
    parser = parser_of()
    asked, rest = parser.parse_known_args(arguments)
    takes_query = hasattr(asked, "query")
    if rest and (not takes_query or any(word.startswith("--") for word in rest)):
        parser.error(f"unrecognised: {' '.join(rest)}")
    if takes_query:
        # A query may well begin with "-", which argparse takes for an option.
        asked.query = [*asked.query, *rest]
    return asked


class _Parser(argparse.ArgumentParser):
    """Repeats wrong arguments as a terminal may have them."""

    def _print_message(self, message: str, file: Any = None) -> None:
        super()._print_message(shown(message), file)


def parser_of() -> argparse.ArgumentParser:
    """The commands, each with what may be written after it."""
    parser = _Parser(
        prog="cutline",
        description="A press archive: stories with their photos, captions and credits.",
        epilog="Without a command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"cutline {__version__}")
    parser.add_argument("--archive", type=path, metavar="DIR", help="the archive's folder")
    parser.set_defaults(run=None, command=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _reading(commands)
    _searching(commands)
    _curating(commands)
    add_links(commands)
    add_same(commands)
    add_names(commands)
    add_desk(commands)
    add_rights(commands)
    add_restrictions(commands)
    add_review(commands)
    add_giving(commands)
    _keeping(commands)
    return parser


def _reading(commands: Any) -> None:
    extract = add_command(
        commands,
        "extract",
        "reading.extract",
        "read files and print what an import would store",
        "cutline extract --json page.html",
    )
    extract.add_argument("files", nargs="+", metavar="FILE", help="a file, or - for names on standard input")
    for name, what, example in (
        ("credit", "credit lines", "'(MAHMUD HAMS / AFP)'"),
        ("caption", "whole captions with their credits", "'Lena Marsh, left, on the quay. (AP)'"),
    ):
        command = add_command(
            commands, name, f"reading.{name}", f"take {what} apart", f"cutline {name} {example}"
        )
        command.add_argument("lines", nargs="+", metavar="LINE", help="a line, or - for standard input")
        colour = "whether the explanation is coloured (auto: on a terminal, unless NO_COLOR is set)"
        command.add_argument("--color", choices=("auto", "always", "never"), default="auto", help=colour)
        rules = "tell which rule read each thing, and which were tried before in vain"
        command.add_argument("--rules", action="store_true", help=rules)
        if name == "caption":
            model = "add what a trained model sees (needs the extra cutline[ner] and a spaCy pipeline)"
            command.add_argument("--suggest", action="store_true", help=model)


def _searching(commands: Any) -> None:
    search = add_command(
        commands,
        "search",
        "searching.search",
        "find stories and photos",
        "cutline search 'ferry -tram person:marsh taken:2023'",
    )
    language = 'words, "phrases", field:value, field:="a name exactly", -not, OR'
    search.add_argument("query", nargs="*", metavar="QUERY", help=language)
    _add_page(search)
    search.add_argument(
        "--facet-values",
        choices=_FACETS.split(", "),
        metavar="FIELD",
        help="every value of one facet instead of hits",
    )
    search.add_argument(
        "--facet-filter", default="", metavar="TEXT", help="only values of which a word begins so"
    )
    _saved(commands)
    show = add_command(commands, "show", "searching.show", "print whole records", "cutline show ID --json")
    show.add_argument("ids", nargs="+", metavar="ID")
    like = add_command(
        commands,
        "like",
        "searching.like",
        "what resembles a story or a photo, best first",
        "cutline like ID --kind photos",
    )
    like.add_argument("id", metavar="ID")
    like.add_argument("--kind", choices=("articles", "photos"), help="only these")
    like.add_argument("--limit", type=count, default=10, metavar="N")
    _cite(commands)


def _cite(commands: Any) -> None:
    cite = add_command(
        commands,
        "cite",
        "citing.cite",
        "cite a story or a photo; newsroom gives a photo's credit, ready to print",
        "cutline cite ID --style apa",
    )
    cite.add_argument("ids", nargs="+", metavar="ID", help="of a story or a photo, or - for standard input")
    cite.add_argument("--style", choices=STYLES, default="newsroom", help="newsroom unless another is named")


def _add_page(command: argparse.ArgumentParser) -> None:
    command.add_argument("--kind", choices=("articles", "photos"), help="only these")
    command.add_argument("--limit", type=count, metavar="N")
    command.add_argument("--offset", type=count, default=0, metavar="N")
    command.add_argument("--sort", choices=("relevance", "newest", "oldest", "title"), default="relevance")
    command.add_argument("--facets", default="", metavar="FIELD,...", help=f"count values: {_FACETS}")


def _saved(commands: Any) -> None:
    saved = commands.add_parser(
        "saved", help="list saved searches with their counts, keep, rename, remove, run"
    )
    acts = saved.add_subparsers(dest="act", required=True, metavar="list|save|rename|remove|run")
    add_command(
        acts,
        "list",
        "saving.saved_list",
        "list saved searches with what each finds now",
        "cutline saved list",
    )
    save = add_command(
        acts,
        "save",
        "saving.saved_save",
        "keep a query under a name",
        "cutline saved save Marsh person:marsh",
    )
    rename = add_command(
        acts,
        "rename",
        "saving.saved_rename",
        "give a saved search another name",
        "cutline saved rename Marsh 'Marsh, by others'",
    )
    rename.add_argument("old", metavar="OLD")
    rename.add_argument("new", metavar="NEW")
    remove = add_command(
        acts, "remove", "saving.saved_remove", "forget a saved search", "cutline saved remove Marsh"
    )
    run = add_command(
        acts, "run", "saving.saved_run", "search for what was saved", "cutline saved run Marsh --limit 5"
    )
    for command in (save, remove, run):
        command.add_argument("name", metavar="NAME")
    save.add_argument("query", nargs="*", metavar="QUERY", help="as for search")
    _add_page(run)


def _curating(commands: Any) -> None:
    _add_import(commands)
    add_takeover(commands)
    _add_watch(commands)


def _add_import(commands: Any) -> None:
    command = add_command(
        commands,
        "import",
        "curating.import_",
        "bring in files and folders",
        "cutline import ~/incoming --report report.csv",
    )
    command.add_argument("paths", nargs="+", metavar="PATH", help="a file or folder, or - for standard input")
    command.add_argument("--report", type=path, metavar="FILE", help="write what came in to a table (CSV)")


def _add_watch(commands: Any) -> None:
    watch = add_command(
        commands,
        "watch",
        "watching.watch",
        "import what comes into a folder, until stopped",
        "cutline watch ~/incoming --every 5",
    )
    watch.add_argument("folder", type=path, metavar="DIR")
    watch.add_argument("--every", type=count, default=2, metavar="SECONDS", help="between two looks")
    watch.add_argument(
        "--looks",
        type=count,
        default=0,
        metavar="N",
        help="stop after N looks, and what is on its way then (0: never)",
    )


def _keeping(commands: Any) -> None:
    undo = add_command(
        commands, "undo", "keeping.undo", "take back the newest operation", "cutline undo --dry-run"
    )
    add_dry_run(undo)
    undo.add_argument("operation", nargs="?", type=count, metavar="N", help="an older one, by its number")
    add_command(commands, "redo", "keeping.redo", "do again what was undone last", "cutline redo")
    history = add_command(
        commands,
        "history",
        "keeping.history",
        "who did what when",
        "cutline history --who Lena --since 2026-11-01",
    )
    history.add_argument("id", nargs="?", metavar="ID", help="of one record")
    history.add_argument("--who", default="", metavar="NAME", help="what this person did")
    history.add_argument("--what", default="", metavar="WORDS", help="words that the operation's name holds")
    history.add_argument("--since", default="", metavar="DATE", help="from this day or moment on (UTC)")
    history.add_argument("--until", default="", metavar="DATE", help="up to this day or moment (UTC)")
    history.add_argument("--limit", type=count, default=200, metavar="N")
    revert = add_command(
        commands,
        "revert",
        "keeping.revert",
        "put a record back to what it was",
        "cutline revert ID --to 2026-11-30",
    )
    revert.add_argument("id", metavar="ID")
    revert.add_argument("--to", required=True, metavar="DATE", help="a day, whose end is meant, or a moment")
    add_dry_run(revert)
    add_command(commands, "reindex", "keeping.reindex", "build the search index anew", "cutline reindex")
    add_checking(commands)
    add_backing_up(commands)
    add_command(commands, "stats", "keeping.stats", "count what the archive holds", "cutline stats")
