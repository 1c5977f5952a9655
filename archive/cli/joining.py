"""Commands that say what is one photo or one story, and what is not."""

from __future__ import annotations

from argparse import Namespace

from archive.cli.output import put
from archive.cli.selecting import do_or_tell
from archive.cli.session import opened
from archive.exchange import relations_as_json
from archive.words import reason_words


def same(asked: Namespace) -> bool:
    """Make two photos one."""
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.same.join_photos(asked.a, asked.b))


def part(asked: Namespace) -> bool:
    """Make files or uses of a photo a photo of its own."""
    with opened(asked) as catalogue:
        return do_or_tell(
            asked, catalogue, lambda: catalogue.same.part_photo(asked.photo, asked.file, asked.use)
        )


def same_story(asked: Namespace) -> bool:
    """Make two stories versions of one."""
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.same.join_stories(asked.a, asked.b))


def apart(asked: Namespace) -> bool:
    """Remember that two photos are two."""
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.same.keep_photos_apart(asked.a, asked.b))


def apart_story(asked: Namespace) -> bool:
    """Remember that two stories are no versions of one."""
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.same.keep_stories_apart(asked.a, asked.b))


def part_story(asked: Namespace) -> bool:
    """Make a version of a story a story of its own."""
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.same.part_story(asked.id, asked.version))


def alike(asked: Namespace) -> bool:
    """Print pairs that may be one, with what speaks for it and against it."""
    with opened(asked) as catalogue:
        find = catalogue.same.photos_alike if asked.what == "photos" else catalogue.same.stories_alike
        pairs = find(asked.limit)
    for each in pairs:
        evidence = "; ".join(map(reason_words, each.evidence))
        put(asked, relations_as_json.alike(each), f"{each.a}  {each.b}  {each.likeness:.2f}  {evidence}")
    return False
