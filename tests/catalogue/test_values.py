"""What the rooms of a catalogue give out is handed from thread to thread: nobody can change it."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import is_dataclass

import archive.curation

GATHERED = {"_Evidence", "_Proposal"}
"""What is put together step by step, and never leaves its module so."""


def test_every_value_of_the_rooms_is_frozen_and_holds_its_fields_alone() -> None:
    names = [f"archive.curation.{each.name}" for each in pkgutil.iter_modules(archive.curation.__path__)]
    modules = [importlib.import_module(name) for name in names]
    kinds = {
        each
        for module in modules
        for each in vars(module).values()
        if isinstance(each, type) and is_dataclass(each) and each.__module__ == module.__name__
    }
    assert {each.__name__ for each in kinds if not each.__dataclass_params__.frozen} == GATHERED
    assert {each.__name__ for each in kinds if "__slots__" not in vars(each)} == set()
