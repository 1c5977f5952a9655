"""IPTC 7901 and ANPA 1312 messages, told by their control characters."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.model import Doubt
from tests.reading.helpers import article, drafts, failure

IPTC = (
    "\x01eca062 4 i 211 ccccb   dpa 061\r\n\r\nNorway/harbour/\r\n"
    "\x021ST LEAD\r\nBoard hears of chained doors\r\nBy Ines Okafor, dpa =\r\n\r\n"
    "   Larnum (dpa) - The harbour board met on Tuesday evening and heard\r\n"
    "from the crew and from two surveyors of the port authority.\r\n\r\n"
    "   It meets again next week.\r\n\r\n# dpa NOTEBOOK\r\n\r\n* * * *\r\nNot for publication\r\n\r\n"
    "dpa wsz jln\r\n\x03091137 GMT Jan 24\r\n\x7f\r\n\x7f\x04"
)
ANPA = (
    "\x16\x16\x01W2870\x1fasian\r\nf l\x13\x11 BC-EU--Norway-Harbour     01-09 1049\r\n"
    "\x02^BC-EU--Norway-Harbour, 1st Ld-Writethru,466<\r\n^Board hears of chained doors<\r\n"
    "^AP Photo XNP101, XNP102<\r\n^Eds: With AP Photos.<\r\n"
    "^By INES OKAFOR and JONAS FALK=\r\n^Associated Press=\r\n"
    "\t   LARNUM, Norway (AP) _ The board met. ``We asked twice,'' a deckhand said.\r\n \r\n"
    "^The doors=\r\n\t   They were chained.\r\n\x08^;W;L;GB\x10 \r\n\x08Boston;24;14;1{\r\n"
    "\x03AP-WF-01-09-24 1509GMT<\r\n\x0c\r\n\x04"
)


def test_a_7901_message_gives_headline_byline_day_and_catchline(tmp_path: Path) -> None:
    story = article(tmp_path / "a.txt", IPTC)
    assert story.title == "Board hears of chained doors"
    assert story.bylines == ("Ines Okafor",)
    assert story.publication == "dpa"
    assert story.published is not None
    assert story.published.value == "2024-01-09T11:37:00Z"
    assert story.keywords == ("Norway", "harbour")


def test_a_7901_story_ends_before_the_editors_notes(tmp_path: Path) -> None:
    story = article(tmp_path / "a.txt", IPTC)
    assert [block.text for block in story.body] == [
        "Larnum (dpa) - The harbour board met on Tuesday evening and heard from the crew and from two "
        "surveyors of the port authority.",
        "It meets again next week.",
    ]


def test_an_anpa_message_gives_headline_byline_day_and_slug(tmp_path: Path) -> None:
    story = article(tmp_path / "a.tst", ANPA)
    assert story.title == "Board hears of chained doors"
    assert story.bylines == ("Ines Okafor", "Jonas Falk")
    assert story.publication == "AP"
    assert story.published is not None
    assert story.published.value == "2024-01-09T15:09:00Z"
    assert story.keywords == ("BC-EU--Norway-Harbour",)


def test_an_anpa_story_has_dashes_quotes_subheads_and_tables(tmp_path: Path) -> None:
    story = article(tmp_path / "a.tst", ANPA)
    assert [(block.kind, block.text) for block in story.body] == [
        ("paragraph", "LARNUM, Norway (AP) — The board met. “We asked twice,” a deckhand said."),
        ("heading", "The doors"),
        ("paragraph", "They were chained."),
        ("list", "W | L | GB"),
        ("list", "Boston | 24 | 14 | 1½"),
    ]


@pytest.mark.parametrize(
    ("name", "content"), [("a.txt", ANPA), ("a.dat", IPTC), ("a", ANPA), ("b.xml", IPTC)]
)
def test_a_message_is_told_by_its_bytes_not_by_its_name(tmp_path: Path, name: str, content: str) -> None:
    assert article(tmp_path / name, content).title == "Board hears of chained doors"


@pytest.mark.parametrize("content", [IPTC, ANPA])
def test_each_message_of_a_file_is_an_entry(tmp_path: Path, content: str) -> None:
    found = drafts(tmp_path / "a.txt", content + content)
    assert len({draft.entry for draft in found}) == 2


@pytest.mark.parametrize("content", [IPTC, ANPA])
def test_a_message_that_breaks_off_is_marked(tmp_path: Path, content: str) -> None:
    story = article(tmp_path / "a.txt", content[: content.index("\x03")])
    assert Doubt("message-cut-short") in story.doubts


@pytest.mark.parametrize("content", [IPTC, ANPA])
def test_a_message_without_a_text_is_refused(tmp_path: Path, content: str) -> None:
    assert failure(tmp_path / "a.txt", content[: content.index("\x02")]).code == "empty"


@given(st.sampled_from([IPTC, ANPA]), st.data())
@settings(deadline=None, max_examples=60)
def test_no_damage_raises(content: str, data: st.DataObject) -> None:
    broken = bytearray(content.encode())
    for at in data.draw(st.lists(st.integers(0, len(broken) - 1), max_size=8)):
        broken[at] = data.draw(st.integers(0, 255))
    with tempfile.TemporaryDirectory() as folder:
        assert drafts(Path(folder) / "a.tst", bytes(broken))
