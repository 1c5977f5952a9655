"""The folder in which indexes and questions lie, so that a second run need not make them again."""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from collections.abc import Collection
from pathlib import Path
from typing import Any

from archive.search.engine.schema import FORMAT, schema
from benchmarks.searching import asks, children, corpus
from benchmarks.searching.asks import Ask

_BUILT = "built.json"


class Shelf:
    """Indexes of one run of articles, each made in a process of its own where it is not there yet."""

    def __init__(self, folder: Path, seed: int, anew: Collection[str] = ()) -> None:
        self.folder = folder
        self.seed = seed
        self.anew = set(anew)

    def place(self, name: str, count: int) -> Path:
        """The folder of an engine's index; ours changes with its format, stock Whoosh's with our fields."""
        version = {"cutline": FORMAT.replace(" ", "-"), "whoosh": _fields()}.get(name)
        return self._corpus(count) / (f"{name}-{version}" if version else name)

    def _corpus(self, count: int) -> Path:
        return self.folder / f"corpus-{corpus.FORMAT}-{self.seed}-{count}"

    def index(self, name: str, count: int) -> dict[str, Any]:
        """Build the index if it is not there; gives what that took, now or then. Raises `Absent`."""
        place = self.place(name, count)
        noted = place.with_name(f"{place.name}.{_BUILT}")
        if name in self.anew or not noted.is_file():
            noted.unlink(missing_ok=True)
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir(parents=True)
            print(f"indexing {count} articles with {name} ...", file=sys.stderr, flush=True)
            built = children.build(name, place, count, self.seed)
            noted.write_text(json.dumps(built), encoding="utf-8")
        found: dict[str, Any] = json.loads(noted.read_text(encoding="utf-8"))
        return found

    def questions(self, count: int) -> tuple[list[Ask], Path]:
        """The questions for so many articles, and the file they are kept in."""
        path = self._corpus(count) / f"asks-{asks.FORMAT}.json"
        if not path.is_file():
            print("drawing questions ...", file=sys.stderr, flush=True)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(asks.to_json(asks.draw(count, self.seed))), encoding="utf-8")
        return asks.from_json(json.loads(path.read_text(encoding="utf-8"))), path


def _fields() -> str:
    """A short name for the fields that our schema has."""
    said = " ".join(f"{name}:{type(kind).__name__}" for name, kind in schema().items())
    return hashlib.sha256(said.encode()).hexdigest()[:8]
