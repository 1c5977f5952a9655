"""What may be written after `cutline`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from archive import __version__
from archive.cli.output import shown
from archive.model import CLASSES, LINK_TYPES

_MOST = 2**31 - 1
_FACETS = "tag, photographer, agency, source, person, place, year, publication, language, left, right, center"


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments as a namespace; `run` is the command's function, None for the window.

    Ends the program with status 2 and a line on wrong usage.
    """
    parser = _parser()
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


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="cutline",
        description="A press archive: stories with their photos, captions and credits.",
        epilog="Without a command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"cutline {__version__}")
    parser.add_argument("--archive", type=_path, metavar="DIR", help="the archive's folder")
    parser.set_defaults(run=None, command=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _reading(commands)
    _searching(commands)
    _curating(commands)
    _names(commands)
    _keeping(commands)
    return parser


def _add(commands: Any, name: str, function: str, text: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    command.add_argument("--json", action="store_true", help="one JSON object a line")
    command.set_defaults(run=_later(function))
    return command


def _later(function: str) -> Any:
    """The command's function, imported when it runs: `cutline credit` need not load a database."""
    module, name = function.split(".")

    def run(asked: argparse.Namespace) -> Any:
        from importlib import import_module

        return getattr(import_module(f"archive.cli.{module}"), name)(asked)

    return run


def _reading(commands: Any) -> None:
    extract = _add(commands, "extract", "reading.extract", "read files and print what an import would store")
    extract.add_argument("files", nargs="+", metavar="FILE", help="a file, or - for names on standard input")
    for name, what in (("credit", "credit lines"), ("caption", "whole captions with their credits")):
        command = _add(commands, name, f"reading.{name}", f"take {what} apart")
        command.add_argument("lines", nargs="+", metavar="LINE", help="a line, or - for standard input")
        colour = "whether the explanation is coloured (auto: on a terminal, unless NO_COLOR is set)"
        command.add_argument("--color", choices=("auto", "always", "never"), default="auto", help=colour)
        if name == "caption":
            model = "add what a trained model sees (needs the extra cutline[ner] and a spaCy pipeline)"
            command.add_argument("--suggest", action="store_true", help=model)


def _searching(commands: Any) -> None:
    search = _add(commands, "search", "searching.search", "find stories and photos")
    search.add_argument("query", nargs="*", metavar="QUERY", help='words, "phrases", field:value, -not, OR')
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
    show = _add(commands, "show", "searching.show", "print whole records")
    show.add_argument("ids", nargs="+", metavar="ID")
    like = _add(commands, "like", "searching.like", "what resembles a story or a photo, best first")
    like.add_argument("id", metavar="ID")
    like.add_argument("--kind", choices=("articles", "photos"), help="only these")
    like.add_argument("--limit", type=_count, default=10, metavar="N")
    related = _add(commands, "related", "searching.related", "links of an article, and suggestions")
    related.add_argument("id", metavar="ID")


def _add_page(command: argparse.ArgumentParser) -> None:
    command.add_argument("--kind", choices=("articles", "photos"), help="only these")
    command.add_argument("--limit", type=_count, metavar="N")
    command.add_argument("--offset", type=_count, default=0, metavar="N")
    command.add_argument("--sort", choices=("relevance", "newest", "oldest", "title"), default="relevance")
    command.add_argument("--facets", default="", metavar="FIELD,...", help=f"count values: {_FACETS}")


def _saved(commands: Any) -> None:
    saved = commands.add_parser("saved", help="list saved searches with their counts, keep, remove, run")
    acts = saved.add_subparsers(dest="act", required=True, metavar="list|save|remove|run")
    _add(acts, "list", "saving.saved_list", "list saved searches with what each finds now")
    save = _add(acts, "save", "saving.saved_save", "keep a query under a name")
    remove = _add(acts, "remove", "saving.saved_remove", "forget a saved search")
    run = _add(acts, "run", "saving.saved_run", "search for what was saved")
    for command in (save, remove, run):
        command.add_argument("name", metavar="NAME")
    save.add_argument("query", nargs="*", metavar="QUERY", help="as for search")
    _add_page(run)


def _curating(commands: Any) -> None:
    _add_import(commands)
    _add_watch(commands)
    tag = commands.add_parser("tag", help="put tags on records, rename, merge, list")
    acts = tag.add_subparsers(dest="act", required=True, metavar="add|remove|rename|merge|list")
    for act in ("add", "remove"):
        command = _add(acts, act, f"curating.tag_{act}", f"{act} a tag")
        command.add_argument("tag", metavar="TAG")
        command.add_argument("ids", nargs="+", metavar="ID")
    for act, names in (("rename", ("old", "new")), ("merge", ("source", "into"))):
        command = _add(acts, act, f"curating.tag_{act}", f"{act} a tag")
        for name in names:
            command.add_argument(name, metavar={"source": "FROM"}.get(name, name.upper()))
    _add(acts, "list", "curating.tag_list", "list all tags")
    link = _add(commands, "link", "curating.link", "tie article A to article B")
    link.add_argument("a", metavar="A")
    link.add_argument("b", metavar="B")
    link.add_argument("--type", required=True, choices=LINK_TYPES, help="A is a ... of B")
    link.add_argument("--note", default="", metavar="TEXT")
    seen = "the note as you saw it: refused if it is another by now"
    link.add_argument("--seen", default=None, metavar="TEXT", help=seen)
    unlink = _add(commands, "unlink", "curating.unlink", "take a link away")
    unlink.add_argument("a", metavar="A")
    unlink.add_argument("b", metavar="B")


def _names(commands: Any) -> None:
    names = commands.add_parser("names", help="the authority file: list, add, merge, alias, rename, kind")
    acts = names.add_subparsers(
        dest="act", required=True, metavar="list|show|add|merge|alias|rename|kind|distributes"
    )
    listed = _add(acts, "list", "naming.list_", "everybody who is named")
    listed.add_argument("--class", dest="agent_class", choices=CLASSES)
    listed.add_argument("--search", default="", metavar="TEXT", help="one of the names holds these words")
    shown = _add(acts, "show", "naming.show", "who somebody is")
    shown.add_argument("name", metavar="NAME")
    add = _add(acts, "add", "naming.add", "make a person or an organisation known")
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
        command = _add(acts, act, f"naming.{act}", what)
        metavars = {"source": "FROM", "distributor": "A", "supplier": "B"}
        for name in (first, second):
            command.add_argument(name, metavar=metavars.get(name, name.upper()))


def _add_import(commands: Any) -> None:
    command = _add(commands, "import", "curating.import_", "bring in files and folders")
    command.add_argument("paths", nargs="+", metavar="PATH", help="a file or folder, or - for standard input")
    command.add_argument("--report", type=_path, metavar="FILE", help="write what came in to a table (CSV)")


def _add_watch(commands: Any) -> None:
    watch = _add(commands, "watch", "watching.watch", "import what comes into a folder, until stopped")
    watch.add_argument("folder", type=_path, metavar="DIR")
    watch.add_argument("--every", type=_count, default=2, metavar="SECONDS", help="between two looks")
    watch.add_argument(
        "--looks",
        type=_count,
        default=0,
        metavar="N",
        help="stop after N looks, and what is on its way then (0: never)",
    )


def _keeping(commands: Any) -> None:
    undo = _add(commands, "undo", "keeping.undo", "take back the newest operation")
    undo.add_argument("operation", nargs="?", type=_count, metavar="N", help="an older one, by its number")
    _add(commands, "redo", "keeping.redo", "do again what was undone last")
    history = _add(commands, "history", "keeping.history", "who did what when")
    history.add_argument("id", nargs="?", metavar="ID", help="of one record")
    history.add_argument("--limit", type=_count, default=200, metavar="N")
    _add(commands, "reindex", "keeping.reindex", "build the search index anew")
    _add(commands, "verify", "keeping.verify", "check the database and every original")
    _add(commands, "stats", "keeping.stats", "count what the archive holds")


def _count(text: str) -> int:
    number = int(text)
    if not 0 <= number <= _MOST:
        raise argparse.ArgumentTypeError(f"must be a number from 0 to {_MOST}")
    return number


def _path(text: str) -> Path:
    if not text:  # an empty variable in a script must not mean the folder that it happens to run in
        raise argparse.ArgumentTypeError("names no folder")
    return Path(text)
