"""Plain text stories."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.model import Block, Published
from archive.reading import Limits
from archive.words import read_error_words
from tests.reading.helpers import PARAGRAPHS, article, failure

CAPTION = (
    "Harbour master Lena Marsh, left, listens to the crew in Port Elwyn, March 13, "
    "2024. (Ines Okafor/Reuters)"
)


def story(*pieces: str) -> str:
    return "\n\n".join(pieces) + "\n"


def test_the_first_line_is_the_title_of_a_plain_note(tmp_path: Path) -> None:
    read = article(tmp_path / "note.txt", story("Call the clerk", PARAGRAPHS[0]))
    assert read.title == "Call the clerk"
    assert read.standfirst == ""
    assert read.body == (Block("paragraph", PARAGRAPHS[0]),)
    assert read.published is None


@pytest.mark.parametrize(
    ("line", "names", "publication"),
    [
        ("By Dana Ruiz", ("Dana Ruiz",), ""),
        ("By Dana Ruiz and Piet Sørland", ("Dana Ruiz", "Piet Sørland"), ""),
        ("By DANA RUIZ, The Harbour Gazette", ("Dana Ruiz",), "The Harbour Gazette"),
        ("Von Anna von der Au", ("Anna von der Au",), ""),
        ("Por Inés Okafor", ("Inés Okafor",), ""),
        ("Par Anne Delmas", ("Anne Delmas",), ""),
        ("Dana Ruiz is The Harbour Gazette's shipping correspondent", ("Dana Ruiz",), "The Harbour Gazette"),
        ("Dana Ruiz is a reporter for The Harbour Gazette.", ("Dana Ruiz",), "The Harbour Gazette"),
        ("Anna Brandt ist Redakteurin bei der Hafenpost", ("Anna Brandt",), "Hafenpost"),
        ("Inés Ruiz es corresponsal de El Faro", ("Inés Ruiz",), "El Faro"),
        ("بقلم: سامي حداد", ("سامي حداد",), ""),
        ("מאת דנה רוזן", ("דנה רוזן",), ""),
        ("به قلم رضا محمدی", ("رضا محمدی",), ""),
        ("Автор: Иван Петров", ("Иван Петров",), ""),
    ],
)
def test_a_byline_names_the_author(
    tmp_path: Path, line: str, names: tuple[str, ...], publication: str
) -> None:
    read = article(tmp_path / "a.txt", story("Board hears of chained doors", line, *PARAGRAPHS))
    assert read.bylines == names
    assert read.publication == publication
    assert [block.text for block in read.body] == PARAGRAPHS


def test_a_sentence_that_begins_with_by_is_no_byline(tmp_path: Path) -> None:
    first = (
        "By the time the boats came back the fire had reached the bridge and the "
        "lifeboat stood off the stern."
    )
    read = article(tmp_path / "a.txt", story("Fire", first, PARAGRAPHS[0]))
    assert read.bylines == ()
    assert read.body[0].text == first


def test_the_line_between_title_and_byline_is_the_standfirst(tmp_path: Path) -> None:
    standfirst = "Inquiry is told that two of four exits could not be opened from inside"
    read = article(tmp_path / "a.txt", story("Chained doors", standfirst, "By Dana Ruiz", *PARAGRAPHS))
    assert read.standfirst == standfirst


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("January 9, 2024", "2024-01-09"),
        ("Published: 9 January 2024, 8:31 pm", "2024-01-09"),
        ("Dienstag, 9. Januar 2024", "2024-01-09"),
        ("9 de enero de 2024", "2024-01-09"),
        ("2024-01-09", "2024-01-09"),
    ],
)
def test_a_line_with_nothing_but_a_date_is_the_day_of_publication(
    tmp_path: Path, line: str, value: str
) -> None:
    read = article(tmp_path / "a.txt", story("Chained doors", line, *PARAGRAPHS))
    assert read.published == Published(value)


def test_a_dateline_gives_the_day_as_inferred(tmp_path: Path) -> None:
    read = article(tmp_path / "a.txt", story("Doors", "PORT ELWYN, Jan. 9, 2024 (AP) — " + PARAGRAPHS[0]))
    assert read.published == Published("2024-01-09", inferred=True)
    assert read.doubts


def test_the_file_name_gives_the_day_where_the_text_does_not(tmp_path: Path) -> None:
    read = article(tmp_path / "gazette-2024-02-18-doors.txt", story("Doors", *PARAGRAPHS))
    assert read.published == Published("2024-02-18", inferred=True)


def test_a_caption_is_told_from_a_paragraph_by_its_credit(tmp_path: Path) -> None:
    read = article(tmp_path / "a.txt", story("Doors", "By Dana Ruiz", PARAGRAPHS[0], CAPTION, PARAGRAPHS[1]))
    (use,) = read.photos
    assert use.caption == CAPTION.removesuffix(" (Ines Okafor/Reuters)")
    assert use.raw == CAPTION
    assert use.credit is not None
    assert use.credit.raw == "Ines Okafor/Reuters"
    assert use.position == "inline"
    assert [block.kind for block in read.body] == ["paragraph", "photo", "paragraph"]


def test_a_caption_doubled_by_its_alt_text_counts_once_and_leads(tmp_path: Path) -> None:
    read = article(tmp_path / "a.txt", story("Doors", "By Dana Ruiz", f"{CAPTION}\n{CAPTION}", *PARAGRAPHS))
    assert len(read.photos) == 1
    assert read.photos[0].position == "lead"
    assert read.photos[0].alt == CAPTION


def test_a_paragraph_that_ends_in_a_parenthesis_stays_a_paragraph(tmp_path: Path) -> None:
    aside = (
        "The pumps were older than the ship herself, which the owners did not dispute (nor did anybody else)."
    )
    read = article(tmp_path / "a.txt", story("Doors", "By Dana Ruiz", PARAGRAPHS[0], aside, PARAGRAPHS[1]))
    assert read.photos == ()
    assert aside in [block.text for block in read.body]


def test_short_lines_over_paragraphs_are_subheads(tmp_path: Path) -> None:
    read = article(tmp_path / "a.txt", story("Doors", PARAGRAPHS[0], "‘Nobody answered’", PARAGRAPHS[1]))
    assert Block("heading", "‘Nobody answered’") in read.body


@pytest.mark.parametrize(
    "line",
    [
        "Emanuel Quill and Piet Sørland contributed to this report.",
        "Additional reporting by Emanuel Quill and Piet Sørland.",
        "(Reporting by Emanuel Quill and Piet Sørland; Editing by Ann Ray)",
        "Mitarbeit: Emanuel Quill, Piet Sørland",
        "Con información de Emanuel Quill y Piet Sørland",
    ],
)
def test_the_contributors_line_is_read_and_not_body(tmp_path: Path, line: str) -> None:
    read = article(tmp_path / "a.txt", story("Doors", *PARAGRAPHS, line))
    assert read.contributors == ("Emanuel Quill", "Piet Sørland")
    assert [block.text for block in read.body] == PARAGRAPHS


@pytest.mark.parametrize(
    "line", ["Most Popular", "read more:", "Anzeige", "Publicidad", "Lire aussi", "Share this article"]
)
def test_page_furniture_is_dropped(tmp_path: Path, line: str) -> None:
    read = article(tmp_path / "a.txt", story("Doors", PARAGRAPHS[0], line, PARAGRAPHS[1]))
    assert [block.text for block in read.body] == PARAGRAPHS[:2]


def test_lines_broken_at_a_fixed_width_are_one_paragraph(tmp_path: Path) -> None:
    wrapped = (
        "The harbour board met on Tuesday evening and heard from the crew,\nfrom two "
        "surveyors and from the families who had\nwaited on the quay."
    )
    read = article(tmp_path / "a.txt", story("Doors", wrapped, PARAGRAPHS[1]))
    assert read.body[0] == Block("paragraph", wrapped.replace("\n", " "))


def test_list_lines_are_list_blocks(tmp_path: Path) -> None:
    read = article(tmp_path / "a.txt", story("Doors", PARAGRAPHS[0], "- the hull\n- the doors"))
    assert [block for block in read.body if block.kind == "list"] == [
        Block("list", "the hull"),
        Block("list", "the doors"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_usual_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    text = story(
        "Prüfung der Tür in Århus",
        "Die Tür war von außen verkettet, sagte die Gutachterin, und niemand öffnete.",
    )
    read = article(tmp_path / "a.txt", text.encode(encoding))
    assert read.title == "Prüfung der Tür in Århus"
    assert read.language == "de"


def test_carriage_returns_alone_part_lines(tmp_path: Path) -> None:
    assert article(tmp_path / "a.txt", "Doors\r\rShort text.\r").title == "Doors"


def test_a_text_over_the_limit_is_refused_with_both_sizes(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.txt", "x" * 3000, Limits(max_text_bytes=1000))
    assert error.code == "too-large"
    assert "3,000 bytes" in read_error_words(error)
    assert "1,000 bytes" in read_error_words(error)


@pytest.mark.parametrize("content", [b"", b" \n \n", b"\xef\xbb\xbf\n"])
def test_a_text_without_words_is_empty(tmp_path: Path, content: bytes) -> None:
    assert failure(tmp_path / "a.txt", content).code == "empty"


def test_binary_data_named_as_text_is_refused(tmp_path: Path) -> None:
    assert failure(tmp_path / "a.txt", bytes(range(256)) * 20).code == "not-text"


@pytest.mark.parametrize(
    ("line", "caption", "named"),
    [
        (
            "[PHOTO: Lena Marsh on the quay. (Ines Okafor/Reuters)]",
            "Lena Marsh on the quay.",
            ["Ines Okafor"],
        ),
        ("[Foto 2: Lena Marsh on the quay]", "Lena Marsh on the quay", []),
        ("Bildunterschrift: Lena Marsh am Kai.", "Lena Marsh am Kai.", []),
        ("CAPTION: Lena Marsh on the quay. Photo: Ines Okafor", "Lena Marsh on the quay.", ["Ines Okafor"]),
    ],
)
def test_a_line_that_says_that_it_is_a_caption_is_one(
    tmp_path: Path, line: str, caption: str, named: list[str]
) -> None:
    read = article(tmp_path / "a.txt", story("Doors", PARAGRAPHS[0], line, PARAGRAPHS[1]))
    (use,) = read.photos
    assert use.caption == caption
    photographers = use.credit.photographers if use.credit else ()
    assert [value.text for value in photographers] == named
    assert [block.kind for block in read.body] == ["paragraph", "photo", "paragraph"]


@pytest.mark.parametrize("mark", ["-30-", "ENDS", "###", "- Ende -", "(Schluss)"])
def test_the_mark_at_the_end_of_a_story_is_no_text(tmp_path: Path, mark: str) -> None:
    read = article(tmp_path / "a.txt", story("Doors", *PARAGRAPHS, mark))
    assert [block.text for block in read.body] == PARAGRAPHS


@pytest.mark.parametrize(
    ("head", "names", "day"),
    [
        (("Анна Орлова", "8 мая 2025"), ("Анна Орлова",), "2025-05-08"),
        (("8. května 2025", "Anna Černá"), ("Anna Černá",), "2025-05-08"),
        (("Dana Ruiz and Piet Sørland", "May 8, 2025"), ("Dana Ruiz", "Piet Sørland"), "2025-05-08"),
        (("Kiss Anna", "2025. május 8."), ("Kiss Anna",), "2025-05-08"),
    ],
)
def test_a_line_of_names_beside_the_day_is_a_byline(
    tmp_path: Path, head: tuple[str, str], names: tuple[str, ...], day: str
) -> None:
    read = article(tmp_path / "a.txt", story("Doors", *head, *PARAGRAPHS))
    assert (read.bylines, read.published) == (names, Published(day))


def test_a_caption_with_its_day_and_a_bare_mark_is_no_name_of_a_paper(tmp_path: Path) -> None:
    caption = "The ferry in Port Elwyn, March 3, 2024."
    read = article(tmp_path / "a.txt", story("Doors", f"{caption} (©)", *PARAGRAPHS))
    assert read.publication == ""
    assert [use.caption for use in read.photos] == [caption]


def test_a_line_of_a_paper_and_its_day_is_no_text(tmp_path: Path) -> None:
    read = article(tmp_path / "a.txt", story("Doors", "The Harbour Gazette, 8 May 2025", *PARAGRAPHS))
    assert (read.publication, read.published) == ("The Harbour Gazette", Published("2025-05-08"))
    assert [block.text for block in read.body] == PARAGRAPHS
