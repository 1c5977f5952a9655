"""What an archivist should find in the sample: readings, ties between stories, the showcase."""

from __future__ import annotations

from typing import Any

from sample import stories_fire as fire
from sample import stories_harbour as harbour
from sample import stories_town as town
from sample.pages import folder
from sample.singles import SINGLES
from sample.words import Shot, Story

STORIES: tuple[Story, ...] = fire.STORIES + harbour.STORIES + town.STORIES
FURNITURE = {
    "html": ["Most read", "All rights reserved", "Sign up", "Subscribe", "Cookies", "Ask for a sample copy"],
    "txt": ["Most Popular", "read more:", "contributed to this report"],
}

# (newer or derived story, other story, link type, why)
RELATED: tuple[tuple[Story, Story, str, str], ...] = (
    (fire.SURVIVORS, fire.FIRE, "same event", "the morning after; the same photo of the burning ferry"),
    (fire.INQUIRY, fire.FIRE, "follow-up", "public inquiry into the fire"),
    (
        fire.INQUIRY,
        fire.SURVIVORS,
        "follow-up",
        "the door that would not open is one of the two that were chained",
    ),
    (fire.INQUIRY_DE, fire.INQUIRY, "translation", "German version; the same handout photo of the door"),
    (fire.REPORT, fire.INQUIRY, "follow-up", "the inquiry's findings"),
    (fire.NIGHT_FERRY, fire.REPORT, "follow-up", "the crossing reopens once the recommendations are met"),
    (fire.NIGHT_FERRY, fire.FIRE, "background", "successor of the ship that burned"),
    (harbour.DREDGING, harbour.STORM, "background", "rubble of the breached breakwater lies in the channel"),
    (harbour.DREDGER, harbour.DREDGING, "follow-up", "the work that the council voted for begins"),
    (town.CHIMNEYS, town.POWER, "follow-up", "demolition of the station whose closure was announced"),
    (harbour.DREDGING, town.POWER, "background", "coal dues had paid for the dredging"),
    (town.TRAWLER, town.MUSEUM, "see also", "the museum's next boat; the same curator"),
    (harbour.ELECTION, harbour.TO_STAND, "follow-up", "the candidate wins"),
    (
        harbour.TO_STAND,
        harbour.DREDGING,
        "background",
        "the vote that set harbour master and council at odds",
    ),
    (town.FOOTBALL, harbour.STORM, "see also", "the pitch was flooded in the storm"),
)

SHOWCASE = {
    "name": "Tomas Weil",
    "query": "Weil",
    "file": harbour.DREDGING.file,
    "photo": 1,
    "why": "He stands in one caption and in no story's text: a search over body text alone finds nothing.",
    "finding": {
        "stories": 1,
        "photos": 1,
        "photographers": ["T. R. Vale"],
        "chain": ["AFP"],
        "taken": "2023-06-19",
    },
}
CAPTION_ONLY = (
    "Tomas Weil",
    "Yusuf Adeyemi",
    "Agnes Marsh",
    "Aled Pryce",
    "Bettina Okoro",
    "Gil Prentice",
    "Idris Vaughan",
    "Rafe Oduya",
    "Carme Outeiro",
    "Antón Seixas",
)


def _blocks(story: Story) -> list[dict[str, Any]]:
    out: list[dict[str, Any]] = []
    index = 0
    for block in story.body:
        if isinstance(block, Shot):
            out.append({"kind": "photo", "photo": index})
            index += 1
        elif block.startswith("## "):
            out.append({"kind": "heading", "text": block[3:]})
        elif block.startswith("> "):
            out.append({"kind": "quote", "text": block[2:]})
        else:
            out.append({"kind": "paragraph", "text": block})
    return out + [{"kind": "photo", "photo": index + i} for i in range(len(story.gallery))]


def picture_file(story: Story, shot: Shot) -> str | None:
    """Where the story's picture lies, relative to the press folder; None where none was saved."""
    if not shot.picture:
        return None
    return f"{shot.picture}.jpg" if story.file.endswith(".json") else f"{folder(story)}/{shot.picture}.jpg"


def _article(story: Story) -> dict[str, Any]:
    ending = story.file.rsplit(".", 1)[1]
    return {
        "title": story.title,
        "standfirst": story.standfirst,
        "bylines": list(story.bylines),
        "contributors": list(story.contributors),
        "publication": story.publication,
        "url": None if ending == "txt" else story.url,
        "language": story.language,
        "published": {"value": story.published, "inferred": story.inferred},
        "keywords": [] if ending == "txt" else list(story.keywords),
        "body": _blocks(story),
        "not_in_body": FURNITURE.get(ending, []),
        "photo_count": len(story.shots),
        "photos": [shot.reading(i, picture_file(story, shot)) for i, shot in enumerate(story.shots)],
    }


def _single(name: str) -> dict[str, Any]:
    _, c, credit = SINGLES[name]
    fields = {
        k: list(v) if isinstance(v, tuple) else (v or None)
        for k, v in ((slot, getattr(c, slot)) for slot in c.__dataclass_fields__)
    }
    return {**fields, "credit": {"raw": c.credit_line, **credit}}


def expected() -> dict[str, Any]:
    """The whole of expected.json."""
    return {
        "about": "What an archivist reads out of each file in press/, by the command line's field names. "
        "Where 'inferred' is true only the file's name gives the day; the captions' dates may lie before it.",
        "articles": {story.file: _article(story) for story in STORIES},
        "photos": {name: _single(name) for name in SINGLES},
        "related": [{"from": a.file, "to": b.file, "type": kind, "why": why} for a, b, kind, why in RELATED],
        "same_photo": [
            {"files": [picture_file(s, sh) for s in STORIES for sh in s.shots if sh.picture == key]}
            for key in ("ferry_fire", "chained_door")
        ],
        "aliases": {"Northlight": ["Northlight Press"]},
        "caption_only": list(CAPTION_ONLY),
        "showcase": SHOWCASE,
    }
