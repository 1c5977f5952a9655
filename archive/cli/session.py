"""The archive that a command works on."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from archive.catalogue import Catalogue
from archive.cli.output import complain
from archive.places import default_folder
from archive.words import said_words


@contextmanager
def opened(asked: Namespace, *, create: bool = False, warned: bool = True) -> Iterator[Catalogue]:
    """The archive that was named, closed afterwards. Raises `ArchiveError`.

    What is amiss with its journal by what was seen of it before is said, where `warned`. A command that wrote
    copies the database at its end, if that is due today.
    """
    with Catalogue.open(asked.archive or default_folder(), create=create) as catalogue:
        if catalogue.is_read_only:
            complain(f"the archive in {catalogue.folder} can only be read here.")
        if warned and catalogue.amiss is not None:
            complain(f"warning: {said_words(catalogue.amiss.what)}. See cutline verify.")
        yield catalogue
        if catalogue.has_written:
            catalogue.keeping.copy_daily()
