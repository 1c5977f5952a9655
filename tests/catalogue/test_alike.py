"""Names that are likely one: proposed with what speaks for it, never for what was put apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import get_args

import pytest

from archive.catalogue import Catalogue
from archive.errors import Refused
from archive.identity.name_letters import Reason
from archive.identity.names import reason
from archive.words import sentences

Story = Callable[..., Path]
SHOWN = "{name}, right, boards the ferry in Port Elwyn, March {day}, 2024. (Miro Lund/AFP)"
TAKEN = "The ferry in Port Elwyn, March {day}, 2024. ({name}/AFP)"


@pytest.fixture
def bring(catalogue: Catalogue, story: Story) -> Callable[..., list[str]]:
    """Brings in a story for each caption, with it under its second photo."""

    def some(caption: str, *names: str) -> list[str]:
        paths = [
            story(
                f"Ferry {name}",
                second=caption.format(name=name, day=day),
                standfirst=f"Of {name} and a ferry",
            )
            for day, name in enumerate(names, 10)
        ]
        return [result.id or "" for result in catalogue.imports.run(paths).results]

    return some


def pairs(catalogue: Catalogue, *, unsure: bool = False) -> list[tuple[str, str]]:
    return [(pair.a.name, pair.b.name) for pair in catalogue.names.alike(unsure=unsure)]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Adi Brandt", "Brandt, Adi", "order"),
        ("Abdelrahim Tawil", "Abdel Rahim Tawil", "spacing"),
        ("Oda Müller", "Oda Mueller", "umlaut"),
        ("A. Brandt", "Adi Brandt", "initials"),
        ("Adi J. Brandt", "Adi Brandt", "middle-name"),
        ("Pyotr Ilyich Sorokin", "Pyotr Sorokin", "word-between"),
        ("Pyotr Ivanovich Sorokin", "Pyotr Sorokin", "middle-name"),
        ("Mahmud Sarraj", "Mahmoud Al-Sarraj", "romanisation"),
        ("Taras Velensky", "Taras Velenskyj", "romanisation"),
        ("Sam Okafor", "Samuel Okafor", "short-name"),
        ("Mike Okafor", "Michael Okafor", "short-name"),
        ("Jonas Brandtner", "Jonas Brandtnr", "one-letter"),
        ("Jonas Brandtner", "Jonas Brandtnre", "one-letter"),
        ("Brandtner", "Jonas Brandtner", "family-name"),
        ("Deckhand Adi Brandt", "Adi Brandt", "word-before"),
        ("Adi Brandt", "Adi Brandt Purser", "word-behind"),
        ("Yevgeny Sorokin", "Evgeniy Sorokin", "romanisation"),
        ("Aleksandr Sorokin", "Alexander Sorokin", "romanisation"),
        ("Pyotr Olav Jonas Sorokin", "Pyotr Sorokin", "word-between"),
        ("Mike Okafor", "Michael J. Okafor", "short-name"),
        ("Magnus Vik", "Magnus Vink", "near"),
        ("Adi Brandtnersen", "Adi Brandtnorsen", "near"),
        ("Adi", "Adi Brandt", "first-name"),
        ("Vik", "Adi Vik", "family-name"),
        ("ibn Harith", "Adi ibn Harith", "family-name"),
        ("Adi B.", "Adi B. Brandt", None),
        ("Maria Okafor", "Mario Okafor", None),
        ("Ole Hansensen", "Ole Hansonsen", None),
        ("Ole Brandt", "Oda Brandt", None),
        ("Adi Brandt", "Adi Marsh", None),
        ("B. Marsh", "Adi Marsh", None),
    ],
)
def test_what_the_letters_of_two_people_say(one: str, other: str, found: str | None) -> None:
    assert reason(one, other, is_person=True) == reason(other, one, is_person=True) == found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("The Elwyn Gazette", "Elwyn Gazette", "word-more"),
        ("Velden Foto GmbH", "Velden Foto", "word-more"),
        ("Agencia Velden", "Velden", "word-more"),
        ("elwyngazette.co.uk", "Elwyn Gazette", "spacing"),
        ("Velden90", "Velden 90", "spacing"),
        ("Elwyn Harbour Board", "EHB", "letters"),
        ("Elwyn Harbour Board (EHB)", "EHB", "own-letters"),
        ("Elwyn Harbour Board (EHB)", "Elwyn Harbour Board", "own-letters"),
        ("Elwyn Harbour Board (of old)", "EHB", None),
        ("Velden", "Velden Pictures", "kind-word"),
        ("Mediehuset Velden", "Velden", "kind-word"),
        ("Velden", "Velden Group", None),
        ("ABC", "ABC News", None),
        ("E-HB", "EHB", None),
        ("Der Elwyner", "The Elwyner", None),
        ("EHB", "EB", None),
        ("Elwyn Gazette", "Elwyn Herald", None),
    ],
)
def test_what_the_letters_of_two_houses_say(one: str, other: str, found: str | None) -> None:
    assert reason(one, other, is_person=False) == reason(other, one, is_person=False) == found


def test_a_likely_same_is_proposed_with_its_evidence_and_what_it_settles(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    bring(TAKEN, "Mahmoud Sarraj", "Mahmud Sarraj", "Mahmud  Sarraj (2)")
    [pair] = [pair for pair in catalogue.names.alike() if "Sarraj" in pair.a.name]
    assert (pair.a.name, pair.b.name, pair.settles) == ("Mahmud Sarraj", "Mahmoud Sarraj", 1)
    evidence = {each.code: each.value for each in pair.evidence}
    assert evidence["same-chain"] == "AFP"
    assert next(iter(evidence)) == "romanisation"
    assert "never-together" in evidence


def test_those_that_settle_the_most_come_first(catalogue: Catalogue, bring: Callable[..., list[str]]) -> None:
    bring(TAKEN, "Mahmoud Sarraj", "Mahmud Sarraj")
    bring(SHOWN, "Taras Velensky", "Taras Velenskyj")
    for _ in range(2):
        catalogue.corrections.set(
            use_ids(catalogue, "Taras"), {"person": ["Taras Velensky", "Taras Velenskyj"]}
        )
    settles = [pair.settles for pair in catalogue.names.alike(unsure=True)]
    assert settles == sorted(settles, reverse=True)


def use_ids(catalogue: Catalogue, words: str) -> list[str]:
    from archive.model import SearchRequest

    return [hit.id for hit in catalogue.search.find(SearchRequest(f"person:{words}", kind="photo")).hits]


def test_two_who_are_shown_in_one_picture_are_two(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    bring(SHOWN, "Taras Velensky", "Taras Velenskyj")
    assert proposed(pairs(catalogue, unsure=True), "Taras")
    [use, *_] = use_ids(catalogue, "taras")
    catalogue.corrections.set([use], {"person": ["Taras Velensky", "Taras Velenskyj"]})
    assert not proposed(pairs(catalogue, unsure=True), "Taras")


def proposed(found: Iterable[tuple[str, str]], name: str) -> bool:
    return any(name in one for pair in found for one in pair)


def test_what_was_put_apart_is_not_proposed_again_until_that_is_undone(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    bring(TAKEN, "Mahmoud Sarraj", "Mahmud Sarraj")
    catalogue.names.keep_apart("Mahmud Sarraj", "Mahmoud Sarraj")
    assert not proposed(pairs(catalogue, unsure=True), "Sarraj")
    assert catalogue.names.credit_page("Mahmud Sarraj").alike == ()
    catalogue.history.undo()
    assert proposed(pairs(catalogue), "Sarraj")
    assert [pair.b.name for pair in catalogue.names.credit_page("Mahmud Sarraj").alike if pair.sure]


def test_a_merge_takes_what_was_put_apart_along(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    bring(TAKEN, "Mahmoud Sarraj", "Mahmud Sarraj", "Oda Vik")
    catalogue.names.keep_apart("Oda Vik", "Mahmoud Sarraj")
    catalogue.names.rename("Oda Vik", "Mahmoud Saraj")
    catalogue.names.merge("Mahmoud Sarraj", "Mahmud Sarraj")
    assert not proposed(pairs(catalogue, unsure=True), "Saraj")


def test_initials_that_may_stand_for_two_are_not_proposed_first(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    bring(TAKEN, "A. Brandtner", "Adi Brandtner")
    assert ("Adi Brandtner", "A. Brandtner") in pairs(catalogue)
    bring(TAKEN, "Anna Brandtner")
    assert not proposed(pairs(catalogue), "A. Brandtner")
    assert ("Adi Brandtner", "A. Brandtner") in pairs(catalogue, unsure=True)


def test_a_family_name_alone_is_proposed_first_where_both_bear_one_title(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    bring(
        SHOWN,
        "Mayor Lena Brandtner",
        "Prime Minister Oda Velensky",
        "Deputy Mayor Brandtner",
        "Mayor Velensky",
    )
    assert ("Lena Brandtner", "Brandtner") in pairs(catalogue)
    assert not proposed(pairs(catalogue), "Velensky")
    assert ("Oda Velensky", "Velensky") in pairs(catalogue, unsure=True)


@pytest.mark.parametrize(("title", "is_one"), [("Dr.", False), ("Mayor", True)])
def test_what_anybody_is_called_is_no_title(
    catalogue: Catalogue, story: Story, title: str, is_one: bool
) -> None:
    names = {"Ferry inquiry opens": f"{title} Lars Brandtner", "Harbour wall falls": f"{title} Brandtner"}
    paths = [
        story(headline, second=SHOWN.format(name=name, day=day), standfirst=f"Of day {day}")
        for day, (headline, name) in enumerate(names.items(), 10)
    ]
    catalogue.imports.run(paths)
    assert (("Lars Brandtner", "Brandtner") in pairs(catalogue)) == is_one
    assert ("Lars Brandtner", "Brandtner") in pairs(catalogue, unsure=True)


def test_a_first_name_alone_is_proposed_only_with_what_else_speaks_for_it(
    catalogue: Catalogue, bring: Callable[..., list[str]], story: Story
) -> None:
    bring(SHOWN, "Brandtner Velensky", "Brandtner", "Sultan Selim Harith")
    visit = story("Harbour wall falls", second=SHOWN.format(name="Sultan Selim", day=20))
    catalogue.imports.run([visit])
    assert not proposed(pairs(catalogue, unsure=True), "Brandtner")
    assert ("Selim Harith", "Selim") in pairs(catalogue)


def test_for_a_family_name_speaks_what_any_spelling_of_the_whole_name_shares(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    bring(SHOWN, "Taras Velensky", "Mayor Taras Velenskyj", "Mayor Velensky")
    assert {("Taras Velensky", "Velensky"), ("Taras Velenskyj", "Velensky")} & set(pairs(catalogue))
    found = next(pair for pair in catalogue.names.alike() if pair.b.name == "Velensky")
    assert "same-title" in {each.code for each in found.evidence}


def test_a_person_is_never_proposed_with_an_organisation(catalogue: Catalogue) -> None:
    catalogue.names.add("Velden Foto", "organisation")
    catalogue.names.add("Foto Velden", "person")
    assert pairs(catalogue, unsure=True) == []


def test_nobody_is_put_apart_from_themselves(catalogue: Catalogue) -> None:
    catalogue.names.add("Velden Foto", "organisation")
    with pytest.raises(Refused) as refusal:
        catalogue.names.keep_apart("Velden Foto", "velden foto")
    assert refusal.value.code == "same-name"


def test_all_that_speaks_for_two_names_being_one_has_its_words() -> None:
    besides = {"same-story", "same-chain", "same-paper", "same-title", "same-years", "never-together"}
    against = {f"other-{what}" for what in ("kind", "country", "side", "years", "papers", "chain")}
    against.add("in-one-picture")
    assert set(sentences("evidence")) == set(get_args(Reason)) | besides | against


def test_what_speaks_against_two_names_being_one_is_told(
    catalogue: Catalogue, bring: Callable[..., list[str]]
) -> None:
    bring("A quay, March {day}, 2024. ({name}/AFP)", "Miro Lund")
    bring("A quay, March {day}, 2024. ({name}/Reuters)", "Miroslav Lund")
    told = {each.code for each in catalogue.names.against("Miro Lund", "Miroslav Lund")}
    assert told == {"other-chain"}
    catalogue.names.set_kind("AFP", "wire")
    catalogue.names.set_kind("Reuters", "stock")
    told = {each.code: each.value for each in catalogue.names.against("AFP", "Reuters")}
    assert told["other-kind"] == "wire – stock"
