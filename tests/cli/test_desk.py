"""The desk by commands: selections, previews, corrections, tags, collections, trash, history."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.reading.helpers import picture
from tests.reading.photo.packets import listed, packet

Story = Callable[..., Path]


@pytest.fixture
def two(run: Run, story: Story) -> tuple[str, str]:
    ran = run("import", "--json", story("Ferry inquiry opens"), story("Ferry inquiry ends"))
    first, second = (line["id"] for line in ran.lines)
    return first, second


def shown(run: Run, record_id: str) -> dict[str, object]:
    [record] = run("show", "--json", record_id).lines
    return dict(record)


def test_fields_are_set_emptied_and_taken_back(run: Run, two: tuple[str, str]) -> None:
    ran = run(
        "correct", "--json", two[0], "--set", "title=The tribunal", "--set", "byline=Priya Sand",
        "--set", "byline=Jo Amari", "--none", "standfirst",
    )  # fmt: skip
    assert ran.status == 0
    record = shown(run, two[0])
    assert (record["title"], record["bylines"]) == ("The tribunal", ["Priya Sand", "Jo Amari"])
    assert record["standfirst"] == ""
    run("correct", two[0], "--unset", "title", "--unset", "byline", "--unset", "standfirst")
    assert shown(run, two[0])["title"] == "Ferry inquiry opens"


def test_what_was_seen_is_asked_for_and_a_change_meanwhile_is_data(run: Run, two: tuple[str, str]) -> None:
    run("correct", two[0], "--set", "title=The tribunal")
    ran = run("correct", "--json", two[0], "--set", "title=The board", "--seen", "title=Ferry inquiry opens")
    assert ran.status == 1
    error = ran.lines[0]["error"]
    assert (error["code"], error["field"]) == ("changed-meanwhile", "title")
    assert (error["seen"], error["now"]) == ("Ferry inquiry opens", "The tribunal")
    assert error["who"]
    assert error["when"]


def test_a_dry_run_says_what_would_change_and_changes_nothing(run: Run, two: tuple[str, str]) -> None:
    ran = run("correct", "--json", "--query", "ferry", "--set", "publication=The Mail", "--dry-run")
    [preview] = ran.lines
    assert preview["operation"] == "Correct publication"
    assert preview["records"] >= 2
    assert {"id": two[0], "field": "publication", "before": "", "after": "The Mail"} in preview["examples"]
    assert shown(run, two[0])["publication"] == ""


def test_a_query_takes_all_that_match_and_only_those_of_a_kind(run: Run, two: tuple[str, str]) -> None:
    assert run("tag", "add", "Harbour", "--query", "ferry", "--kind", "articles").status == 0
    [tag] = run("tag", "list", "--json").lines
    assert (tag["path"], tag["count"]) == ("Harbour", 2)
    run("undo")
    assert run("tag", "list", "--json").lines == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("tag", "add", "Harbour"),
        ("tag", "add", "Harbour", "a1", "--query", "ferry"),
        ("tag", "add", "Harbour", "--query", ""),
        ("tag", "add", "Harbour", "--all"),
        ("correct", "a1"),
        ("correct", "a1", "--set", "title"),
        ("correct", "a1", "--set", "title=A", "--set", "title=B"),
        ("correct", "a1", "--set", "title=A", "--none", "title"),
        ("correct", "a1", "--set", "title=A", "--replace", "a", "b"),
        ("correct", "a1", "--set", "title=A", "--in", "title"),
        ("history", "--since", "yesterday"),
    ],
)
def test_what_cannot_be_meant_is_wrong_usage(
    run: Run, two: tuple[str, str], arguments: tuple[str, ...]
) -> None:
    ran = run(*arguments)
    assert ran.status == 2
    assert ran.err.startswith("cutline: ")


def test_an_empty_query_with_all_takes_everything(run: Run, two: tuple[str, str]) -> None:
    assert run("tag", "add", "Everything", "--query", "", "--all", "--kind", "articles").status == 0
    assert run("tag", "list", "--json").lines[0]["count"] == 2


def test_text_is_found_and_replaced(run: Run, two: tuple[str, str]) -> None:
    run("correct", "--query", "ferry", "--replace", "Ferry", "Night ferry", "--in", "title")
    assert shown(run, two[0])["title"] == "Night ferry inquiry opens"


def test_codes_stand_for_what_a_table_says(run: Run, two: tuple[str, str], tmp_path: Path) -> None:
    table = tmp_path / "codes.tsv"
    table.write_text("# harbour\nlm\tHarbour master Lena Marsh\tLena Marsh\npe\tPort Elwyn\n", "utf-8")
    use = shown(run, two[0])["photos"][0]["id"]  # type: ignore[index]
    text = "=lm=, left, in =PE=, March 2, 2024. =lm#2= listens."
    assert run("correct", use, "--set", f"caption={text}", "--codes", table).status == 0
    caption = shown(run, use)["caption"]
    assert caption == "Harbour master Lena Marsh, left, in Port Elwyn, March 2, 2024. Lena Marsh listens."
    ran = run("correct", use, "--set", "caption==zz= waits.", "--codes", table)
    assert ran.status == 1
    assert "no code “=zz=”" in ran.err


def test_a_table_of_codes_that_cannot_be_read_names_its_line(
    run: Run, two: tuple[str, str], tmp_path: Path
) -> None:
    table = tmp_path / "codes.tsv"
    table.write_text("lm\tLena Marsh\nnothing\n", "utf-8")
    ran = run("correct", two[0], "--set", "note=x", "--codes", table)
    assert (ran.status, "codes.tsv, line 2" in ran.err) == (1, True)


def test_a_template_is_filled_for_each_photo(run: Run, two: tuple[str, str]) -> None:
    ran = run("correct", "--query", "caption:marsh", "--kind", "photos", "--template", "{person}, {date}")
    assert ran.status == 0
    use = shown(run, two[0])["photos"][0]  # type: ignore[index]
    assert use["caption"] == "Harbour master Lena Marsh, 2024-03-13"


def test_the_tree_of_tags_is_tended(run: Run, two: tuple[str, str]) -> None:
    run("tag", "add", "Fire", *two)
    run("tag", "add", "Harbour", two[0])
    assert run("tag", "move", "Fire", "Harbour").status == 0
    assert run("tag", "split", "Harbour/Fire", "Harbour/Quay", two[1]).status == 0
    assert run("tag", "alias", "Harbour", "Port").status == 0
    assert run("tag", "colour", "Harbour", "#c04000").status == 0
    assert run("tag", "delete", "Harbour/Quay", "--dry-run").status == 0
    listed = {line["path"]: (line["count"], line["colour"]) for line in run("tag", "list", "--json").lines}
    assert listed == {"Harbour": (1, "#c04000"), "Harbour/Fire": (1, None), "Harbour/Quay": (1, None)}


def test_collections_are_filled_ordered_and_shown(run: Run, two: tuple[str, str]) -> None:
    run("collection", "add", "Front pages", *two)
    run("collection", "order", "Front pages", two[1])
    run("collection", "note", "Front pages", two[1], "page 1")
    lines = run("collection", "show", "--json", "Front pages").lines
    assert [(line["id"], line["note"]) for line in lines] == [(two[1], "page 1"), (two[0], "")]
    assert lines[0]["title"] == "Ferry inquiry ends"
    run("collection", "rename", "Front pages", "Covers")
    assert run("collection", "list", "--json").lines == [{"name": "Covers", "records": 2}]
    run("collection", "remove", "Covers", two[0])
    run("collection", "delete", "Covers")
    assert run("collection", "list", "--json").lines == []


def test_the_trash_is_filled_listed_brought_back_from_and_emptied(run: Run, two: tuple[str, str]) -> None:
    assert run("trash", "add", *two, "--reason", "advertisements").status == 0
    assert {line["id"] for line in run("trash", "list", "--json").lines} == set(two)
    assert run("trash", "restore", two[1]).status == 0
    dry = run("trash", "empty", "--dry-run", "--json").lines
    assert [line["leaves"] for line in dry] == ["record", "file", "total"]
    assert len(run("trash", "list", "--json").lines) == 1
    done = run("trash", "empty", "--json").lines
    assert done[:3] == dry
    assert done[3]["code"] == "trash-empty"
    assert run("show", two[0]).status == 1


def test_the_history_is_filtered_and_a_record_put_back(run: Run, two: tuple[str, str]) -> None:
    run("tag", "add", "Harbour", two[0])
    run("correct", two[0], "--set", "title=The tribunal")
    lines = run("history", "--json", "--what", "tag").lines
    assert [line["code"] for line in lines] == ["tag-add"]
    assert run("history", "--json", "--until", "2020-01-01").lines == []
    assert run("revert", two[0], "--to", "2999-01-01").status == 0
    assert shown(run, two[0])["title"] == "The tribunal"
    assert run("revert", two[0], "--to", "2020-01-01").status == 1


def test_an_undo_is_tried_without_doing_it(run: Run, two: tuple[str, str]) -> None:
    run("tag", "add", "Harbour", two[0])
    [preview] = run("undo", "--dry-run", "--json").lines
    assert preview["operation"] == "Add tag “Harbour”"
    assert len(run("tag", "list", "--json").lines) == 1


def test_the_archives_territory_is_set_and_shown_and_says_what_forbids_a_photo(
    run: Run, two: tuple[str, str]
) -> None:
    use = shown(run, two[0])["photos"][0]["id"]  # type: ignore[index]
    run("rights", "set", use, "territory-out", "--value", "JP")
    tried = run("setting", "set", "territory", "jp", "--dry-run", "--json")
    assert tried.lines[0]["operation"] == "Set territory: JP"
    assert run("setting", "list", "--json").lines[0] == {"name": "territory", "value": ""}
    assert run("setting", "set", "territory", "jp").status == 0
    assert run("setting", "list", "--json").lines[0] == {"name": "territory", "value": "JP"}
    for record in (shown(run, use), shown(run, two[0])["photos"][0]):  # type: ignore[index]
        assert [order["code"] for order in record["forbidding"]] == ["territory-out"]
    assert run("setting", "set", "territory", "Norway").status == 1


def test_tags_of_other_programs_are_listed_accepted_and_dismissed(run: Run, tmp_path: Path) -> None:
    said = packet(listed("digiKam:TagsList", "Places/Old Quay", "Boats", "Imported"))
    (tmp_path / "quay.jpg").write_bytes(picture(xmp=said))
    [result] = run("import", "--json", tmp_path / "quay.jpg").lines
    listing = run("tag", "proposals", "--json").lines
    assert [line["path"] for line in listing] == ["Boats", "Imported", "Places/Old Quay"]
    assert listing[0] == {"path": "Boats", "tag": None, "photos": 1, "examples": [result["id"]]}
    assert run("tag", "dismiss", "Imported").status == 0
    assert run("tag", "accept", "--all", "--dry-run", "--json").lines[0]["changes"] > 0
    assert run("tag", "accept", "Boats").status == 0
    assert [line["path"] for line in run("tag", "proposals", "--json").lines] == ["Places/Old Quay"]
    assert run("tag", "accept", "--all").status == 0
    assert [line["path"] for line in run("tag", "list", "--json").lines] == [
        "Boats",
        "Places",
        "Places/Old Quay",
    ]
    assert run("tag", "accept").status == 2
    assert run("tag", "accept", "Trains").status == 1


def test_a_selection_by_a_plain_question_takes_what_the_search_answers(
    run: Run, two: tuple[str, str]
) -> None:
    question = "photos of Marsh without Weil"
    *hits, _ = run("search", question, "--json").lines
    assert hits
    assert run("tag", "add", "Marsh", "--query", question).status == 0
    *tagged, _ = run("search", "is:photo tag:Marsh", "--json").lines
    assert {hit["id"] for hit in tagged} == {hit["id"] for hit in hits}


def test_a_photo_is_thrown_away_without_its_story(run: Run, two: tuple[str, str]) -> None:
    use, *others = run("show", two[0], "--json").lines[0]["photos"]
    assert run("trash", "add", use["photo"]["id"], "--reason", "a court's order").status == 0
    assert use["id"] in {each["id"] for each in run("trash", "list", "--json").lines}
    [shown] = run("show", two[0], "--json").lines
    assert [each["id"] for each in shown["photos"]] == [each["id"] for each in others]
    assert [each["trashed"] for each in shown["thrown_away"]] == ["a court's order"]
    assert run("trash", "restore", use["photo"]["id"]).status == 0
    assert run("show", two[0], "--json").lines[0]["photos"] == [use, *others]
