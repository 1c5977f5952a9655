"""The headline of a saved page, out of what h1, head and data each call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.reading.helpers import BODY, article, page

SHOWN = "Harbour board orders every ferry in the fleet to be inspected"
OTHER = "Owner says the inspections may ruin summer trade"

LONG = "Another story that has a far longer headline than the one that it follows on this page, it seems"


def titled(path: Path, shown: str = "", shared: str = "", filed: str = "", window: str = "") -> str:
    data = json.dumps({"@type": "NewsArticle", "headline": filed, "datePublished": "2024-01-09"})
    head = f'<script type="application/ld+json">{data}</script>' if filed else ""
    if shared:
        head += f'<meta property="og:title" content="{shared}"><meta name="twitter:title" content="{shared}">'
    text = page(BODY, head, shown).replace(f"<title>{shown}", f"<title>{window or shown}")
    return article(path / "a.html", text).title


def test_what_heading_data_and_window_agree_on_is_the_title_against_what_is_shared(tmp_path: Path) -> None:
    assert titled(tmp_path, shown=SHOWN, shared=OTHER, filed=SHOWN, window=SHOWN) == SHOWN


@pytest.mark.parametrize(
    "shared",
    [
        "Harbour board orders every ferry in the fleet in",
        "Safety at sea: Harbour board orders every ferry in",
    ],
)
def test_a_shorter_wording_that_is_shared_is_the_title(tmp_path: Path, shared: str) -> None:
    assert titled(tmp_path, shown=SHOWN, shared=shared, filed=SHOWN, window=SHOWN) == shared


def test_a_headline_of_data_that_opens_like_the_one_shown_is_another_wording_of_it(tmp_path: Path) -> None:
    filed = "Harbour board orders every ferry to dock by Friday at noon"
    assert titled(tmp_path, shown=SHOWN, shared=SHOWN, filed=filed) == SHOWN


def test_a_kicker_before_and_a_section_behind_a_headline_are_no_part_of_it(tmp_path: Path) -> None:
    shared = f"Ferries of Port Elwyn: {SHOWN} | Coast News - The Harbour Gazette"
    assert titled(tmp_path, shown=SHOWN, shared=shared, window=shared) == SHOWN


def test_of_several_headings_the_one_that_the_page_states_elsewhere_is_its_headline(tmp_path: Path) -> None:
    content = page(
        f"<h1>{SHOWN}</h1>{BODY}<h1>{LONG}</h1>",
        f'<meta property="og:title" content="{OTHER}"><meta name="sailthru.title" content="{SHOWN}">',
        SHOWN,
    )
    assert article(tmp_path / "a.html", content).title == SHOWN


@pytest.mark.parametrize("shown", ["Every ferry of the fleet is to be inspected", "The Harbour Gazette"])
def test_where_data_is_silent_the_heading_is_the_title_if_it_is_of_the_shared_words(
    tmp_path: Path, shown: str
) -> None:
    shared = "Before summer every ferry must be inspected"
    expected = shown if "ferry" in shown else shared
    assert titled(tmp_path, shown=shown, shared=shared) == expected
