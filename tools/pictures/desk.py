"""The archive that pictures are made from: the sample, and what a week at the desk leaves behind.

A photo that ran in three papers and came with its metadata, two prints of one picture, one agency spelled
in two ways, a paper that corrected itself, collections, and something in the trash: every room has work.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from archive.catalogue import Catalogue
from archive.model import SearchRequest
from tools.sample import embed
from ui.actions import sample

WHO = "Nora Quill"
COLLECTION = "Saint Orla, five years on"
HEARING = embed.Caption(
    headline="",
    caption="PORT AVERELL, March 14, 2023 - From left: Assessor Gil Prentice, chairman Sir Desmond Achebe, "
    "harbour master Lena Marsh and fire engineer Idris Vaughan at the opening of the inquiry into the "
    "Saint Orla fire. (Ines Okafor/Northlight)",
    creator=("Ines Okafor",),
    creator_title="Staff photographer",
    credit_line="Northlight",
    source="Northlight",
    copyright="© 2023 Northlight",
    date_created="2023-03-14",
    city="Port Averell",
    country="Westmark",
    sublocation="Town hall",
    people=("Gil Prentice", "Desmond Achebe", "Lena Marsh", "Idris Vaughan"),
    keywords=("Saint Orla", "inquiry"),
    instructions="ONE TIME USE ONLY. EDITORIAL USE ONLY. MANDATORY CREDIT. NO RESALE.",
    caption_writer="io",
)
FIRE = embed.Caption(
    headline="Ferry fire",
    caption="Flames rise from the Saint Orla on Saturday night, November 12, 2022. One door on the car deck "
    "could not be opened, survivors say.",
    creator=("Night desk",),
    creator_title="",
    credit_line="Northlight Press",
    source="Northlight Press",
    copyright="",
    date_created="",
    city="Port Averell",
    country="Westmark",
    sublocation="",
    people=(),
    keywords=("ferry fire",),
    instructions="For use within 14 days of release only.",
    caption_writer="",
)
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="{paper}">
<meta property="og:title" content="{title}"><meta property="og:description" content="{deck}">
<meta property="article:published_time" content="{day}"><meta name="author" content="{author}"></head>
<body><article><h1>{title}</h1><figure><img src="{picture}" alt=""><figcaption>{caption}</figcaption></figure>
{body}</article></body></html>
"""


@dataclass(frozen=True)
class _Story:
    title: str
    deck: str
    paper: str
    day: str
    author: str
    caption: str
    body: tuple[str, ...]


STORIES = (
    _Story(
        "Inquiry to hear the owners in private",
        "Sir Desmond Achebe says two witnesses asked for it",
        "The Harbour Gazette",
        "2023-12-09T08:00:00Z",
        "Nora Quill",
        "From left: Gil Prentice, Sir Desmond Achebe, the port's Lena Marsh and Idris Vaughan at the opening "
        "of the inquiry last spring. (Ines Okafor/North Light)",
        (
            "The public inquiry into the Saint Orla fire will hear the ferry's owners behind closed doors.",
            "Its chairman, Sir Desmond Achebe, said on Friday that two witnesses had asked for it.",
            "Correction: An earlier version of this story said that three witnesses had asked for it.",
        ),
    ),
    _Story(
        "The woman on the quay",
        "How a harbour master came to be asked about everything",
        "Tidewater Weekly",
        "2024-02-18T08:00:00Z",
        "Odile Brandt",
        "Helena Marsh at the inquiry in Port Averell in 2022. (Ines Okafor/North Light)",
        (
            "Nobody in Port Averell is asked as much as Lena Marsh, and few answer in so few words.",
            "She has kept the harbour for thirteen years, through a storm, a fire and a dredging.",
        ),
    ),
)


def make(folder: Path, incoming: Path) -> None:
    """Make the archive in a folder, once; and beside it a delivery with a file that cannot be read."""
    _deliver(incoming)
    with Catalogue.open(folder, create=True, who=WHO) as catalogue:
        if catalogue.records.stats().placements:
            return
        sample.bring_in(catalogue)
        catalogue.imports.run([_write_more(incoming.parent / "more")], workers=0)
        _work(catalogue)


def make_empty(folder: Path) -> None:
    """Make an archive with nothing in it."""
    Catalogue.open(folder, create=True, who=WHO).close()


def _deliver(folder: Path) -> None:
    """Files of which most are known, and one is broken."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("northlight-2024-01-15-dock-cranes.jpg", "tidewater-2022-05-06-athletic-go-up.txt"):
        shutil.copyfile(sample.sample_folder() / name, folder / name)
    (folder / "scan-0412.pdf").write_bytes(b"%PDF-1.7 cut short")


def _write_more(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    press = sample.sample_folder()
    with Image.open(press / "coastline-2023-03-15-two-doors-were-chained_files" / "hearing.jpg") as hearing:
        (folder / "hearing.jpg").write_bytes(embed.save(hearing.convert("RGB"), 90, HEARING))
    with Image.open(press / "gazette-2022-11-13-fire-on-the-night-ferry_files" / "ferry_fire.jpg") as fire:
        wide, high = fire.size
        crop = fire.convert("RGB").crop((round(wide * 0.02), 0, round(wide * 0.98), round(high * 0.97)))
        (folder / "ferry-fire-desk.jpg").write_bytes(embed.save(crop.resize((920, 620)), 88, FIRE))
    for at, story in enumerate(STORIES):
        body = "".join(f"<p>{text}</p>" for text in story.body)
        values = {
            name: getattr(story, name) for name in ("title", "deck", "paper", "day", "author", "caption")
        }
        page = PAGE.format(**values, picture="hearing.jpg", body=body)
        (folder / f"story-{at}.html").write_text(page, encoding="utf-8")
    return folder


def _ids(catalogue: Catalogue, query: str, *, stories: bool) -> list[str]:
    return [hit.id for hit in catalogue.search.find(SearchRequest(query, by_story=stories)).hits]


def _work(catalogue: Catalogue) -> None:
    stories = _ids(catalogue, '"saint orla"', stories=True)
    catalogue.collections.add("Saint Orla, five years on", stories[:4])
    catalogue.collections.note(
        "Saint Orla, five years on", stories[0], "Opens the spread; ask Miro for the raw file."
    )
    catalogue.collections.add("Front pages", _ids(catalogue, "marsh", stories=True)[:3])
    catalogue.trash.add(_ids(catalogue, 'title:"athletic go up"', stories=True), "Twice in the archive")
    catalogue.trash.add(_ids(catalogue, "caption:fog", stories=False)[:1], "The agency withdrew it")
