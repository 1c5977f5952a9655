"""The engines that are compared: ours, stock Whoosh, and those peers that the machine has."""

from __future__ import annotations

import importlib
from pathlib import Path

from benchmarks.searching.engines.base import Absent, Engine

MODULES = {
    "cutline": "cutline.Cutline",
    "whoosh": "stock.Stock",
    "fts5": "fts5.Fts5",
    "tantivy": "tantivy_peer.Tantivy",
    "xapian": "xapian_peer.Xapian",
}


def engine(name: str, folder: Path) -> Engine:
    """The engine of that name with its index in a folder. Raises `Absent` where the machine lacks it."""
    module, _, kind = MODULES[name].partition(".")
    found = getattr(importlib.import_module(f"benchmarks.searching.engines.{module}"), kind)(folder)
    assert isinstance(found, Engine)
    return found


__all__ = ["MODULES", "Absent", "Engine", "engine"]
