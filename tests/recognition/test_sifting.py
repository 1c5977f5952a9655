"""What of a model's finds is suggested beside the reading; the finds are made up: no model is needed."""

from __future__ import annotations

import re
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.captions import Agency, default_registry, read_caption
from archive.model import CaptionReading, NameSuggestions
from archive.recognition.sifting import Entity, sift


def suggested(text: str, person: str = "", place: str = "", language: str = "en") -> NameSuggestions:
    """What is suggested where a model finds these names (parted by "|") wherever they stand.

    Of the caption nothing counts as read but its credit, so that no rule that learns more changes the answer.
    """
    return beside(_only_credit(text), text, person, place, language)


def beside(
    reading: CaptionReading, text: str, person: str = "", place: str = "", language: str = "en"
) -> NameSuggestions:
    """The same beside a reading."""
    start = text.find(reading.text)
    found = [*_found(reading.text, start, "person", person), *_found(reading.text, start, "place", place)]
    return sift(found, text, reading, language)


def _only_credit(text: str) -> CaptionReading:
    reading = read_caption(text)
    return CaptionReading(reading.text, reading.credit)


def _found(caption: str, start: int, kind: Literal["person", "place"], names: str) -> list[Entity]:
    longest_first = sorted(filter(None, names.split("|")), key=len, reverse=True)
    pattern = "|".join(map(re.escape, longest_first)) or "(?!)"
    return [Entity(kind, start + m.start(), start + m.end()) for m in re.finditer(pattern, caption)]


def people(found: NameSuggestions) -> list[str]:
    return [person.name for person in found.people]


def places(found: NameSuggestions) -> list[str]:
    return [place.name for place in found.places]


def test_whom_the_rules_did_not_read_is_suggested_with_the_place_in_the_text() -> None:
    text = "A crowd cheers for Oda Krantz after the vote. (Ines Okafor/AFP)"
    [person] = suggested(text, person="Oda Krantz").people
    assert (person.name, person.rule, person.position) == ("Oda Krantz", "model", None)
    assert text[person.start : person.end] == "Oda Krantz"


def test_spans_point_into_the_caption_as_it_stood_behind_a_credit_that_leads() -> None:
    text = "(AP)  A crowd cheers for Oda Krantz after the vote."
    [person] = suggested(text, person="Oda Krantz").people
    assert text[person.start : person.end] == "Oda Krantz"


def test_what_the_rules_read_is_not_suggested_again() -> None:
    text = "Lena Marsh, left, in Port Elwyn on March 13, 2024. (AP)"
    assert beside(read_caption(text), text, "Lena Marsh", "Port Elwyn|March") == NameSuggestions()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Israel Katz, left, speaks to the crew. Supporters of Katz wait outside.", "Katz"),
        ("Katz, left, waits beside supporters of Israel Katz.", "Israel Katz"),
    ],
)
def test_another_form_of_a_name_that_was_read_is_not_suggested(text: str, name: str) -> None:
    assert people(beside(read_caption(text), text, name)) == []


def test_a_name_is_suggested_once_in_its_longest_form() -> None:
    text = "Supporters of Krantz wait. A crowd cheers for Oda Krantz after the vote."
    assert people(suggested(text, person="Krantz|Oda Krantz")) == ["Oda Krantz"]


def test_a_title_is_parted_from_the_name() -> None:
    text = "A crowd cheers for former Mayor Oda Krantz after the vote."
    [person] = suggested(text, person="Mayor Oda Krantz").people
    assert (person.name, person.title) == ("Oda Krantz", "Mayor")
    assert text[person.start : person.end] == "Oda Krantz"


def test_a_name_in_capitals_is_given_in_normal_case() -> None:
    assert people(suggested("A crowd cheers for ODA KRANTZ after it.", person="ODA KRANTZ")) == ["Oda Krantz"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A reporter for Reuters waits outside.", "Reuters"),
        ("A crowd off Beirut after the storm.", "Beirut"),
        ("A spokesman for the Harbour Ministry waits.", "Harbour Ministry"),
        ("A member of Hezbollah waits.", "Hezbollah"),
        ("The house of Oda Krantz, not pictured, after the storm.", "Oda Krantz"),
        ("A crowd cheers for Krantz's party.", "Krantz"),
        ("Rescuers near the lifeboat Anna Drew.", "Anna Drew"),
        ("A crowd cheers for Oda Krantz, Tomas Weil.", "Oda Krantz, Tomas Weil"),
    ],
)
def test_what_the_rules_know_better_is_no_suggestion(text: str, name: str) -> None:
    assert people(suggested(text, person=name)) == []


def test_an_agency_that_the_archivist_added_is_nobody() -> None:
    text = "A crowd cheers for Oda Krantz after the vote."
    registry = default_registry().with_additions([Agency("Oda Krantz")])
    [find] = _found(text, 0, "person", "Oda Krantz")
    assert sift([find], text, _only_credit(text), "en").people
    assert not sift([find], text, _only_credit(text), "en", registry).people


def test_the_photographer_is_not_suggested() -> None:
    text = "A picture made by the wife of Ines Okafor. (Ines Okafor/AFP)"
    assert people(suggested(text, person="Ines Okafor")) == []


def test_a_place_is_suggested_as_mentioned_since_a_model_cannot_tell_more() -> None:
    text = "Smoke drifts towards the Kollund Ridge after the blast."
    [place] = suggested(text, place="the Kollund Ridge").places
    assert (place.name, place.role, place.rule) == ("Kollund Ridge", "mentioned", "model")
    assert text[place.start : place.end] == "Kollund Ridge"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Israel's army is seen here.", "Israel"),
        ("Sweden Defence Minister Pal Jonson speaks.", "Sweden"),
        ("An Israeli soldier waits.", "Israeli"),
        ("A van of Reuters waits.", "Reuters"),
    ],
)
def test_an_owner_a_title_a_people_or_an_agency_is_no_place(text: str, name: str) -> None:
    assert places(suggested(text, place=name)) == []


def test_a_place_is_suggested_once() -> None:
    assert places(suggested("Smoke off Kollund. Boats off Kollund.", place="Kollund")) == ["Kollund"]


def test_names_in_scripts_without_capitals_are_suggested() -> None:
    text = "תומכים של אודה קרנץ מחכים בחוץ"
    assert people(suggested(text, person="אודה קרנץ", language="he")) == ["אודה קרנץ"]


WORDS = st.sampled_from(
    [
        "Lena Marsh",
        "Mayor",
        "of",
        "Oda's",
        "left",
        ",",
        "(R)",
        "in",
        "Oslo",
        "the",
        "ÅSE",
        "קרנץ",
        "\udcff",
        "\u200b",
        "\n",
    ]
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(WORDS).map(" ".join), st.lists(st.tuples(st.booleans(), st.integers(0, 60), st.integers(1, 20)))
)
def test_whatever_a_model_finds_only_what_was_not_read_is_suggested(
    text: str, finds: list[tuple[bool, int, int]]
) -> None:
    reading = read_caption(text)
    entities = [Entity("person" if who else "place", at, at + size) for who, at, size in finds]
    found = sift(entities, text, reading, "")
    read = [(v.start, v.end) for v in (*reading.people, *reading.places)]
    for value in (*found.people, *found.places):
        assert value.name
        assert 0 <= value.start < value.end <= len(text)
        assert not any(start < value.end and value.start < end for start, end in read)
