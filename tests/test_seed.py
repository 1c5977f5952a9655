"""The real article that a user has, read and searched as its archivist would."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive.catalogue import Catalogue
from archive.exchange import as_json
from archive.model import Hit, SearchRequest
from archive.reading import read_file


@pytest.fixture
def expected(shared: Path) -> dict[str, Any]:
    return dict(json.loads((shared / "seed" / "expected.json").read_text(encoding="utf-8")))


@pytest.fixture
def article(shared: Path) -> dict[str, Any]:
    [draft] = read_file(shared / "seed" / "article.txt")
    assert draft.article is not None
    return as_json.article_draft(draft.article)


@pytest.fixture
def ask(catalogue: Catalogue, shared: Path) -> Callable[[str], list[Hit]]:
    catalogue.imports.run([shared / "seed" / "article.txt"])
    return lambda query: list(catalogue.search.find(SearchRequest(query, kind="photo")).hits)


def names(hits: list[Hit]) -> set[str]:
    return {name for hit in hits for name in hit.photographers}


@pytest.mark.parametrize(
    "field", ["title", "standfirst", "bylines", "contributors", "publication", "published", "language"]
)
def test_the_head_of_the_story(article: dict[str, Any], expected: dict[str, Any], field: str) -> None:
    assert article[field] == expected[field]


def test_the_body_holds_the_story_and_none_of_its_furniture(
    article: dict[str, Any], expected: dict[str, Any]
) -> None:
    blocks = article["body"]
    paragraphs = [block["text"] for block in blocks if block["kind"] == "paragraph"]
    assert [block["text"] for block in blocks if block["kind"] == "heading"] == expected["headings"]
    # The words stand within the first paragraph of the text as it is, not at its start.
    assert expected["first_paragraph_starts"] in paragraphs[0]
    assert paragraphs[-1].startswith(expected["last_paragraph_starts"])
    for line in expected["not_in_body"]:
        assert all(line not in block["text"] for block in blocks)


def test_every_photo_has_its_caption_and_position(article: dict[str, Any], expected: dict[str, Any]) -> None:
    found = [(photo["caption"], photo["position"]) for photo in article["photos"]]
    assert found == [(photo["caption"], photo["position"]) for photo in expected["photos"]]


@pytest.mark.parametrize("number", range(7))
def test_what_is_read_out_of_each_caption(
    article: dict[str, Any], expected: dict[str, Any], number: int
) -> None:
    have, want = article["photos"][number], expected["photos"][number]
    assert {key: have["credit"][key] for key in want["credit"]} == want["credit"]
    assert [{"name": p["name"], "position": p["position"]} for p in have["people"]] == want["people"]
    assert [{"value": d["value"], "role": d["role"]} for d in have["dates"]] == want["dates"]
    assert [place["name"] for place in have["places"]] == want["places"]
    assert have["undated"] == want.get("undated", False)
    if "places_note" in want:
        assert {place["role"] for place in have["places"]} == {"mentioned"}


def test_nobody_is_named_as_photographer_of_what_a_party_released(ask: Callable[[str], list[Hit]]) -> None:
    [hit] = ask("person:tawil")
    assert (hit.photographers, hit.chain) == ((), ("Hezbollah Military Media", "AP"))


def test_an_agency_leads_to_its_photographers(ask: Callable[[str], list[Hit]]) -> None:
    assert names(ask("agency:Flash90")) == {"Miriam Alster"}


def test_two_names_of_one_caption_are_found_together(ask: Callable[[str], list[Hit]]) -> None:
    [hit] = ask("blinken katz")
    assert "Israel Katz" in hit.caption


def test_a_name_in_a_caption_only_is_not_in_the_body(ask: Callable[[str], list[Hit]]) -> None:
    assert ask("body:katz") == []
    assert len(ask("katz")) == 1


def test_a_place_and_the_day_a_photo_was_taken(ask: Callable[[str], list[Hit]]) -> None:
    wanted = {"Kobi Gideon", "Elad Malka", "Miriam Alster", "Shlomi Amsalem"}
    hits = ask('place:"Tel Aviv" taken:2024-01-09')
    assert (names(hits), len(hits)) == (wanted, 4)


def test_the_day_of_a_death_is_not_the_day_of_the_photo(ask: Callable[[str], list[Hit]]) -> None:
    assert ask("taken:2024-01-08") == []


@pytest.mark.parametrize("name", ["mahmud hams", "MAHMUD HAMS", "Hams"])
def test_a_photographer_is_found_in_any_case(ask: Callable[[str], list[Hit]], name: str) -> None:
    [hit] = ask(f'photographer:"{name}"')
    assert hit.taken == "2023-12-13"
    assert hit.published is not None
    assert hit.taken < hit.published


def test_who_stands_on_the_right(ask: Callable[[str], list[Hit]]) -> None:
    for name in ("netanyahu", "herzog", "mughniyeh"):
        assert len(ask(f"right:{name}")) == 1
    assert ask("right:katz") == []


def test_photos_that_are_no_independent_press(ask: Callable[[str], list[Hit]]) -> None:
    suppliers = {hit.chain[0] for hit in ask("source:official")}
    assert suppliers == {"GPO", "Defense Ministry", "IDF", "Foreign Ministry", "Hezbollah Military Media"}


def test_who_is_only_written_about_or_writes_is_in_no_photo(ask: Callable[[str], list[Hit]]) -> None:
    assert ask("person:hagari") == []
    assert ask("hagari") == []
    assert ask("photographer:berman") == []
