"""Words in a photo's metadata that say nothing of the photo: a camera's own, and credits that only point."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from itertools import product
from typing import Any

_MAKE, _MODEL, _SOFTWARE = 271, 272, 305
_LONGEST = 200
_MODES = re.compile(r"[a-z]{3,6}")
_WORD = re.compile(r"[^\W_]+")


def written_by_itself(text: str, exif: Mapping[int, str]) -> bool:
    """Whether a description is nobody's words: blank, a camera's or program's, a file's name out of a camera.

    By `exif`, the picture's texts, what is but the name of the camera or program that made it is known too.
    """
    stated = text.strip(" \x00\r\n\t.")
    if len(stated) > _LONGEST:
        return False
    words, own = _plain(stated), _table()["by_itself"]
    if not words or words in own["whole"] or any(re.fullmatch(shape, words) for shape in own["patterns"]):
        return True
    if any(words == _plain(exif.get(tag, "")) for tag in (_MAKE, _MODEL, _SOFTWARE)):
        return True
    if _MODES.fullmatch(stated) and exif.get(_MAKE, "").casefold().startswith(tuple(own["makers_of_modes"])):
        return True
    return _names_a_camera(words) or _names_a_tool(words)


def points_to_caption(credit_line: str) -> bool:
    """Whether a credit line names nobody but says where the credit stands ("See caption")."""
    return _plain(credit_line).strip(".:()[] ") in _pointers()


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _names_a_camera(words: str) -> bool:
    told = _WORD.findall(words)
    return bool(_words("makers").intersection(told)) and _are_of(told, "makers", "of_cameras")


def _names_a_tool(words: str) -> bool:
    told = _WORD.findall(words)
    begins = len(told) > 2 and told[0] in _words("made") and told[1] in _words("how")
    return begins and _are_of(told[2:], "tools")


def _are_of(told: list[str], *lists: str) -> bool:
    """Whether all words stand in the lists or are numbers of a model or version."""
    known = frozenset().union(*map(_words, lists))
    return all(word in known or any(sign.isdigit() for sign in word) for word in told)


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(_table()["by_itself"][name].split())


@cache
def _pointers() -> frozenset[str]:
    pointing = _table()["pointing"]
    words = pointing["captions"].replace("|", " ").split()
    return frozenset(
        phrase.replace("{caption}", word) for phrase, word in product(pointing["phrases"], words)
    )


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(files("resources").joinpath("photo_words.toml").read_text("utf-8"))
