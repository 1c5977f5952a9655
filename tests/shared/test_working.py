"""One works in a shared archive as in a folder: by the command line, and two people at once."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import ArchiveError, ChangedMeanwhile, Refused
from archive.model import SearchRequest
from archive.places import DESCRIPTION
from archive.store.shared import Server, describe
from tests.catalogue.rows import replayed, stored
from tests.cli.conftest import Run, run

Story = Callable[..., Path]
Shared = Callable[[str], Path]

__all__ = ["run"]  # the fixture


def test_the_command_line_works_in_it(shared_folder: Shared, story: Story, run: Run) -> None:
    folder = shared_folder("press")
    assert run("--archive", folder, "import", story("Night ferry")).status == 0
    hits = run("--archive", folder, "search", "--json", "marsh").lines
    assert any("Lena Marsh" in (hit.get("caption") or "") for hit in hits)
    assert run("--archive", folder, "undo").status == 0
    with Catalogue.open(folder) as catalogue:
        assert catalogue.records.stats().articles == 0


def test_what_the_journal_says_is_what_stands_in_the_tables(shared_folder: Shared, story: Story) -> None:
    with Catalogue.open(shared_folder("press"), create=True, who="tester") as catalogue:
        catalogue.imports.run([story("Night ferry"), story("Harbour vote")])
        ids = [hit.id for hit in catalogue.search.find(SearchRequest(kind="article")).hits]
        catalogue.tags.add("harbour", ids)
        catalogue.tags.rename("harbour", "port")
        catalogue.history.undo()
        assert replayed(catalogue) == stored(catalogue)


def test_two_people_see_each_other_and_neither_overwrites_the_other(
    shared_folder: Shared, story: Story
) -> None:
    folder = shared_folder("press")
    with Catalogue.open(folder, create=True, who="lena") as lena, Catalogue.open(folder, who="adi") as adi:
        lena.imports.run([story("Night ferry")])
        [photo, *_] = adi.search.find(SearchRequest(kind="photo")).hits
        seen = adi.records.placement(photo.id).caption
        lena.corrections.caption(photo.id, "Marsh listens.", seen=seen)
        with pytest.raises(ChangedMeanwhile) as refused:
            adi.corrections.caption(photo.id, "Marsh speaks.", seen=seen)
        assert (refused.value.who, refused.value.now) == ("lena", "Marsh listens.")
        assert adi.history.undo_step() is None


def test_the_role_signs_and_nobody_for_another(
    shared_folder: Shared, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = shared_folder("press")
    with Catalogue.open(folder, create=True) as catalogue:
        catalogue.imports.run([story("Night ferry")])
        [entry, *_] = catalogue.history.entries()
        assert entry.who == os.environ["CUTLINE_TEST_SERVER"].partition("://")[2].partition("@")[0]
    monkeypatch.setenv("CUTLINE_USER", "Somebody Else")
    with pytest.raises(Refused, match="signs"):
        Catalogue.open(folder)


def test_a_server_that_is_away_is_told_with_what_to_do(tmp_path: Path) -> None:
    pytest.importorskip("psycopg")
    nobody = Server(address="postgresql://cutline@127.0.0.1:1/press")
    (tmp_path / DESCRIPTION).write_text(describe(nobody))
    with pytest.raises(ArchiveError, match="is away") as error:
        Catalogue.open(tmp_path)
    assert error.value.code == "server-away"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "format"),
        ("format = 1\n", "either a service or an address"),
        ('format = 1\n[database]\naddress = "postgresql://me:secret@db/press"\n', "password"),
        ('format = 1\n[database]\naddress = "postgresql://db/press?options=-cfoo"\n', "options"),
        ('format = 1\n[database]\naddress = "sqlite:///x"\n', "like postgresql"),
        ('format = 1\n[database]\nservice = "a\\nb"\n', "service"),
        ('format = 1\n[database]\nservice = "a"\nschema = "x; drop"\n', "schema"),
        ('format = 1\n[database]\nservice = "a"\n[originals]\nfolder = "here"\n', "root"),
        ("format = [", "end of document"),
    ],
)
def test_a_file_that_does_not_say_where_it_lies_is_refused(tmp_path: Path, text: str, why: str) -> None:
    (tmp_path / DESCRIPTION).write_text(text)
    with pytest.raises(ArchiveError, match=why) as error:
        Catalogue.open(tmp_path)
    assert error.value.code == "no-place"
    assert "secret" not in str(error.value)
