"""Commands of the tree of tags."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from archive.cli.output import inputs, put
from archive.cli.selecting import carry_out, do_or_tell
from archive.cli.session import opened
from archive.errors import WrongUsage
from archive.exchange import as_json

_NO_COLOUR = "none"
_ROOT = "/"


def add(asked: Namespace) -> bool:
    """Put a tag on records."""
    with opened(asked) as catalogue:
        return carry_out(asked, catalogue, lambda ids: catalogue.tags.add(asked.tag, ids))


def remove(asked: Namespace) -> bool:
    """Take a tag off records."""
    with opened(asked) as catalogue:
        return carry_out(asked, catalogue, lambda ids: catalogue.tags.remove(asked.tag, ids))


def split(asked: Namespace) -> bool:
    """Give some of the records of a tag another one instead."""
    with opened(asked) as catalogue:
        return carry_out(asked, catalogue, lambda ids: catalogue.tags.split(asked.tag, asked.new, ids))


def rename(asked: Namespace) -> bool:
    """Give a tag another name."""
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.tags.rename(asked.old, asked.new))


def move(asked: Namespace) -> bool:
    """Put a tag into another, or to the root."""
    parent = None if asked.parent == _ROOT else asked.parent
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.tags.move(asked.tag, parent))


def merge(asked: Namespace) -> bool:
    """Make two tags one."""
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.tags.merge(asked.source, asked.into))


def alias(asked: Namespace) -> bool:
    """Let another name lead to a tag."""
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.tags.alias(asked.tag, asked.name))


def colour(asked: Namespace) -> bool:
    """Give a tag a colour, or take it away."""
    wanted = None if asked.colour == _NO_COLOUR else asked.colour
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.tags.recolour(asked.tag, wanted))


def delete(asked: Namespace) -> bool:
    """Delete a tag with those inside it."""
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.tags.delete(asked.tag))


def proposals(asked: Namespace) -> bool:
    """Print tags that other programs wrote into photos."""
    with opened(asked) as catalogue:
        for each in catalogue.tags.proposals():
            leads = f" → {each.tag}" if each.tag not in (None, each.path) else ""
            put(asked, asdict(each), f"{each.photos:6}  {each.path}{leads}")
    return False


def accept(asked: Namespace) -> bool:
    """Put proposed tags on their photos."""
    if bool(asked.paths) is asked.all:
        raise WrongUsage("usage.tags-or-all")
    with opened(asked) as catalogue:
        paths = None if asked.all else list(inputs(asked.paths))
        return do_or_tell(asked, catalogue, lambda: catalogue.tags.accept(paths))


def dismiss(asked: Namespace) -> bool:
    """Propose tags no more."""
    with opened(asked) as catalogue:
        paths = list(inputs(asked.paths))
        return do_or_tell(asked, catalogue, lambda: catalogue.tags.dismiss(paths))


def list_(asked: Namespace) -> bool:
    """Print all tags in the order of the tree."""
    with opened(asked) as catalogue:
        for tag in catalogue.tags.all():
            also = f" (also {', '.join(tag.aliases)})" if tag.aliases else ""
            put(asked, as_json.tag(tag), f"{tag.count or 0:6}  {tag.path}{also}")
    return False
