"""What may be written after the commands that tie records, make them one or part them."""

from __future__ import annotations

from typing import Any

from archive.cli.arguments.common import add_command, add_dry_run, count
from archive.model import LINK_TYPES


def add_links(commands: Any) -> None:
    """Add the commands of links and threads."""
    link = add_command(
        commands,
        "link",
        "linking.link",
        "tie article A to other articles, or to web addresses",
        "cutline link A B https://example.org/report --type follow-up --note 'the day after'",
    )
    link.add_argument("a", metavar="A")
    link.add_argument("b", nargs="+", metavar="B", help="an article, or a web address")
    link.add_argument("--type", required=True, choices=LINK_TYPES, help="A is a ... of B")
    link.add_argument("--note", default="", metavar="TEXT")
    seen = "the note as you saw it: refused if it is another by now"
    link.add_argument("--seen", default=None, metavar="TEXT", help=seen)
    link.add_argument("--force", action="store_true", help="even where the dates contradict the type")
    add_dry_run(link)
    for name, text, example in (
        ("unlink", "take a link away", "cutline unlink A B"),
        ("dismiss", "never suggest two stories for each other again", "cutline dismiss A B"),
    ):
        command = add_command(commands, name, f"linking.{name}", text, example)
        command.add_argument("a", metavar="A")
        command.add_argument("b", metavar="B")
    _add_proposed(commands)
    for name, text in (
        ("related", "links of an article, and suggestions with their reasons"),
        ("thread", "all that links lead to from an article, in the order of time"),
    ):
        command = add_command(commands, name, f"linking.{name}", text, f"cutline {name} ID --json")
        command.add_argument("id", metavar="ID")


def _add_proposed(commands: Any) -> None:
    proposed = add_command(
        commands,
        "proposed",
        "linking.proposed",
        "the best suggestion of each of the newest stories, with its reasons",
        "cutline proposed --stories 100 --json",
    )
    proposed.add_argument("--stories", type=count, default=40, metavar="N", help="look at so many (40)")


def add_same(commands: Any) -> None:
    """Add the commands that say what is one photo or one story, and what is not."""
    for name, what, text in (
        ("same", "PHOTO", "make two photos one, named by their ids or those of uses"),
        ("same-story", "STORY", "make two stories versions of one, that of the newer"),
        ("apart", "PHOTO", "remember that two photos are two, so that nothing proposes or joins them"),
        ("apart-story", "STORY", "remember that two stories are no versions of one"),
    ):
        function = f"joining.{name.replace('-', '_')}"
        command = add_command(commands, name, function, text, f"cutline {name} A B --dry-run")
        for each in ("a", "b"):
            command.add_argument(each, metavar=what)
        add_dry_run(command)
    _add_part(commands)
    alike = add_command(
        commands, "alike", "joining.alike", "photos or stories that may be one", "cutline alike photos --json"
    )
    alike.add_argument("what", choices=("photos", "stories"))
    alike.add_argument("--limit", type=count, default=50, metavar="N")


def _add_part(commands: Any) -> None:
    part = add_command(
        commands,
        "part",
        "joining.part",
        "make files or uses of a photo a photo of its own",
        "cutline part PHOTO --file SHA256",
    )
    part.add_argument("photo", metavar="PHOTO")
    part.add_argument("--file", action="append", default=[], metavar="SHA256", help="not the same photo")
    part.add_argument("--use", action="append", default=[], metavar="ID", help="shows another photo")
    add_dry_run(part)
    story = add_command(
        commands,
        "part-story",
        "joining.part_story",
        "make a version of a story a story of its own",
        "cutline part-story ID --version 1",
    )
    story.add_argument("id", metavar="ID")
    story.add_argument("--version", type=count, required=True, metavar="N", help="1 is the oldest")
    add_dry_run(story)
