"""Markdown."""

from __future__ import annotations

from pathlib import Path

from archive.model import Published
from tests.reading.helpers import PARAGRAPHS, article, failure, picture

CAPTION = "Harbour master Lena Marsh, left, in Port Elwyn, March 13, 2024. (Ines Okafor/Reuters)"


def test_front_matter_says_who_wrote_what_and_when(tmp_path: Path) -> None:
    text = (
        '---\ntitle: "Chained doors: a hearing"\ndate: 2024-01-09\nauthor: Dana Ruiz\n'
        'tags: [harbour, "fire"]\n'
        f"lang: en\n---\n\n{PARAGRAPHS[0]}\n"
    )
    read = article(tmp_path / "a.md", text)
    assert (read.title, read.bylines) == ("Chained doors: a hearing", ("Dana Ruiz",))
    assert read.published == Published("2024-01-09")
    assert (read.keywords, read.language) == (("harbour", "fire"), "en")
    assert [block.text for block in read.body] == [PARAGRAPHS[0]]


def test_authors_may_stand_in_a_list_of_lines(tmp_path: Path) -> None:
    text = f"---\ntitle: Doors\nauthors:\n  - Dana Ruiz\n  - Piet Sørland\n---\n{PARAGRAPHS[0]}"
    assert article(tmp_path / "a.md", text).bylines == ("Dana Ruiz", "Piet Sørland")


def test_marks_are_read_as_what_they_mean(tmp_path: Path) -> None:
    text = (
        f"# Doors\n\nBy Dana Ruiz\n\n{PARAGRAPHS[0]}\n\n## Below *deck*\n\n- the hull\n\n> Nobody answered.\n"
    )
    read = article(tmp_path / "a.md", text)
    assert (read.title, read.bylines) == ("Doors", ("Dana Ruiz",))
    assert [(block.kind, block.text) for block in read.body] == [
        ("paragraph", PARAGRAPHS[0]),
        ("heading", "Below deck"),
        ("list", "the hull"),
        ("quote", "Nobody answered."),
    ]


def test_a_picture_beside_the_text_is_found_with_its_caption(tmp_path: Path) -> None:
    (tmp_path / "quay.jpg").write_bytes(picture())
    text = f'# Doors\n\n{PARAGRAPHS[0]}\n\n![The quay](quay.jpg "{CAPTION}")\n\n{PARAGRAPHS[1]}\n'
    (use,) = article(tmp_path / "a.md", text).photos
    assert (use.file, use.raw, use.alt) == (tmp_path / "quay.jpg", CAPTION, "The quay")


def test_the_line_in_italics_below_a_picture_is_its_caption(tmp_path: Path) -> None:
    text = f"# Doors\n\n{PARAGRAPHS[0]}\n\n![](https://e.org/quay.jpg)\n\n*{CAPTION}*\n\n{PARAGRAPHS[1]}\n"
    (use,) = article(tmp_path / "a.md", text).photos
    assert use.raw == CAPTION


def test_a_plain_text_that_is_named_so_is_read_as_ever(tmp_path: Path) -> None:
    read = article(tmp_path / "a.md", "Doors\n\n" + "\n\n".join(PARAGRAPHS))
    assert read.title == "Doors"
    assert [block.text for block in read.body] == PARAGRAPHS


def test_front_matter_without_anything_below_is_empty(tmp_path: Path) -> None:
    assert failure(tmp_path / "a.md", "---\ndraft: true\n---\n\n").code == "empty"
