"""The Reuters-21578 stories as files that an import reads: ninjs, some of them with photos."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from benchmarks.searching import material
from benchmarks.searching.material import CreditLine, Story

_FOLDER = 1000
_WITH_PHOTOS = 4
"""One story in so many has two photos."""
_PHOTOGRAPHERS = ("Ines Okafor", "Miro Lund", "Dana Ruiz", "Adi Brandt", "Lena Marsh", "Jan Maro", "Oda Vik")


def told(most: int | None = None) -> Iterator[Story]:
    """Stories that have a text and a title, oldest first as they were numbered."""
    return islice((story for story in material.reuters() if story.title and len(story.text) > 100), most)


def write(folder: Path, stories: Iterable[Story]) -> int:
    """Write each story as a file of its own; gives how many."""
    lines = cycle(line for line in material.credit_lines() if "{}" in line.pattern and line.pattern.isascii())
    count = 0
    for number, story in enumerate(stories):
        count += 1
        path = folder / f"{number // _FOLDER:03}" / f"{story.id}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        pictures = list(_pictures(story, number, lines)) if number % _WITH_PHOTOS == 0 else []
        path.write_text(json.dumps(_item(story, pictures)), encoding="utf-8")
    return count


def _item(story: Story, pictures: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "uri": f"tag:reuters,1987:{story.id}",
        "type": "text",
        "language": "en",
        "headline": story.title,
        "byline": f"By {_PHOTOGRAPHERS[len(story.text) % len(_PHOTOGRAPHERS)]}",
        "copyrightholder": "Wire Gazette" if len(story.title) % 2 else "Wire Herald",
        "versioncreated": f"{story.published}T12:00:00Z",
        "subject": [{"name": topic} for topic in (*story.topics, *story.places)],
        "body_text": "\n\n".join(story.paragraphs),
        "associations": {f"photo{at}": picture for at, picture in enumerate(pictures)},
    }


def _pictures(story: Story, number: int, lines: Iterator[CreditLine]) -> Iterator[dict[str, Any]]:
    for at, text in enumerate(story.paragraphs[:2]):
        line = next(lines)
        photographer = _PHOTOGRAPHERS[(number + at) % len(_PHOTOGRAPHERS)]
        yield {
            "uri": f"tag:reuters,1987:{story.id}-{at}",
            "type": "picture",
            "description_text": text[:160].rsplit(" ", 1)[0],
            "creditline": line.pattern.replace("{}", photographer).strip("()"),
        }
