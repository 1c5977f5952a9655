"""The day that a saved page shows where its data states none."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.model import Published
from tests.reading.helpers import BODY, article, page

DAY = Published("2024-01-09")
HEADLINE = "Board hears of chained doors"


def published(
    path: Path, inner: str, head: str = "", language: str = "en", title: str = ""
) -> Published | None:
    content = page(inner, head).replace('lang="en"', f'lang="{language}"')
    content = content.replace(f"<title>{HEADLINE}", f"<title>{title or HEADLINE}")
    return article(path / "a.html", content).published


@pytest.mark.parametrize(
    "line",
    [
        "9 января 2024 г.",
        "2024. január 9.",
        "9 Ocak 2024",
        "9 בינואר 2024",
        "9 يناير 2024",
        "9 Ιανουαρίου 2024",
        "9. tammikuuta 2024",
        "9 de gener de 2024",
        "2024.01.09 18:40",
        "Do 09.01.24 | 14:07 Uhr | Von Anna-Lena Kirchner-Marsh",
    ],
)
def test_a_dateline_in_any_language_states_the_day(tmp_path: Path, line: str) -> None:
    assert published(tmp_path, f"<div>{line}</div>{BODY}") == DAY


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("03/05/2024 21:44", "pt-BR", Published("2024-05-03")),
        ("03/05/2024 21:44", "en-US", Published("2024-03-05")),
        ("03/05/2024 21:44", "en-GB", Published("2024-05-03")),
        ("03/05/2024 21:44", "en", None),
        ("11/28/2024 04:23 pm", "en", Published("2024-11-28")),
    ],
)
def test_a_day_in_numbers_is_read_as_the_page_s_language_has_it(
    tmp_path: Path, line: str, language: str, expected: Published | None
) -> None:
    assert published(tmp_path, f"<div>{line}</div>{BODY}", language=language) == expected


def test_a_day_that_is_named_as_the_date_counts_at_the_end_too(tmp_path: Path) -> None:
    assert published(tmp_path, f'{BODY}<p class="datetime">As of Tuesday, January 9, 2024</p>') == DAY


def test_a_named_day_that_stands_with_the_headline_counts_and_that_over_every_page_does_not(
    tmp_path: Path,
) -> None:
    shown = '<span class="dateline">{}</span>'
    content = page(BODY).replace("<article>", f"<article>{shown.format('Tuesday, Jan 9, 2024')}")
    content = content.replace("<header>", f"<header>{shown.format('5 March 2026')}")
    assert article(tmp_path / "a.html", content).published == DAY


def test_the_day_of_a_related_story_is_not_the_story_s(tmp_path: Path) -> None:
    assert published(tmp_path, f'{BODY}<div class="related"><b class="date">9 January 2024</b></div>') is None


def test_seconds_since_1970_beside_a_vague_date_state_the_moment(tmp_path: Path) -> None:
    inner = f'<span class="post-date" data-time="1704792600">5 days ago</span>{BODY}'
    assert published(tmp_path, inner) == Published("2024-01-09T09:30:00Z")


def test_the_window_s_title_states_the_day(tmp_path: Path) -> None:
    assert published(tmp_path, BODY, title=f"{HEADLINE} | Coast | HG | 09.01.2024") == DAY


@pytest.mark.parametrize("path", ["2024/01/09/doors", "news/2024/jan/9/doors"])
def test_the_day_in_a_story_s_address_is_taken_as_inferred(tmp_path: Path, path: str) -> None:
    head = f'<link rel="canonical" href="https://hg.example/{path}">'
    assert published(tmp_path, BODY, head) == Published("2024-01-09", inferred=True)


def test_what_is_marked_as_the_day_of_publication_goes_before_odd_metadata(tmp_path: Path) -> None:
    head = '<meta name="firstpublishdate" content="2019-02-05">'
    inner = f'<time itemprop="datePublished" datetime="2024-01-09">9 Jan</time>{BODY}'
    assert published(tmp_path, inner, head) == DAY


def test_the_object_of_parsely_states_title_author_and_day(tmp_path: Path) -> None:
    stated = '{"title": "Doors", "author": "Dana Ruiz", "pub_date": "2024-01-09T08:30:00Z"}'
    read = article(tmp_path / "a.html", page(BODY, f"<meta name='parsely-page' content='{stated}'>"))
    assert read.published == Published("2024-01-09T08:30:00Z")
    assert read.bylines == ("Dana Ruiz",)
