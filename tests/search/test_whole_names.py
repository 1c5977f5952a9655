"""A name exactly: `agency:=Northlight` finds no “Northlight Press”, and as many as a facet counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.catalogue import Catalogue
from archive.model import NAME_FIELDS, SearchRequest
from archive.search.language.query import parse
from archive.search.language.tree import Field, Not, Phrase, Whole, Word, any_of, to_text

PAGE = """<html lang="en"><head><title>{title}</title><meta property="og:site_name" content="{paper}">
<meta property="article:published_time" content="2024-03-15T08:00:00Z"></head><body><article>
<h1>{title}</h1><p class="byline">By {writer}</p><figure><img src="{title}.jpg" width="900" height="600">
<figcaption>{title}: the quay of Port Elwyn, March 12, 2024. ({credit})</figcaption></figure>
<p>{title}: the quay was opened again on Monday, said the harbour board.</p></article></body></html>"""

FACETS = ("photographer", "agency", "byline", "publication")


@pytest.fixture
def archive(catalogue: Catalogue, tmp_path: Path) -> Catalogue:
    """Names of which one is the beginning of another, as agency, photographer, writer and paper."""
    told = (
        ("One", "Miro Lund/Northlight", "Dana Ruiz", "Elwyn Gazette"),
        ("Two", "Miro Lund/Northlight Press", "Dana Ruiz Vega", "Elwyn Gazette Sunday"),
        ("Three", "Miro Lund Ek/Northlight Press", "Dana Ruiz", "Elwyn Gazette"),
    )
    paths = []
    for title, credit, writer, paper in told:
        paths.append(tmp_path / f"{title}.html")
        text = PAGE.format(title=title, credit=credit, writer=writer, paper=paper)
        paths[-1].write_text(text, encoding="utf-8")
    catalogue.imports.run(paths)
    return catalogue


def titles(catalogue: Catalogue, query: str, **more: object) -> set[str]:
    hits = catalogue.search.find(SearchRequest(query, **more)).hits  # type: ignore[arg-type]
    return {hit.article_title or hit.title for hit in hits}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("agency:Northlight", {"One", "Two", "Three"}),
        ("agency:=Northlight", {"One"}),
        ("agency:=northlight", {"One"}),
        ('agency:="Northlight Press"', {"Two", "Three"}),
        ("agency:=Press", set()),
        ("agency:(=Northlight OR =AFP)", {"One"}),
        ('photographer:="Miro Lund"', {"One", "Two"}),
        ('photographer:="miro lúnd"', {"One", "Two"}),
        ('byline:="Dana Ruiz"', {"One", "Three"}),
        ('publication:="Elwyn Gazette"', {"One", "Three"}),
        ('publication:="Elwyn Gazette" -agency:=Northlight', {"Three"}),
        ('-publication:="Elwyn Gazette"', {"Two"}),
    ],
)
def test_a_name_is_found_exactly(archive: Catalogue, query: str, found: set[str]) -> None:
    assert titles(archive, query) == found


def test_what_is_left_out_is_left_out_of_stories_and_of_photos(archive: Catalogue) -> None:
    for kind in ("article", "photo"):
        assert titles(archive, "-agency:=Northlight", kind=kind) == {"Two", "Three"}
    assert titles(archive, "-agency:=Northlight", by_story=True) == {"Two", "Three"}


@pytest.mark.parametrize("by_story", [False, True])
def test_every_value_of_a_facet_is_found_as_often_as_it_counts(archive: Catalogue, by_story: bool) -> None:
    request = SearchRequest("", facets=FACETS, by_story=by_story)
    counted = 0
    for field, values in archive.search.find(request).facets.items():
        for value, number in values:
            asked = SearchRequest(f'{field}:="{value}"', by_story=by_story)
            assert archive.search.find(asked).total == number
            counted += 1
    assert counted >= 8


def test_who_goes_by_another_name_is_found_by_that_too(archive: Catalogue) -> None:
    archive.names.alias("Northlight Press", "NLP Bilder")
    assert titles(archive, 'agency:="NLP Bilder"') == {"Two", "Three"}
    archive.names.rename("Northlight Press", "Norlys")
    assert (
        titles(archive, "agency:=Norlys") == titles(archive, 'agency:="Northlight Press"') == {"Two", "Three"}
    )


def test_a_value_that_is_completed_is_asked_for_exactly(archive: Catalogue) -> None:
    archive.search.find(SearchRequest(""))  # which brings the index up to date
    for typed in ("agency:north", "agency:=north", 'agency:="north'):
        offered = archive.search.complete(typed, len(typed))
        assert {each.text for each in offered} == {"agency:=Northlight ", 'agency:="Northlight Press" '}
        for each in offered:
            number = archive.search.find(SearchRequest(each.text)).total
            assert each.label.endswith(f"({number})")


def test_a_field_of_no_names_says_that_its_words_were_looked_for(archive: Catalogue) -> None:
    answer = archive.search.find(SearchRequest("title:=One"))
    assert (answer.articles, [note.code for note in answer.notes]) == (1, ["no-whole-names"])
    assert titles(archive, "published:=2024-03-15", kind="article") == {"One", "Two", "Three"}


def test_without_a_field_the_sign_is_text() -> None:
    assert parse("=Northlight").tree == Word("=Northlight")


names = st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda text: any(map(str.isalnum, text)))


@given(st.sampled_from(sorted(NAME_FIELDS)), names, names)
def test_any_name_asked_for_exactly_is_written_and_read_again(field: str, name: str, other: str) -> None:
    for tree in (
        Field(field, Whole(name)),
        Not(Field(field, Whole(name))),
        Field(field, any_of((Whole(name), Whole(other), Phrase(other)))),
    ):
        assert parse(to_text(tree)).tree == tree or name == other
