"""Pages that are short, plain or odd: what stands in them is read, and what is guessed is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.model import Doubt, Published
from archive.reading import Limits
from archive.words import read_error_words
from tests.reading.helpers import BODY, article, failure, page

FIGURE = (
    '<figure><img src="a.jpg" width="800"><figcaption>The ferry Aurora at Port Elwyn, 3 May 2023. '
    "(Ines Okafor/Reuters)</figcaption></figure>"
)
LINE = "Two doors of the ferry were stuck on Monday and the crew left it."


def plain(inner: str) -> str:
    return f"<html><body><h1>Ferry doors stuck</h1>{inner}</body></html>"


def shape(path: Path, inner: str) -> list[str]:
    """The body of a plain page: texts, and "photo" where a photo stands."""
    return [block.text or block.kind for block in article(path, plain(inner)).body]


def test_a_short_page_keeps_its_paragraphs_apart(tmp_path: Path) -> None:
    inner = f"<p>Two doors stuck.</p>{FIGURE}<p>The crew left.</p><p>All are safe.</p>"
    assert shape(tmp_path / "a.html", inner) == [
        "Two doors stuck.",
        "photo",
        "The crew left.",
        "All are safe.",
    ]


def test_a_short_page_of_bare_divisions_keeps_them_apart(tmp_path: Path) -> None:
    inner = f"<div>Two doors stuck.</div>{FIGURE}<div>The crew left. <b>All</b> are safe.</div>"
    assert shape(tmp_path / "a.html", inner) == [
        "Two doors stuck.",
        "photo",
        "The crew left. All are safe.",
    ]


@pytest.mark.parametrize(
    ("inner", "wanted"),
    [(f"{FIGURE}<p>{LINE}</p>", ["photo", LINE]), (f"<p>{LINE}</p>{FIGURE}", [LINE, "photo"])],
    ids=["before", "behind"],
)
def test_the_figure_beside_a_single_paragraph_is_a_photo(
    tmp_path: Path, inner: str, wanted: list[str]
) -> None:
    assert shape(tmp_path / "a.html", inner) == wanted
    (use,) = article(tmp_path / "a.html", plain(inner)).photos
    assert use.caption == "The ferry Aurora at Port Elwyn, 3 May 2023."


def test_a_figure_without_words_between_headline_and_text_is_a_photo(tmp_path: Path) -> None:
    inner = f'<figure><img src="a.jpg" width="800"></figure><p>{LINE}</p>'
    assert shape(tmp_path / "a.html", inner) == ["photo", LINE]


def test_a_figure_of_another_story_behind_the_text_is_no_photo(tmp_path: Path) -> None:
    inner = f"<div>{BODY}</div><div><h2>Another story</h2>{FIGURE}</div>"
    assert article(tmp_path / "a.html", plain(inner)).photos == ()


def nested(inner: str, depth: int) -> str:
    return plain("<div>" * depth + inner + "</div>" * depth + f"<p>{LINE}</p>")


@pytest.mark.parametrize("depth", [190, 300, 1500])
def test_elements_nested_too_deep_keep_their_text_and_are_to_be_reviewed(tmp_path: Path, depth: int) -> None:
    read = article(tmp_path / "a.html", nested(f"<p>{LINE.replace('Two', '<b>Four</b>')}</p>", depth))
    assert [block.text for block in read.body] == [LINE.replace("Two", "Four"), LINE]
    assert Doubt("nesting-flattened") in read.doubts


def test_text_behind_many_unclosed_elements_is_kept(tmp_path: Path) -> None:
    inner = "".join(f"<font>Line {number} of the report goes on to its end.<br>" for number in range(700))
    read = article(tmp_path / "a.html", plain(inner))
    assert "Line 699" in read.body[-1].text
    assert len(read.body) == 700
    assert Doubt("nesting-flattened") in read.doubts


def test_elements_nested_deeper_than_can_be_read_are_refused(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.html", nested(f"<p>{LINE}</p>", 5000))
    assert error.code == "too-deep"
    assert "a.html" in read_error_words(error)


def test_the_day_in_a_caption_is_not_the_day_of_the_story(tmp_path: Path) -> None:
    assert article(tmp_path / "a.html", page(FIGURE + BODY)).published is None


@pytest.mark.parametrize("name", ["caption", "bildunterschrift"])
def test_the_day_in_what_is_named_a_caption_is_not_the_day_of_the_story(tmp_path: Path, name: str) -> None:
    shown = f'<img src="a.jpg"><div class="{name}">Port Elwyn, 3 May 2023</div>'
    assert article(tmp_path / "a.html", page(shown + BODY)).published is None


def test_the_time_in_a_figure_is_not_the_day_of_the_story(tmp_path: Path) -> None:
    shown = (
        '<figure><img src="a.jpg"><figcaption><time datetime="2019-05-03">2019</time></figcaption></figure>'
    )
    assert article(tmp_path / "a.html", page(shown + BODY)).published is None


def test_a_short_line_that_tells_of_a_day_is_not_the_day_of_the_story(tmp_path: Path) -> None:
    shown = "<p>The ferry had sailed since 3 May 2019 without any fault being found</p>"
    assert article(tmp_path / "a.html", page(shown + BODY)).published is None


@pytest.mark.parametrize(
    "line",
    [
        "Published: 9 January 2024, 8:31 pm",
        "Dienstag, 9. Januar 2024",
        "Dana Ruiz | January 9, 2024",
        "By Dana Ruiz · 9 January 2024",
    ],
)
def test_a_dateline_states_the_day(tmp_path: Path, line: str) -> None:
    read = article(tmp_path / "a.html", page(f"<div>{line}</div>{BODY}"))
    assert read.published == Published("2024-01-09")


def test_a_line_that_is_mostly_a_day_is_taken_as_inferred(tmp_path: Path) -> None:
    read = article(tmp_path / "a.html", page(f"<div>Port Elwyn desk, 9 January 2024</div>{BODY}"))
    assert read.published == Published("2024-01-09", inferred=True)
    assert Doubt("date-inferred") in read.doubts


def titled(path: Path, shared: str, heading: str) -> str:
    head = f'<meta property="og:title" content="{shared}"><meta name="twitter:title" content="{heading}">'
    return article(path, page(BODY, head, title=heading)).title


def test_a_kicker_that_the_shared_title_leaves_out_is_no_part_of_the_title(tmp_path: Path) -> None:
    shared = "Board hears of chained doors"
    assert titled(tmp_path / "a.html", shared, f"Ferry inquiry: {shared}") == shared


def test_a_kicker_that_every_title_has_stays(tmp_path: Path) -> None:
    title = "Ferry inquiry: Board hears of chained doors"
    assert titled(tmp_path / "a.html", title, title) == title


def test_a_line_before_the_text_that_the_page_describes_itself_with_is_the_standfirst(tmp_path: Path) -> None:
    head = '<meta property="og:description" content="A fault foreseen.">'
    shown = '<p>A fault foreseen.</p><div class="description">Lena Marsh in Port Elwyn, a file image</div>'
    read = article(tmp_path / "a.html", page(shown + BODY + BODY.replace("Tuesday", "Friday"), head))
    assert read.standfirst == "A fault foreseen."
    assert "A fault foreseen." not in [block.text for block in read.body]


def test_photos_beyond_the_limit_are_left_out_and_said_to_be(tmp_path: Path) -> None:
    inner = "".join(FIGURE.replace("a.jpg", f"{n}.jpg").replace("Aurora", f"Aurora {n}") for n in range(5))
    read = article(tmp_path / "a.html", page(inner + BODY), Limits(max_photos=3))
    assert [use.src for use in read.photos] == ["0.jpg", "1.jpg", "2.jpg"]
    assert read.doubts == (Doubt("photos-left-out", "2"),)
