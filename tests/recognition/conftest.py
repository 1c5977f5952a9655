"""Real spaCy pipelines, small ones: each knows a list of names and nothing else."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive.recognition import MODEL

Pipeline = Callable[..., Path]
Install = Callable[..., None]

PACKAGE = """from pathlib import Path

from spacy.util import load_model_from_path


def load(**options):
    return load_model_from_path(Path(__file__).parent / "data", **options)
"""


@pytest.fixture(autouse=True)
def no_pipeline_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the user's own environment names must not matter."""
    monkeypatch.delenv(MODEL, raising=False)


@pytest.fixture
def pipeline(tmp_path: Path) -> Pipeline:
    """Saves a pipeline with its names by label, parted by "|"; gives its folder."""
    spacy = pytest.importorskip("spacy", reason="the extra cutline[ner] is not installed")

    def save(folder: str = "pipeline", language: str = "en", **names: str) -> Path:
        made = spacy.blank(language)
        patterns = [
            {"label": label, "pattern": name} for label, listed in names.items() for name in listed.split("|")
        ]
        made.add_pipe("entity_ruler").add_patterns(patterns)
        (tmp_path / folder).parent.mkdir(parents=True, exist_ok=True)
        made.to_disk(tmp_path / folder)
        return tmp_path / folder

    return save


@pytest.fixture
def install(pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Installs a pipeline for the time of a test, as a package that says of itself what it is."""
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.syspath_prepend(str(site))
    installed: list[str] = []

    def put(name: str, **names: str) -> None:
        installed.append(name)
        pipeline(f"site/{name}/data", name.split("_")[0], **names)
        (site / name / "__init__.py").write_text(PACKAGE, encoding="utf-8")
        about = site / f"{name}-1.0.dist-info"
        about.mkdir()
        (about / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", encoding="utf-8"
        )
        (about / "entry_points.txt").write_text(f"[spacy_models]\n{name} = {name}\n", encoding="utf-8")

    yield put
    for name in installed:
        sys.modules.pop(name, None)
