"""PDF documents."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from archive.model import ArticleDraft, Published
from archive.reading import read_file
from archive.words import read_error_words
from tests.reading.helpers import drafts, failure, picture

CAPTION = "Harbour master Lena Marsh, left, in Port Elwyn, March 13, 2024. (Ines Okafor/Reuters)"
STORY = [
    (18, "Board hears of chained doors"),
    (10, "By Dana Ruiz"),
    (0, ""),
    (10, "The harbour board met on Tuesday evening and heard from the sur-"),
    (10, "veyors, the crew and the families who had waited on the quay all"),
    (10, "through the night."),
    (0, ""),
    (10, "The board will meet again next week, when the surveyors are to hand"),
    (10, "in the last of their reports."),
]


def lines(*rows: tuple[int, str], top: int = 780) -> bytes:
    """A content stream (ISO 32000-1, 9.4) that sets one line under the other."""
    parts, y = [], top
    for size, text in rows:
        y -= (size or 10) + 4
        if text:
            said = text.replace("(", "\\(").replace(")", "\\)")
            parts.append(f"BT /F1 {size} Tf 60 {y} Td ({said}) Tj ET")
    return "\n".join(parts).encode("latin-1")


def pdf(*pages: bytes, info: str = "", more: str = "") -> bytes:
    """A document of these pages, each with the picture /Im1 at hand."""
    kids = " ".join(f"{10 + 2 * number} 0 R" for number in range(len(pages)))
    image = picture(size=(400, 300))
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode(),
        3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        4: b"<</Type/XObject/Subtype/Image/Width 400/Height 300/ColorSpace/DeviceRGB/BitsPerComponent 8"
        + f"/Filter/DCTDecode/Length {len(image)}>>\nstream\n".encode()
        + image
        + b"\nendstream",
        5: f"<<{info}>>".encode(),
    }
    for number, content in enumerate(pages):
        at = 10 + 2 * number
        objects[at] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {at + 1} 0 R"
            "/Resources<</Font<</F1 3 0 R>>/XObject<</Im1 4 0 R>>>>>>"
        ).encode()
        objects[at + 1] = f"<</Length {len(content)}>>\nstream\n".encode() + content + b"\nendstream"
    data = b"%PDF-1.4\n"
    places = {}
    for number, body in objects.items():
        places[number] = len(data)
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    begin = len(data)
    data += b"xref\n"
    for number, place in places.items():
        data += f"{number} 1\n{place:010} 00000 n \n".encode()
    size = max(places) + 1
    data += f"trailer\n<</Size {size}/Root 1 0 R/Info 5 0 R{more}>>\nstartxref\n{begin}\n%%EOF\n".encode()
    return data


def story(path: Path, content: bytes) -> ArticleDraft:
    (draft,) = drafts(path / "a.pdf", content)
    assert draft.article is not None, draft.error
    return draft.article


def test_lines_become_paragraphs_and_words_whole_again(tmp_path: Path) -> None:
    read = story(tmp_path, pdf(lines(*STORY)))
    assert (read.title, read.bylines) == ("Board hears of chained doors", ("Dana Ruiz",))
    assert [block.text for block in read.body] == [
        "The harbour board met on Tuesday evening and heard from the surveyors, the crew and the families "
        "who had waited on the quay all through the night.",
        "The board will meet again next week, when the surveyors are to hand in the last of their reports.",
    ]


def test_a_paragraph_goes_on_over_the_page(tmp_path: Path) -> None:
    second = lines((10, "of the harbour, and the last of the boats."))
    read = story(tmp_path, pdf(lines(*STORY[:-1], (10, "in the last of their reports on the state")), second))
    assert read.body[-1].text.endswith("on the state of the harbour, and the last of the boats.")


def test_running_heads_and_page_numbers_are_left_out(tmp_path: Path) -> None:
    pages = [
        lines((8, f"The Harbour Gazette - page {number}"), (0, ""), (10, f"Sentence of part {name} is here."))
        for number, name in enumerate(("one", "two", "three", "four"), start=1)
    ]
    read = story(tmp_path, pdf(*pages))
    texts = " ".join([read.title, *(block.text for block in read.body)])
    assert "Gazette" not in texts
    assert "part four" in texts


def test_the_credited_line_under_a_picture_is_its_caption(tmp_path: Path) -> None:
    image = b"q 300 0 0 200 60 440 cm /Im1 Do Q\n"
    content = image + lines(*STORY) + b"\n" + lines((8, CAPTION), top=440)
    read = story(tmp_path, pdf(content))
    assert [use.raw for use in read.photos] == [CAPTION]
    assert read.photos[0].data is not None
    assert Image.open(io.BytesIO(read.photos[0].data)).size == (400, 300)
    assert read.body[-1].kind == "photo"


def test_a_line_without_credit_under_a_picture_stays_text(tmp_path: Path) -> None:
    image = b"q 300 0 0 200 60 440 cm /Im1 Do Q\n"
    content = image + lines(*STORY) + b"\n" + lines((10, "The board adjourned at ten that evening."), top=440)
    read = story(tmp_path, pdf(content))
    assert [use.caption for use in read.photos] == [""]
    assert read.body[-1].text == "The board adjourned at ten that evening."


def test_small_pictures_are_no_photos(tmp_path: Path) -> None:
    content = b"q 30 0 0 20 60 800 cm /Im1 Do Q\n" + lines(*STORY)
    assert story(tmp_path, pdf(content)).photos == ()


def test_the_properties_name_an_author_where_the_story_does_not(tmp_path: Path) -> None:
    read = story(
        tmp_path, pdf(lines(STORY[0], *STORY[2:]), info="/Author(Piet Ray)/CreationDate(D:20240109203100Z)")
    )
    assert read.bylines == ("Piet Ray",)
    assert read.published is not None
    assert (read.published.value, read.published.inferred) == ("2024-01-09", True)


def test_scanned_pages_say_that_they_hold_no_text(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.pdf", pdf(b"q 595 0 0 842 0 0 cm /Im1 Do Q"))
    assert error.code == "empty"
    assert "scanned" in read_error_words(error)


def test_an_empty_document_says_so(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.pdf", pdf(b" "))
    assert error.code == "empty"
    assert "scanned" not in read_error_words(error)


def test_a_locked_document_says_so(tmp_path: Path) -> None:
    key = "00" * 32
    more = f"/ID[<{key}><{key}>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{key}>/U<{key}>>>"
    error = failure(tmp_path / "a.pdf", pdf(lines(*STORY), more=more))
    assert error.code == "no-access"
    assert "password" in read_error_words(error)


def test_what_only_begins_as_one_is_damaged(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.pdf", b"%PDF-1.7\n\x00\x01\x02binary")
    assert error.code == "damaged"
    assert "a.pdf" in read_error_words(error)


@given(st.data())
@settings(deadline=None, max_examples=40)
def test_no_damage_to_a_document_raises(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    content = bytearray(pdf(lines(*STORY)))
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=8)):
        content[at] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("pdf") / "a.pdf"
    path.write_bytes(bytes(content[: data.draw(st.integers(0, len(content)))]))
    assert len(list(read_file(path))) == 1


def placed(*rows: tuple[int, int, int, str]) -> bytes:
    """A content stream of lines, each with size, distance from left and from below."""
    parts = (f"BT /F1 {size} Tf {left} {up} Td ({text}) Tj ET" for size, left, up, text in rows)
    return "\n".join(parts).encode("latin-1")


FOLIOS = {
    "over the width": (
        (9, 60, 812, "Thursday, 8 May 2025"),
        (9, 250, 812, "THE QUAY GAZETTE"),
        (9, 540, 812, "7"),
    ),
    "in one line": ((9, 60, 812, "A7  The Quay Gazette, Thursday, May 8, 2025"),),
    "two parts without a number": ((9, 60, 812, "The Quay Gazette"), (9, 440, 812, "8. Mai 2025")),
    "at the foot": ((9, 60, 30, "8 May 2025"), (9, 500, 30, "Page 7 of 9")),
}


@pytest.mark.parametrize("folio", FOLIOS.values(), ids=FOLIOS)
def test_the_folio_of_a_single_page_is_no_text_and_tells_the_day(
    tmp_path: Path, folio: tuple[tuple[int, int, int, str], ...]
) -> None:
    read = story(tmp_path, pdf(lines(*STORY) + b"\n" + placed(*folio), info="/CreationDate(D:20260101)"))
    assert (read.title, read.bylines) == ("Board hears of chained doors", ("Dana Ruiz",))
    assert read.published == Published("2025-05-08")
    assert len(read.body) == 2
    assert "Gazette" not in read.standfirst


def test_a_page_number_alone_is_no_text(tmp_path: Path) -> None:
    read = story(tmp_path, pdf(lines(*STORY) + b"\n" + placed((9, 300, 30, "- 12 -"))))
    assert len(read.body) == 2


def test_a_last_line_that_only_ends_with_a_number_is_kept(tmp_path: Path) -> None:
    rows = [
        *STORY[:-1],
        (10, "in the last of their reports of the year 2023, and of May 8, 2025, the other 7"),
    ]
    assert story(tmp_path, pdf(lines(*rows))).body[-1].text.endswith("the other 7")


def test_a_byline_set_close_over_its_story_is_one(tmp_path: Path) -> None:
    rows = (
        (18, 60, 780, "Board hears of chained doors"),
        (13, 60, 758, "Surveyors speak after midnight"),
        (10, 60, 730, "By Dana Ruiz"),
        (10, 60, 715, "The harbour board met on Tuesday evening and heard from the"),
        (10, 60, 703, "surveyors, the crew and the families who had waited on it all"),
        (10, 60, 691, "through the night, and will meet again."),
    )
    read = story(tmp_path, pdf(placed(*rows)))
    assert read.bylines == ("Dana Ruiz",)
    assert [block.kind for block in read.body] == ["heading", "paragraph"]
