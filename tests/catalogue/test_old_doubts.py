"""Sentences that archives up to schema 5 stored become the doubts that they said."""

from __future__ import annotations

import pytest

from archive.model import Doubt
from archive.store.upgrade_0007.doubts import doubt_of

OF_CREDITS = [
    ("“Northlight”: person or organisation?", "unknown-name", "Northlight"),
    ("“Jane Doe”: the giver may be a person or an organisation", "giver-person-or-organisation", "Jane Doe"),
    ("“Jane Doe”: the giver or the photographer?", "giver-or-photographer", "Jane Doe"),
    ("“Jane Doe”: © may name the holder rather than the photographer", "holder-or-photographer", "Jane Doe"),
    ("“Snapper”: a label or a name?", "label-or-name", "Snapper"),
    ("PAP, EPA: who distributes whom is not known", "chain-order", "PAP; EPA"),
    ("only the first 10000 characters were read", "cut-short", "10000"),
    ("nobody is named", "nobody-named", ""),
    (
        "people, dates and places were looked for in the first 10000 characters only",
        "caption-cut-short",
        "10000",
    ),
]
OF_STORIES = [
    ("published date inferred", "date-inferred", ""),
    ("no text of the story was found", "no-text", ""),
    ("the item holds a headline and no story", "headline-only", ""),
    ("the item holds no story", "no-story", ""),
    ("only a teaser stands in the feed", "teaser-only", ""),
    ("the message breaks off: it has no end of text", "message-cut-short", ""),
    ("nested too deep: parts that stood in one another follow one another", "nesting-flattened", ""),
    ("broken XML: read as far as it goes", "broken-xml", ""),
    ("broken XML (line 12): read as far as it goes", "broken-xml-line", "12"),
    ("text that its sender had decoded wrongly was repaired", "text-repaired", ""),
    ("page 2 is damaged and was left out", "page-damaged", "2"),
    ("too many photos: the last 3 were left out", "photos-left-out", "3"),
    ("too many photos: only the first 300 were kept", "first-photos-kept", "300"),
    (
        "photo 2: people, dates and places were looked for in the first 10000 characters only",
        "photo-caption-cut-short",
        "2",
    ),
    ("picture a.jpg: not a picture", "picture-unreadable", "a.jpg"),
    (
        "picture a.jpg: a.jpg is named like a picture but is none: it holds text.",
        "picture-unreadable",
        "a.jpg",
    ),
    (
        "picture a.jpg: a.jpg is named like a picture but is none: its content is damaged.",
        "picture-damaged",
        "a.jpg",
    ),
    (
        "picture http://x.test/a.jpg: a.jpg is damaged: the picture in it cannot be decoded. Ask the "
        "sender for it again.",
        "picture-damaged",
        "http://x.test/a.jpg",
    ),
    ("picture a.jpg: a.jpg is empty (0 bytes): nothing to read.", "picture-empty", "a.jpg"),
    ("picture a.jpg: a.jpg is empty (0 bytes): there is no picture in it.", "picture-empty", "a.jpg"),
    (
        "picture a.jpg: a.jpg is too large: 300 MB where at most 200 MB are read. Split it, or import "
        "its parts.",
        "picture-too-large",
        "a.jpg",
    ),
    (
        "picture a.jpg: a.jpg has 90000 × 90000 pixels, more than Cutline opens. Save a smaller copy.",
        "picture-too-large",
        "a.jpg",
    ),
    (
        "picture a.jpg: a.jpg has more pixels than can be opened safely. Save a smaller copy.",
        "picture-too-large",
        "a.jpg",
    ),
    ("picture a.jpg: a.jpg unpacks to more than can be opened safely.", "picture-too-large", "a.jpg"),
    (
        "picture a.jpg: a.jpg carries more text or a larger profile than can be opened safely. Save it "
        "without them.",
        "picture-too-large",
        "a.jpg",
    ),
    (
        "picture a.psb: a.psb is a large document (PSB), which Cutline cannot show. Save it as TIFF.",
        "picture-unknown-kind",
        "a.psb",
    ),
    (
        "picture a.bin: Cutline cannot read this kind of file yet: a.bin (binary data).",
        "picture-unknown-kind",
        "a.bin",
    ),
    ("picture a.jpg: Permission denied", "picture-not-kept", "a.jpg: Permission denied"),
]
OF_PHOTOS = [
    (
        "City: in no character set that the file declares; read as far as can be told",
        "character-set-unknown",
        "City",
    ),
    (
        "Credit Line: perhaps cut short, it fills the 32 bytes that IIM has for it",
        "field-perhaps-cut-short",
        "Credit Line",
    ),
    (
        "Credit Line: a wrong encoding was repaired; the file says “SÃ¸ren”",
        "field-repaired",
        "Credit Line: SÃ¸ren",
    ),
    (
        "xmp:photoshop:History: too long to be kept beside the picture; it stands in the file",
        "property-not-kept",
        "xmp:photoshop:History",
    ),
]


@pytest.mark.parametrize(("sentence", "code", "value"), [*OF_CREDITS, *OF_STORIES, *OF_PHOTOS])
def test_a_stored_sentence_is_recognised(sentence: str, code: str, value: str) -> None:
    assert doubt_of(sentence, "") == {"code": code, "value": value, "start": 0, "end": 0}


def test_how_much_of_a_field_was_kept_is_recognised() -> None:
    sentence = "Description: has 114,000 characters, of which the first were kept"
    assert Doubt(**doubt_of(sentence, "")) == Doubt("field-cut-short", "Description", 100_000, 114_000)


def test_words_in_doubt_have_their_place_where_they_stand_once_in_the_line() -> None:
    sentence = "“Velden”: person or organisation?"
    assert Doubt(**doubt_of(sentence, "Jane Doe/Velden")) == Doubt("unknown-name", "Velden", 9, 15)
    assert Doubt(**doubt_of(sentence, "Velden/Velden")) == Doubt("unknown-name", "Velden")
    assert Doubt(**doubt_of(sentence, "VELDEN")) == Doubt("unknown-name", "Velden")


def test_a_chain_in_doubt_has_its_place_from_the_first_to_the_last_of_both() -> None:
    sentence = "PAP, EPA: who distributes whom is not known"
    assert Doubt(**doubt_of(sentence, "Foto: PAP/EPA")) == Doubt("chain-order", "PAP; EPA", 6, 13)
    assert Doubt(**doubt_of(sentence, "Foto: PAP")) == Doubt("chain-order", "PAP; EPA")


def test_a_comma_within_a_name_does_not_part_a_chain_in_doubt() -> None:
    sentence = "Office of Ports, Velden, Sorbel: who distributes whom is not known"
    found = Doubt(**doubt_of(sentence, "Office of Ports, Velden/Sorbel"))
    assert found == Doubt("chain-order", "Office of Ports, Velden; Sorbel", 0, 30)


def test_a_number_that_says_how_much_was_read_is_no_place_in_the_line() -> None:
    sentence = "only the first 10000 characters were read"
    assert Doubt(**doubt_of(sentence, "10000 lakes/AP")) == Doubt("cut-short", "10000")


@pytest.mark.parametrize("sentence", ["somebody wrote this", "“X”: perhaps?", "", "a\nb {value}"])
def test_a_sentence_that_no_pattern_knows_keeps_its_words(sentence: str) -> None:
    assert doubt_of(sentence, sentence) == {"code": "text", "value": sentence, "start": 0, "end": 0}
