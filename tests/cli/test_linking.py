"""Commands of links, threads and what is the same: shapes, exit status, previews, undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.catalogue.test_same_photos import save, scaled, scene
from tests.cli.conftest import Run

TEXT = '<html lang=en><head><title>{0}</title><meta property="article:published_time" content="2024-03-1{1}">'
BODY = "</head><body><article><h1>{0}</h1><p>{0} was seen by everybody in the harbour.</p></article></body>"


@pytest.fixture
def three(run: Run, tmp_path: Path) -> list[str]:
    """Stories of three days in a row."""
    paths = []
    for n, title in enumerate(("Gulls", "Herring", "Lantern")):
        paths.append(tmp_path / f"{title}.html")
        paths[-1].write_text((TEXT + BODY).format(title, n), encoding="utf-8")
    return [line["id"] for line in run("import", "--json", *paths).lines]


@pytest.fixture
def photos(run: Run, tmp_path: Path) -> list[str]:
    """Uses of two photos that look the same; their files name different creators."""
    paths = []
    for n, artist in enumerate(("Miro Lund", "Ines Okafor")):
        exif = Image.Exif()
        exif[0x013B] = artist
        paths.append(save(tmp_path, f"{n}.jpg", scaled(scene(7), 900 + 100 * n), 85, exif=exif))
    return [line["id"] for line in run("import", "--json", *paths).lines]


def test_link_ties_a_story_to_several_and_to_the_web_in_one_step(run: Run, three: list[str]) -> None:
    address = "https://example.org/report"
    [line] = run("link", "--json", three[2], *three[:2], address, "--type", "follow-up", "--note", "so").lines
    assert (line["code"], line["changed"]) == ("link", sorted(three))
    lines = run("related", "--json", three[2]).lines
    assert [each["relation"] for each in lines[:3]] == ["link", "link", "web-link"]
    assert (lines[2]["address"], lines[2]["type"], lines[2]["note"]) == (address, "follow-up", "so")
    assert [each["address"] for each in run("show", "--json", three[2]).lines[0]["web_links"]] == [address]
    assert run("unlink", three[2], address).status == 0
    assert run("unlink", three[2], address).status == 1
    assert run("undo").status == run("undo").status == 0
    assert "link" not in {each["relation"] for each in run("related", "--json", three[2]).lines}


def test_link_asks_where_the_dates_contradict_the_type(run: Run, three: list[str]) -> None:
    ran = run("link", "--json", three[0], three[1], "--type", "correction")
    assert (ran.status, ran.lines[0]["error"]["code"]) == (1, "dates")
    assert "--force" in ran.err
    assert run("link", three[0], three[1], "--type", "correction", "--force").status == 0


def test_link_tells_what_it_would_do(run: Run, three: list[str]) -> None:
    [line] = run("link", "--json", "--dry-run", three[2], *three[:2], "--type", "see also").lines
    assert (line["records"], line["changes"]) == (3, 2)
    assert run("thread", "--json", three[2]).lines[0]["edges"] == []


def test_thread_prints_nodes_in_time_and_edges(run: Run, three: list[str]) -> None:
    run("link", three[2], three[0], "--type", "follow-up", "--note", "two days on")
    run("link", three[0], "https://example.org/a", "--type", "background")
    [line] = run("thread", "--json", three[0]).lines
    assert [(n["id"], n["kind"], n["published"]) for n in line["nodes"]] == [
        (three[0], "article", "2024-03-10"),
        (three[2], "article", "2024-03-12"),
        ("https://example.org/a", "web", None),
    ]
    assert {"from": three[2], "to": three[0], "type": "follow-up", "note": "two days on"} in line["edges"]
    assert (len(line["edges"]), line["cut"]) == (2, False)
    assert run("thread", "a-none").status == 1


def test_a_dismissed_suggestion_is_not_printed_again(run: Run, three: list[str]) -> None:
    for each in three:
        run("tag", "add", "Harbour/Quay", each)
    lines = run("related", "--json", three[0]).lines
    assert {line["other_id"] for line in lines} == set(three[1:])
    assert lines[0]["reasons"][0] == "both tagged: Quay"
    assert lines[0]["reason_codes"][0] == {"code": "tags", "values": ["Quay"], "count": 1}
    assert run("dismiss", three[1], three[0]).status == 0
    assert [line["other_id"] for line in run("related", "--json", three[0]).lines] == [three[2]]


def test_the_suggestions_of_the_newest_stories_are_printed(run: Run, three: list[str]) -> None:
    assert run("proposed", "--json").lines == []
    for each in three[:2]:
        run("tag", "add", "Harbour/Quay", each)
    [line] = run("proposed", "--json").lines
    assert (line["id"], line["other_id"]) == (three[1], three[0])
    assert line["reasons"][0] == "both tagged: Quay"


def test_photos_and_stories_are_kept_apart(run: Run, photos: list[str], three: list[str]) -> None:
    assert run("apart", *photos).status == 0
    assert run("alike", "photos", "--json").lines == []
    assert run("apart-story", *three[:2]).status == 0
    assert run("apart-story", three[0], three[0]).status == 1


def test_photos_are_told_alike_made_one_and_parted(run: Run, photos: list[str]) -> None:
    [pair] = run("alike", "photos", "--json").lines
    works = {run("show", "--json", use).lines[0]["photo"]["id"] for use in photos}
    assert {pair["a"], pair["b"]} == works
    assert {each["code"] for each in pair["evidence_codes"]} == {"same-look", "same-picture", "differing"}
    [told] = run("same", "--json", "--dry-run", *photos).lines
    assert told["records"]
    assert run("same", *photos).status == 0
    assert run("same", *photos).status == 1
    files = run("show", "--json", photos[0]).lines[0]["photo"]["files"]
    assert len(files) == 2
    assert run("part", photos[0], "--file", files[0]["sha256"]).status == 0
    assert run("alike", "photos", "--json").lines == []
    assert run("undo").status == run("undo").status == 0
    assert len(run("alike", "photos", "--json").lines) == 1


def test_stories_are_made_one_and_parted(run: Run, three: list[str]) -> None:
    assert run("same-story", three[0], three[1]).status == 0
    assert run("show", three[0]).status == 1
    assert len(run("show", "--json", three[1]).lines[0]["revisions"]) == 2
    [told] = run("part-story", "--json", "--dry-run", three[1], "--version", "1").lines
    assert told["records"]
    assert run("part-story", three[1], "--version", "1").status == 0
    assert run("part-story", three[1], "--version", "1").status == 1
    titles = {line["title"] for line in run("search", "--json", "is:article").lines[:-1]}
    assert titles == {"Gulls", "Herring", "Lantern"}
    assert run("alike", "stories", "--json").lines == []


@pytest.mark.parametrize("name", ["link", "unlink", "dismiss", "related", "thread", "same", "part", "alike"])
def test_help_has_an_example(run: Run, name: str) -> None:
    assert f"cutline {name}" in run(name, "--help").out
