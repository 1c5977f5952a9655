"""Rich text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.reading import read_file
from tests.reading.helpers import PARAGRAPHS, article, failure, picture

CAPTION = "Harbour master Lena Marsh, left, in Port Elwyn, March 13, 2024. (Ines Okafor/Reuters)"


def escaped(text: str) -> str:
    return "".join(char if ord(char) < 128 else f"\\u{ord(char)}?" for char in text)


def rtf(*paragraphs: str, info: str = "") -> bytes:
    inner = "\\par\n".join(paragraphs)
    return f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0 Times;}}}}{info}\n{inner}\\par}}".encode(
        "latin-1"
    )


JPEG = "{\\pict\\jpegblip\\picw320\\pich200 " + picture().hex() + "}"


def test_paragraphs_and_letters_are_read(tmp_path: Path) -> None:
    paragraphs = [escaped(text) for text in PARAGRAPHS]
    read = article(
        tmp_path / "a.rtf", rtf("Chained doors", "By Dana Ruiz", *paragraphs, "Se\\'f1or {\\b Ruiz} left.")
    )
    assert (read.title, read.bylines) == ("Chained doors", ("Dana Ruiz",))
    assert [block.text for block in read.body] == [*PARAGRAPHS, "Señor Ruiz left."]


@pytest.mark.parametrize(
    "group", [JPEG, "{\\*\\shppict" + JPEG + "}{\\nonshppict{\\pict\\wmetafile8 " + "00" * 300 + "}}"]
)
def test_a_picture_has_the_credited_line_under_it_as_caption(tmp_path: Path, group: str) -> None:
    read = article(tmp_path / "a.rtf", rtf("Chained doors", PARAGRAPHS[0], group, CAPTION, PARAGRAPHS[2]))
    assert [(use.raw, use.data) for use in read.photos] == [(CAPTION, picture())]
    assert [block.kind for block in read.body] == ["paragraph", "photo", "paragraph"]


def test_the_properties_name_an_author_where_the_story_does_not(tmp_path: Path) -> None:
    info = "{\\info{\\author Piet S\\'f8rland}{\\creatim\\yr2024\\mo1\\dy9\\hr3}}"
    read = article(tmp_path / "a.rtf", rtf("Chained doors", PARAGRAPHS[0], info=info))
    assert read.bylines == ("Piet Sørland",)
    assert read.published is not None
    assert (read.published.value, read.published.inferred) == ("2024-01-09", True)


def test_rich_text_is_known_whatever_its_name(tmp_path: Path) -> None:
    assert article(tmp_path / "a.doc", rtf("Chained doors", PARAGRAPHS[0])).title == "Chained doors"


def test_an_empty_document_says_so(tmp_path: Path) -> None:
    assert failure(tmp_path / "a.rtf", rtf("")).code == "empty"


@given(st.data())
@settings(deadline=None, max_examples=60)
def test_no_damage_to_a_document_raises(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    content = bytearray(rtf("Chained doors", JPEG, CAPTION))
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=8)):
        content[at] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("rtf") / "a.rtf"
    path.write_bytes(bytes(content[: data.draw(st.integers(0, len(content)))]))
    assert len(list(read_file(path))) == 1
