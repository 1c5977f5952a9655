"""The archivist's questions on the seed article, asked of records built from its expected reading."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive.model import (
    Article,
    Block,
    CaptionDate,
    Credit,
    Person,
    Photo,
    Place,
    Placement,
    Published,
    SearchRequest,
    Source,
    Value,
)
from archive.search import SearchIndex
from tests.search.conftest import Asked

SEED = Path(__file__).resolve().parents[3] / "shared" / "seed" / "expected.json"
KINDS = {
    "GPO": "government",
    "Defense Ministry": "government",
    "Foreign Ministry": "government",
    "IDF": "military",
    "Hezbollah Military Media": "party",
    "AP": "wire",
    "AFP": "wire",
    "Flash90": "wire",
}

pytestmark = pytest.mark.skipif(not SEED.exists(), reason="the seed article is not here")


@pytest.fixture
def asked(index: Asked) -> SearchIndex:
    seed = json.loads(SEED.read_text(encoding="utf-8"))
    placements = tuple(_placement(number, photo) for number, photo in enumerate(seed["photos"]))
    body = Block("paragraph", "Blinken met Netanyahu. IDF spokesman Daniel Hagari said more on Tuesday.")
    article = Article(
        "story",
        seed["title"],
        standfirst=seed["standfirst"],
        bylines=tuple(seed["bylines"]),
        contributors=tuple(seed["contributors"]),
        publication=seed["publication"],
        published=Published(seed["published"]["value"]),
        language="en",
        body=(body,),
        placements=placements,
    )
    return index.fill(article)


def _placement(number: int, photo: dict) -> Placement:
    said = photo["credit"]
    is_mentioned = "places_note" in photo
    return Placement(
        f"p{number}",
        Photo(f"photo{number}"),
        article_id="story",
        published=photo["caption"],
        credit=Credit(
            said["raw"],
            tuple(map(Value, said["photographers"])),
            tuple(Source(name, kind=KINDS[name]) for name in said["chain"]),
            tuple(map(Value, said["kinds"])),
        ),
        people=tuple(Person(p["name"], position=p["position"]) for p in photo["people"]),
        dates=tuple(CaptionDate(d["value"], d["role"], d["value"]) for d in photo["dates"]),
        places=tuple(Place(name, "mentioned" if is_mentioned else "shown") for name in photo["places"]),
        undated=photo.get("undated", False),
    )


def photographers(index: SearchIndex, query: str) -> set[str]:
    return {name for hit in index.search(SearchRequest(query)).hits for name in hit.photographers}


def test_who_took_the_photo_of_al_tawil(asked: SearchIndex) -> None:
    (hit,) = asked.search(SearchRequest("person:tawil")).hits
    assert hit.photographers == ()
    assert hit.chain == ("Hezbollah Military Media", "AP")


def test_photos_credited_to_flash90(asked: SearchIndex) -> None:
    assert photographers(asked, "agency:Flash90") == {"Miriam Alster"}


def test_captions_naming_blinken_and_katz(asked: SearchIndex) -> None:
    assert [hit.photographers for hit in asked.search(SearchRequest("blinken katz")).hits] == [
        ("Shlomi Amsalem",)
    ]


def test_photos_taken_in_tel_aviv_that_day(asked: SearchIndex) -> None:
    found = photographers(asked, 'place:"Tel Aviv" taken:2024-01-09')
    assert found == {"Kobi Gideon", "Elad Malka", "Miriam Alster", "Shlomi Amsalem"}


def test_a_day_of_death_is_no_day_of_a_photo(asked: SearchIndex) -> None:
    assert asked.search(SearchRequest("taken:2024-01-08")).total == 0
    assert asked.search(SearchRequest("event:2024-01-08")).total == 1


def test_a_photographer_in_any_case(asked: SearchIndex) -> None:
    (hit,) = asked.search(SearchRequest("photographer:mahmud photographer:HAMS")).hits
    assert (hit.taken, hit.credit) == ("2023-12-13", "MAHMUD HAMS / AFP")


def test_who_stands_on_the_right(asked: SearchIndex) -> None:
    (facet,) = asked.search(SearchRequest("right:*", facets=("right",))).facets.values()
    assert {name for name, _ in facet} == {"Benjamin Netanyahu", "Isaac Herzog", "Imad Mughniyeh"}
    assert asked.search(SearchRequest("right:katz")).total == 0


def test_photos_that_are_not_independent_press(asked: SearchIndex) -> None:
    found = {hit.chain[0] for hit in asked.search(SearchRequest("source:official")).hits}
    assert found == {"GPO", "Defense Ministry", "IDF", "Foreign Ministry", "Hezbollah Military Media"}


def test_who_is_only_in_the_text_is_in_no_photo(asked: SearchIndex) -> None:
    assert asked.search(SearchRequest("hagari", kind="photo")).total == 0
    assert asked.search(SearchRequest('photographer:"Lazar Berman"')).total == 0
    assert [hit.id for hit in asked.search(SearchRequest('byline:"Lazar Berman"')).hits] == ["story"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("blinken herzog", "p3"),
        ("civilians harming", "story"),
        ('"second from right"', "p4"),
        ('"right from second"', ""),
        ("herzog OR gallant", "p1 p3"),
        ("herzog OR gallant -president", "p1 p3"),
        ("(herzog OR gallant) -president", "p1"),
        ("mughn*", "p5"),
        ("mughniyah~", "p5"),
        ("title:blinken is:article", "story"),
        ("title:blinken is:photo -caption:blinken", "p2 p5 p6"),
        ("standfirst:diplomat", "story"),
        ("body:hagari", "story"),
        ("caption:refuge", "p6"),
        ('credit:"via AP"', "p5"),
        ('photographer:"mahmud hams"', "p6"),
        ("agency:AP", "p5"),
        ("agency:(AP OR AFP)", "p5 p6"),
        ("byline:berman", "story"),
        ("byline:fabian", "story"),
        ("person:netanyahu", "p0"),
        ("right:netanyahu", "p0"),
        ("right:katz", ""),
        ('left:"yoav gallant"', "p1"),
        ("center:tawil", "p5"),
        ("center:al-Tawil", "p5"),
        ("place:rafah", "p6"),
        ("tag:*", ""),
        ('publication:"times of israel" is:article', "story"),
        ("language:en is:article", "story"),
        ("published:2024 is:article", "story"),
        ("published:2024-01 is:article", "story"),
        ("published:last-week is:article", "story"),
        ("published:today", ""),
        ("taken:2023", "p6"),
        ("taken:2023-12-13", "p6"),
        ("taken:2023-11..2023-12", "p6"),
        ("taken:>=2024-01-09", "p0 p1 p3 p4"),
        ("taken:<2024-01-09", "p6"),
        ("cleared:2024-01-09", "p2"),
        ("event:2008-02", "p5"),
        ("source:government", "p0 p1 p4"),
        ("source:wire", "p3 p5 p6"),
        ("source:military", "p2"),
        ("source:party", "p5"),
        ("is:handout", "p2 p5"),
        ("is:undated", "p5"),
        ("is:untagged is:article", "story"),
        ("has:photo is:article", "story"),
        ("-has:photographer has:credit is:photo", "p2 p5"),
        ("has:link", ""),
        ("kherbet selem", "p5"),
    ],
)
def test_what_the_contract_promises_of_the_query_language(asked: Asked, query: str, found: str) -> None:
    answer = asked.search(SearchRequest(query, sort="oldest"))
    assert sorted(hit.id for hit in answer.hits) == found.split()


def test_who_writes_the_name_otherwise_is_told_how_it_stands(asked: Asked) -> None:
    assert asked.search(SearchRequest("mughniyah")).meant == "mughniyeh"
    assert asked.search(SearchRequest('photographer:"Mahmud Hamms"')).meant == 'photographer:"Mahmud Hams"'
