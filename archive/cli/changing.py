"""How commands tell what they changed."""

from __future__ import annotations

from argparse import Namespace

from archive.cli.output import put
from archive.exchange import as_json
from archive.model import OpChanges
from archive.words import operation_words


def changed(asked: Namespace, changes: OpChanges) -> bool:
    """Print what a command changed."""
    name = operation_words(changes.name)
    text = f"{name}: done" if changes else f"{name}: it was so already, nothing changed"
    put(asked, as_json.changes(changes), text)
    return False
