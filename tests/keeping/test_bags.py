"""Bags: an archive, or a selection of it, given on so that it outlives the program, and taken in again."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import bagit
import pytest

from archive.catalogue import Catalogue
from archive.store.columns import metadata
from archive.store.upgrade import known_versions
from tests.catalogue.rows import replayed, stored
from tests.catalogue.test_migration import archive_of
from tests.cli.conftest import Run, run
from tests.keeping.test_backups import files_of, tables_of

__all__ = ["run"]  # the fixture

Story = Callable[..., Path]
PRESS = Path(__file__).resolve().parents[2] / "resources" / "sample" / "press"


@pytest.fixture
def ids(catalogue: Catalogue, story: Story) -> list[str]:
    """The ids of two stories and a photo alone, which were worked on."""
    sources = [story("One"), story("Two"), PRESS / "port-authority-lena-marsh.jpg"]
    ids = [str(result.id) for result in catalogue.imports.run(sources).results]
    catalogue.tags.add("Places/Harbour", ids[:2])
    catalogue.corrections.set(ids[:1], {"title": "The first one"})
    catalogue.collections.add("Front pages", ids[:1])
    catalogue.links.add(ids[0], ids[1], "follow-up")
    catalogue.trash.add(ids[1:2], "twice")
    catalogue.history.undo()
    catalogue.history.undo()
    return ids


@pytest.fixture
def bag(tmp_path: Path) -> Path:
    return tmp_path / "given" / "bag"


def manifest_of(bag: Path) -> str:
    return (bag / "manifest-sha256.txt").read_text(encoding="utf-8")


def test_a_bag_is_valid_for_others(catalogue: Catalogue, ids: list[str], bag: Path, run: Run) -> None:
    ran = run("bag", bag, "--json")
    assert (ran.status, ran.lines[-1]["originals"], ran.lines[-1]["problems"]) == (0, 3, 0)
    opened = bagit.Bag(str(bag))
    opened.validate()
    assert opened.version_info == (1, 0)
    assert opened.info["External-Identifier"]
    assert opened.info["Bagging-Date"]
    readme = (bag / "README.txt").read_text(encoding="utf-8")
    assert [name for name in metadata.tables if name not in readme] == []
    assert sorted(path.stem for path in (bag / "data" / "tables").iterdir()) == sorted(metadata.tables)


def test_an_archive_comes_out_of_its_bag_without_loss(
    catalogue: Catalogue, ids: list[str], bag: Path, run: Run, tmp_path: Path
) -> None:
    assert run("bag", bag).status == 0
    assert run("unbag", bag, tmp_path / "new").status == 0
    assert tables_of(tmp_path / "new") == tables_of(catalogue.folder)
    assert files_of(tmp_path / "new") == files_of(catalogue.folder)
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == [
        "README.txt",
        "cutline.db",
        "originals",
    ]
    assert run("--archive", tmp_path / "new", "verify").status == 0
    assert run("--archive", tmp_path / "new", "bag", tmp_path / "again").status == 0
    assert manifest_of(tmp_path / "again") == manifest_of(bag)
    with Catalogue.open(tmp_path / "new", who="tester") as again:
        again.history.redo()
        catalogue.history.redo()
        assert stored(again) == stored(catalogue)
        while again.history.undo_step():
            again.history.undo()
        assert again.records.stats().articles == 0


@pytest.mark.parametrize("version", known_versions())
def test_an_archive_of_any_version_is_bagged_to_the_byte(version: str, tmp_path: Path) -> None:
    folder = archive_of(tmp_path / "old", version)
    with Catalogue.open(folder, who="archivist") as old:
        if any(problem.kind != "original-missing" for problem in old.keeping.verify()):
            pytest.skip("the fixture is of another program")
        report = old.keeping.bag(tmp_path / "bag")
        assert {problem.kind for problem in report.problems} == {"original-missing"}
    Catalogue.unbag(tmp_path / "bag", tmp_path / "new")
    assert tables_of(tmp_path / "new") == tables_of(folder)


def test_a_selection_holds_its_records_whole_and_a_journal_of_one_operation(
    catalogue: Catalogue, ids: list[str], bag: Path, run: Run, tmp_path: Path
) -> None:
    ran = run("bag", bag, ids[0], "--json")
    assert (ran.status, ran.lines[-1]["originals"], ran.lines[-1]["records"]) == (0, 1, 3)
    bagit.Bag(str(bag)).validate()
    assert run("unbag", bag, tmp_path / "new").status == 0
    with Catalogue.open(tmp_path / "new", who="tester") as part:
        was, now = catalogue.records.article(ids[0]), part.records.article(ids[0])
        assert now == was
        assert part.records.stats().articles == 1
        assert [tag.path for tag in part.tags.all()] == ["Places", "Places/Harbour"]
        assert part.keeping.verify() == []
        assert [entry.name.code for entry in part.history.entries()] == ["bag"]
        assert replayed(part) == stored(part)
        part.keeping.bag(tmp_path / "again")
        assert manifest_of(tmp_path / "again") == manifest_of(bag)


def test_a_photo_that_a_story_ran_comes_with_the_story(
    catalogue: Catalogue, ids: list[str], bag: Path, tmp_path: Path
) -> None:
    use = catalogue.records.article(ids[0]).placements[0].id
    catalogue.keeping.bag(bag, [use])
    Catalogue.unbag(bag, tmp_path / "new")
    with Catalogue.open(tmp_path / "new") as part:
        assert part.records.article(ids[0]) == catalogue.records.article(ids[0])


def test_two_linked_stories_come_with_their_link(
    catalogue: Catalogue, ids: list[str], bag: Path, tmp_path: Path
) -> None:
    catalogue.history.redo()
    assert catalogue.links.of(ids[0]) != []
    catalogue.keeping.bag(bag, ids)
    Catalogue.unbag(bag, tmp_path / "new")
    with Catalogue.open(tmp_path / "new") as part:
        assert part.links.of(ids[0]) == catalogue.links.of(ids[0])


def test_what_is_in_the_trash_is_left_out_of_a_selection_and_orders_are_told(
    catalogue: Catalogue, ids: list[str], bag: Path, run: Run, tmp_path: Path
) -> None:
    catalogue.trash.add(ids[1:2], "twice")
    uses = [use.id for use in catalogue.records.article(ids[0]).placements]
    catalogue.rights.set(uses, "no-archive")
    ran = run("bag", bag, *ids[:2], "--json")
    assert (ran.status, ran.lines[-1]["left_out"], ran.lines[-1]["orders"]) == (1, [ids[1]], len(uses))
    assert "It is in the trash" in ran.err
    assert run("bag", tmp_path / "none", ids[1]).status == 1
    assert not (tmp_path / "none").exists()


def test_a_file_that_is_missing_is_reported_and_the_bag_is_valid_without_it(
    catalogue: Catalogue, ids: list[str], bag: Path, run: Run, tmp_path: Path
) -> None:
    next((catalogue.folder / "originals").glob("*/*.txt")).unlink()
    ran = run("bag", bag, "--json")
    assert (ran.status, ran.lines[0]["kind"]) == (1, "original-missing")
    bagit.Bag(str(bag)).validate()
    ran = run("unbag", bag, tmp_path / "new", "--json")
    assert (ran.status, ran.lines[0]["kind"]) == (1, "original-missing")


def test_a_damaged_archive_is_not_bagged(catalogue: Catalogue, ids: list[str], bag: Path, run: Run) -> None:
    with closing(sqlite3.connect(catalogue.folder / "cutline.db")) as connection:
        connection.execute("UPDATE article SET title = 'Forged'")
        connection.commit()
    ran = run("bag", bag)
    assert (ran.status, "cutline repair" in ran.err) == (1, True)
    assert not bag.exists()


def test_nothing_is_written_over(catalogue: Catalogue, ids: list[str], bag: Path, run: Run) -> None:
    assert run("bag", bag).status == 0
    assert run("bag", bag).status == 1
    assert run("unbag", bag, catalogue.folder).status == 1
    assert run("bag", catalogue.folder / "bag").status == 1
    assert run("unbag", bag, bag / "new").status == 1
    assert run("bag", bag.with_name("other"), "--query", "").status == 2


# --- Bags from elsewhere ----------------------------------------------------------------------------


def listed_anew(bag: Path) -> None:
    """Let the manifests say what is there."""
    for manifest, paths in (
        ("manifest-sha256.txt", sorted((bag / "data").rglob("*"))),
        (
            "tagmanifest-sha256.txt",
            [bag / name for name in ("bagit.txt", "bag-info.txt", "manifest-sha256.txt")],
        ),
    ):
        lines = [
            f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(bag)}\n"
            for path in paths
            if path.is_file()
        ]
        (bag / manifest).write_text("".join(lines), encoding="utf-8")
    info = bag / "bag-info.txt"
    text = "".join(line for line in info.read_text().splitlines(keepends=True) if "Oxum" not in line)
    info.write_text(text, encoding="utf-8")
    listed = bag / "tagmanifest-sha256.txt"
    kept = [line for line in listed.read_text().splitlines(keepends=True) if "bag-info" not in line]
    listed.write_text("".join(kept), encoding="utf-8")


def change_table(bag: Path, name: str, change: Callable[[dict], object]) -> None:
    """Change the first row of a table."""
    file = bag / "data" / "tables" / f"{name}.jsonl"
    first, *rest = file.read_text(encoding="utf-8").splitlines()
    row = json.loads(first)
    changed = change(row)
    file.write_text("\n".join([changed if isinstance(changed, str) else json.dumps(row), *rest]) + "\n")


def replace_line(bag: Path, manifest: str, old: str, new: str) -> None:
    file = bag / manifest
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def a_link(bag: Path) -> None:
    target = next((bag / "data" / "originals").glob("*/*"))
    copy = bag.parent / "outside.txt"
    shutil.move(target, copy)
    target.symlink_to(copy)


def a_linked_folder(bag: Path) -> None:
    shutil.move(bag / "data" / "tables", bag.parent / "tables")
    (bag / "data" / "tables").symlink_to(bag.parent / "tables")


def a_way_out(bag: Path) -> None:
    (bag.parent / "outside.txt").write_text("x", encoding="utf-8")
    digest = hashlib.sha256(b"x").hexdigest()
    with (bag / "manifest-sha256.txt").open("a") as stream:
        stream.write(f"{digest}  data/../../outside.txt\n")


def an_absolute_path(bag: Path) -> None:
    with (bag / "manifest-sha256.txt").open("a") as stream:
        stream.write(f"{'0' * 64}  /etc/passwd\n")


def more_than_listed(bag: Path) -> None:
    (bag / "data" / "more.txt").write_text("x", encoding="utf-8")


def less_than_listed(bag: Path) -> None:
    next((bag / "data" / "originals").glob("*/*")).unlink()


def a_changed_file(bag: Path) -> None:
    target = next((bag / "data" / "originals").glob("*/*"))
    target.write_bytes(target.read_bytes()[:-1] + b"!")


def a_changed_tag(bag: Path) -> None:
    replace_line(bag, "bag-info.txt", "Cutline", "Cutlime")


def what_is_to_be_fetched(bag: Path) -> None:
    (bag / "fetch.txt").write_text("https://example.com/a 1 data/a\n", encoding="utf-8")


def no_declaration(bag: Path) -> None:
    (bag / "bagit.txt").unlink()


def something_else(bag: Path) -> None:
    (bag / "data" / "evil.sh").write_text("rm", encoding="utf-8")
    listed_anew(bag)


def another_schema(bag: Path) -> None:
    replace_line(bag, "data/archive.json", '"schema": "', '"schema": "9')
    listed_anew(bag)


def no_description(bag: Path) -> None:
    (bag / "data" / "archive.json").write_text("[" * 100_000, encoding="utf-8")
    listed_anew(bag)


def a_forged_row(bag: Path) -> None:
    change_table(bag, "block", lambda row: row.update(text="Forged"))
    listed_anew(bag)


def a_forged_journal(bag: Path) -> None:
    change_table(bag, "operation", lambda row: row.update(who="Somebody else"))
    listed_anew(bag)


def another_column(bag: Path) -> None:
    change_table(bag, "tag", lambda row: row.update(evil="x"))
    listed_anew(bag)


def a_number_for_a_text(bag: Path) -> None:
    change_table(bag, "tag", lambda row: row.update(name=[1]))
    listed_anew(bag)


def no_json(bag: Path) -> None:
    change_table(bag, "tag", lambda row: "[" * 100_000)
    listed_anew(bag)


def an_id_that_is_a_path(bag: Path) -> None:
    change_table(bag, "original", lambda row: row.update(id="../../../x"))
    listed_anew(bag)


@pytest.mark.parametrize(
    "spoil",
    [
        a_link,
        a_linked_folder,
        a_way_out,
        an_absolute_path,
        more_than_listed,
        less_than_listed,
        a_changed_file,
        a_changed_tag,
        what_is_to_be_fetched,
        no_declaration,
        something_else,
        another_schema,
        no_description,
        a_forged_row,
        a_forged_journal,
        another_column,
        a_number_for_a_text,
        no_json,
        an_id_that_is_a_path,
    ],
)
def test_a_bag_that_is_not_what_it_says_is_not_taken_in(
    catalogue: Catalogue, ids: list[str], bag: Path, run: Run, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    catalogue.keeping.bag(bag)
    spoil(bag)
    ran = run("unbag", bag, tmp_path / "new")
    assert ran.status == 1, ran.err
    assert "is not taken in" in ran.err
    assert not (tmp_path / "new").exists()
    assert not (tmp_path / ".new.unbagging").exists()


def test_a_bag_that_somebody_listed_anew_is_taken_in(
    catalogue: Catalogue, ids: list[str], bag: Path, run: Run, tmp_path: Path
) -> None:
    catalogue.keeping.bag(bag)
    listed_anew(bag)
    assert run("unbag", bag, tmp_path / "new").status == 0
