"""The archive that a command works on."""

from __future__ import annotations

from argparse import Namespace

from archive.catalogue import Catalogue
from archive.cli.output import complain
from archive.places import default_folder


def opened(asked: Namespace, *, create: bool = False, warned: bool = True) -> Catalogue:
    """The archive that was named, to be closed afterwards. Raises `ArchiveError`.

    What is amiss with its journal by what was seen of it before is said, where `warned`.
    """
    catalogue = Catalogue.open(asked.archive or default_folder(), create=create)
    if catalogue.is_read_only:
        complain(f"the archive in {catalogue.folder} can only be read here.")
    if warned and catalogue.amiss is not None:
        complain(f"warning: {catalogue.amiss}. See cutline verify.")
    return catalogue
