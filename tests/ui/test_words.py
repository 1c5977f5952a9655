"""What the window says and how it rewrites a query: no window needed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from archive.model import Link
from ui.models.sidebar import SideData, rows
from ui.services import querytext, system
from ui.services.actions import ACTIONS, fuzzy, matching
from ui.services.links import link_label
from ui.services.wording import human_date, is_rtl, joined, language_name, ours, time_left
from ui.widgets.prose import paragraph
from ui.widgets.tables import Facts


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2024-03-14", "14 March 2024"),
        ("2022-11-13T07:40:00+00:00", "13 November 2022"),
        ("2008-02", "February 2008"),
        ("1945~", "about 1945"),
        ("XXXX", "XXXX"),
        (None, ""),
    ],
)
def test_a_date_is_said_as_people_say_it(value: str | None, said: str) -> None:
    assert human_date(value) == said


def test_a_link_reads_from_both_ends() -> None:
    link = Link("l", "a", "b", "Other", None, "", "follow-up")
    back = Link("l", "b", "a", "One", None, "", "follow-up", outgoing=False)
    assert (link_label(link), link_label(back)) == ("follow-up to", "followed by")


def test_field_tokens_are_found_with_quotes_and_minus() -> None:
    found = querytext.tokens('ferry person:"Lena Marsh" -agency:AFP')
    assert [(t.field, t.value, t.excluded) for t in found] == [
        ("person", "Lena Marsh", False),
        ("agency", "AFP", True),
    ]


@pytest.mark.parametrize(
    ("typed", "searched"),
    [("ferry photographer:", "ferry"), ("agency:", ""), ("agency:AFP", "agency:AFP"), ("a: b", "a: b")],
)
def test_a_field_still_being_typed_is_not_searched(typed: str, searched: str) -> None:
    assert querytext.finished(typed) == searched


def test_a_name_asked_for_exactly_is_the_value_without_its_sign() -> None:
    found = querytext.tokens('agency:="Elwyn Foto" -agency:=AFP person:(=Weil OR ="Lena Marsh")')
    assert [(t.value, t.values) for t in found[:2]] == [("Elwyn Foto", ("Elwyn Foto",)), ("AFP", ("AFP",))]
    assert found[2].values == ("Weil", "Lena Marsh")


def test_a_click_asks_for_a_name_exactly_and_for_a_kind_as_it_is() -> None:
    assert querytext.asking("agency", "Elwyn Foto") == 'agency:="Elwyn Foto"'
    assert querytext.asking("source", "wire") == "source:wire"
    assert querytext.either("agency:AFP", "agency", "dpa") == "agency:(=AFP OR =dpa)"
    assert querytext.state("agency:AFP", "agency", "AFP") == "include"


def test_a_phrase_holds_no_field_token() -> None:
    assert querytext.tokens('"note: the exits"') == []


def test_a_value_of_several_words_is_quoted() -> None:
    assert querytext.cycle("ferry", "tag", "Harbour/Ferry fire") == 'ferry tag:="Harbour/Ferry fire"'


@settings(deadline=None, max_examples=60)
@given(
    st.text(alphabet="abc \"-:()'é", max_size=20).map(lambda s: s.replace('"', "")),
    st.text(min_size=1, max_size=12).filter(lambda v: v.strip() and '"' not in v and "\n" not in v),
)
def test_three_clicks_on_a_facet_bring_the_query_back(query: str, value: str) -> None:
    if querytext.state(query, "person", value) != "none":
        return
    states, now = [], query
    for _ in range(3):
        now = querytext.cycle(now, "person", value)
        states.append(querytext.state(now, "person", value))
    assert states == ["include", "exclude", "none"]
    assert now.split() == query.split()


def test_letters_in_order_find_an_action_and_word_starts_come_first() -> None:
    assert fuzzy("ktq", "Import files") is None
    first = matching("corcap", lambda spec: True)[0]
    assert first.id == "correct-caption"


def test_every_action_is_told_apart() -> None:
    assert len({spec.id for spec in ACTIONS}) == len(ACTIONS)
    assert len({spec.text for spec in ACTIONS}) == len(ACTIONS)


def test_time_left_is_said_roughly() -> None:
    assert [time_left(s) for s in (None, 1, 30, 125)] == ["", "", "30 s left", "2 min left"]


def test_a_missing_system_library_is_named_by_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    told = system.missing((("libno-such-thing.so.9", "libno-such-thing9"),))
    assert told is not None
    assert told.endswith("apt install libno-such-thing9")


def _apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int = 0) -> Path:
    """An apt-get that only notes what it is called with; gives the file of its notes."""
    notes = tmp_path / "notes"
    program = tmp_path / "apt-get"
    program.write_text(f'#!/bin/sh\necho "$@" >> {notes}\nexit {status}\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return notes


def test_root_gets_missing_system_libraries_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    notes = _apt(tmp_path, monkeypatch)
    assert system.install(["libgl1", "libegl1"])
    assert notes.read_text(encoding="utf-8").splitlines() == [
        "update -qq",
        "install -y -qq --no-install-recommends libgl1 libegl1",
    ]


def test_an_installation_that_fails_is_not_taken_for_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    _apt(tmp_path, monkeypatch, status=100)
    assert not system.install(["libgl1"])


def test_nobody_but_root_installs_anything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    notes = _apt(tmp_path, monkeypatch)
    assert not system.install(["libgl1"])
    assert not notes.exists()


def test_a_line_of_two_directions_keeps_its_parts_in_place() -> None:
    assert joined(("גזית", "", "11 February 2024")) == "\u200e\u2068גזית\u2069 · \u206811 February 2024\u2069"


def test_a_text_from_right_to_left_is_set_so() -> None:
    assert 'dir="rtl"' in paragraph("העבורת חזרה", "העבורת חזרה")
    assert 'dir="rtl"' not in paragraph("2024: Ferry", "2024: Ferry")


@pytest.mark.parametrize(
    ("tag", "name"), [("en", "English"), ("he-IL", "Hebrew"), ("xx-odd", "xx-odd"), ("", "")]
)
def test_a_language_is_called_by_its_name(tag: str, name: str) -> None:
    assert language_name(tag) == name


def test_a_language_is_a_facet_only_where_there_are_several() -> None:
    one = SideData(facets={"language": (("en", 3),)})
    several = SideData(facets={"language": (("en", 3), ("he", 1))})
    assert "English" not in [row.text for row in rows(one)]
    assert [row.value for row in rows(several) if row.field == "language"] == ["en", "he"]


def test_a_sentence_of_the_program_begins_where_the_window_does(qapp: QApplication) -> None:
    told = "Anwen Brace שינה את זה"
    assert not is_rtl(ours(told))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert is_rtl(ours(told))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_value_as_printed_stands_beside_its_name_in_a_hebrew_window(
    qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        facts = Facts()
        qtbot.addWidget(facts)
        facts.show_facts([("כפי שנדפס", "Northlight", True)])
        value = next(each for each in facts.findChildren(QLabel) if each.text() == "Northlight")
        assert value.alignment() & Qt.AlignmentFlag.AlignRight
        assert value.alignment() & Qt.AlignmentFlag.AlignAbsolute
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
