"""The archive that a command works on."""

from __future__ import annotations

from argparse import Namespace

from archive.catalogue import Catalogue
from archive.places import default_folder


def opened(asked: Namespace, *, create: bool = False) -> Catalogue:
    """The archive that was named, to be closed afterwards. Raises `ArchiveError`."""
    return Catalogue.open(asked.archive or default_folder(), create=create)
