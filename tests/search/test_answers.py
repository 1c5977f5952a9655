"""What an answer says beside which records match: order, snippets, counts, facets, notes, completions."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.errors import Cancelled, CutlineError
from archive.model import Person, RecordKind, SearchRequest
from archive.progress import Progress
from archive.search.engine.snapshot import Snapshot
from archive.words import note_words
from tests.search.conftest import Asked
from tests.search.records import article, credit, placement, tag


@pytest.fixture
def newsroom(index: Asked) -> Asked:
    ruiz = credit("Dana Ruiz/AP", "Dana Ruiz", chain="AP:wire")
    uses = (
        placement("p1", "The ferry burns off Port Sable", credit=ruiz, taken="2024-01-02", article_id="a1"),
        placement(
            "p2",
            "Mayor Ana Katz at the quay",
            credit=ruiz,
            people=(Person("Ana Katz", position="left"),),
            shown=("Port Sable",),
            position="lead",
            ordinal=1,
            article_id="a1",
        ),
    )
    return index.fill(
        article(
            "a1",
            "Ferry fire",
            "Smoke stood over the harbour.",
            "The ferry was towed in.",
            published="2024-01-03T08:00:00Z",
            publication="The Port Sable Courier",
            language="en",
            bylines=("Kofi Mensah",),
            tags=(tag("Harbour"),),
            placements=uses,
        ),
        article(
            "a2", "Ferry inquiry opens", published="2024-01-10", publication="Evening Star", language="en"
        ),
        article("a3", "Undated ferry notes"),
    )


def test_an_empty_query_shows_everything_newest_first(newsroom: Asked) -> None:
    assert newsroom.ids("") == ["a2", "a1", "p2", "p1", "a3"]


@pytest.mark.parametrize(
    ("sort", "order"),
    [("newest", ["a2", "a1", "a3"]), ("oldest", ["a1", "a2", "a3"]), ("title", ["a1", "a2", "a3"])],
)
def test_hits_may_be_sorted(newsroom: Asked, sort: str, order: list[str]) -> None:
    assert newsroom.ids("ferry", kind="article", sort=sort) == order


def test_a_sort_that_there_is_not_is_a_clear_error(newsroom: Asked) -> None:
    with pytest.raises(CutlineError, match="no sort “loudest”; there are relevance, newest"):
        newsroom.search(SearchRequest("ferry", sort="loudest"))


def test_a_photo_sorts_by_the_day_it_was_taken_else_by_its_story(newsroom: Asked) -> None:
    assert newsroom.ids("", kind="photo", sort="oldest") == ["p1", "p2"]


def test_pages_follow_each_other(newsroom: Asked) -> None:
    whole = newsroom.ids("")
    assert newsroom.ids("", limit=2) + newsroom.ids("", limit=2, offset=2) == whole[:4]
    assert newsroom.search(SearchRequest("", limit=2)).total == 5


def test_counts_are_of_the_whole_result(newsroom: Asked) -> None:
    answer = newsroom.search(SearchRequest("ferry", limit=1))
    assert (answer.total, answer.articles, answer.photos, len(answer.hits)) == (4, 3, 1, 1)


def test_one_hit_a_story_where_asked(newsroom: Asked) -> None:
    answer = newsroom.search(SearchRequest("ferry", by_story=True))
    assert len(answer.hits) == answer.total == 3
    assert (answer.articles, answer.photos) == (3, 1)


def test_pages_of_stories_far_down_follow_each_other_and_look_at_no_story_by_itself(
    index: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.fill(
        *(
            article(
                f"a{n}",
                f"Ferry {n}",
                published=f"20{n:02}-01-01",
                placements=tuple(
                    placement(f"a{n}.{k}", "A ferry waits.", article_id=f"a{n}") for k in range(3)
                ),
            )
            for n in range(80)
        )
    )
    looked_at: list[int] = []
    find = Snapshot.leaf_of

    def noted(snapshot: Snapshot, doc: int) -> object:
        looked_at.append(doc)
        return find(snapshot, doc)

    monkeypatch.setattr(Snapshot, "leaf_of", noted)
    pages = [
        index.search(SearchRequest("ferry", by_story=True, sort="newest", limit=10, offset=offset)).hits
        for offset in range(0, 80, 10)
    ]
    assert [hit.article_id or hit.id for page in pages for hit in page] == [
        f"a{n}" for n in range(79, -1, -1)
    ]
    assert len(looked_at) < 80 * 4, "what is shown of a hit, and no more"


def test_a_story_found_by_a_caption_counts_as_a_story_and_a_photo_alone_does_not(index: Asked) -> None:
    index.fill(
        article("a", "Inquiry opens", placements=(placement("used", "Tomas Weil waits.", article_id="a"),)),
        placement("alone", "Tomas Weil again."),
    )
    answer = index.search(SearchRequest("weil", by_story=True))
    assert (answer.total, answer.articles, answer.photos) == (2, 1, 2)


def test_a_tag_counts_for_every_branch_that_it_lies_on(index: Asked) -> None:
    index.fill(article("a", "Fire", tags=(tag("Harbour/Ferry fire"), tag("Harbour/Dredging"))))
    facet = index.search(SearchRequest("", facets=("tag",))).facets["tag"]
    assert set(facet) == {("Harbour", 1), ("Harbour/Dredging", 1), ("Harbour/Ferry fire", 1)}


def test_a_hit_carries_what_a_list_shows(newsroom: Asked) -> None:
    (hit,) = newsroom.search(SearchRequest("burns")).hits
    assert (hit.kind, hit.taken, hit.published) == ("photo", "2024-01-02", "2024-01-03T08:00:00Z")
    assert (hit.credit, hit.photographers, hit.chain) == ("Dana Ruiz/AP", ("Dana Ruiz",), ("AP",))
    assert (hit.article_id, hit.article_title, hit.photo_id) == ("a1", "Ferry fire", "photo-p1")
    assert hit.publication == "The Port Sable Courier"


def test_an_article_shows_its_lead_photo(newsroom: Asked) -> None:
    assert newsroom.search(SearchRequest("towed")).hits[0].photo_id == "photo-p2"


def marked(answer) -> list[str]:
    return [hit.snippet[start:end] for hit in answer.hits for start, end in hit.marks]


@pytest.mark.parametrize(
    ("query", "field", "marks"),
    [
        ("towed", "body", ["towed"]),
        ("tow", "body", ["towed"]),
        ("burns", "caption", ["burns"]),
        ("photographer:ruiz burns", "caption", ["burns"]),
        ("photographer:ruiz taken:2024", "credit", ["Ruiz"]),
        ('"port sable" burns', "caption", ["burns", "Port Sable"]),
        ("sm* harbour", "body", ["Smoke", "harbour"]),
        ("left:katz", "caption", ["Katz"]),
        ("mensah", "byline", ["Mensah"]),
        ("inquiry", "title", ["inquiry"]),
    ],
)
def test_the_snippet_is_of_the_text_that_matched_best(
    newsroom: Asked, query: str, field: str, marks: list[str]
) -> None:
    answer = newsroom.search(SearchRequest(query))
    assert {hit.snippet_field for hit in answer.hits} == {field}
    assert marked(answer) == marks


def test_a_hebrew_word_is_marked_with_what_is_written_before_it(index: Asked) -> None:
    index.fill(article("a", "x", "הם נפגשו בירושלים אתמול", language="he"))
    assert marked(index.search(SearchRequest("ירושלים"))) == ["בירושלים"]


@pytest.mark.parametrize(
    ("language", "written", "query", "shown"),
    [
        ("en", "They were using it", "use", "using"),
        ("en", "They use it", "using", "use"),
        ("en", "The fleet was dying", "die", "dying"),
        ("en", "They gave three tries", "try", "tries"),
        ("en", "SMOKE OVER THE FERRIES", "ferry", "FERRIES"),
        ("nl", "De bomen branden", "boom", "bomen"),
        ("id", "Mereka memukul drum", "pukul", "memukul"),
        ("th", "คำสั่งศาลอาวุธปืน", "อาวุธปืน", "อาวุธปืน"),
        ("", "ตำรวจตรวจค้นบ้าน", "ตรวจค้น", "ตรวจค้น"),
    ],
)
def test_a_word_is_marked_in_whatever_form_it_was_found(
    index: Asked, language: str, written: str, query: str, shown: str
) -> None:
    index.fill(article("a", "x", written, language=language))
    assert marked(index.search(SearchRequest(query))) == [shown]


def test_an_agency_asked_for_by_another_name_is_marked_in_the_credit(tmp_path: Path) -> None:
    canonical = {"Associated Press": "AP"}
    index = Asked(tmp_path / "index", find_agency=canonical.get)
    index.fill(placement("p", "Smoke", credit=credit("Dana Ruiz/AP", "Dana Ruiz", chain="AP:wire")))
    answer = index.search(SearchRequest('agency:"Associated Press"'))
    assert (answer.hits[0].snippet_field, marked(answer)) == ("credit", ["AP"])


def test_a_long_text_is_cut_around_its_matches(index: Asked) -> None:
    index.fill(article("a", "x", "filler words " * 500 + "the needle lies here " + "more filler " * 500))
    (hit,) = index.search(SearchRequest("needle")).hits
    assert len(hit.snippet) < 400
    assert marked(index.search(SearchRequest("needle"))) == ["needle"]


def test_excluded_words_are_not_marked(newsroom: Asked) -> None:
    assert marked(newsroom.search(SearchRequest("smoke -burns"))) == ["Smoke"]


def test_facets_count_over_the_whole_result(newsroom: Asked) -> None:
    wanted = (
        "photographer",
        "agency",
        "source",
        "person",
        "left",
        "place",
        "tag",
        "publication",
        "year",
        "language",
    )
    facets = newsroom.search(SearchRequest("", limit=1, facets=wanted)).facets
    assert facets["photographer"] == (("Dana Ruiz", 2),)
    assert facets["agency"] == (("AP", 2),)
    assert facets["source"] == (("wire", 2),)
    assert facets["person"] == facets["left"] == (("Ana Katz", 1),)
    assert facets["place"] == (("Port Sable", 1),)
    assert facets["tag"] == (("Harbour", 3),)
    assert facets["publication"] == (("The Port Sable Courier", 3), ("Evening Star", 1))
    assert facets["year"] == (("2024", 4),)
    assert facets["language"] == (("en", 4),)


def test_days_are_counted_as_far_as_they_are_known(index: Asked) -> None:
    dates = ("2024-03-14", "2024-03-14T09:00:00+01:00", "2024-03", "2024", "1990..1999", "")
    index.fill(*(article(f"a{n}", "A ferry", published=date) for n, date in enumerate(dates)))
    facet = index.facet_values(SearchRequest("ferry", by_story=True), "published")
    assert dict(facet) == {"2024-03-14": 2, "2024-03": 1, "2024": 1}


@pytest.mark.parametrize("by_story", [True, False])
@pytest.mark.parametrize(
    ("query", "kind"), [("", None), ("ferry", None), ("port", "photo"), ("nothing", None)]
)
def test_facets_asked_for_by_themselves_are_those_of_the_search(
    newsroom: Asked, query: str, kind: RecordKind | None, by_story: bool
) -> None:
    names = ("agency", "year", "tag")
    answer = newsroom.search(SearchRequest(query, kind=kind, by_story=by_story, facets=names))
    assert newsroom.facets(SearchRequest(query, facets=names, kind=kind, by_story=by_story)) == answer.facets


def test_facets_of_a_word_under_way_are_of_all_that_begins_so(newsroom: Asked) -> None:
    assert newsroom.facets(SearchRequest("fer", facets=("year",))) == {"year": ()}
    assert newsroom.facets(SearchRequest("fer", facets=("year",), typing=True)) == {"year": (("2024", 3),)}


def test_queries_are_counted_in_stories_and_photos(newsroom: Asked) -> None:
    counts = newsroom.count([SearchRequest(each) for each in ("ferry", "burns", "nothing", "", "(((")])
    assert [(count.stories, count.photos) for count in counts] == [(3, 1), (1, 1), (0, 0), (3, 2), (3, 2)]
    for query, count in zip(["ferry", "burns"], counts, strict=False):
        answer = newsroom.search(SearchRequest(query, by_story=True))
        assert (count.stories, count.photos) == (answer.articles, answer.photos)


def test_what_was_cancelled_stops_and_the_index_stays_sound(newsroom: Asked) -> None:
    progress = Progress()
    progress.cancel()
    for ask in (
        lambda: newsroom.search(SearchRequest("ferry"), progress=progress),
        lambda: newsroom.facets(SearchRequest("ferry", facets=("tag",)), progress=progress),
        lambda: newsroom.count([SearchRequest("ferry")], progress),
    ):
        with pytest.raises(Cancelled):
            ask()
    assert newsroom.search(SearchRequest("ferry")).total == 4


def test_facets_count_stories_where_hits_are_stories(index: Asked) -> None:
    harbour, ruiz = (tag("Harbour"),), credit("Dana Ruiz", "Dana Ruiz")
    uses = tuple(placement(f"p{n}", "A ferry", credit=ruiz, article_id="a", tags=harbour) for n in range(3))
    index.fill(
        article("a", "Fire", tags=harbour, placements=uses),
        article("b", "Inquiry", tags=(tag("Harbour/Dredging"),)),
        placement("alone", "A quay", credit=ruiz, tags=harbour),
    )
    wanted = ("tag", "photographer")
    stories = index.search(SearchRequest("tag:harbour", by_story=True, facets=wanted))
    assert stories.total == 3
    assert stories.facets["tag"] == (("Harbour", 3), ("Harbour/Dredging", 1))
    assert stories.facets["photographer"] == (("Dana Ruiz", 2),)
    documents = index.search(SearchRequest("tag:harbour", facets=wanted))
    assert documents.facets["tag"] == (("Harbour", 6), ("Harbour/Dredging", 1))
    assert documents.facets["photographer"] == (("Dana Ruiz", 4),)


def test_a_facets_value_can_be_asked_for(newsroom: Asked) -> None:
    for field, value in (
        ("year", "2024"),
        ("publication", "Evening Star"),
        ("place", "Port Sable"),
        ("tag", "Harbour"),
    ):
        answer = newsroom.search(SearchRequest("", facets=(field,)))
        counted = dict(answer.facets[field])[value]
        assert newsroom.search(SearchRequest(f'{field}:"{value}"')).total == counted


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("fery", "ferry"),
        ("hrabour", "harbour"),
        ("inqury", "inquiry"),
        ("person:Kats", "katz"),
        ("source:wirre", "wire"),
        ("yharbour", "harbour"),
        ("tirehouse OR harbuor", "harbour"),
        ('"dana riuz"', '"dana ruiz"'),
        ('photographer:"Dana Ruis" burns', 'photographer:"dana ruiz" burns'),
        ("inqury fery", "inquiry ferry"),
        ("(port sabel) -fire", "port sable -fire"),
    ],
)
def test_a_word_that_stands_nowhere_gets_a_suggestion(newsroom: Asked, query: str, meant: str) -> None:
    answer = newsroom.search(SearchRequest(query))
    assert meant in " ".join(map(note_words, answer.notes)).casefold()
    assert newsroom.search(SearchRequest(answer.meant)).total


def test_what_was_not_understood_is_noted(newsroom: Asked) -> None:
    assert newsroom.search(SearchRequest("foo:ferry")).notes[0].code == "no-field"


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("photog", "photographer:"),
        ("fire -ag", "agency:"),
        ("photographer:da", 'photographer:="Dana Ruiz" '),
        ("photographer:RU", 'photographer:="Dana Ruiz" '),
        ('fire photographer:"dana r', 'photographer:="Dana Ruiz" '),
        ("publication:ev", 'publication:="Evening Star" '),
        ("taken:last-w", "taken:last-week "),
        ("is:unr", "is:unreviewed "),
        ("has:pl", "has:place "),
        ("source:off", "source:official "),
        ("(tag:h", "tag:=Harbour "),
    ],
)
def test_completions_are_fields_and_known_values(newsroom: Asked, typed: str, offered: str) -> None:
    first = newsroom.complete(typed, len(typed))[0]
    assert first.text == offered
    completed = typed[: first.start] + first.text.rstrip(":") + typed[first.end :]
    assert newsroom.search(SearchRequest(completed.strip() + ")" * typed.count("("))).notes == ()


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("kat", 'person:="Ana Katz" '),
        ("fire ana ka", 'fire person:="Ana Katz" '),
        ("ferry port sa", 'ferry place:="Port Sable" '),
        ("rui", 'photographer:="Dana Ruiz" '),
        ("(harb", "(tag:=Harbour "),
        ("even", 'publication:="Evening Star" '),
        ("-kat", '-person:="Ana Katz" '),
        ("AP", "agency:=AP "),
    ],
)
def test_a_bare_word_is_completed_to_the_names_that_the_archive_knows(
    newsroom: Asked, typed: str, completed: str
) -> None:
    offers = newsroom.complete(typed, len(typed))
    assert completed in [typed[: offer.start] + offer.text + typed[offer.end :] for offer in offers]


def test_of_the_names_offered_the_most_frequent_comes_first_with_its_count(newsroom: Asked) -> None:
    labels = [offer.label for offer in newsroom.complete("po", 2)]
    assert labels == ["publication: The Port Sable Courier (3)", "place: Port Sable (1)"]


@pytest.mark.parametrize("typed", ["k", '"ana ka', "ferry ", "xyzzy", "NOT", "foo:kat"])
def test_no_name_is_offered_where_none_begins(newsroom: Asked, typed: str) -> None:
    assert [o for o in newsroom.complete(typed, len(typed)) if "Katz" in o.text] == []


def test_nothing_is_offered_where_no_token_begins(newsroom: Asked) -> None:
    assert newsroom.complete("fire ", 5) == []
    assert newsroom.complete("nosuch:x", 8) == []


@pytest.mark.parametrize("typed", ["tag:\ud800", "is:\ud800", "person:a\ud800"])
def test_what_no_index_can_hold_completes_to_nothing_and_harms_nothing(newsroom: Asked, typed: str) -> None:
    assert newsroom.complete(typed, len(typed)) == []
    assert newsroom.search(SearchRequest("ferry")).total


SIGNS = 'abфש京 "()*-:.~\\OR<>=2024é'


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([*SIGNS, "\ud800", "is:", "tag:", "taken:"]), max_size=20).map("".join))
def test_no_query_fails(newsroom: Asked, query: str) -> None:
    answer = newsroom.search(SearchRequest(query, facets=("tag",)))
    assert answer.total == answer.articles + answer.photos
    newsroom.complete(query, len(query) // 2)
