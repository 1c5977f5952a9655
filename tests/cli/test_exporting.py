"""What is given out in the formats of newsrooms and libraries, and what comes in of it again."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest
from lxml import etree

from archive.catalogue import Catalogue
from archive.exchange.formats.dublin_core import DC
from archive.exchange.formats.newsml_g2 import NEWS
from archive.exchange.formats.table import COLUMNS
from archive.model import SearchRequest
from tests.cli.conftest import Cutline, Run

ROOT = Path(__file__).resolve().parents[2]
PRESS = ROOT / "resources" / "sample" / "press"
SCHEMA = Path("corpora", "interchange", "ninjs", "specification", "ninjs-schema_3.1.json")
FEW = ("coastline-2023-03-15*", "tidewater-2021*", "coastline-2024*", "afp-2022*")
"""Pages and a photo of the sample: with contributors, of several papers, with metadata of its own."""
STORIES = ("--query", "", "--all", "--kind", "articles")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("formats") / "archive"
    with Catalogue.open(folder, create=True, cache=folder.parent / "cache") as catalogue:
        catalogue.imports.run([path for name in FEW for path in sorted(PRESS.glob(name))], workers=0)
    return folder


@pytest.fixture(scope="module")
def press(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of a folder as it was saved, with a tag and a collection."""
    folder = tmp_path_factory.mktemp("press") / "archive"
    with Catalogue.open(folder, create=True, cache=folder.parent / "cache") as catalogue:
        wanted = [path for name in FEW for path in sorted(PRESS.glob(name)) if not path.is_dir()]
        catalogue.imports.run(wanted, workers=0)
        photos = catalogue.search.find(SearchRequest("harbour", kind="photo")).hits
        catalogue.tags.add("Desk/Harbour", [hit.id for hit in photos])
        catalogue.collections.add("Front pages", [hit.id for hit in photos])
    return folder


def given(cutline: Cutline, archive: Path, form: str, to: Path, *more: str) -> list[Path]:
    """The files of records that an export of all stories wrote."""
    [report] = cutline("export", *STORIES, "--as", form, "--to", str(to), *more, archive=archive).lines
    assert report["left_out"] == []
    return [Path(file) for file in report["files"] if Path(file).parent.name != "photos"]


def test_what_is_given_out_as_ninjs_comes_in_and_is_given_out_the_same(
    cutline: Cutline, archive: Path, tmp_path: Path
) -> None:
    first = given(cutline, archive, "ninjs", tmp_path / "first")
    assert first
    cutline("import", str(tmp_path / "first"), archive=tmp_path / "other")
    second = given(cutline, tmp_path / "other", "ninjs", tmp_path / "second")
    assert sorted(map(read_json, first), key=str) == sorted(map(read_json, second), key=str)


def test_a_table_that_was_given_out_is_taken_over_as_the_same_stories_and_photos(
    cutline: Cutline, press: Path, tmp_path: Path
) -> None:
    query = ("--query", "", "--all", "--as", "csv", "--columns", ",".join(COLUMNS))
    cutline("export", *query, "--to", str(tmp_path / "first.csv"), archive=press)
    taken = cutline("takeover", str(tmp_path / "first.csv"), archive=tmp_path / "other")
    cutline("export", *query, "--to", str(tmp_path / "second.csv"), archive=tmp_path / "other")
    assert rows_of(tmp_path / "first.csv") == rows_of(tmp_path / "second.csv")
    assert {line["kind"] for line in taken.lines} == {"article", "photo"}


@pytest.mark.parametrize("unpacked", [False, True])
def test_a_package_of_all_comes_in_again_as_the_same_stories_and_photos(
    unpacked: bool, cutline: Cutline, press: Path, tmp_path: Path
) -> None:
    given_out = tmp_path / "all.zip"
    cutline("export", "--query", "", "--all", "--as", "zip", "--to", str(given_out), archive=press)
    if unpacked:
        shutil.unpack_archive(given_out, tmp_path / "all")
        given_out = tmp_path / "all"
    came = cutline("import", str(given_out), archive=tmp_path / "other")
    assert {line["status"] for line in came.lines} <= {"added", "duplicate"}
    table = ("--query", "", "--all", "--as", "csv", "--columns", ",".join(COLUMNS), "--to")
    cutline("export", *table, str(tmp_path / "first.csv"), archive=press)
    cutline("export", *table, str(tmp_path / "second.csv"), archive=tmp_path / "other")
    others = ("src", "tag", "subject", "collection")  # where files lay, and what only this archive has
    first, second = (rows_of(tmp_path / name, *others) for name in ("first.csv", "second.csv"))
    assert first == second


OWN_TO_AN_ARCHIVE = ("id", "story_id", "photo_id", "sha256")


def rows_of(table: Path, *besides: str) -> list[list[tuple[str, str]]]:
    """The rows of a table, but for what names records and files of one archive, and `besides`."""
    left_out = {*OWN_TO_AN_ARCHIVE, *besides}
    with table.open(encoding="utf-8-sig", newline="") as stream:
        return sorted(
            [cell for cell in row.items() if cell[0] not in left_out] for row in csv.DictReader(stream)
        )


@pytest.mark.parametrize("form", ["newsml-g2", "nitf"])
def test_a_story_comes_in_again_with_its_photos_where_they_stood(
    form: str, cutline: Cutline, archive: Path, tmp_path: Path
) -> None:
    before = given(cutline, archive, "ninjs", tmp_path / "before")
    given(cutline, archive, form, tmp_path / "between")
    cutline("import", str(tmp_path / "between"), archive=tmp_path / "other")
    after = given(cutline, tmp_path / "other", "ninjs", tmp_path / "after")
    assert sorted(map(essence, map(read_json, before))) == sorted(map(essence, map(read_json, after)))


def read_json(path: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    return found


def essence(item: dict[str, object]) -> str:
    """An item without where in a page its photos stood, which other formats do not say."""
    photos = item.get("associations")
    assert isinstance(photos, list)
    return json.dumps(item | {"associations": [{**photo, "rel": ""} for photo in photos]})


def test_every_item_is_valid_by_the_schema_of_ninjs(
    cutline: Cutline, archive: Path, shared: Path, tmp_path: Path
) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((shared / SCHEMA).read_text(encoding="utf-8"))
    check = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    for file in given(cutline, archive, "ninjs", tmp_path / "out"):
        assert [error.message for error in check.iter_errors(read_json(file))] == []


def test_newsml_g2_is_read_by_the_library_of_the_standard(
    cutline: Cutline, archive: Path, tmp_path: Path
) -> None:
    library = pytest.importorskip("NewsMLG2")
    for file in given(cutline, archive, "newsml-g2", tmp_path / "out"):
        for item in etree.parse(file).getroot().iter(f"{{{NEWS}}}newsItem"):
            read = library.NewsMLG2Document(etree.tostring(item)).get_item()
            assert read.guid == item.get("guid")
            assert str(read.itemmeta.provider.name)


def test_dublin_core_names_who_made_what_and_when(cutline: Cutline, archive: Path, tmp_path: Path) -> None:
    [file] = [
        file for file in given(cutline, archive, "dc", tmp_path / "out") if "two-doors-were" in file.name
    ]
    root = etree.parse(file).getroot()
    assert [element.text for element in root.iter(f"{{{DC}}}creator")] == ["Jules Ferrant"]
    assert [element.text for element in root.iter(f"{{{DC}}}contributor")] == ["Anwen Brace"]
    assert [element.text for element in root.iter(f"{{{DC}}}type")] == ["Text"]


def test_json_ld_gives_each_photo_its_credit(cutline: Cutline, archive: Path, tmp_path: Path) -> None:
    [file] = [f for f in given(cutline, archive, "jsonld", tmp_path / "out") if "two-doors-were" in f.name]
    thing = read_json(file)
    assert thing["@type"] == "NewsArticle"
    images = thing["image"]
    assert isinstance(images, list)
    assert images[0]["creditText"] == "Ines Okafor, Northlight Press Photo"
    assert (tmp_path / "out" / images[0]["contentUrl"]).is_file()


def test_a_table_has_the_columns_that_were_chosen_in_their_order(
    cutline: Cutline, archive: Path, tmp_path: Path
) -> None:
    target = tmp_path / "list.csv"
    export = ("export", "--query", "okafor", "--as", "csv", "--to", str(target))
    cutline(*export, "--columns", "caption,photographer,title", archive=archive)
    rows = list(csv.reader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == ["caption", "photographer", "title"]
    assert any(row[1] == "Ines Okafor" and row[2] for row in rows[1:])


def test_an_unknown_column_is_named_with_those_there_are(
    cutline: Cutline, archive: Path, tmp_path: Path
) -> None:
    export = ("export", *STORIES, "--as", "csv", "--to", str(tmp_path / "x"), "--columns", "titel")
    refused = cutline(*export, archive=archive, status=2)
    assert "no column titel" in refused.err
    assert "caption" in refused.err


def test_what_stands_in_the_way_is_not_written_over_unless_that_is_asked_for(
    cutline: Cutline, archive: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out" / "list.csv"
    target.parent.mkdir()
    target.write_text("mine", encoding="utf-8")
    export = ("export", *STORIES, "--as", "csv", "--to", str(target))
    refused = cutline(*export, archive=archive, status=1)
    assert "is there already" in refused.err
    assert target.read_text(encoding="utf-8") == "mine"
    assert [path.name for path in target.parent.iterdir()] == ["list.csv"]
    cutline(*export, "--overwrite", archive=archive)
    assert target.read_text(encoding="utf-8-sig").startswith("id,kind")


def test_orders_on_photos_are_told_by_the_export(cutline: Cutline, own: Path, tmp_path: Path) -> None:
    [hit, *_] = cutline("search", "okafor", "--kind", "photos", archive=own).lines
    cutline("rights", "set", hit["id"], "no-archive", "--note", "letter", archive=own)
    export = ("export", hit["id"], "--as", "ninjs", "--to", str(tmp_path / "out"))
    [report] = cutline(*export, archive=own).lines
    assert [(each["id"], each["code"]) for each in report["restrictions"]] == [(hit["id"], "no-archive")]
    [file] = [Path(file) for file in report["files"] if file.endswith(".json")]
    assert read_json(file)["usageTerms"]


def test_a_record_in_the_trash_is_left_out_and_named(cutline: Cutline, own: Path, tmp_path: Path) -> None:
    hits = cutline("search", "--kind", "articles", archive=own).lines[:-1]
    cutline("trash", "add", hits[-1]["id"], "--reason", "sent twice", archive=own)
    ids = [hits[0]["id"], hits[-1]["id"]]
    export = ("export", *ids, "--as", "csv", "--to", str(tmp_path / "list.csv"))
    [report] = cutline(*export, archive=own, status=1).lines
    assert report["records"] == 1
    assert [each["id"] for each in report["left_out"]] == [hits[-1]["id"]]


def test_photos_that_orders_keep_off_a_web_page_are_named(
    cutline: Cutline, run: Run, own: Path, tmp_path: Path
) -> None:
    hits = cutline("search", "", "--kind", "photos", "--limit", "1", archive=own).lines
    cutline("rights", "set", hits[0]["id"], "no-internet", archive=own)
    [report] = cutline("export", *STORIES, "--as", "html", "--to", str(tmp_path / "site"), archive=own).lines
    assert report["withheld"] == [hits[0]["id"]]
    ran = run("--archive", own, "export", *STORIES, "--as", "html", "--to", tmp_path / "other")
    assert f"orders forbid it; their words were:\n  {hits[0]['id']}" in ran.out


def test_a_title_stands_over_what_people_read_and_over_nothing_else(
    cutline: Cutline, run: Run, archive: Path, tmp_path: Path
) -> None:
    titled = ("--title", "The desk")
    cutline("export", *STORIES, "--as", "html", "--to", str(tmp_path / "site"), *titled, archive=archive)
    assert '<h1 dir="auto">The desk</h1>' in (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    ran = run("--archive", archive, "export", *STORIES, "--as", "dc", "--to", tmp_path / "dc", *titled)
    assert ran.status == 2
    assert "--title" in ran.err
