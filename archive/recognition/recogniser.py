"""Running a spaCy pipeline over captions, where spaCy (the extra `ner`) and a pipeline are installed.

Pipelines are packages of their own that the user installs; nothing is ever fetched from here. Without them
the rules stand alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import cached_property
from importlib.metadata import entry_points
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal

from archive.captions import Registry
from archive.model import CaptionReading, NameSuggestions
from archive.text import storable_text

if TYPE_CHECKING:
    from archive.recognition.sifting import Entity

MODEL = "CUTLINE_NER_MODEL"
"""The environment variable that names a pipeline, its package or its folder, for captions of any language."""

_LABELS: dict[str, Literal["person", "place"]] = {
    **dict.fromkeys(("PERSON", "PER", "PRS", "PS", "persName"), "person"),
    **dict.fromkeys(("GPE", "LOC", "FAC", "GPE_LOC", "LC", "placeName", "geogName"), "place"),
}
"""How the schemes that spaCy's pipelines were trained on call people and places."""
_SIZES = ("lg", "md", "sm")
"""Best first; anything else (transformers, which are slow without a graphics card) comes after."""
_MANY = "xx"
"""spaCy's code for pipelines of many languages."""


class Recogniser:
    """Finds people and places with a trained pipeline, loaded when first needed. May be used by any thread.

    `say` is told, once for each reason and in one line, why there are no suggestions and what to do.
    `model` is a pipeline's package or folder, as in `CUTLINE_NER_MODEL`, which counts where it is None; with
    neither, the installed pipeline for each caption's language is taken.
    """

    def __init__(self, say: Callable[[str], None] = lambda _: None, model: str | None = None) -> None:
        self._say = say
        self._named = os.environ.get(MODEL, "") if model is None else model
        self._loaded: dict[str, Any] = {}
        self._said: set[str] = set()
        self._lock = Lock()

    @property
    def has_pipeline(self) -> bool:
        """Whether a pipeline is named or installed, told without loading anything."""
        return bool(self._named or self._installed)

    def suggest(
        self, text: str, reading: CaptionReading, language: str = "", registry: Registry | None = None
    ) -> NameSuggestions | None:
        """What the model sees in a caption and the rules did not; never raises.

        `reading` is what `read_caption` made of `text`; spans point into `text`. `language` (BCP 47) is told
        from the words where it is "". `registry` holds the agencies, if not those that the program ships.
        None where no model could look.
        """
        with self._lock:
            if self._spacy is None:
                return None
            # Imported here: the window holds a recogniser from its start, and asks it much later.
            from archive.reading.language import detect
            from archive.recognition.sifting import READ, sift

            language = language or detect(reading.text)
            name = self._named or self._installed_for(language)
            pipeline = self._load(name) if name else None
            if pipeline is None:
                return None
            start = max(0, text.find(reading.text))
            try:
                entities = list(_entities(pipeline(storable_text(reading.text[:READ])), start))
            except Exception as error:  # whatever a pipeline's parts may raise
                self._tell(
                    f"the pipeline {name} failed on a caption ({_line(error)}). Name another in {MODEL}."
                )
                return None
        return sift(entities, text, reading, language, registry)

    @cached_property
    def _spacy(self) -> Any | None:
        try:
            import spacy
        except Exception as error:  # not there, half installed, or built against another NumPy
            if isinstance(error, ModuleNotFoundError) and error.name == "spacy":
                self._tell(
                    "spaCy is not installed. Install the extra cutline[ner] (spacy>=3.7,<4), and a pipeline "
                    "for your captions' language, such as en_core_web_sm."
                )
            else:
                self._tell(f"spaCy cannot be loaded ({_line(error)}). Install it anew.")
            return None
        return spacy

    @cached_property
    def _installed(self) -> tuple[str, ...]:
        # What spaCy's own list reads too, but without importing every one of the packages.
        return tuple(sorted(entry_points(group="spacy_models").names, key=_rank))

    def _installed_for(self, language: str) -> str:
        """The installed pipeline for a language, else one for many, else (language unknown) the only one."""
        if not self._installed:
            self._tell(
                "no spaCy pipeline is installed. Install one for your captions' language, such as "
                f"en_core_web_sm, or name the folder of one in {MODEL}."
            )
            return ""
        short = language.split("-")[0].lower()
        wanted = "nb" if short in ("no", "nn") else short
        spoken = {_language(name) for name in self._installed}
        if not wanted and len(spoken) == 1:
            return self._installed[0]
        found = next((name for name in self._installed if _language(name) in (wanted, _MANY)), "")
        if not found:
            which = f"in the language “{wanted}”" if wanted else "too short to tell their language"
            self._tell(
                f"no spaCy pipeline is installed for captions {which}. Install one, or name one in {MODEL}."
            )
        return found

    def _load(self, name: str) -> Any | None:
        if name not in self._loaded:
            self._loaded[name] = None
            try:
                self._loaded[name] = self._spacy.load(name) if self._spacy is not None else None
            except Exception as error:  # no such pipeline, made for another version, damaged
                self._tell(
                    f"the spaCy pipeline {name} cannot be loaded ({_line(error)}). Install it anew, or name "
                    f"another in {MODEL}."
                )
        return self._loaded[name]

    def _tell(self, why: str) -> None:
        if why not in self._said:
            self._said.add(why)
            self._say(f"no names are suggested: {why}")


def _entities(document: Any, start: int) -> Iterator[Entity]:
    from archive.recognition.sifting import Entity

    for found in document.ents:
        if kind := _LABELS.get(found.label_):
            yield Entity(kind, start + found.start_char, start + found.end_char)


def _language(name: str) -> str:
    return name.split("_")[0]


def _rank(name: str) -> tuple[bool, int, str]:
    size = name.rsplit("_", 1)[-1]
    return _language(name) == _MANY, _SIZES.index(size) if size in _SIZES else len(_SIZES), name


def _line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0].rstrip(".")
