"""What every test gets: an archive of its own, and no thread left behind."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from archive.catalogue import Catalogue

# A slow machine is no finding; in CI the same examples come every time, so that a change is judged by itself.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("house"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "house")

gc.set_threshold(20_000, *gc.get_threshold()[1:])  # as the program itself starts

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"

STORY = """{title}

{standfirst}

By Dana Ruiz

{first}

The harbour board met on Tuesday evening and heard from the crew, from two surveyors and from the \
families who had waited on the quay through the night.

“We asked for the doors to be opened,” one of the deckhands told the board, and the room fell quiet.

{second}

The board will meet again next week, when the surveyors are to hand in the last of their three reports.
"""
FIRST = (
    "Harbour master Lena Marsh, left, listens to the crew in Port Elwyn, March 13, 2024. "
    "(Ines Okafor/Reuters)"
)
SECOND = "Captain Adi Brandt, right, boards the ferry in Port Elwyn, March 12, 2024. (Miro Lund/AFP)"


@pytest.fixture(autouse=True)
def _no_thread_stays() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and t.is_alive() and not t.daemon]
    assert left == [], f"threads left running: {left}"


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test ever touches the user's own archive, cache or setting."""
    monkeypatch.setenv("CUTLINE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("CUTLINE_CONFIG", str(tmp_path / "config"))
    monkeypatch.delenv("CUTLINE_USER", raising=False)
    monkeypatch.setenv("CUTLINE_ARCHIVE", str(tmp_path / "archive"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--store", choices=("sqlite", "postgres"), default="sqlite", help="what archives lie in")


@pytest.fixture(autouse=True)
def _store(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What archives lie in: a file, or a server for all tests but those that are about the file."""
    if request.config.getoption("--store") == "sqlite":
        yield
        return
    if request.node.get_closest_marker("sqlite"):
        pytest.skip("about the file of a database")
    from tests.postgres import archives_on_server

    with archives_on_server(monkeypatch):
        yield


@pytest.fixture(autouse=True)
def _read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few files are read sooner without worker processes; `test_workers.py` asks for those."""
    monkeypatch.setattr("archive.intake.workers.default_workers", lambda: 0)


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    """A new, empty archive."""
    with Catalogue.open(tmp_path / "archive", create=True, who="tester") as opened:
        yield opened


@pytest.fixture
def story(tmp_path: Path) -> Callable[..., Path]:
    """Writes a plain-text story to a file and gives its path."""

    def write(title: str, *, first: str = FIRST, second: str = SECOND, standfirst: str = "") -> Path:
        folder = tmp_path / "incoming"
        folder.mkdir(exist_ok=True)
        path = folder / f"{title.lower().replace(' ', '-')}.txt"
        standfirst = (
            standfirst or "Crew testify that two doors on the car deck could not be opened from inside"
        )
        text = STORY.format(title=title, standfirst=standfirst, first=first, second=second)
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def shared() -> Path:
    """The folder of real material that nobody here wrote; tests that need it are skipped without it."""
    if not SHARED.is_dir():
        pytest.skip("the shared material is not here")
    return SHARED
