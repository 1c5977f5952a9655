"""Who signs a saved page, by its data and by the elements that show it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.reading.helpers import BODY, article, page


def authors(path: Path, inner: str = "", head: str = "", author: object = None) -> tuple[str, ...]:
    data = {
        "@type": "NewsArticle",
        "headline": "Board hears of chained doors",
        "author": author,
        "publisher": {"@type": "Organization", "name": "The Harbour Gazette"},
    }
    head += f'<script type="application/ld+json">{json.dumps(data)}</script>'
    return article(path / "a.html", page(f"{inner}{BODY}", head)).bylines


def test_a_name_that_data_gives_in_parts_is_one(tmp_path: Path) -> None:
    author = [{"@type": "Person", "givenName": "Dana", "familyName": "Ruiz"}]
    assert authors(tmp_path, author=author) == ("Dana Ruiz",)


def test_metadata_that_stands_in_value_counts(tmp_path: Path) -> None:
    assert authors(tmp_path, head='<meta name="author" value="Dana Ruiz">') == ("Dana Ruiz",)


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("<b>Dana Ruiz</b><b>Piet Sørland</b>", ("Dana Ruiz", "Piet Sørland")),
        ("<b>Dana Ruiz</b> <i>Senior Harbour Correspondent</i>", ("Dana Ruiz",)),
        ("<span>By</span>Dana Ruiz", ("Dana Ruiz",)),
        (
            "<a>Dana Ruiz</a><i>, </i><a>Piet Sørland</a> <i>13 hours ago</i> <i>Reading time: 8 minutes</i>",
            ("Dana Ruiz", "Piet Sørland"),
        ),
        ("by Dana Ruiz, Staff Writer | October 29, 2014 07:38am", ("Dana Ruiz",)),
        ("Dana <b>Ruiz</b>", ("Dana Ruiz",)),
        ("Dana deRuiz", ("Dana deRuiz",)),
    ],
)
def test_names_in_a_byline_are_told_by_its_elements(
    tmp_path: Path, byline: str, expected: tuple[str, ...]
) -> None:
    assert authors(tmp_path, f'<div class="by_line">{byline}</div>') == expected


def test_authors_of_other_stories_and_of_photos_do_not_sign(tmp_path: Path) -> None:
    mark = '<a rel="author" href="/x/{0}">{0}</a>'
    far = "".join(f"<p>{number}</p>" for number in range(40))
    figure = '<figure><img src="a.jpg"><figcaption><b itemprop="author">Ines Okafor</b></figcaption></figure>'
    inner = f"{mark.format('Dana Ruiz')}{figure}{far}{mark.format('Piet Lange')}"
    assert authors(tmp_path, inner) == ("Dana Ruiz",)


def test_the_name_of_a_marked_author_may_stand_in_metadata_within(tmp_path: Path) -> None:
    inner = '<span itemprop="author" itemscope><meta itemprop="name" content="Dana Ruiz"></span>'
    assert authors(tmp_path, inner) == ("Dana Ruiz",)


def test_several_names_behind_a_label_sign_together(tmp_path: Path) -> None:
    inner = "<div><i>By</i><span>by DANA RUIZ, PIET LANGE and INES OKAFOR</span></div>"
    assert authors(tmp_path, inner) == ("Dana Ruiz", "Piet Lange", "Ines Okafor")


@pytest.mark.parametrize("menu", ["<nav><p>{}</p></nav>", '<div class="menu-item"><b>{}</b></div>'])
def test_menus_do_not_sign(tmp_path: Path, menu: str) -> None:
    assert authors(tmp_path, BODY + menu.format("By Position Transfers")) == ()


def test_a_keyword_that_leads_to_a_person_does_not_sign(tmp_path: Path) -> None:
    assert (
        authors(tmp_path, '<div class="articleTags"><a href="/person/lena-marsh">Lena Marsh</a></div>') == ()
    )


def test_initials_that_are_marked_as_the_author_sign(tmp_path: Path) -> None:
    inner = '<div class="person">Lena Marsh</div><span itemprop="author">hg/rui;pla</span>'
    assert authors(tmp_path, inner) == ("hg/rui", "pla")


def test_an_agency_stated_as_the_author_signs_before_whom_a_label_far_away_names(tmp_path: Path) -> None:
    inner = f"{BODY}<div>By Piet Lange</div>"
    assert authors(tmp_path, inner, author={"@type": "Organization", "name": "dpa"}) == ("dpa",)


def test_the_staff_of_the_publication_signs_only_where_nobody_is_named(tmp_path: Path) -> None:
    author = {"@type": "Person", "name": "The Harbour Gazette Staff"}
    assert authors(tmp_path, '<p class="byline">Dana Ruiz</p>', author=author) == ("Dana Ruiz",)
    assert authors(tmp_path, author=author) == ("The Harbour Gazette Staff",)


def test_a_name_beside_a_date_signs(tmp_path: Path) -> None:
    inner = "<div><span>Dana Ruiz |</span> <span>5.4.2025 - Update: 6.4.2025</span></div>"
    assert authors(tmp_path, inner) == ("Dana Ruiz",)


def test_a_page_without_h1_is_signed_behind_the_first_heading_that_leads_nowhere(tmp_path: Path) -> None:
    other = '<ul><li><h3><a href="/o">Other</a></h3></li></ul>'
    signed = f'{other}<h3>Board hears</h3><b class="authorname">Dana Ruiz</b>{BODY}'
    content = page(signed).replace("<h1>Board hears of chained doors</h1>", "")
    assert article(tmp_path / "a.html", content).bylines == ("Dana Ruiz",)


def test_a_desk_that_is_called_after_its_paper_wrote_nothing_where_somebody_is_named(tmp_path: Path) -> None:
    head = '<meta property="og:site_name" content="HGP.example">'
    byline = '<p class="author">by Dana Ruiz, HGP Harbour</p>'
    assert article(tmp_path / "a.html", page(byline + BODY, head)).bylines == ("Dana Ruiz",)
