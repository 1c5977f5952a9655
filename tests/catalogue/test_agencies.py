"""The archivist's own agencies: what they change in credits that are stored, and in those that come in."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.captions import Agency, default_registry
from archive.catalogue import Catalogue
from archive.errors import ChangedMeanwhile, CutlineError, NotFound, Refused
from archive.model import Credit, SearchRequest
from archive.progress import Progress
from archive.words import operation_words
from tests.catalogue.rows import stored
from tests.catalogue.steps import undo_name

Story = Callable[..., Path]

VELDEN = Agency("Velden Sorbel", "wire", "NO", aliases=("Velden Tarn",), distributes=("Reuters",))
UNKNOWN = (
    "Captain Adi Brandt, right, boards the ferry in Port Elwyn, March 12, 2024. (Miro Lund/Velden Sorbel)"
)
ALIAS = "Captain Adi Brandt, right, boards the ferry in Port Elwyn, March 12, 2024. (Miro Lund/Velden Tarn)"


@pytest.fixture
def credits(catalogue: Catalogue, story: Story) -> Callable[[], list[Credit | None]]:
    """Imports two stories with an agency nobody knows; gives the credits of its two photos as they stand."""
    paths = [story("Ferry inquiry opens", second=UNKNOWN), story("Ferry inquiry ends", second=ALIAS)]
    articles = [result.id or "" for result in catalogue.imports.run(paths).results]

    def stand() -> list[Credit | None]:
        return [article.placements[1].credit for article in catalogue.records.articles(articles)]

    return stand


Credits = Callable[[], list[Credit]]


def found(catalogue: Catalogue, query: str) -> int:
    return catalogue.search.find(SearchRequest(query, kind="photo")).total


def test_credits_that_name_an_added_agency_leave_review(catalogue: Catalogue, credits: Credits) -> None:
    assert [credit.review for credit in credits()] == [True, True]
    catalogue.names.set_agency(VELDEN)
    assert [(credit.review, credit.doubts) for credit in credits()] == [(False, ())] * 2
    assert [(s.text, s.kind, s.rule) for credit in credits() for s in credit.chain] == [
        ("Velden Sorbel", "wire", "registry")
    ] * 2


def test_undo_puts_every_reading_back_and_redo_makes_it_again(catalogue: Catalogue, credits: Credits) -> None:
    before = stored(catalogue)
    catalogue.names.set_agency(VELDEN)
    after = stored(catalogue)
    catalogue.history.undo()
    assert stored(catalogue) == before
    catalogue.history.redo()
    assert stored(catalogue) == after


def test_the_search_follows(catalogue: Catalogue, credits: Credits) -> None:
    assert (found(catalogue, "agency:“Velden Sorbel”"), found(catalogue, "is:unreviewed")) == (1, 2)
    catalogue.names.set_agency(VELDEN)
    assert found(catalogue, "agency:“Velden Tarn”") == found(catalogue, "agency:“Velden Sorbel”") == 2
    assert found(catalogue, "is:unreviewed") == 0
    catalogue.history.undo()
    assert (found(catalogue, "agency:“Velden Sorbel”"), found(catalogue, "is:unreviewed")) == (1, 2)


def test_credits_that_read_as_before_are_not_touched(catalogue: Catalogue, credits: Credits) -> None:
    changes = catalogue.names.set_agency(Agency("Reuters", "wire", "GB"))
    assert changes.tables == {"agent"}
    changes = catalogue.names.set_agency(VELDEN)
    assert changes.tables == {"agent", "agent_name", "distribution", "credit_value", "doubt"}


def test_a_corrected_credit_is_read_anew_as_well(
    catalogue: Catalogue, credits: Credits, story: Story
) -> None:
    result = catalogue.imports.run([story("Dredging starts")]).results[0]
    use = catalogue.records.article(result.id or "").placements[0].id
    catalogue.corrections.credit(use, "Jo Amari/Velden Tarn")
    catalogue.names.set_agency(VELDEN)
    credit = catalogue.records.placement(use).credit
    assert credit is not None
    assert [source.text for source in credit.chain] == ["Velden Sorbel"]


def test_a_kind_that_the_words_of_the_caption_say_stays(catalogue: Catalogue, story: Story) -> None:
    second = "Captain Adi Brandt in a handout image in Port Elwyn, March 12, 2024. (Jo Amari/Velden Sorbel)"
    [result] = catalogue.imports.run([story("Ferry inquiry opens", second=second)]).results
    catalogue.names.set_agency(VELDEN)
    credit = catalogue.records.article(result.id or "").placements[1].credit
    assert credit is not None
    assert [kind.text for kind in credit.kinds] == ["handout"]


def test_an_organisation_gets_the_kind_of_its_agency(catalogue: Catalogue, credits: Credits) -> None:
    catalogue.names.set_agency(VELDEN)
    assert catalogue.names.agent("Velden Sorbel").kind == "wire"


@pytest.mark.parametrize("workers", [0, 1])
def test_what_is_imported_or_corrected_later_is_read_by_it(
    catalogue: Catalogue, story: Story, workers: int
) -> None:
    catalogue.names.set_agency(VELDEN)
    [result] = catalogue.imports.run([story("Ferry inquiry opens", second=ALIAS)], workers=workers).results
    first, second = catalogue.records.article(result.id or "").placements
    assert second.credit is not None
    assert [source.text for source in second.credit.chain] == ["Velden Sorbel"]
    assert not second.credit.review
    catalogue.corrections.credit(first.id, "Jo Amari/Velden Tarn")
    credit = catalogue.records.placement(first.id).credit
    assert credit is not None
    assert [source.text for source in credit.chain] == ["Velden Sorbel"]


def test_an_agency_added_while_an_import_runs_counts_for_all_of_it(
    catalogue: Catalogue, story: Story
) -> None:
    paths = [story("Ferry inquiry opens", second=ALIAS), story("Ferry inquiry ends", second=UNKNOWN)]
    progress = Progress(lambda step: catalogue.names.set_agency(VELDEN) if step.done == 1 else None)
    results = catalogue.imports.run(paths, progress, workers=0).results
    stories = catalogue.records.articles([result.id or "" for result in results])
    assert [story.placements[1].credit.review for story in stories] == [False, False]
    catalogue.history.undo()
    assert catalogue.records.stats().articles == 0


def test_an_added_agency_wins_over_one_that_ships(catalogue: Catalogue, story: Story) -> None:
    [result] = catalogue.imports.run([story("Ferry inquiry opens")]).results
    catalogue.names.set_agency(Agency("Elwyn Picture Desk", "archive", aliases=("Reuters",)))
    credit = catalogue.records.article(result.id or "").placements[0].credit
    assert credit is not None
    assert [(source.text, source.kind) for source in credit.chain] == [("Elwyn Picture Desk", "archive")]
    catalogue.names.remove_agency("Elwyn Picture Desk")
    credit = catalogue.records.article(result.id or "").placements[0].credit
    assert credit is not None
    assert [(source.text, source.kind) for source in credit.chain] == [("Reuters", "wire")]


def test_adding_it_again_changes_it_and_reads_lines_with_its_former_names(
    catalogue: Catalogue, credits: Credits
) -> None:
    catalogue.names.set_agency(VELDEN)
    catalogue.names.set_agency(Agency("Velden Sorbel", "stock"))
    assert [credit.review for credit in credits()] == [False, True]
    assert credits()[0].chain[0].kind == "stock"
    assert catalogue.names.agencies() == [Agency("Velden Sorbel", "stock")]
    assert undo_name(catalogue) == "Change agency “Velden Sorbel”"


def test_an_agency_gets_another_name(catalogue: Catalogue, credits: Credits) -> None:
    catalogue.names.set_agency(VELDEN)
    catalogue.names.set_agency(
        Agency("Velden", "wire", aliases=("Velden Sorbel",)), instead_of="Velden Sorbel"
    )
    assert [agency.name for agency in catalogue.names.agencies()] == ["Velden"]
    assert [credit.chain[0].text for credit in credits() if not credit.review] == ["Velden"]


def test_without_it_its_lines_are_open_again(catalogue: Catalogue, credits: Credits) -> None:
    def read() -> list[object]:
        return [([s.text for s in credit.chain], credit.doubts, credit.kinds) for credit in credits()]

    before = read()
    catalogue.names.set_agency(VELDEN)
    catalogue.names.remove_agency("velden tarn")
    assert read() == before
    assert catalogue.names.agencies() == []


def test_adding_what_is_there_changes_nothing(catalogue: Catalogue) -> None:
    catalogue.names.set_agency(VELDEN)
    assert not catalogue.names.set_agency(VELDEN)


@pytest.mark.parametrize(
    ("agency", "code"),
    [
        (Agency("", "wire"), "name"),
        (Agency(" / ", "wire"), "name"),
        (Agency("Velden\u200bSorbel", "wire"), "name"),
        (Agency("V" * 500, "wire"), "name"),
        (Agency("Velden", "kiosk"), "agency-kind"),
        (Agency("Velden", "wire", "Norway"), "country"),
        (Agency("Velden", "wire", aliases=("—",)), "name"),
        (Agency("Velden", "wire", aliases=("velden tarn",)), "name-taken"),
        (Agency("Velden-Tarn", "wire"), "name-taken"),
    ],
)
def test_what_is_no_agency_is_refused_with_a_reason(catalogue: Catalogue, agency: Agency, code: str) -> None:
    catalogue.names.set_agency(VELDEN)
    with pytest.raises(Refused) as refusal:
        catalogue.names.set_agency(agency)
    assert refusal.value.code == code
    assert catalogue.names.agencies() == [VELDEN]


def test_an_agency_that_ships_cannot_be_removed(catalogue: Catalogue) -> None:
    with pytest.raises(NotFound, match="knows no organisation “Reuters”"):
        catalogue.names.remove_agency("Reuters")
    with pytest.raises(CutlineError):
        catalogue.names.set_agency(VELDEN, instead_of="Reuters")


def test_names_are_tidied_and_kept_once(catalogue: Catalogue) -> None:
    names = ("Velden  Tarn", "velden tarn", "velden sorbel", " ")
    catalogue.names.set_agency(Agency(" Velden  Sorbel ", "wire", "no", names, ("AFP", "AFP")))
    assert catalogue.names.agencies() == [Agency("Velden Sorbel", "wire", "NO", ("Velden Tarn",), ("AFP",))]


def test_agencies_are_found_by_any_name_the_best_first(catalogue: Catalogue) -> None:
    catalogue.names.set_agency(VELDEN)
    assert catalogue.names.find_agencies("velden ta") == [(VELDEN, True)]
    best, own = catalogue.names.find_agencies("reuters")[0]
    assert (best.name, own) == ("Reuters", False)
    assert len(catalogue.names.find_agencies("press", limit=3)) == 3
    assert catalogue.names.find_agencies("no agency of this name") == catalogue.names.find_agencies("—") == []


def test_one_of_the_same_name_takes_the_place_of_the_one_that_ships(catalogue: Catalogue) -> None:
    catalogue.names.set_agency(Agency("REUTERS", "wire"))
    names = [(agency.name, own) for agency, own in catalogue.names.find_agencies("reuters")]
    assert ("REUTERS", True) in names
    assert ("Reuters", False) not in names


def test_the_registry_is_made_anew_only_where_the_agencies_change(catalogue: Catalogue) -> None:
    assert catalogue.names.registry() is default_registry()
    catalogue.names.set_agency(VELDEN)
    registry = catalogue.names.registry()
    assert registry.find("Velden Tarn") == VELDEN
    catalogue.tags.add("Harbour", [])
    assert catalogue.names.registry() is registry
    catalogue.names.remove_agency("Velden Sorbel")
    assert catalogue.names.registry() is default_registry()


def test_another_process_gets_the_same_registry(catalogue: Catalogue) -> None:
    catalogue.names.set_agency(VELDEN)
    twin = pickle.loads(pickle.dumps(catalogue.names.registry()))
    assert twin.find("Velden Tarn") == VELDEN
    assert twin.find("Reuters") is default_registry().find("Reuters")
    assert twin.distributes("Velden Sorbel", "Reuters")


def test_the_history_says_it_in_words(catalogue: Catalogue, credits: Credits) -> None:
    catalogue.names.set_agency(VELDEN)
    catalogue.names.set_agency(Agency("Velden Sorbel", "wire", "NO"))
    entry = catalogue.history.entries()[0]
    assert "agent name removed “Velden Tarn”" in entry.changes
    assert operation_words(catalogue.history.entries()[1].name) == "Add agency “Velden Sorbel”"


@pytest.mark.parametrize("name", ["by", "Photo", "photo by", "Courtesy of", "via", "and", "Handout"])
def test_what_credit_lines_say_of_any_picture_is_no_name_of_an_agency(
    catalogue: Catalogue, name: str
) -> None:
    with pytest.raises(Refused, match="credit lines say it of any picture"):
        catalogue.names.set_agency(Agency(name, "wire"))
    with pytest.raises(Refused, match="credit lines say it of any picture"):
        catalogue.names.set_agency(Agency("Velden Sorbel", "wire", aliases=(name,)))


def test_a_name_that_ships_may_be_a_word_of_credit_lines(catalogue: Catalogue) -> None:
    catalogue.names.set_agency(Agency("Bild", "newspaper", "DE"))
    assert catalogue.names.find_agencies("Bild", limit=1) == [(Agency("Bild", "newspaper", "DE"), True)]


def test_a_list_of_agencies_opens_on_letters(catalogue: Catalogue) -> None:
    names = [agency.name for agency, _ in catalogue.names.find_agencies("", limit=100_000)]
    first_of_signs = next(at for at, name in enumerate(names) if not name[0].isalpha())
    assert not any(name[0].isalpha() for name in names[first_of_signs:])
    assert first_of_signs > len(names) // 2


def test_an_agency_that_a_colleague_changed_meanwhile_is_not_overwritten(catalogue: Catalogue) -> None:
    catalogue.names.set_agency(VELDEN)
    catalogue.names.set_kind("Velden Sorbel", "museum")
    with pytest.raises(ChangedMeanwhile) as refusal:
        catalogue.names.set_agency(Agency("Velden Sorbel", "stock"), "Velden Sorbel", seen=VELDEN)
    assert (refusal.value.field, refusal.value.who) == ("agency", "tester")
    assert "museum" in refusal.value.now
    [now] = catalogue.names.agencies()
    catalogue.names.set_agency(Agency("Velden Sorbel", "stock"), "Velden Sorbel", seen=now)
    assert catalogue.names.agencies() == [Agency("Velden Sorbel", "stock")]


def test_an_agency_that_a_colleague_removed_or_added_meanwhile_is_said_too(catalogue: Catalogue) -> None:
    catalogue.names.set_agency(VELDEN)
    with pytest.raises(ChangedMeanwhile):
        catalogue.names.set_agency(Agency("Velden Sorbel", "stock"), seen=Agency("Velden Sorbel"))
    catalogue.names.remove_agency("Velden Sorbel")
    with pytest.raises(CutlineError):
        catalogue.names.set_agency(Agency("Velden Sorbel", "stock"), "Velden Sorbel", seen=VELDEN)


def test_an_agency_that_nobody_knew_is_added_as_it_was_seen(catalogue: Catalogue) -> None:
    catalogue.names.set_agency(VELDEN, seen=Agency("Velden Sorbel"))
    assert catalogue.names.agencies() == [VELDEN]
