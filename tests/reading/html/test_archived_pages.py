"""Pages as web archives give them: addresses rewritten, a toolbar above."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reading.helpers import BODY, PARAGRAPHS, article, page

REAL = "https://hg.example/2024/chained-doors"
STAMPED = "https://web.archive.org/web/20240110120000{}/{}"
TOOLBAR = (
    '<div id="wm-ipp-base"><div id="wm-ipp"><p>The Archive has kept 12 captures of this page since January, '
    "and shows here the one that was made on 10 January 2024 at noon.</p></div></div>"
)


def kept(inner: str, head: str) -> str:
    return page(inner, head).replace("<body>", f"<body>{TOOLBAR}")


@pytest.mark.parametrize("address", [STAMPED.format("", REAL), f"https://archive.ph/20240110120000/{REAL}"])
def test_a_page_that_an_archive_kept_has_its_own_address(tmp_path: Path, address: str) -> None:
    read = article(tmp_path / "a.html", kept(BODY, f'<link rel="canonical" href="{address}">'))
    assert read.url == REAL
    assert [block.text for block in read.body] == PARAGRAPHS


def test_a_page_saved_from_an_archive_has_its_own_address(tmp_path: Path) -> None:
    saved = f"<!-- Page saved with SingleFile \n url: {STAMPED.format('', REAL)} \n-->"
    assert article(tmp_path / "a.html", saved + page(BODY)).url == REAL


def test_a_photo_that_an_archive_kept_has_its_own_address(tmp_path: Path) -> None:
    src = STAMPED.format("im_", "https://hg.example/p/quay.jpg")
    image = f'<figure><img src="{src}" width="800"><figcaption>The quay at night.</figcaption></figure>'
    head = f'<link rel="canonical" href="{STAMPED.format("", REAL)}">'
    assert (
        article(tmp_path / "a.html", kept(BODY + image, head)).photos[0].src
        == "https://hg.example/p/quay.jpg"
    )


def test_what_archive_today_sets_over_a_page_is_no_part_of_it(tmp_path: Path) -> None:
    head = (
        f'<link rel="bookmark" href="https://archive.today/20240110120000/{REAL}">'
        '<link rel="canonical" href="https://archive.ph/AbCdE">'
        '<meta property="og:site_name" content="archive.ph">'
    )
    bar = '<div id="HEADER"><form>Saved from</form><p>10 Jan 2024 12:00:00 UTC</p></div>'
    content = page(f"<p>9 January 2024</p>{BODY}", head)
    content = content.replace("<body>", f'<body>{bar}<div id="CONTENT">').replace("</body>", "</div></body>")
    read = article(tmp_path / "a.html", content)
    assert (read.url, read.publication) == (REAL, "hg.example")
    assert read.published is not None
    assert read.published.value == "2024-01-09"


def test_a_page_that_links_to_an_archive_keeps_its_own_address(tmp_path: Path) -> None:
    link = f'<a href="{STAMPED.format("", "https://other.example/a")}">as it was</a>'
    head = f'<link rel="canonical" href="{REAL}"><meta property="og:site_name" content="Archive.org">'
    read = article(tmp_path / "a.html", page(f"<p>{link}</p>{BODY}", head))
    assert (read.url, read.publication) == (REAL, "Archive.org")
