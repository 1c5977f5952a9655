"""The corrections ledger: notices read out of stories, what they concern, who else ran what was wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from archive import ledger
from archive.catalogue import Catalogue
from archive.ledger import kind_of

Story = Callable[..., Path]
WRONG = "The harbour master of Skerry opened the second gate at nine that night."
RIGHT = "The harbour master of Skerry opened the first gate at ten that night."
NOTICE = "Correction: An earlier version of this article named the wrong gate and the wrong hour."


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        (NOTICE, "correction"),
        ("Correction, March 3, 2024: The ferry has four decks.", "correction"),
        ("An earlier version of this article misspelled a name.", "correction"),
        ("Clarification — the board met twice.", "clarification"),
        ("This article has been retracted.", "retraction"),
        ("Korrektur (3. März): Die Fähre hat vier Decks.", "correction"),
        ("Fe de errores. El barco tiene cuatro cubiertas.", "correction"),
        ("Correction fluid was found on the log, the inquiry heard.", None),
        ("Corrections officers met the ferry at the quay.", None),
        ("The minister asked for a correction.", None),
    ],
)
def test_a_notice_is_known_by_how_it_begins(paragraph: str, kind: str | None) -> None:
    assert kind_of(paragraph) == kind


def page(folder: Path, name: str, title: str, *paragraphs: str) -> Path:
    """A saved page with an address of its own."""
    path = folder / f"{name}.html"
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    path.write_text(
        f'<html><head><link rel="canonical" href="https://gazette.example/{name}">'
        f'<meta property="article:published_time" content="2024-03-14"></head><body><article><h1>{title}</h1>'
        f"{text}</article></body></html>",
        encoding="utf-8",
    )
    return path


def test_a_notice_tells_its_story_and_who_else_ran_what_it_takes_back(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    told = "Nobody at the company could say who had read the letter before the night of the fire, it heard."
    other = (
        "The channel is to be eight metres deep by the autumn, and the dredger comes from the south coast."
    )
    pages = [
        page(tmp_path, "inquiry", "Ferry inquiry opens", told, WRONG),
        page(tmp_path, "dredging", "Dredging starts", other, WRONG),
    ]
    inquiry, dredging = (str(result.id) for result in catalogue.imports.run(pages).results)
    again = page(tmp_path, "inquiry", "Ferry inquiry opens", told, RIGHT, NOTICE)
    [result] = catalogue.imports.run([again]).results
    assert (result.status, result.id) == ("updated", inquiry)
    [notice] = catalogue.ledger.all()
    assert (notice.kind, notice.story, notice.text) == ("correction", inquiry, NOTICE)
    assert (notice.date, notice.concerns, notice.also_in) == ("2024-03-14", (inquiry,), (dredging,))


def test_a_column_of_corrections_concerns_what_it_is_linked_to(catalogue: Catalogue, story: Story) -> None:
    column = story("Corrections and clarifications", first=NOTICE)
    results = catalogue.imports.run([story("Ferry inquiry opens"), column]).results
    opened, corrected = (str(result.id) for result in results)
    catalogue.links.add(corrected, opened, "correction")
    [notice] = catalogue.ledger.all("correction")
    assert notice.concerns == (opened,)
    assert list(catalogue.ledger.all("retraction")) == []


def test_what_lies_in_the_trash_is_passed_over(catalogue: Catalogue, story: Story) -> None:
    [result] = catalogue.imports.run([story("Ferry inquiry opens", first=NOTICE)]).results
    catalogue.trash.add([str(result.id)], "twice")
    assert list(catalogue.ledger.all()) == []


@pytest.fixture
def notices(catalogue: Catalogue, tmp_path: Path) -> list[str]:
    """Seven stories with a notice, the oldest first, and one that only speaks of corrections."""
    words = ("Gulls", "Herring", "Lantern", "Anchors", "Capstan", "Mooring", "Bollard", "Windlass")
    pages = [
        page(tmp_path, word, word, f"{word} were seen by everybody in the harbour.", f"{NOTICE} {word}.")
        for word in words[:7]
    ]
    pages.append(page(tmp_path, words[7], words[7], "The minister asked for a correction of the windlass."))
    ids = [str(result.id) for result in catalogue.imports.run(pages).results]
    for n, each in enumerate(ids, 10):
        catalogue.corrections.set([each], {"published": f"2024-03-{n}"})
    return ids[:7]


def test_the_ledger_is_told_page_by_page_and_whole(
    catalogue: Catalogue, notices: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "PAGE", 3)
    monkeypatch.setattr(ledger, "_AT_ONCE", 2)
    pages, start = [], 0
    while start is not None:
        found = catalogue.ledger.page(start=start)
        pages.append([notice.story for notice in found.notices])
        start = found.next
    newest = notices[::-1]
    assert [each for each in pages if each] == [newest[:3], newest[3:6], newest[6:]]
    assert [notice.story for notice in catalogue.ledger.all()] == newest


def test_a_page_of_the_ledger_takes_as_many_statements_however_many_follow(
    catalogue: Catalogue, notices: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "PAGE", 2)
    many = statements_of_a_page(catalogue)
    catalogue.trash.add(notices[:4], "twice")
    assert statements_of_a_page(catalogue) == many


def statements_of_a_page(catalogue: Catalogue) -> int:
    count = 0

    def note(*_: object) -> None:
        nonlocal count
        count += 1

    catalogue.search.catch_up()
    event.listen(Engine, "before_cursor_execute", note)
    try:
        assert len(catalogue.ledger.page().notices) == 2
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return count


@pytest.mark.parametrize(
    "notice",
    [
        "This article has been retracted. The photographs were of another ship.",
        "Retraction: there was no ship.",
    ],
)
def test_a_notice_of_whatever_opening_is_found(catalogue: Catalogue, story: Story, notice: str) -> None:
    catalogue.imports.run([story("A ghost ship", first=notice)])
    assert [each.kind for each in catalogue.ledger.all()] == ["retraction"]


def test_a_notice_tells_which_sentence_others_carry(catalogue: Catalogue, tmp_path: Path) -> None:
    told = "Nobody at the company could say who had read the letter before the night of the fire, it heard."
    pages = [page(tmp_path, "inquiry", "Inquiry", told, WRONG), page(tmp_path, "dredging", "Dredging", WRONG)]
    catalogue.imports.run(pages)
    catalogue.imports.run([page(tmp_path, "inquiry", "Inquiry", told, RIGHT, NOTICE)])
    [notice] = catalogue.ledger.all()
    assert [each.text for each in notice.shared] == [WRONG]
