"""Commands of the archive's settings: list, set."""

from __future__ import annotations

from argparse import Namespace

from archive.cli.output import put
from archive.cli.selecting import do_or_tell
from archive.cli.session import opened


def list_(asked: Namespace) -> bool:
    """Print every setting with its value."""
    with opened(asked) as catalogue:
        for name, value in catalogue.settings.all().items():
            put(asked, {"name": name, "value": value}, f"{name:<12} {value or '(none)'}")
    return False


def set_(asked: Namespace) -> bool:
    """Set one."""
    with opened(asked) as catalogue:
        return do_or_tell(asked, catalogue, lambda: catalogue.settings.set(asked.name, asked.value))
