"""The invented press that comes with the program, brought in and curated as an archivist would have done."""

from __future__ import annotations

import json
from collections import Counter
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from archive.catalogue import Catalogue
    from archive.intake.importing import ImportReport
    from archive.progress import Progress

WHO = "Cutline"


def sample_folder() -> Path:
    """The folder to import."""
    return Path(str(files("resources") / "sample" / "press"))


def showcase() -> dict[str, str]:
    """The name that stands in one caption only, and the `query` that finds it."""
    return dict(_read("expected.json")["showcase"])


def bring_in(archive: Catalogue, progress: Progress | None = None) -> str:
    """Import the sample into an archive, tag and link it; gives the count of what came in, in words.

    It is signed by the program: nobody is offered to undo what they never did.
    """
    from archive.catalogue import Catalogue  # here: the first page of the window needs none

    with Catalogue.open(archive.folder, who=WHO) as catalogue:
        report = catalogue.imports.run([sample_folder()], progress)
        _curate(catalogue, report)
    counts = Counter(result.status for result in report.results)
    return ", ".join(f"{number} {status}" for status, number in counts.items())


def _curate(catalogue: Catalogue, report: ImportReport) -> None:
    done = _read("curation.json")
    ids = {result.path.name: result.id for result in report.results if result.id and result.kind == "article"}
    for tag, names in done["tags"].items():
        catalogue.tags.add(tag, [ids[name] for name in names if name in ids])
    for tag, colour in done["colours"].items():
        catalogue.tags.recolour(tag, colour)
    for one, other, kind, note in done["links"]:
        if one in ids and other in ids:
            catalogue.links.add(ids[one], ids[other], kind, note)
    for name, query in done["searches"].items():
        catalogue.searches.save(name, query)


def _read(name: str) -> dict[str, Any]:
    return dict(json.loads((sample_folder().parent / name).read_text(encoding="utf-8")))
