"""What opening an archive, searching it and opening the window load: what nobody needs yet is not there."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue

LATER = (
    *("archive.reading", "archive.intake", "archive.recognition", "archive.captions.wordlists"),
    *("archive.captions.names", "archive.captions.credits.reading", "archive.captions.caption"),
    *("trafilatura", "htmldate", "courlan", "justext", "lxml", "PIL", "alembic", "pebble", "py3langid"),
    *("charset_normalizer", "markdown_it", "pypdfium2", "warcio", "defusedxml", "babel", "dateutil", "spacy"),
)
"""Whatever reads files, captions and pictures, and the libraries of all that."""

LOADED = """
import sys
{what}
later = [name for name in sys.modules if any(f"{{name}}.".startswith(f"{{each}}.") for each in {later!r})]
print("loaded:", *sorted(later))
"""


@pytest.fixture
def archive(tmp_path: Path, story: Callable[..., Path]) -> Path:
    """A small archive with its index."""
    folder = tmp_path / "archive"
    with Catalogue.open(folder, create=True) as catalogue:
        catalogue.imports.run([story("Ferry inquiry opens")])
        catalogue.search.catch_up()
    return folder


def loaded(what: str) -> list[str]:
    """Which of what is needed later a fresh process has loaded after it did something."""
    code = LOADED.format(what=what, later=LATER)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.rpartition("loaded:")[2].split()


def test_opening_and_searching_an_archive_loads_no_reader(archive: Path) -> None:
    found = loaded(
        f"from pathlib import Path; from archive.catalogue import Catalogue\n"
        f"catalogue = Catalogue.open(Path({str(archive)!r}))\n"
        f"from archive.model import SearchRequest\n"
        f"assert catalogue.search.find(SearchRequest('ferry')).total\n"
        f"found = catalogue.search.find(SearchRequest('ferry', kind='article'))\n"
        f"catalogue.records.article(found.hits[0].id)"
    )
    assert found == []


def test_a_search_from_the_shell_loads_no_reader(archive: Path) -> None:
    arguments = ["--archive", str(archive), "search", "ferry"]
    assert loaded(f"from archive.cli import main; assert main({arguments!r}) == 0") == []


@pytest.mark.parametrize(
    "command",
    [
        ("tag", "list"),
        ("names", "list"),
        ("review", "list"),
        ("rights", "audit"),
        ("collection", "list"),
        ("trash", "list"),
        ("history",),
        ("stats",),
    ],
)
def test_a_command_that_reads_no_file_loads_no_reader(archive: Path, command: tuple[str, ...]) -> None:
    arguments = ["--archive", str(archive), *command]
    assert loaded(f"from archive.cli import main\nmain({arguments!r})") == []


def test_reading_what_is_asked_loads_no_database_and_no_reader() -> None:
    heavy = {"sqlalchemy", "numpy", "archive.catalogue"}
    assert loaded(f"import archive.cli.arguments\nassert not {heavy!r} & sys.modules.keys()") == []


def test_a_search_that_names_no_agency_does_not_read_the_registry(archive: Path) -> None:
    read = (
        f"from pathlib import Path; from archive.catalogue import Catalogue\n"
        f"from archive.captions import default_registry\n"
        f"catalogue = Catalogue.open(Path({str(archive)!r}))\n"
        f"from archive.model import SearchRequest\n"
        f"catalogue.search.find(SearchRequest({{query!r}}))\n"
        f"print(default_registry.cache_info().currsize, end=' loaded:'); sys.exit()"
    )

    def registries(query: str) -> str:
        code = f"import sys\n{read.format(query=query)}"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        return done.stdout.split()[0]

    assert registries("ferry photographer:Okafor") == "0"
    assert registries("agency:reuters") == "1"


def test_the_window_loads_neither_readers_nor_the_database_before_the_archive_is_opened() -> None:
    heavy = {"sqlalchemy", "numpy", "archive.catalogue"}
    assert loaded(f"import ui.app\nassert not {heavy!r} & sys.modules.keys()") == []
