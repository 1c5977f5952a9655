"""Libraries that somebody made to do harm, or that broke."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.model import Draft
from archive.reading import read_file
from archive.reading.libraries.locating import in_folder
from archive.reading.libraries.portion import Portion
from archive.words import read_error_words
from tests.reading.libraries import samples
from tests.reading.libraries.test_libraries import problems, read

Make = Callable[[Path], Path]


def change(path: Path, *statements: str) -> Path:
    """The same library, changed."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
    return path


@pytest.mark.parametrize("name", ["../../secret.jpg", "..\\\\..\\\\secret.jpg", "sub/../../../secret.jpg"])
def test_a_name_that_leads_out_of_the_library_s_folder_is_not_followed(tmp_path: Path, name: str) -> None:
    samples.photo(tmp_path / "secret.jpg")
    path = change(samples.digikam(tmp_path / "a"), f"UPDATE Images SET name = '{name}' WHERE id = 11")
    [draft] = [each for each in read_file(path) if (each.entry or "").startswith("11 ")]
    assert problems(draft) == ["link-outside"]
    assert draft.shelved is not None
    assert draft.shelved.file is None


def test_a_link_in_the_library_s_folder_is_not_followed(tmp_path: Path) -> None:
    path = samples.digikam(tmp_path / "a")
    secret = samples.photo(tmp_path / "secret.jpg")
    ferry = tmp_path / "a" / "Pictures" / "2019" / "Harbour" / "ferry.jpg"
    ferry.unlink()
    ferry.symlink_to(secret)
    assert problems(read(path)["ferry.jpg"]) == ["link-outside"]


def test_a_pipe_in_the_place_of_a_photo_is_not_opened(tmp_path: Path) -> None:
    path = samples.digikam(tmp_path)
    ferry = tmp_path / "Pictures" / "2019" / "Harbour" / "ferry.jpg"
    ferry.unlink()
    os.mkfifo(ferry)
    assert problems(read(path)["ferry.jpg"]) == ["link-outside"]


@pytest.mark.parametrize("make", [samples.digikam, samples.lightroom, samples.tropy])
def test_what_a_library_of_photos_names_is_taken_as_a_picture_or_not_at_all(
    tmp_path: Path, make: Make
) -> None:
    path = make(tmp_path)
    for each in tmp_path.rglob("*.jpg"):
        each.write_text("root:x:0:0:root:/root:/bin/bash\n" * 20)
    drafts = list(read_file(path))
    assert drafts
    texts = repr([(draft.photo, draft.article) for draft in drafts])
    assert "/bin/bash" not in texts
    assert all(draft.shelved is not None and draft.shelved.file is None for draft in drafts)


@pytest.mark.parametrize(
    "reference", ["/etc/hostname", "file:///etc/hostname", "../secret.txt", "files/%2e%2e/%2e%2e/x"]
)
def test_an_export_takes_no_file_from_anywhere_else(tmp_path: Path, reference: str) -> None:
    (tmp_path / "secret.txt").write_text("Nobody may read this here. " * 20)
    rdf = samples.RDF.replace("files/4/gone.pdf", reference).replace("files/3/Board hears.html", reference)
    draft = read(samples.zotero(tmp_path / "a", rdf))["doors"]
    assert "link-outside" in problems(draft)
    assert draft.shelved is not None
    assert draft.shelved.file is None


def test_an_attachment_that_is_the_export_itself_is_no_story(tmp_path: Path) -> None:
    rdf = samples.RDF.replace("files/3/Board hears.html", "export.rdf")
    draft = read(samples.zotero(tmp_path, rdf))["doors"]
    assert draft.article is not None
    assert draft.article.body == ()
    assert "unknown-kind" in problems(draft)


def test_a_view_or_a_virtual_table_in_the_place_of_a_table_is_none(tmp_path: Path) -> None:
    path = change(
        samples.digikam(tmp_path),
        "ALTER TABLE Tags RENAME TO Hidden",
        "CREATE VIEW Tags AS SELECT id, pid, name FROM Hidden",
    )
    [draft] = read_file(path)
    assert draft.error is not None
    assert draft.error.code == "unknown-kind"


def test_a_database_that_is_open_elsewhere_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = samples.digikam(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("UPDATE Images SET name = 'other.jpg' WHERE id = 13")
        connection.commit()
        [draft] = read_file(path)
    assert draft.error is not None
    assert draft.error.code == "in-use"
    assert "Close that program" in read_error_words(draft.error)


@pytest.mark.parametrize("make", [samples.digikam, samples.lightroom, samples.tropy])
def test_values_of_wrong_kinds_are_no_values(tmp_path: Path, make: Make) -> None:
    path = make(tmp_path)
    with closing(sqlite3.connect(path)) as connection, connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        for name in names:
            columns = [row for row in connection.execute(f"PRAGMA table_info({name})") if not row[5]]
            for at, column in enumerate(columns):
                wrong = ["x'00ff'", "1e308", "-9223372036854775808", "'\\u202e'"][at % 4]
                connection.execute(f"UPDATE OR IGNORE {name} SET {column[1]} = {wrong}")
    for draft in read_file(path):
        assert isinstance(draft, Draft)
        assert draft.error is None or draft.error.code != "internal"


@pytest.mark.parametrize("make", [samples.digikam, samples.lightroom, samples.tropy])
def test_a_tree_that_is_a_ring_ends(tmp_path: Path, make: Make) -> None:
    path = make(tmp_path)
    ring = {
        "digikam4.db": "UPDATE Tags SET pid = id",
        "library.lrcat": "UPDATE AgLibraryKeyword SET parent = id_local",
        "harbour.tpy": "UPDATE lists SET parent_list_id = 2",
    }
    assert list(read_file(change(path, ring[path.name])))


@pytest.mark.parametrize("make", [samples.digikam, samples.lightroom, samples.tropy])
@settings(max_examples=25)
@given(data=st.data())
def test_a_damaged_database_gives_drafts_or_a_reason(
    tmp_path_factory: pytest.TempPathFactory, make: Make, data: st.DataObject
) -> None:
    path = make(tmp_path_factory.mktemp("library"))
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 12))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.integers(16, len(content)))])
    drafts = list(read_file(path))
    assert all(draft.error or draft.photo or draft.article for draft in drafts)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    *(
                        "title",
                        "photo",
                        "path",
                        "note",
                        "tag",
                        "list",
                        "creators",
                        "author",
                        "issued",
                        "tags",
                    ),
                    *("itemType", "type", "collections", "attachments", "@value", "@id", "@list", "parent"),
                    *("date-parts", "items", "name"),
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=60)
@given(item=_JSON, kind=st.sampled_from(["tropy", "zotero", "csl"]))
def test_any_json_gives_drafts_or_a_reason(
    tmp_path_factory: pytest.TempPathFactory, item: object, kind: str
) -> None:
    path = tmp_path_factory.mktemp("json") / "library.json"
    wrapped = {
        "tropy": {"@context": {"@vocab": "https://tropy.org/v1/tropy#"}, "@graph": [item, {"photo": item}]},
        "zotero": {
            "items": [{"itemType": "book", "creators": item, "attachments": item, "tags": item}, item],
            "collections": item,
        },
        "csl": [{"type": "article", "author": item, "issued": item, "accessed": {}}, item],
    }[kind]
    path.write_text(json.dumps(wrapped))
    for draft in read_file(path):
        assert draft.error is None or draft.error.code != "damaged"


@settings(max_examples=60)
@given(text=st.text(alphabet='abf;,\n"\t|=\x00', min_size=1, max_size=120))
def test_any_table_gives_drafts_or_a_reason(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("table") / "list.csv"
    path.write_text(f"file;title;tag\n{text}")
    for draft in read_file(path, portion=Portion(form="csv")):
        assert draft.error or draft.photo or draft.article


@settings(max_examples=200)
@given(folder=st.text(max_size=20), relative=st.text(max_size=20))
def test_no_name_leads_anywhere_but_below_the_folder(folder: str, relative: str) -> None:
    found = in_folder(folder, relative, Path("/nonexistent/library.db"))
    assert found.path is None
    assert found.problem is not None
