"""The credit page: what an archive knows of one name, counted by what is shown, not by what was read."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import NotFound, Refused
from archive.model import AgentUses, CreditPage

WITH = "Adi Brandt, left, and Lena Marsh board the ferry in Port Elwyn, March 12, {year}. (Miro Lund/AFP)"
ALONE = "Adi Brandt, left, leaves the ferry in Port Elwyn, March 14, {year}. (Miro Lund/Reuters)"
PAGE = """<html lang="en"><head><title>{title}</title><meta property="og:site_name" content="{paper}">
<meta property="article:published_time" content="{year}-03-15T08:00:00Z"></head><body><article>
<h1>{title}</h1><p class="byline">By Dana Ruiz</p><figure><img src="{title}.jpg" width="900" height="600">
<figcaption>{caption}</figcaption></figure><p>The quay was opened again on Monday, said the harbour board,
and two ships came in before noon, which was sooner than anybody had expected.</p></article></body></html>"""

Page = Callable[..., str]


@pytest.fixture
def page(catalogue: Catalogue, tmp_path: Path) -> Page:
    """Brings in a story of a paper and a year with one photo; gives the use of the photo."""

    def bring(title: str, caption: str, paper: str = "Elwyn Gazette", year: int = 2024) -> str:
        path = tmp_path / f"{title}.html"
        text = PAGE.format(title=title, caption=caption.format(year=year), paper=paper, year=year)
        path.write_text(text, encoding="utf-8")
        [result] = catalogue.imports.run([path]).results
        return catalogue.records.article(result.id or "").placements[0].id

    return bring


@pytest.fixture
def uses(page: Page) -> list[str]:
    """Two photos with Adi Brandt in papers of two years, by one photographer."""
    return [page("Ferry sails", WITH), page("Ferry lands", ALONE, "Elwyn Herald", 2025)]


def told(catalogue: Catalogue, name: str) -> CreditPage:
    return catalogue.names.credit_page(name)


def test_a_page_tells_first_and_last_by_year_through_whom_and_in_which_papers(
    catalogue: Catalogue, uses: list[str]
) -> None:
    page = told(catalogue, "Miro Lund")
    assert page.uses == AgentUses(photos=2, stories=2, photographer=2)
    assert [(day or "")[:10] for day in (page.first, page.last)] == ["2024-03-15", "2025-03-15"]
    assert page.by_year == (("2024", 1), ("2025", 1))
    assert page.through == (("AFP", 1), ("Reuters", 1))
    assert page.papers == (("Elwyn Gazette", 1), ("Elwyn Herald", 1))
    assert page.shows == (("Adi Brandt", 2), ("Lena Marsh", 1))


def test_who_is_shown_in_the_same_pictures_is_told_with_when(catalogue: Catalogue, uses: list[str]) -> None:
    assert told(catalogue, "Adi Brandt").companions == (("Lena Marsh", 1),)
    [companion] = catalogue.names.companions("Adi Brandt")
    assert (companion.name, companion.photos) == ("Lena Marsh", 1)
    assert (companion.first or "")[:10] == (companion.last or "")[:10] == "2024-03-15"


def test_a_writer_and_a_paper_have_pages_too(catalogue: Catalogue, uses: list[str]) -> None:
    writer, paper = told(catalogue, "Dana Ruiz"), told(catalogue, "Elwyn Herald")
    assert (writer.uses.byline, writer.uses.stories, writer.papers) == (
        2,
        2,
        (("Elwyn Gazette", 1), ("Elwyn Herald", 1)),
    )
    assert ((paper.first or "")[:10], paper.uses.stories) == ("2025-03-15", 1)


def test_the_photos_of_a_page_come_newest_first_with_caption_and_credit(
    catalogue: Catalogue, uses: list[str]
) -> None:
    [newest] = catalogue.names.credited("Miro Lund", limit=1)
    assert (newest.id, newest.roles, newest.credit) == (uses[1], ("photographer",), "Miro Lund/Reuters")
    assert newest.caption.startswith("Adi Brandt, left, leaves")
    assert (newest.article_title, newest.publication) == ("Ferry lands", "Elwyn Herald")
    assert [photo.id for photo in catalogue.names.credited("Miro Lund", limit=5, offset=1)] == [uses[0]]


def test_a_corrected_credit_counts_and_what_was_read_does_not(catalogue: Catalogue, uses: list[str]) -> None:
    catalogue.corrections.set([uses[0]], {"credit": "Ines Okafor/AFP"})
    assert told(catalogue, "Miro Lund").uses.photographer == 1
    assert told(catalogue, "Ines Okafor").uses.photographer == 1
    [agent] = catalogue.names.all(search="miro lund")
    assert catalogue.names.uses([agent.id])[agent.id].photos == 1


def test_corrected_people_bylines_papers_and_dates_count(catalogue: Catalogue, uses: list[str]) -> None:
    story = catalogue.records.placement(uses[0]).article_id or ""
    catalogue.corrections.set([uses[0]], {"person": ["Oda Vik"]})
    catalogue.corrections.set(
        [story], {"byline": ["Oda Vik"], "publication": "Vik Post", "published": "1999-05"}
    )
    page = told(catalogue, "Oda Vik")
    assert page.uses == AgentUses(photos=1, stories=1, shown=1, byline=1)
    assert (page.first, page.by_year, page.papers) == ("1999-05", (("1999", 1),), (("Vik Post", 1),))
    assert told(catalogue, "Adi Brandt").uses.photos == 1
    assert told(catalogue, "Elwyn Gazette").uses.stories == 0


def test_a_merge_carries_corrected_names_along(catalogue: Catalogue, uses: list[str]) -> None:
    catalogue.corrections.set([uses[0]], {"person": ["Oda Vick"]})
    catalogue.names.add("Oda Vik", "person")
    catalogue.names.merge("Oda Vick", "Oda Vik")
    assert catalogue.records.placement(uses[0]).people[0].name == "Oda Vik"
    assert told(catalogue, "Oda Vik").uses.shown == 1


@pytest.mark.parametrize("of", ["story", "use"])
def test_what_was_thrown_away_does_not_count(catalogue: Catalogue, uses: list[str], of: str) -> None:
    record = uses[0] if of == "use" else catalogue.records.placement(uses[0]).article_id
    with closing(sqlite3.connect(catalogue.folder / "cutline.db")) as connection, connection:
        connection.execute("INSERT INTO trash (id, record_id, reason) VALUES ('q1', ?, '')", (record,))
    assert told(catalogue, "Miro Lund").uses.photos == 1
    [agent] = catalogue.names.all(search="miro lund")
    assert catalogue.names.uses([agent.id])[agent.id].photos == 1


@pytest.mark.parametrize(
    ("order", "until", "count"),
    [("no-archive", None, 1), ("embargo", "2001-01-01", 0), ("embargo", "2999", 1)],
)
def test_photos_under_an_order_are_counted(
    catalogue: Catalogue, uses: list[str], order: str, until: str | None, count: int
) -> None:
    with closing(sqlite3.connect(catalogue.folder / "cutline.db")) as connection, connection:
        connection.execute(
            "INSERT INTO restriction VALUES ('r1', ?, 0, 'read', ?, '', ?, '', 'caption', '', 0, 0, '')",
            (uses[0], order, until),
        )
    assert told(catalogue, "Miro Lund").restricted == count
    assert told(catalogue, "Miro Lund").against == count


def test_a_photo_that_ran_twice_is_one_work_in_two_uses(catalogue: Catalogue, uses: list[str]) -> None:
    catalogue.same.join_photos(*uses)
    page = told(catalogue, "Miro Lund")
    assert (page.works, page.uses.photos) == (1, 2)


def test_an_affiliation_is_told_on_both_pages_made_exact_and_taken_back(
    catalogue: Catalogue, uses: list[str]
) -> None:
    catalogue.names.affiliate("Miro Lund", "AFP", evidence="his card")
    catalogue.names.affiliate("Miro Lund", "AFP", "2019-03", "2022")
    for name in ("Miro Lund", "AFP"):
        [tie] = told(catalogue, name).affiliations
        assert (tie.person, tie.organisation, tie.from_date, tie.to_date) == (
            "Miro Lund",
            "AFP",
            "2019-03",
            "2022",
        )
        assert tie.evidence == "his card"
    catalogue.names.affiliate("Miro Lund", "AFP", "2024")
    assert len(told(catalogue, "Miro Lund").affiliations) == 2
    catalogue.names.part_ways("Miro Lund", "AFP")
    assert told(catalogue, "Miro Lund").affiliations == ()
    catalogue.history.undo()
    assert len(told(catalogue, "Miro Lund").affiliations) == 2


@pytest.mark.parametrize(
    ("begins", "ends", "code"),
    [("lately", None, "date"), ("2022", "2019", "date"), (None, "2022-13", "date")],
)
def test_what_is_no_time_is_refused(
    catalogue: Catalogue, uses: list[str], begins: str | None, ends: str | None, code: str
) -> None:
    with pytest.raises(Refused) as refusal:
        catalogue.names.affiliate("Miro Lund", "AFP", begins, ends)
    assert refusal.value.code == code


def test_only_a_person_works_for_an_organisation(catalogue: Catalogue, uses: list[str]) -> None:
    with pytest.raises(NotFound):
        catalogue.names.affiliate("AFP", "Reuters")
    with pytest.raises(NotFound):
        catalogue.names.part_ways("Miro Lund", "AFP")


def test_a_note_is_kept_and_told(catalogue: Catalogue, uses: list[str]) -> None:
    catalogue.names.set_note("Miro Lund", "Retired 2021.")
    assert told(catalogue, "Miro Lund").agent.note == "Retired 2021."
    catalogue.history.undo()
    assert told(catalogue, "Miro Lund").agent.note == ""


def test_whoever_also_holds_the_rights_of_a_photo_has_a_page(
    catalogue: Catalogue, story: Callable[..., Path]
) -> None:
    catalogue.imports.run([story("Ferry", second="A quay, March 12, 2024. (© 2024 Miro Lund)")])
    page = catalogue.names.credit_page("Miro Lund")
    assert page.uses.photos == 1
