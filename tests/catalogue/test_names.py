"""The authority file: one agent behind every spelling of a name, wherever it is shown, searched, counted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from archive.catalogue import Catalogue
from archive.errors import NotFound, Refused
from archive.model import Placement, SearchRequest
from tests.catalogue.rows import stored

Story = Callable[..., Path]

BRANDT = "Captain Adi Brandt, right, boards the ferry in Port Elwyn, March 12, 2024. (Miro Lund/AFP)"
BRANT = (
    "Captain Adi Brant, right, leaves the ferry in Port Elwyn, March 14, 2024. (Miroslav Lund/Velden Foto)"
)


@pytest.fixture
def photos(catalogue: Catalogue, story: Story) -> list[str]:
    """Two stories whose second photos show one man, by one photographer, in two spellings; these photos."""
    paths = [story("Ferry inquiry opens", second=BRANDT), story("Ferry inquiry ends", second=BRANT)]
    results = catalogue.imports.run(paths).results
    return [catalogue.records.article(result.id or "").placements[1].id for result in results]


def photo(catalogue: Catalogue, placement_id: str) -> Placement:
    return catalogue.records.placement(placement_id)


def found(catalogue: Catalogue, query: str) -> set[str]:
    return {hit.id for hit in catalogue.search.find(SearchRequest(query, kind="photo")).hits}


def facet(catalogue: Catalogue, name: str) -> dict[str, int]:
    return dict(catalogue.search.find(SearchRequest("", kind="photo", facets=[name])).facets[name])


def test_merging_two_people_is_seen_on_the_photo_in_search_facets_and_completion(
    catalogue: Catalogue, photos: list[str]
) -> None:
    assert found(catalogue, "person:brandt") == {photos[0]}
    catalogue.names.merge("Adi Brant", "Adi Brandt")
    assert [person.name for person in photo(catalogue, photos[1]).people] == ["Adi Brandt"]
    assert found(catalogue, "person:brandt") == found(catalogue, "person:brant") == set(photos)
    assert "Adi Brant" not in facet(catalogue, "person")
    assert facet(catalogue, "person")["Adi Brandt"] == 2
    catalogue.search.catch_up()
    offered = [completion.text for completion in catalogue.search.complete("person:adi", 10)]
    assert offered == ['person:="Adi Brandt" ']


def test_merging_two_photographers_is_seen_in_their_credits(catalogue: Catalogue, photos: list[str]) -> None:
    catalogue.names.merge("Miro Lund", "Miroslav Lund")
    credit = photo(catalogue, photos[0]).credit
    assert credit is not None
    assert [value.text for value in credit.photographers] == ["Miroslav Lund"]
    assert credit.raw == "Miro Lund/AFP"
    assert found(catalogue, 'photographer:"miro lund"') == set(photos)
    assert facet(catalogue, "photographer")["Miroslav Lund"] == 2


def test_merging_two_agencies_is_seen_in_chains_and_settles_what_was_open(
    catalogue: Catalogue, photos: list[str]
) -> None:
    assert photo(catalogue, photos[1]).credit.review  # type: ignore[union-attr]
    catalogue.names.merge("Velden Foto", "AFP")
    credit = photo(catalogue, photos[1]).credit
    assert credit is not None
    assert [(source.text, source.kind) for source in credit.chain] == [("AFP", "wire")]
    assert not credit.review
    assert set(photos) <= found(catalogue, "agency:AFP")
    assert found(catalogue, 'agency:"Velden Foto"') >= {photos[1]}
    assert "Velden Foto" not in facet(catalogue, "agency")


def test_a_later_import_of_the_old_spelling_meets_the_merged_name(
    catalogue: Catalogue, photos: list[str], story: Story
) -> None:
    catalogue.names.merge("Adi Brant", "Adi Brandt")
    catalogue.names.merge("Velden Foto", "AFP")
    later = "Captain Adi Brant, left, comes home to Port Elwyn, March 20, 2024. (Ola Reyes/Velden Foto)"
    [result] = catalogue.imports.run([story("Captain comes home", second=later)]).results
    use = catalogue.records.article(result.id or "").placements[1]
    assert [person.name for person in use.people] == ["Adi Brandt"]
    assert use.credit is not None
    assert ([source.text for source in use.credit.chain], use.credit.review) == (["AFP"], False)
    assert [agent.name for agent in catalogue.names.all(search="brant")] == ["Adi Brandt"]


def test_a_merge_is_undone_by_one_step_and_done_again_by_one(catalogue: Catalogue, photos: list[str]) -> None:
    before = stored(catalogue)
    catalogue.names.merge("Velden Foto", "AFP")
    after = stored(catalogue)
    catalogue.history.undo()
    assert stored(catalogue) == before
    assert found(catalogue, 'agency:"Velden Foto"') == {photos[1]}
    assert photos[1] not in found(catalogue, "agency:AFP")
    catalogue.history.redo()
    assert stored(catalogue) == after


def test_another_preferred_name_is_shown_at_once_and_the_old_one_still_leads_there(
    catalogue: Catalogue, photos: list[str]
) -> None:
    catalogue.names.rename("Adi Brandt", "Adrian Brandt")
    assert [person.name for person in photo(catalogue, photos[0]).people] == ["Adrian Brandt"]
    assert found(catalogue, "person:adrian") == found(catalogue, 'person:"adi brandt"') == {photos[0]}
    assert catalogue.names.agent("adi brandt").name == "Adrian Brandt"


def test_a_paper_and_a_byline_are_names_like_any_other(catalogue: Catalogue, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        '<html lang="en"><head><title>Quay reopens</title>'
        '<meta property="og:site_name" content="Elwyn Gazette">'
        "</head><body><article><h1>Quay reopens</h1><p class='byline'>By Dana Ruiz</p><p>The quay was opened "
        "again on Monday, said the harbour board, and two ships came in before noon.</p>"
        "</article></body></html>",
        encoding="utf-8",
    )
    [result] = catalogue.imports.run([page]).results
    catalogue.names.rename("Elwyn Gazette", "The Elwyn Gazette")
    catalogue.names.rename("Dana Ruiz", "Dana Ruiz-Lee")
    article = catalogue.records.article(result.id or "")
    assert (article.publication, article.bylines) == ("The Elwyn Gazette", ("Dana Ruiz-Lee",))
    assert (
        catalogue.search.find(
            SearchRequest('publication:"elwyn gazette" byline:"dana ruiz"', kind="article")
        ).total
        == 1
    )
    [again] = catalogue.imports.run([page]).results
    assert (again.status, len(catalogue.records.revisions(article.id))) == ("duplicate", 1)


def test_a_person_and_an_organisation_are_never_made_one(catalogue: Catalogue, photos: list[str]) -> None:
    with pytest.raises(Refused) as refusal:
        catalogue.names.merge("Adi Brandt", "AFP")
    assert refusal.value.code == "class"


def test_a_spelling_that_somebody_else_stands_for_is_refused(catalogue: Catalogue) -> None:
    catalogue.names.add("Velden Foto", "organisation", "stock")
    catalogue.names.add("Sorbel Press", "organisation", "wire")
    with pytest.raises(Refused) as refusal:
        catalogue.names.alias("Sorbel Press", "velden foto")
    assert refusal.value.code == "name-taken"


def test_two_people_of_one_name_are_asked_between(catalogue: Catalogue, photos: list[str]) -> None:
    catalogue.names.add("Velden Foto", "person")
    with pytest.raises(Refused) as refusal:
        catalogue.names.agent("velden foto")
    assert refusal.value.code == "several-names"
    assert catalogue.names.agent("velden foto", "organisation").agent_class == "organisation"


def test_who_is_unknown_is_said_so(catalogue: Catalogue) -> None:
    with pytest.raises(NotFound, match="knows no name “Nobody At All”"):
        catalogue.names.rename("Nobody At All", "Somebody")


def test_a_kind_that_the_archivist_sets_wins_and_is_searched(catalogue: Catalogue, photos: list[str]) -> None:
    assert found(catalogue, "source:museum") == set()
    catalogue.names.set_kind("Velden Foto", "museum")
    assert found(catalogue, "source:museum") == {photos[1]}
    catalogue.history.undo()
    assert found(catalogue, "source:museum") == set()


def test_who_distributes_whom_orders_the_chain(catalogue: Catalogue, story: Story) -> None:
    second = "The ferry in Port Elwyn, March 12, 2024. (Velden Foto/Sorbel Press)"
    catalogue.names.add("Velden Foto", "organisation", "stock")
    catalogue.names.add("Sorbel Press", "organisation", "stock")
    [result] = catalogue.imports.run([story("Ferry inquiry opens", second=second)]).results

    def chain() -> tuple[list[str], bool]:
        credit = catalogue.records.article(result.id or "").placements[1].credit
        assert credit is not None
        return [source.text for source in credit.chain], credit.review

    assert chain() == (["Velden Foto", "Sorbel Press"], True)
    catalogue.names.add_distribution("Velden Foto", "Sorbel Press")
    assert chain() == (["Sorbel Press", "Velden Foto"], False)


def test_names_tell_how_often_and_as_what_they_occur(catalogue: Catalogue, photos: list[str]) -> None:
    agent = catalogue.names.agent("Miro Lund")
    uses = catalogue.names.uses([agent.id])[agent.id]
    assert (uses.photos, uses.stories, uses.photographer, uses.shown) == (1, 1, 1, 0)


def test_kind_and_country_of_a_shipped_agency_are_told_until_an_archivist_sets_others(
    catalogue: Catalogue, photos: list[str]
) -> None:
    shown = catalogue.names.agent("AFP")
    assert (shown.kind, shown.country) == ("wire", "FR")
    catalogue.names.set_kind("AFP", "stock", seen="wire")
    assert {agent.name: agent.kind for agent in catalogue.names.all(search="afp")}["AFP"] == "stock"


def test_papers_are_told_from_agencies_by_what_ran_stories(catalogue: Catalogue, photos: list[str]) -> None:
    story_id = photo(catalogue, photos[0]).article_id or ""
    catalogue.corrections.set([story_id], {"publication": "The Tide"})
    papers = {agent.name for agent in catalogue.names.all("organisation", papers=True)}
    others = {agent.name for agent in catalogue.names.all("organisation", papers=False)}
    assert "The Tide" in papers - others
    assert {"AFP", "Velden Foto"} <= others - papers
