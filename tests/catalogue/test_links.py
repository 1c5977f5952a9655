"""Links to many, to the web, and in time; threads; suggestions with their reasons, and what was dismissed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.curation import threads
from archive.dates import is_before
from archive.errors import ChangedMeanwhile, NotFound, Refused
from archive.model import Suggestion, ThreadEdge
from tests.catalogue.rows import stored

Put = Callable[..., Path]
Write = Callable[..., str]

FILLER = [
    "The council of {n} met on Monday evening and spoke about the budget, roads, schools and the library.",
    "Visitors who came to {n} on Sunday found the market closed, the trains late and the weather fine.",
]


@pytest.fixture
def put(tmp_path: Path) -> Put:
    """Writes a plain story of these paragraphs to a file, dated if a date is given."""

    def put(title: str, *paragraphs: str, date: str = "") -> Path:
        path = tmp_path / "texts" / f"{title}.html"
        path.parent.mkdir(exist_ok=True)
        meta = f'<meta property="article:published_time" content="{date}">' if date else ""
        body = "".join(f"<p>{each}</p>" for each in paragraphs or (f"{title} is told here at some length.",))
        text = f"<html lang=en><head><title>{title}</title>{meta}</head><body><article><h1>{title}</h1>{body}"
        path.write_text(f"{text}</article></body></html>", encoding="utf-8")
        return path

    return put


@pytest.fixture
def write(catalogue: Catalogue, put: Put) -> Write:
    """Imports such a story; gives its id."""

    def write(title: str, *paragraphs: str, date: str = "") -> str:
        [result] = catalogue.imports.run([put(title, *paragraphs, date=date)]).results
        assert result.status == "added", result
        return str(result.id)

    return write


@pytest.fixture
def four(write: Write) -> list[str]:
    """Stories of four days in a row."""
    words = ("Gulls", "Herring", "Lantern", "Anchors")
    return [
        write(word, f"{word} were seen by everybody in the harbour.", date=f"2024-03-1{n}")
        for n, word in enumerate(words)
    ]


def others(found: Sequence[Suggestion]) -> list[str]:
    return [each.other_id for each in found]


# --- Links ------------------------------------------------------------------------------------------


def test_one_step_links_a_story_to_several_others(catalogue: Catalogue, four: list[str]) -> None:
    before = stored(catalogue)
    catalogue.links.add(four[3], four[:3], "follow-up", "the same quay")
    assert [link.other_id for link in catalogue.links.of(four[3])] == [four[2], four[1], four[0]]
    catalogue.history.undo()
    assert stored(catalogue) == before


def test_nothing_is_linked_where_one_of_several_ends_cannot_be(catalogue: Catalogue, four: list[str]) -> None:
    before = stored(catalogue)
    with pytest.raises(NotFound):
        catalogue.links.add(four[3], [four[0], "a-none"], "see also")
    assert stored(catalogue) == before


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("https://example.org/report", "https://example.org/report"),
        (" HTTPS://Example.org ", "https://example.org/"),
        ("http://example.org/a?id=3&utm_source=mail&fbclid=x#part", "http://example.org/a?id=3#part"),
        ("https://example.org:8443/a", "https://example.org:8443/a"),
    ],
)
def test_a_story_is_linked_to_the_web(catalogue: Catalogue, four: list[str], written: str, kept: str) -> None:
    catalogue.links.add(four[0], written, "background", "the whole report")
    [link] = catalogue.links.web(four[0])
    assert (link.address, link.type, link.note) == (kept, "background", "the whole report")
    catalogue.links.add(four[0], kept, "see also")
    assert [link.type for link in catalogue.links.web(four[0])] == ["see also"]
    catalogue.links.remove(four[0], written)
    assert catalogue.links.web(four[0]) == []


@pytest.mark.parametrize(
    "written",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "https://",
        "https://name:secret@example.org/",
        "https://example.org/a b",
        "https://example.org:port/",
        "example.org/a",
        "https://[::1",
    ],
)
def test_what_is_no_web_address_is_refused(catalogue: Catalogue, four: list[str], written: str) -> None:
    with pytest.raises(Refused) as refused:
        catalogue.links.add(four[0], written, "see also")
    assert refused.value.code == "address"


def test_the_note_of_a_web_link_that_somebody_changed_is_not_lost(
    catalogue: Catalogue, four: list[str]
) -> None:
    catalogue.links.add(four[0], "https://example.org/a", "see also", "page 3")
    with pytest.raises(ChangedMeanwhile):
        catalogue.links.add(four[0], "https://example.org/a", "see also", "page 4", seen="")


@pytest.mark.parametrize("kind", ["follow-up", "correction", "translation"])
def test_a_type_that_the_dates_contradict_asks(catalogue: Catalogue, four: list[str], kind: str) -> None:
    with pytest.raises(Refused) as refused:
        catalogue.links.add(four[0], four[1], kind)
    assert refused.value.code == "dates"
    assert "“Gulls” is of 2024-03-10, “Herring” of 2024-03-11" in str(refused.value)
    catalogue.links.add(four[0], four[1], kind, force=True)
    catalogue.links.add(four[1], four[0], kind)
    catalogue.links.add(four[0], four[1], "background")


def test_hours_of_one_day_contradict_a_type_only_where_both_are_in_known_zones(
    catalogue: Catalogue, write: Write
) -> None:
    early = write("Early", date="2024-03-10T08:00:00+01:00")
    late = write("Late", date="2024-03-10T07:30:00+00:00")
    day = write("Day", date="2024-03-10")
    catalogue.links.add(early, day, "follow-up")
    catalogue.links.add(late, early, "follow-up")
    with pytest.raises(Refused, match="cannot be older"):
        catalogue.links.add(early, late, "follow-up")


@pytest.mark.parametrize(
    ("one", "other", "before"),
    [
        ("2024-03-10", "2024-03-11", True),
        ("2024-03", "2024-03-11", False),
        ("2024-03-10T08:00", "2024-03-10T09:30", True),
        ("2024-03-10T08:00", "2024-03-10T09:30+00:00", False),
        ("2024-03-10T08:00", "2024-03-11T09:30+00:00", True),
        ("2024-03-10T08:00+01:00", "2024-03-10T07:30+00:00", True),
        ("some day", "2024-03-11", False),
    ],
)
def test_a_date_is_before_another_only_where_that_is_sure(one: str, other: str, before: bool) -> None:
    assert (is_before(one, other), is_before(other, one) and before) == (before, False)


def test_a_corrected_date_and_headline_are_those_that_links_go_by(
    catalogue: Catalogue, four: list[str]
) -> None:
    catalogue.corrections.set([four[0]], {"published": "2024-05-01", "title": "Gulls again"})
    catalogue.links.add(four[0], four[3], "follow-up")
    [link] = catalogue.links.of(four[3])
    assert (link.other_title, link.other_published) == ("Gulls again", "2024-05-01")
    [first, last] = catalogue.links.thread(four[0]).nodes
    assert (first.id, last.id, last.title) == (four[3], four[0], "Gulls again")


def test_a_date_that_no_source_states_contradicts_nothing(catalogue: Catalogue, write: Write) -> None:
    bare, dated = write("Bare"), write("Dated", date="2024-03-10")
    catalogue.links.add(bare, dated, "follow-up")
    catalogue.links.add(dated, bare, "follow-up")


# --- Threads ----------------------------------------------------------------------------------------


def test_a_thread_is_all_that_links_lead_to_in_the_order_of_time(
    catalogue: Catalogue, four: list[str], write: Write
) -> None:
    undated = write("Undated")
    write("Alone", date="2024-03-10")
    catalogue.links.add(four[2], four[0], "follow-up", "two days on")
    catalogue.links.add(four[1], four[2], "background")
    catalogue.links.add(four[0], "https://example.org/a", "see also")
    catalogue.links.add(undated, four[1], "see also")
    for start in four[:3]:
        thread = catalogue.links.thread(start)
        ids = [node.id for node in thread.nodes]
        assert ids == [*four[:3], undated, "https://example.org/a"]
        assert [node.is_web for node in thread.nodes] == [False] * 4 + [True]
        assert ThreadEdge(four[2], four[0], "follow-up", "two days on") in thread.edges
        assert len(thread.edges) == 4
        assert not thread.is_cut


def test_a_long_thread_is_cut_where_it_is_farthest(
    catalogue: Catalogue, four: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threads, "MOST_NODES", 3)
    for one, other in zip(four[1:], four, strict=False):
        catalogue.links.add(one, other, "follow-up")
    thread = catalogue.links.thread(four[0])
    assert [node.id for node in thread.nodes] == four[:3]
    assert len(thread.edges) == 2
    assert thread.is_cut


def test_a_ring_of_links_ends(catalogue: Catalogue, four: list[str]) -> None:
    for one, other in zip(four, [*four[1:], four[0]], strict=True):
        catalogue.links.add(one, other, "see also")
    thread = catalogue.links.thread(four[2])
    assert (len(thread.nodes), len(thread.edges), thread.is_cut) == (4, 4, False)


def test_a_story_that_is_none_has_no_thread(catalogue: Catalogue) -> None:
    with pytest.raises(NotFound):
        catalogue.links.thread("a-none")


# --- Suggestions ------------------------------------------------------------------------------------

BLAZE = (
    "The trawler Kestrelwing burned off Skarnholm on Friday while skipper Ottilie Brandvold called for help.",
    "Divers from Skarnholm searched the wreck of the Kestrelwing, whose winch had jammed before the blaze.",
)
LATER = (
    "An inspector told reporters in Skarnholm that the winch of the Kestrelwing had never been serviced.",
    "Ottilie Brandvold, who lost the trawler in the blaze, will be heard by the inspector in June, she said.",
)


@pytest.fixture
def wreck(catalogue: Catalogue, put: Put, write: Write) -> tuple[str, str]:
    """Two stories of one wreck among others, without photos and tags."""
    towns = [
        f"{first}{last}" for first in ("Arn", "Bur", "Col", "Dun", "Fal") for last in ("by", "ham", "wick")
    ]
    said = {town: [each.format(n=town) for each in FILLER] for town in towns}
    catalogue.imports.run([put(f"News from {n}", *said[n], date="2023-01-01") for n in towns])
    two = write("Blaze at sea", *BLAZE, date="2024-03-01"), write("Winch at fault", *LATER, date="2024-03-03")
    catalogue.search.catch_up()
    return two


def test_stories_without_photos_and_tags_are_suggested_for_their_rare_words(
    catalogue: Catalogue, wreck: tuple[str, str]
) -> None:
    [found] = catalogue.links.suggestions(wreck[0])
    assert found.other_id == wreck[1]
    words, days = found.reasons
    assert (words.code, words.count) == ("rare-words", len(words.values))
    assert {"Kestrelwing", "Skarnholm", "Brandvold", "winch"} <= set(words.values)
    assert (days.code, days.count) == ("days-apart", 2)
    assert others(catalogue.links.suggestions(wreck[1])) == [wreck[0]]


def test_common_words_suggest_nothing(catalogue: Catalogue, wreck: tuple[str, str], write: Write) -> None:
    other = write("News from Gorham", *(each.format(n="Gorham") for each in FILLER), date="2023-01-01")
    catalogue.search.catch_up()
    assert catalogue.links.suggestions(other) == []


def test_a_dismissed_suggestion_stays_away_from_both_ends_until_it_is_undone(
    catalogue: Catalogue, wreck: tuple[str, str]
) -> None:
    catalogue.links.dismiss(wreck[1], wreck[0])
    assert catalogue.links.suggestions(wreck[0]) == catalogue.links.suggestions(wreck[1]) == []
    with Catalogue.open(catalogue.folder, who="colleague") as again:
        assert again.links.suggestions(wreck[0]) == []
    catalogue.history.undo()
    assert others(catalogue.links.suggestions(wreck[0])) == [wreck[1]]


def test_a_link_takes_a_dismissal_back(catalogue: Catalogue, wreck: tuple[str, str]) -> None:
    catalogue.links.dismiss(*wreck)
    catalogue.links.add(*wreck, "see also")
    catalogue.links.remove(*wreck)
    assert others(catalogue.links.suggestions(wreck[0])) == [wreck[1]]


def test_a_suggestion_shows_what_was_corrected(catalogue: Catalogue, wreck: tuple[str, str]) -> None:
    catalogue.corrections.set([wreck[1]], {"title": "Winch never serviced", "published": "2024-03-01"})
    [found] = catalogue.links.suggestions(wreck[0])
    assert (found.other_title, found.other_published) == ("Winch never serviced", "2024-03-01")
    assert found.reasons[-1].code == "same-day"


SHOWN = "Pilot Jo Amari, left, in Port Elwyn, {day}. (Miro Lund/AFP)"


def test_somebody_shown_long_ago_suggests_nothing_alone(
    catalogue: Catalogue, story: Callable[..., Path]
) -> None:
    paths = [story(title, first=SHOWN.format(day="March 1"), second="") for title in ("One", "Two")]
    ids = [str(result.id) for result in catalogue.imports.run(paths).results]
    for days, found in (("2024-05-20", [ids[1]]), ("2024-08-20", [])):
        catalogue.corrections.set(ids[:1], {"published": "2024-03-01"})
        catalogue.corrections.set(ids[1:], {"published": days})
        assert others(catalogue.links.suggestions(ids[0])) == found


@pytest.mark.parametrize(("stories", "suggested"), [(5, 4), (6, 0)])
def test_a_tag_that_many_stories_bear_suggests_none_alone(
    catalogue: Catalogue, put: Put, stories: int, suggested: int
) -> None:
    words = ("Gulls", "Herring", "Lantern", "Anchors", "Capstan", "Mooring")
    others = ("Bollard", "Windlass", "Rigging", "Cutter", "Fender", "Hawser")
    paths = [
        put(word, f"{word} were seen by everybody in the harbour.", date="2024-03-10")
        for word in (*words, *others)
    ]
    ids = [str(result.id) for result in catalogue.imports.run(paths).results]
    catalogue.tags.add("Harbour", ids[:stories])
    assert len(catalogue.links.suggestions(ids[0])) == suggested


def test_a_person_who_was_corrected_suggests_by_the_right_name(
    catalogue: Catalogue, story: Callable[..., Path]
) -> None:
    captions = (
        "Pilot Jo Amari, left, in Port Elwyn, March 1, 2024. (Miro Lund/AFP)",
        "Surveyor Ines Holt, left, in Skarn, May 2, 2024. (Dana Ruiz/Reuters)",
    )
    paths = [
        story(title, first=each, second="") for title, each in zip(("One", "Two"), captions, strict=True)
    ]
    ids = [str(result.id) for result in catalogue.imports.run(paths).results]
    uses = [catalogue.records.article(each).placements[0].id for each in ids]
    assert catalogue.links.suggestions(ids[0]) == []
    catalogue.corrections.set([uses[1]], {"person": ["Jo Amari | Pilot"]})
    [found] = catalogue.links.suggestions(ids[0])
    assert [(each.code, each.values) for each in found.reasons] == [("people", ("Jo Amari",))]
    catalogue.corrections.set([uses[0]], {"person": ["Lena Marsh"]})
    assert catalogue.links.suggestions(ids[0]) == []


def test_a_preview_of_links_changes_nothing(catalogue: Catalogue, four: list[str]) -> None:
    before = stored(catalogue)
    with catalogue.previewing() as preview:
        catalogue.links.add(four[3], four[:2], "see also")
    assert (preview.records, preview.changes) == (3, 2)
    assert stored(catalogue) == before


def test_suggestions_over_the_archive_are_told_once_of_the_later_story_and_page_by_page(
    catalogue: Catalogue, write: Write
) -> None:
    text = "Ravensworth dredgers Ketterling and Omberg found the Sallow wreck beside the Tarn lightship."
    for n, title in enumerate(("Wreck found", "Wreck raised", "Market opens")):
        write(title, text if "Wreck" in title else FILLER[1].format(n="Tarn"), date=f"2024-03-1{n}")
    for n in range(4):
        write(f"Council of {n}", FILLER[0].format(n=n), date=f"2023-03-1{n}")
    catalogue.search.catch_up()
    first = catalogue.links.proposed(0, 2)
    [each] = first.found
    assert (each.title, each.suggestion.other_title) == ("Wreck raised", "Wreck found")
    assert each.suggestion.reasons
    found, at = list(first.found), first.next
    while at is not None:
        page = catalogue.links.proposed(at, 2)
        found, at = [*found, *page.found], page.next
    assert found == [each]
    catalogue.links.dismiss(each.article_id, each.suggestion.other_id)
    assert catalogue.links.proposed(0, 2).found == ()
