"""What lies outside the archive in the pictures: another program's library, a backup, a copy with damage."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from archive.catalogue import Catalogue

DOCUMENTS = "/home/nora/Documents"
"""Where the pictures say that files are put."""
TABLE = """File name;Caption;Photographer;Source;Date;Tags
quay-1987-04.jpg;Fish boxes on the old quay at dawn.;Jonas Fell;Harbour Gazette;1987-04-12;Port/Old quay
lock-1991.jpg;The east gate opens for the first dredger.;Ines Okafor;Northlight;1991-06-03;Port/Dredging
lights-1994.jpg;Lights on Cooper Street, Adi Brandt at left.;O. Brandt;Tidewater Weekly;1994-12-18;Town/Winter
storm-1999.jpg;Waves break over the mole at Port Averell.;Jonas Fell;Harbour Gazette;1999-12-26;Port/Storms
"""
"""An index of prints as newsrooms kept them, a row a photo."""
ITEMS = 214


def table(folder: Path) -> Path:
    """Write the index of prints as a table; returns it."""
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / "prints-1987-1999.csv"
    place.write_text(TABLE, encoding="utf-8")
    return place


def items(folder: Path) -> Path:
    """Write a Zotero library of many articles; returns it."""
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / "Port Averell.json"
    told = [
        {
            "id": f"gazette{at}",
            "type": "article-newspaper",
            "title": f"Port notes {at}",
            "container-title": "The Harbour Gazette",
            "issued": {"date-parts": [[1990 + at % 30, 1 + at % 12]]},
            "abstract": "What came and went at the quay.",
        }
        for at in range(ITEMS)
    ]
    place.write_text(json.dumps(told), encoding="utf-8")
    return place


def backup(archive: Path, folder: Path) -> Path:
    """Back an archive up, once; returns where to."""
    place = folder / "Backup disk"
    if not place.exists():
        place.mkdir(parents=True)
        with Catalogue.open(archive) as catalogue:
            catalogue.keeping.backup(place)
    return place


def damage(archive: Path, copy: Path) -> None:
    """Copy an archive, once, and damage the copy: one original is gone, and one is cut short."""
    if copy.exists():
        return
    shutil.copytree(archive, copy)
    originals = sorted((copy / "originals").glob("*/*.jpg"))
    originals[0].unlink()
    originals[1].write_bytes(originals[1].read_bytes()[:2000])
