"""Every answer held against stock Whoosh: its own writer, codec and matchers, over the same documents."""

from __future__ import annotations

import random
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh import index as whoosh_index
from whoosh import query as wq
from whoosh.searching import Searcher

from archive.dates import Bounds
from archive.errors import Cancelled
from archive.progress import Progress
from archive.search.documents import Document
from archive.search.engine import contents, writing
from archive.search.engine.anyterm import AnyTerm
from archive.search.engine.evaluate import UnknownQuery, known
from archive.search.engine.reading import View
from archive.search.engine.schema import UNDATED, fields_of, schema
from archive.search.engine.snapshot import Snapshot
from archive.search.engine.spans import Dates
from tests.search.engine.stock import Weighting, searcher

WORDS = [
    "ferry",
    "harbour",
    "fire",
    "Marsh",
    "al-Tawil",
    "W-2",
    "O’Brien",
    "Møller",
    "office",
    "minister",
    "crane",
    "night",
    "2024",
    "pier",
    "a",
]
LANGUAGES = ("en", "de", "")
DAYS = [Bounds(date(2024, month, 1), date(2024, month, day)) for month in (1, 2, 5) for day in (1, 9, 28)]


def text(chance: random.Random, most: int) -> str:
    return " ".join(chance.choices(WORDS, range(len(WORDS), 0, -1), k=chance.randrange(1, most)))


def document(number: int, seed: int = 0) -> Document:
    chance = random.Random(number * 1000 + seed)
    story = f"a{number // 3}"
    return Document(
        id=f"d{number}",
        kind=chance.choice(("article", "photo")),
        story=story,
        language=chance.choice(LANGUAGES),
        words={
            "title": (text(chance, 6),),
            "body": (text(chance, 60), text(chance, 9)),
            "caption": tuple(text(chance, 15) for _ in range(chance.randrange(3))),
            "names": (text(chance, 4), text(chance, 3)),
        },
        keys={"is": (chance.choice(("file", "pool")), "photo"), "has": ("caption",)},
        dates={"taken": (chance.choice(DAYS),)},
        facets={"tag": ("Harbour",)},
        moment=chance.choice((None, 1, 2, 3)),
        texts=(("title", "x"),),
        shown={"title": story},
    )


class Both:
    """One set of documents in our index and in Whoosh's own."""

    def __init__(self, folder: Path) -> None:
        self.ours, self.stock = folder / "ours", folder / "stock"
        self.ours.mkdir(parents=True)
        self.stock.mkdir()
        writing.create(self.ours)
        whoosh_index.create_in(str(self.stock), schema())

    def write(self, documents: list[Document]) -> None:
        writing.write(self.ours, documents, (), {})
        # What the stories written anew had before goes, as in ours; a story comes whole.
        with whoosh_index.open_dir(str(self.stock)).writer() as writer:
            for story in {each.story for each in documents}:
                writer.delete_by_term("whole", story)
        writer = whoosh_index.open_dir(str(self.stock)).writer()
        for each in documents:
            writer.add_document(**fields_of(each))
        writer.commit(merge=False)

    def merge(self) -> None:
        while writing.tend(self.ours, self.ours.parent / "lock", 1.0):
            pass
        whoosh_index.open_dir(str(self.stock)).optimize()

    def found(self, query: wq.Query) -> dict[bytes, float]:
        snapshot = Snapshot(self.ours)
        found = View(snapshot).find(query, scored=True)
        return dict(zip(ids_of(snapshot, found.docs()), found.scores().tolist(), strict=True))

    def expected(self, query: wq.Query) -> dict[bytes, float]:
        with whoosh_index.open_dir(str(self.stock)).searcher() as asked:
            names = {}
            reader = asked.reader()
            asked = reader_searcher(reader)
            for term in reader.lexicon("id"):
                for doc in reader.postings("id", term).all_ids():
                    names[doc] = term
            return {
                names[doc]: score for doc, score in asked.search(query, limit=None, optimize=False).items()
            }


def reader_searcher(reader: Any) -> Searcher:
    """Whoosh's searcher with lengths averaged over the documents that have a field."""

    def average(field: str) -> float:
        lengths = [reader.doc_field_length(doc, field) for doc in range(reader.doc_count_all())]
        return reader.field_length(field) / (sum(map(bool, lengths)) or 1) or 1.0

    return Searcher(reader, weighting=Weighting(lru_cache(average)))


def ids_of(snapshot: Snapshot, docs: Any) -> list[bytes]:
    names: dict[int, bytes] = {}
    for leaf in snapshot.leaves:
        postings = leaf.segment.field("id")
        assert postings is not None
        for number in range(len(postings)):
            for doc in postings.docs(number):
                names[int(doc) + leaf.offset] = postings.terms[number]
    return [names[int(doc)] for doc in docs]


@pytest.fixture(scope="module", params=["one segment", "many segments", "with deletions", "merged"])
def both(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Both:
    found = Both(tmp_path_factory.mktemp("oracle"))
    everything = [document(number) for number in range(240)]
    if request.param == "one segment":
        found.write(everything)
    else:
        for low in range(0, 240, 60):
            found.write(everything[low : low + 60])
    if request.param in ("with deletions", "merged"):
        found.write([document(number, seed=7) for number in range(30, 60)])
        found.write([document(number, seed=8) for number in range(120, 126)])
    if request.param == "merged":
        merge_all(found)
    return found


def merge_all(both: Both) -> None:
    """One segment, whatever their number and size."""
    entries = contents.read(both.ours).entries
    name = contents.new_name()
    leaves = writing.opened(both.ours, entries)
    documents = writing.merge(leaves, both.ours / (name + ".segment"))
    contents.commit(both.ours, contents.Contents((contents.Entry(name, documents),), {}))
    whoosh_index.open_dir(str(both.stock)).optimize()


TERMS = [
    *("ferry", "harbour", "fire", "marsh", "tawil", "al", "altawil", "w", "2", "brien", "obrien", "moller"),
    *("minister", "~en:minist", "~de:minist", "~en:ferri", "crane", "2024", "a", "nowhere"),
]
term = st.sampled_from(TERMS)
field = st.sampled_from(["title", "body", "caption", "names"])
boost = st.sampled_from([1.0, 2.5, 0.5])
leaf = st.one_of(
    st.builds(lambda name, word, weight: wq.Term(name, word, boost=weight), field, term, boost),
    st.builds(
        lambda name, words, weight: wq.Phrase(name, words, boost=weight),
        field,
        st.lists(term, min_size=2, max_size=3),
        boost,
    ),
    st.builds(
        lambda names, word: AnyTerm(tuple((name, word, 2.0) for name in names)),
        st.lists(field, min_size=2, max_size=4, unique=True),
        term,
    ),
    st.just(wq.Term("is", "file")),
    st.just(wq.Term("is", "nothing")),
    st.builds(lambda days: Dates("taken", days), st.sampled_from([*DAYS, Bounds(date.min, date.max)])),
)


def several(inner: st.SearchStrategy[wq.Query]) -> st.SearchStrategy[wq.Query]:
    some = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        st.builds(lambda queries: wq.And(queries), some),
        st.builds(lambda queries, weight: wq.Or(queries, boost=weight), some, boost),
    )


@settings(max_examples=80, deadline=None)
@given(query=st.recursive(leaf, several, max_leaves=8))
def test_an_answer_is_that_of_stock_whoosh_in_documents_and_scores(both: Both, query: wq.Query) -> None:
    found, expected = both.found(query), both.expected(query)
    assert found.keys() == expected.keys()
    if not has_dates(query):
        assert found == pytest.approx(expected, rel=1e-4, abs=1e-4)


@settings(max_examples=60, deadline=None)
@given(query=st.recursive(leaf, several, max_leaves=6), most=st.integers(1, 30))
def test_the_best_are_the_first_of_all_by_score_and_date(both: Both, query: wq.Query, most: int) -> None:
    found = View(Snapshot(both.ours)).find(query, scored=True)
    scores = dict(zip(found.docs().tolist(), found.scores().tolist(), strict=True))
    best = found.best(most)
    assert len(best) == min(most, len(scores))
    assert [score for _, score in best] == pytest.approx(
        sorted(scores.values(), reverse=True)[:most], rel=1e-5
    )
    assert all(score == pytest.approx(scores[doc], rel=1e-5) for doc, score in best)


@settings(max_examples=40, deadline=None)
@given(query=st.recursive(leaf, several, max_leaves=4), most=st.integers(1, 60), newest=st.booleans())
def test_the_newest_and_oldest_are_the_first_of_all_by_date(
    both: Both, query: wq.Query, most: int, newest: bool
) -> None:
    snapshot = Snapshot(both.ours)
    found = View(snapshot).find(query)
    moments = np.concatenate([leaf.segment.moment for leaf in snapshot.leaves])
    undated = moments == UNDATED
    order = sorted(
        found.docs().tolist(),
        key=lambda doc: (undated[doc], -moments[doc] if newest else moments[doc], doc),
    )
    assert found.by_moment(most, newest=newest) == order[:most]


def has_dates(query: wq.Query) -> bool:
    """Whether a date decides: Whoosh scores a set of one term by that term, and of several by none."""
    return any(isinstance(each, Dates) for each in [query, *query.leaves()])


@settings(max_examples=40, deadline=None)
@given(wanted=leaf, refused=leaf)
def test_what_is_refused_is_not_there(both: Both, wanted: wq.Query, refused: wq.Query) -> None:
    """Not held against Whoosh's own AndNot, which gives the first document in any case."""
    found = both.found(wq.AndNot(wanted, refused))
    assert found.keys() == both.expected(wanted).keys() - both.expected(refused).keys()


@settings(max_examples=40, deadline=None)
@given(wanted=leaf, better=leaf)
def test_what_may_be_there_only_adds_to_the_score(both: Both, wanted: wq.Query, better: wq.Query) -> None:
    query = wq.AndMaybe(wanted, better)
    found, expected = both.found(query), both.expected(query)
    assert found.keys() == expected.keys()
    if not has_dates(query):
        assert found == pytest.approx(expected, rel=1e-4)


@pytest.mark.parametrize("refused", ["fire", "crane", "nowhere"])
def test_what_must_not_be_there_counts_as_in_stock_whoosh(both: Both, refused: str) -> None:
    query = wq.And([wq.Term("body", "ferry"), wq.Not(wq.Term("title", refused))])
    assert both.found(query) == pytest.approx(both.expected(query), rel=1e-4)


@pytest.mark.parametrize("typed", ["f", "ha", "m", "2", "a", "zz", "~en:"])
def test_a_beginning_finds_what_it_finds_in_stock_whoosh(both: Both, typed: str) -> None:
    query = wq.Prefix("body", typed)
    assert both.found(query).keys() == both.expected(query).keys()


@pytest.mark.parametrize("word", ["fery", "ferry", "harbor", "mash", "nihgt", "craane", "zzzz"])
@pytest.mark.parametrize("edits", [1, 2])
def test_a_similar_word_finds_what_it_finds_in_stock_whoosh(both: Both, word: str, edits: int) -> None:
    query = wq.FuzzyTerm("names", word, maxdist=edits, prefixlength=0)
    assert both.found(query).keys() == both.expected(query).keys()


def test_whoosh_over_our_segments_gives_what_it_gives_over_its_own(both: Both) -> None:
    query = wq.And(
        [wq.Term("body", "ferry"), wq.Or([wq.Phrase("body", ["fire", "ferry"]), wq.Prefix("title", "h")])]
    )
    snapshot = Snapshot(both.ours)
    with searcher(snapshot) as asked:
        found = dict(asked.search(query, limit=None, optimize=False).items())
    named = dict(zip(ids_of(snapshot, found), found.values(), strict=True))
    assert named == pytest.approx(both.expected(query), rel=1e-4)


def test_a_search_stops_between_two_parts_of_its_query(both: Both) -> None:
    class Impatient(Progress):
        asked = 0

        def check(self) -> None:
            self.asked += 1
            if self.asked == 3:
                self.cancel()
            super().check()

    query = wq.Or([wq.Term("body", word) for word in ("ferry", "fire", "crane", "night")])
    impatient = Impatient()
    with pytest.raises(Cancelled):
        View(Snapshot(both.ours)).find(query, progress=impatient)
    assert impatient.asked == 3


def test_every_query_of_the_translator_is_answered_with_arrays() -> None:
    assert {
        wq.Term,
        wq.And,
        wq.Or,
        wq.AndNot,
        wq.AndMaybe,
        wq.Phrase,
        wq.Prefix,
        wq.FuzzyTerm,
        Dates,
        AnyTerm,
    } <= set(known())


@pytest.mark.parametrize(
    "query",
    [
        wq.Wildcard("body", "f*y"),
        wq.TermRange("body", "fa", "fi"),
        wq.Require(wq.Term("body", "ferry"), wq.Term("title", "fire")),
        wq.Or([wq.Term("body", "ferry"), wq.Wildcard("title", "h?rb*")]),
        wq.And([wq.Not(wq.Term("body", "harbour"))]),
        wq.Or([wq.Term("body", "harbour"), wq.Term("body", "ferry")], minmatch=2),
        wq.Phrase("body", ["ferry", "fire"], slop=3),
    ],
    ids=repr,
)
def test_a_query_that_the_engine_does_not_know_is_an_error_and_no_answer(both: Both, query: wq.Query) -> None:
    with pytest.raises(UnknownQuery, match="The engine answers no"):
        both.found(query)
